package vn.danchieu.portal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.store.Edition;

/** The worklist: what is cited and not held, most cited first. */
@Component
public class MissingDocuments {
  /** How many cited identities are looked at, most cited first. */
  public static final int LOOKED_AT = 10_000;

  private static final int AT_A_TIME = 500;
  private final CitedIdentities cited;
  private final References references;
  private final Edition edition;
  private Known known = new Known("", List.of());

  MissingDocuments(CitedIdentities cited, References references, Edition edition) {
    this.cited = cited;
    this.references = references;
    this.edition = edition;
  }

  private record Known(String edition, List<Missing> all) {}

  /**
   * Cited and not held in full.
   *
   * @param record what is known of it by record alone; empty where not even that is there
   */
  public record Missing(StoredReference reference, Optional<StoredDocument> record, long citedBy) {}

  /** Every one of them; worked out once for what is loaded, since each page of them asks again. */
  public synchronized List<Missing> all() {
    String current = edition.current();
    if (!known.edition().equals(current)) {
      known = new Known(current, List.copyOf(read()));
    }
    return known.all();
  }

  private List<Missing> read() {
    Map<String, Long> counts = cited.counted(CitedIdentities.named(), LOOKED_AT);
    List<String> identities = List.copyOf(counts.keySet());
    List<Missing> missing = new ArrayList<>();
    for (int from = 0; from < identities.size(); from += AT_A_TIME) {
      List<String> some = identities.subList(from, Math.min(identities.size(), from + AT_A_TIME));
      Map<String, StoredReference> samples = cited.samples(some);
      var resolved = references.resolve(samples.values());
      for (String identity : some) {
        StoredReference sample = samples.get(identity);
        if (sample != null) {
          missing(sample, resolved.of(sample), counts.getOrDefault(identity, 0L))
              .ifPresent(missing::add);
        }
      }
    }
    return missing;
  }

  /** An ambiguous reference may be held: it is not claimed to be missing. */
  private static Optional<Missing> missing(
      StoredReference reference, List<StoredDocument> found, long citedBy) {
    if (found.isEmpty()) {
      return Optional.of(new Missing(reference, Optional.empty(), citedBy));
    }
    boolean byRecord = found.size() == 1 && !found.getFirst().held();
    return byRecord
        ? Optional.of(new Missing(reference, Optional.of(found.getFirst()), citedBy))
        : Optional.empty();
  }
}
