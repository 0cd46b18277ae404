package vn.danchieu.portal.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.DocumentFacts;
import vn.danchieu.citation.Resolver;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.store.Works;

/** Resolves references of drafts and pasted texts, which are not stored as links. */
@Component
class References {
  private final Works works;

  References(Works works) {
    this.works = works;
  }

  /** Resolved by the same rules as in the indexer. */
  Map<StoredReference, StoredLead> leads(Collection<StoredReference> references) {
    Set<String> keys = new HashSet<>();
    references.forEach(reference -> keys.addAll(reference.keys()));
    Map<String, Set<DocumentFacts>> byKey = byKey(works.sharing(keys));
    Map<StoredReference, StoredLead> leads = new HashMap<>();
    references.forEach(reference -> leads.computeIfAbsent(reference, each -> lead(each, byKey)));
    return leads;
  }

  private static Map<String, Set<DocumentFacts>> byKey(List<StoredDocument> documents) {
    Map<String, Set<DocumentFacts>> byKey = new HashMap<>();
    for (StoredDocument document : documents) {
      DocumentFacts facts = Named.facts(document);
      document.keys().forEach(key -> byKey.computeIfAbsent(key, _ -> new HashSet<>()).add(facts));
    }
    return byKey;
  }

  private static StoredLead lead(StoredReference reference, Map<String, Set<DocumentFacts>> byKey) {
    Set<DocumentFacts> candidates = new TreeSet<>(Comparator.comparing(DocumentFacts::id));
    reference.keys().forEach(key -> candidates.addAll(byKey.getOrDefault(key, Set.of())));
    return StoredLead.of(Resolver.resolve(reference.toReference(), candidates), Optional.empty());
  }
}
