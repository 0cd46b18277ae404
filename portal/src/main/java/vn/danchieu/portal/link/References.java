package vn.danchieu.portal.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.DocumentFacts;
import vn.danchieu.citation.Resolution;
import vn.danchieu.citation.Resolver;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.store.Known;
import vn.danchieu.index.Named;
import vn.danchieu.portal.store.Queries;

/** Resolves references by their keys, all of a page in one query. */
@Component
public class References {
  private static final int MOST_CANDIDATES = 2_000;

  private final Known known;

  References(Known known) {
    this.known = known;
  }

  /** Where each reference leads; what shares no key with any document is {@code Missing}. */
  public Resolved resolve(Collection<StoredReference> references) {
    Set<String> keys = new LinkedHashSet<>();
    references.forEach(reference -> keys.addAll(reference.keys()));
    return against(references, sharing(keys));
  }

  /** The same against documents at hand. */
  Resolved against(Collection<StoredReference> references, Collection<StoredDocument> documents) {
    Map<String, Set<StoredDocument>> byKey = new HashMap<>();
    for (StoredDocument document : documents) {
      document
          .keys()
          .forEach(key -> byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(document));
    }
    Map<StoredReference, Resolution> resolutions = new LinkedHashMap<>();
    for (StoredReference reference : references) {
      resolutions.computeIfAbsent(reference, each -> resolution(each, byKey));
    }
    Map<String, StoredDocument> byId =
        documents.stream().collect(Collectors.toMap(StoredDocument::id, d -> d, (a, _) -> a));
    return new Resolved(resolutions, byId);
  }

  private static Resolution resolution(
      StoredReference reference, Map<String, Set<StoredDocument>> byKey) {
    Set<DocumentFacts> candidates = new LinkedHashSet<>();
    for (String key : reference.keys()) {
      byKey.getOrDefault(key, Set.of()).forEach(document -> candidates.add(Named.facts(document)));
    }
    return Resolver.resolve(reference.toReference(), candidates);
  }

  private List<StoredDocument> sharing(Set<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    return known.list(Queries.anyOf(Fields.KEYS, keys), MOST_CANDIDATES);
  }

  /** What references lead to. */
  public record Resolved(
      Map<StoredReference, Resolution> resolutions, Map<String, StoredDocument> documents) {

    /** The documents a reference may mean, best first: one, several or none. */
    public List<StoredDocument> of(StoredReference reference) {
      Resolution resolution = resolutions.get(reference);
      if (resolution == null) {
        return List.of();
      }
      return switch (resolution) {
        case Resolution.Resolved one -> known(List.of(one.target()));
        case Resolution.Ambiguous several -> known(several.candidates());
        case Resolution.Missing _ -> List.of();
      };
    }

    private List<StoredDocument> known(List<Resolution.Candidate> candidates) {
      return candidates.stream()
          .map(candidate -> documents.get(candidate.document().id()))
          .filter(java.util.Objects::nonNull)
          .toList();
    }
  }
}
