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
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Documents.Place;
import vn.danchieu.portal.store.Works;
import vn.danchieu.validity.Standing;

/** Everything that is said between a document and others, whoever says it. */
@Component
public class Relations {
  private final Links links;
  private final References references;
  private final Works works;
  private final Documents documents;

  Relations(Links links, References references, Works works, Documents documents) {
    this.links = links;
    this.references = references;
    this.works = works;
    this.documents = documents;
  }

  /** The links of one document, each with both ends looked up. */
  public Surroundings around(StoredDocument document) {
    List<StoredLink> stored = links.touching(document);
    Ends ends = ends(stored, document);
    return surroundings(document, read(stored, ends), Incoming.of(stored, document), limit(stored))
        .with(ends.standing(document));
  }

  /**
   * The same as a page shows it: all that the document says, but of what others say of it only the
   * first; hundreds may cite it, and to look each of them up takes longer than all the rest.
   */
  public Surroundings glance(StoredDocument document, int shown) {
    List<StoredLink> stored = links.touching(document);
    Incoming incoming = Incoming.of(stored, document);
    Set<String> later = incoming.after(shown);
    List<StoredLink> now = stored.stream().filter(link -> !later.contains(link.id())).toList();
    Ends ends = ends(now, document);
    return surroundings(document, read(now, ends), incoming, limit(stored))
        .with(ends.standing(document));
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
        links.leading(from, relations, up).stream().filter(link -> ways.add(way(link))).toList());
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

  private static boolean mayBe(End end, StoredDocument document) {
    return switch (end) {
      case End.Known known -> known.is(document);
      case End.Choice choice ->
          choice.candidates().stream().anyMatch(c -> c.id().equals(document.id()));
      case End.Absent _ -> false;
    };
  }

  /** Where references lead that stand in no stored text. */
  public Map<StoredReference, End> ends(Set<StoredReference> asked) {
    Map<StoredReference, StoredLead> leads = references.leads(asked);
    Set<String> absent =
        asked.stream()
            .filter(reference -> leads.getOrDefault(reference, Ends.NOWHERE).works().isEmpty())
            .map(StoredReference::identity)
            .collect(Collectors.toSet());
    Map<String, Long> citedBy = works.citedBy(absent);
    Ends ends =
        new Ends(
            works.byId(leads.values().stream().flatMap(lead -> lead.works().stream()).toList()));
    Map<StoredReference, End> all = new HashMap<>();
    leads.forEach((reference, lead) ->
        all.put(
            reference, ends.of(reference, lead, citedBy.getOrDefault(reference.identity(), 1L))));
    return all;
  }

  private List<ReadLink> read(List<StoredLink> stored) {
    return read(stored, new Ends(works.byId(named(stored))));
  }

  /** Of the links, and of the document itself. */
  private Ends ends(List<StoredLink> stored, StoredDocument document) {
    Set<String> ids = named(stored);
    ids.add(document.id());
    return new Ends(works.byId(ids));
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

  private List<ReadLink> read(List<StoredLink> stored, Ends ends) {
    Map<String, Place> places =
        documents.places(stored.stream().flatMap(link -> link.provisionId().stream()).toList());
    return stored.stream().flatMap(link -> ends.read(link, places).stream()).toList();
  }

  /**
   * Links with both ends looked up among works that are at hand.
   *
   * @param works by id: hosts, actors and targets
   * @param places of the provisions that hold the links, by id
   */
  public static List<ReadLink> read(
      List<StoredLink> stored, Map<String, StoredWork> works, Map<String, Place> places) {
    Ends ends = new Ends(works);
    return stored.stream().flatMap(link -> ends.read(link, places).stream()).toList();
  }

  private record Ends(Map<String, StoredWork> works) {
    private static final StoredLead NOWHERE = new StoredLead(StoredLead.State.MISSING, List.of());

    /** Empty where its host is no longer there. */
    Optional<ReadLink> read(StoredLink link, Map<String, Place> places) {
      return known(link.hostId())
          .map(host ->
              new ReadLink(
                  link,
                  host.document(),
                  link.source()
                      .map(source -> of(source, link.leads().flatMap(StoredLink.Leads::source)))
                      .orElseGet(() -> of(host)),
                  of(link.target(), link.leads().map(StoredLink.Leads::target)),
                  link.provisionId().flatMap(id -> Optional.ofNullable(places.get(id)))));
    }

    Standing standing(StoredDocument document) {
      return known(document.id())
          .map(Standings::whole)
          .orElseGet(() -> new Standing(document, List.of()));
    }

    private Optional<StoredWork> known(String id) {
      return Optional.ofNullable(works.get(id)).filter(StoredWork::isKnown);
    }

    private static End of(StoredWork work) {
      return new End.Known(work.document(), Standings.shortly(work));
    }

    private End of(StoredReference reference, Optional<StoredLead> lead) {
      StoredLead known = lead.orElse(NOWHERE);
      long citedBy =
          known.works().stream()
              .flatMap(id -> Optional.ofNullable(works.get(id)).stream())
              .mapToLong(StoredWork::citedBy)
              .max()
              .orElse(1);
      return of(reference, known, Math.max(1, citedBy));
    }

    /** One that is gone since it was derived leads nowhere. */
    End of(StoredReference reference, StoredLead lead, long citedBy) {
      List<StoredWork> found = lead.works().stream().flatMap(id -> known(id).stream()).toList();
      if (found.isEmpty()) {
        return new End.Absent(reference, reference.identity(), citedBy);
      }
      return lead.state() == StoredLead.State.RESOLVED
          ? of(found.getFirst())
          : new End.Choice(reference, found.stream().map(StoredWork::document).toList());
    }
  }
}
