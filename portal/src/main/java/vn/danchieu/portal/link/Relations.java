package vn.danchieu.portal.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Documents.Place;
import vn.danchieu.validity.Standing;

/** Everything that is said between a document and others, whoever says it. */
@Component
public class Relations {
  private final Links links;
  private final References references;
  private final Standings standings;
  private final Documents documents;

  Relations(Links links, References references, Standings standings, Documents documents) {
    this.links = links;
    this.references = references;
    this.standings = standings;
    this.documents = documents;
  }

  /** The links of one document, each with both ends looked up. */
  public Surroundings around(StoredDocument document) {
    List<StoredLink> stored = links.touching(document);
    var resolved = references.resolve(named(stored));
    Incoming incoming = Incoming.of(stored, document, resolved);
    return surroundings(document, read(stored, resolved), incoming, limit(stored));
  }

  /** The same for a drawing: where links lead, without what became of the documents there. */
  public Surroundings shape(StoredDocument document) {
    List<StoredLink> stored = links.touching(document);
    var resolved = references.resolve(named(stored));
    Incoming incoming = Incoming.of(stored, document, resolved);
    return surroundings(document, drawn(stored, resolved), incoming, limit(stored));
  }

  /**
   * The same as a page shows it: all that the document says, but of what others say of it only the
   * first; hundreds may cite it, and to look each of them up takes longer than all the rest.
   */
  public Surroundings glance(StoredDocument document, int shown) {
    List<StoredLink> stored = links.touching(document);
    var resolved = references.resolve(named(stored));
    Incoming incoming = Incoming.of(stored, document, resolved);
    Set<String> later = incoming.after(shown);
    List<StoredLink> now = stored.stream().filter(link -> !later.contains(link.id())).toList();
    return surroundings(document, read(now, resolved), incoming, limit(stored));
  }

  private Optional<Integer> limit(List<StoredLink> stored) {
    return Optional.of(links.most()).filter(most -> stored.size() >= most);
  }

  private static Surroundings surroundings(
      StoredDocument document, List<ReadLink> read, Incoming incoming, Optional<Integer> limit) {
    List<ReadLink> out =
        read.stream()
            .filter(link -> link.source().is(document) || link.assertedBy(document))
            .filter(link -> !link.target().is(document))
            .toList();
    List<ReadLink> in =
        read.stream()
            .filter(link -> mayBe(link.target(), document) && !link.source().is(document))
            .toList();
    return new Surroundings(out, in, incoming, ReadCitation.in(document, read), limit);
  }

  /**
   * What leads on from these documents, each way once, for a drawing.
   *
   * @param up to what they act upon; else to who acts upon them
   */
  public List<ReadLink> leading(
      Collection<StoredDocument> from, Set<Relation> relations, boolean up) {
    if (from.isEmpty()) {
      return List.of();
    }
    Set<String> ways = new HashSet<>();
    List<StoredLink> stored =
        links.leading(from, relations, up).stream().filter(link -> ways.add(way(link))).toList();
    return drawn(stored, references.resolve(named(stored)));
  }

  private static String way(StoredLink link) {
    String actor = link.source().map(StoredReference::identity).orElseGet(link::hostId);
    return actor + ">" + link.target().identity() + ">" + link.relation();
  }

  /** Every link that names what is counted under this identity, held or not. */
  public List<ReadLink> naming(String identity) {
    return read(links.naming(identity));
  }

  /** Links by their ids; one that is stored no longer is left out. */
  public Map<String, ReadLink> byId(Collection<String> ids) {
    return read(links.byId(ids)).stream()
        .collect(Collectors.toMap(link -> link.stored().id(), link -> link, (a, _) -> a));
  }

  /**
   * What a document's relations are.
   *
   * @param out what it does to others, and what it says others do to each other
   * @param in what others do to it, whoever says so
   * @param incoming the same in numbers, whether read or not
   * @param citations what its text cites, where it stands
   * @param limit how many links were read, where there may be more
   */
  public record Surroundings(
      List<ReadLink> out,
      List<ReadLink> in,
      Incoming incoming,
      List<ReadCitation> citations,
      Optional<Integer> limit) {}

  private static boolean mayBe(End end, StoredDocument document) {
    return switch (end) {
      case End.Known known -> known.is(document);
      case End.Choice choice ->
          choice.candidates().stream().anyMatch(c -> c.id().equals(document.id()));
      case End.Absent _ -> false;
    };
  }

  /** Where references lead that stand in no stored text. */
  public Map<StoredReference, End> ends(Set<StoredReference> references) {
    Ends ends = ends(references, this.references.resolve(references), Map.of());
    Map<StoredReference, End> found = new HashMap<>();
    references.forEach(reference -> found.put(reference, ends.of(reference)));
    return found;
  }

  private static Set<StoredReference> named(List<StoredLink> stored) {
    return stored.stream()
        .flatMap(link -> Stream.concat(link.source().stream(), Stream.of(link.target())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<ReadLink> read(List<StoredLink> stored) {
    return read(stored, references.resolve(named(stored)));
  }

  private List<ReadLink> read(List<StoredLink> stored, References.Resolved resolved) {
    Map<String, StoredDocument> hosts =
        documents.byId(stored.stream().map(StoredLink::hostId).toList());
    return read(stored, hosts, ends(named(stored), resolved, hosts));
  }

  private List<ReadLink> drawn(List<StoredLink> stored, References.Resolved resolved) {
    Map<String, StoredDocument> hosts =
        documents.byId(stored.stream().map(StoredLink::hostId).toList());
    return read(stored, hosts, new Ends(resolved, Map.of(), Map.of()));
  }

  private List<ReadLink> read(
      List<StoredLink> stored, Map<String, StoredDocument> hosts, Ends ends) {
    Map<String, Place> places =
        documents.places(stored.stream().flatMap(link -> link.provisionId().stream()).toList());
    return stored.stream()
        .filter(link -> hosts.containsKey(link.hostId()))
        .map(link -> read(link, hosts, ends, places))
        .toList();
  }

  private static ReadLink read(
      StoredLink link, Map<String, StoredDocument> hosts, Ends ends, Map<String, Place> places) {
    StoredDocument host = java.util.Objects.requireNonNull(hosts.get(link.hostId()));
    return new ReadLink(
        link,
        host,
        link.source().map(ends::of).orElseGet(() -> ends.of(host)),
        ends.of(link.target()),
        link.provisionId().flatMap(id -> Optional.ofNullable(places.get(id))));
  }

  private Ends ends(
      Set<StoredReference> named, References.Resolved resolved, Map<String, StoredDocument> hosts) {
    Map<String, StoredDocument> known = new HashMap<>(hosts);
    named.stream()
        .map(resolved::of)
        .filter(found -> found.size() == 1)
        .forEach(found -> known.put(found.getFirst().id(), found.getFirst()));
    Set<String> absent =
        named.stream()
            .filter(reference -> resolved.of(reference).isEmpty())
            .map(StoredReference::identity)
            .collect(Collectors.toSet());
    return new Ends(resolved, standings.of(known.values()), links.citingDocuments(absent));
  }

  private record Ends(
      References.Resolved resolved, Map<String, Standing> standings, Map<String, Long> counts) {

    End of(StoredDocument document) {
      Standing none = new Standing(document, List.of());
      return new End.Known(document, standings.getOrDefault(document.id(), none));
    }

    End of(StoredReference reference) {
      List<StoredDocument> found = resolved.of(reference);
      return switch (found.size()) {
        case 0 ->
            new End.Absent(
                reference, reference.identity(), counts.getOrDefault(reference.identity(), 1L));
        case 1 -> of(found.getFirst());
        default -> new End.Choice(reference, found);
      };
    }
  }
}
