package vn.danchieu.indexer.derive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Numbers;
import vn.danchieu.index.Audience;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredReference;

/** Describes works that are neither held nor known by record, from the texts that cite them. */
final class CitedWorks {
  private static final String PREFIX = "cited-";
  private static final int HASH_LENGTH = 20;

  private CitedWorks() {}

  /** The id shared by all references of one identity; empty where nothing is named. */
  static Optional<String> idOf(StoredReference reference, Audience audience) {
    boolean named = reference.kind() != Kind.SELF && reference.kind() != Kind.INTERNAL;
    return Optional.of(reference.identity())
        .filter(_ -> named)
        .map(identity -> audience.marked(idOf(identity)));
  }

  private static String idOf(String identity) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return PREFIX + HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static boolean isOne(String id) {
    return Audience.unmarked(id).startsWith(PREFIX);
  }

  /** Facts as the majority of citing texts write them. */
  static StoredDocument described(String id, List<StoredReference> references) {
    StoredReference first = references.getFirst();
    Optional<String> number = most(references, StoredReference::number);
    Optional<DocumentNumber> parsed = number.flatMap(Numbers::parse);
    Set<String> keys = new LinkedHashSet<>();
    references.forEach(reference -> keys.addAll(reference.keys()));
    return new StoredDocument(
        id,
        "",
        first.identity(),
        List.copyOf(keys),
        List.of(),
        number,
        number.map(Numbers::folded).stream().toList(),
        parsed.map(DocumentNumber::plainSequence),
        parsed.flatMap(DocumentNumber::year).or(() -> most(references, StoredReference::year)),
        List.of(),
        most(references, StoredReference::type),
        most(references, StoredReference::line).map(Line::code),
        most(references, StoredReference::issuer)
            .or(() -> most(references, StoredReference::issuerAsWritten)),
        most(references, StoredReference::issuerId),
        most(references, StoredReference::date),
        Optional.<LocalDate>empty(),
        Optional.<LocalDate>empty(),
        most(references, StoredReference::title)
            .or(() -> most(references, r -> Optional.of(r.text())).filter(_ -> number.isEmpty())),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        List.of());
  }

  /** The most frequent value; of equals the first in order. */
  private static <T extends Comparable<? super T>> Optional<T> most(
      List<StoredReference> references, Function<StoredReference, Optional<T>> fact) {
    List<T> written = new ArrayList<>();
    references.forEach(reference -> fact.apply(reference).ifPresent(written::add));
    Map<T, Long> counts =
        written.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<T, Long>comparingByValue()
                .thenComparing(Map.Entry.<T, Long>comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
