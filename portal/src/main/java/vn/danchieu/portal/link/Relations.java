package vn.danchieu.portal.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredReference;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Documents.Place;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.Works;
import vn.danchieu.validity.Standing;

/** Reads the relations between a document and others, whoever states them. */
@Component
public class Relations {
  private final Store store;
  private final Links links;
  private final References references;
  private final Works works;
  private final Documents documents;

  Relations(Store store, Links links, References references, Works works, Documents documents) {
    this.store = store;
    this.links = links;
    this.references = references;
    this.works = works;
    this.documents = documents;
  }

  /** The links of one document, each with both ends looked up. */
  public Surroundings around(StoredDocument document) {
    Batch batch = store.batch();
    Batch.Part<StoredLink> asked = links.askTouching(batch, document);
    batch.send();
    return surroundings(document, asked.sources(), Integer.MAX_VALUE);
  }

  /**
   * The same as a page shows it, with the provisions of the document: all that the document says,
   * but of what others say of it only the first; hundreds may cite it, and to look each of them up
   * takes longer than all the rest.
   *
   * @param also adds what else is to be asked in the same round trip
   */
  public Glance glance(StoredDocument document, int shown, Consumer<Batch> also) {
    Batch batch = store.batch();
    also.accept(batch);
    Batch.Part<StoredLink> asked = links.askTouching(batch, document);
    Batch.Part<StoredProvision> provisions = documents.askProvisions(batch, document);
    batch.send();
    return new Glance(surroundings(document, asked.sources(), shown), provisions.sources());
  }

  /** What a page shows of a document besides its facts. */
  public record Glance(Surroundings around, List<StoredProvision> provisions) {}

  private Surroundings surroundings(StoredDocument document, List<StoredLink> stored, int shown) {
    Incoming incoming = Incoming.of(stored, document);
    Set<String> later = shown < stored.size() ? incoming.after(shown) : Set.of();
    List<StoredLink> now = stored.stream().filter(link -> !later.contains(link.id())).toList();
    Read read = read(now, List.of(document.id()));
    return surroundings(document, read.links(), incoming, limit(stored))
        .with(read.ends().standing(document));
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
    return new Surroundings(
        out,
        in,
        incoming,
        ReadCitation.in(document, read),
        limit,
        new Standing(document, List.of()));
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
    return read(
            links.leading(from, relations, up).stream()
                .filter(link -> ways.add(way(link)))
                .toList(),
            List.of())
        .links();
  }

  private static String way(StoredLink link) {
    String actor = link.source().map(StoredReference::identity).orElseGet(link::hostId);
    return actor + ">" + link.target().identity() + ">" + link.relation();
  }

  /** Every link that names what is counted under this identity, held or not. */
  public List<ReadLink> naming(String identity) {
    return read(links.naming(identity), List.of()).links();
  }

  /** Links as they are stored, with both ends looked up. */
  List<ReadLink> read(List<StoredLink> stored) {
    return read(stored, List.of()).links();
  }

  /** Links by their ids; one that is stored no longer is left out. */
  public Map<String, ReadLink> byId(Collection<String> ids) {
    return read(links.byId(ids), List.of()).links().stream()
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
   * @param standing what bears on its own validity, whoever tells of it
   */
  public record Surroundings(
      List<ReadLink> out,
      List<ReadLink> in,
      Incoming incoming,
      List<ReadCitation> citations,
      Optional<Integer> limit,
      Standing standing) {
    private Surroundings with(Standing told) {
      return new Surroundings(out, in, incoming, citations, limit, told);
    }
  }

  private static boolean mayBe(LinkEnd end, StoredDocument document) {
    return switch (end) {
      case LinkEnd.Known known -> known.is(document);
      case LinkEnd.Choice choice ->
          choice.candidates().stream().anyMatch(c -> c.id().equals(document.id()));
      case LinkEnd.Absent _ -> false;
    };
  }

  /** Where references lead that stand in no stored text. */
  public Map<StoredReference, LinkEnd> ends(Set<StoredReference> asked) {
    Map<StoredReference, StoredLead> leads = references.leads(asked);
    Set<String> absent =
        asked.stream()
            .filter(
                reference -> leads.getOrDefault(reference, LinkEndLookup.NOWHERE).works().isEmpty())
            .map(StoredReference::identity)
            .collect(Collectors.toSet());
    Map<String, Long> citedBy = works.citedBy(absent);
    LinkEndLookup ends =
        new LinkEndLookup(
            works.byId(leads.values().stream().flatMap(lead -> lead.works().stream()).toList()));
    Map<StoredReference, LinkEnd> all = new HashMap<>();
    leads.forEach((reference, lead) ->
        all.put(
            reference, ends.of(reference, lead, citedBy.getOrDefault(reference.identity(), 1L))));
    return all;
  }

  /** Links with their ends, and the works that stand there. */
  private record Read(List<ReadLink> links, LinkEndLookup ends) {}

  /**
   * Looks up where links lead and stand, in one round trip.
   *
   * @param others works that are wanted besides
   */
  private Read read(List<StoredLink> stored, Collection<String> others) {
    Set<String> ids = named(stored);
    ids.addAll(others);
    Batch batch = store.batch();
    Works.Asked asked = works.ask(batch, ids);
    Documents.Asked places =
        documents.askPlaces(
            batch, stored.stream().flatMap(link -> link.provisionId().stream()).toList());
    batch.send();
    LinkEndLookup ends = new LinkEndLookup(asked.byId());
    Map<String, Place> byId = places.byId();
    return new Read(stored.stream().flatMap(link -> ends.read(link, byId).stream()).toList(), ends);
  }

  private static Set<String> named(List<StoredLink> stored) {
    Set<String> ids = new LinkedHashSet<>();
    for (StoredLink link : stored) {
      ids.add(link.hostId());
      link.leads()
          .ifPresent(leads -> {
            ids.addAll(leads.target().works());
            leads.source().ifPresent(source -> ids.addAll(source.works()));
          });
    }
    return ids;
  }

  /**
   * Links with both ends looked up among works that are at hand.
   *
   * @param works by id: hosts, actors and targets
   * @param places of the provisions that hold the links, by id
   */
  public static List<ReadLink> read(
      List<StoredLink> stored, Map<String, StoredWork> works, Map<String, Place> places) {
    LinkEndLookup ends = new LinkEndLookup(works);
    return stored.stream().flatMap(link -> ends.read(link, places).stream()).toList();
  }
}
