package vn.danchieu.portal.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.index.Named;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.Standing;

/** Gathers what bears on the validity of documents, for all of a page at once. */
@Component
public class Standings {
  private static final Set<Relation> CHANGING =
      EnumSet.of(
          Relation.REPLACES,
          Relation.REPEALS,
          Relation.ENDS,
          Relation.SUSPENDS,
          Relation.PAUSES,
          Relation.AMENDS);

  /** Where a link comes from that no words of the document itself say. */
  private static final String RECORD = "record";

  private final Links links;
  private final References references;
  private final Documents documents;

  Standings(Links links, References references, Documents documents) {
    this.links = links;
    this.references = references;
    this.documents = documents;
  }

  public Standing of(StoredDocument document) {
    return of(List.of(document)).getOrDefault(document.id(), new Standing(document, List.of()));
  }

  /** By document id. */
  public Map<String, Standing> of(Collection<StoredDocument> asked) {
    Map<String, StoredDocument> byId =
        asked.stream()
            .collect(
                Collectors.toMap(
                    StoredDocument::id, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    Map<String, List<Change>> changes = changes(byId.values());
    Map<String, Standing> standings = new HashMap<>();
    byId.forEach((id, document) ->
        standings.put(id, new Standing(document, changes.getOrDefault(id, List.of()))));
    return standings;
  }

  private Map<String, List<Change>> changes(Collection<StoredDocument> asked) {
    List<StoredLink> found =
        switch (asked.size()) {
          case 0 -> List.of();
          case 1 -> links.to(asked, CHANGING);
          default -> links.toFirstHand(asked, CHANGING, Relation.AMENDS);
        };
    if (found.isEmpty()) {
      return Map.of();
    }
    var resolved = references.resolve(found.stream().flatMap(Standings::ends).toList());
    Map<String, StoredDocument> hosts =
        documents.byId(found.stream().map(StoredLink::hostId).toList());
    Map<String, List<Change>> changes = new HashMap<>();
    for (StoredLink link : found) {
      List<StoredDocument> targets = resolved.of(link.target());
      var host = Optional.ofNullable(hosts.get(link.hostId()));
      if (targets.size() == 1 && new Clause(link).holds(host)) {
        changes
            .computeIfAbsent(targets.getFirst().id(), _ -> new ArrayList<>())
            .add(change(link, actor(link, resolved, hosts)));
      }
    }
    return changes;
  }

  private static Stream<StoredReference> ends(StoredLink link) {
    return Stream.concat(link.source().stream(), Stream.of(link.target()));
  }

  private static Optional<StoredDocument> actor(
      StoredLink link, References.Resolved resolved, Map<String, StoredDocument> hosts) {
    if (link.source().isEmpty()) {
      return Optional.ofNullable(hosts.get(link.hostId()));
    }
    List<StoredDocument> sources = resolved.of(link.source().get());
    return sources.size() == 1 ? Optional.of(sources.getFirst()) : Optional.empty();
  }

  /** What one document tells of two others begins, if it gives no day, with the one that acts. */
  private static Optional<LocalDate> since(StoredLink link, Optional<StoredDocument> actor) {
    Optional<StoredDocument> other = actor.filter(_ -> link.source().isPresent());
    return link.from().or(() -> other.flatMap(d -> d.effective().or(d::issued)));
  }

  private static Change change(StoredLink link, Optional<StoredDocument> actor) {
    String name = actor.map(Named::shortly).or(() -> link.source().map(Named::shortly)).orElse("");
    return new Change(
        ReadLink.relation(link),
        actor,
        name,
        new Clause(link).part(),
        link.pinpoint().filter(_ -> new Clause(link).part()),
        since(link, actor),
        link.until(),
        link.asOf().or(link::hostDate),
        link.sentence(),
        link.sourceUrl(),
        ReadLink.note(link),
        link.confidence(),
        !link.origin().equals(RECORD),
        link.source().isEmpty(),
        List.of());
  }
}
