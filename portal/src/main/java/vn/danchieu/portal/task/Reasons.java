package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredReference;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Documents.Place;
import vn.danchieu.portal.task.Governing.Why;
import vn.danchieu.portal.task.Ranking.Candidate;

/** Selects the sentences that support the best candidates and builds the answers. */
final class Reasons {
  private static final int LONGEST = 400;

  /** Links that change a document rank above mentions. */
  private static final double ACTS = 0.1;

  private final List<Candidate> best;
  private final Evidence evidence;
  private final TaskSettings settings;
  private final Map<String, Double> near;
  private final Map<String, String> bestProvisions;
  private final Map<String, List<StoredLink>> chosen = new LinkedHashMap<>();

  Reasons(List<Candidate> best, Evidence evidence, TaskSettings settings) {
    this.best = best;
    this.evidence = evidence;
    this.settings = settings;
    this.near =
        Evidence.near(evidence.nearest(), settings.reach().texts(), settings.reach().textShare());
    this.bestProvisions = evidence.nearest().bestProvisions();
    best.forEach(candidate -> chosen.put(candidate.id(), chosen(candidate.id())));
  }

  /** The links that speak for a work: of the nearest to the task, the best first. */
  private List<StoredLink> chosen(String work) {
    Set<String> told = new HashSet<>();
    Optional<String> silent = evidence.nearest().silent();
    return evidence.said().getOrDefault(work, List.of()).stream()
        .filter(link -> silent.filter(link.hostId()::equals).isEmpty())
        .filter(link -> !link.hostId().equals(work))
        .sorted(Comparator.comparingDouble(this::worth).reversed().thenComparing(StoredLink::id))
        .filter(link ->
            told.add(link.hostId() + link.source().map(StoredReference::identity).orElse("")))
        .limit(settings.reasons())
        .toList();
  }

  private double worth(StoredLink link) {
    double provision =
        link.provisionId()
            .map(id -> evidence.nearest().provisions().getOrDefault(id, 0.0))
            .orElse(0.0);
    boolean acts = !link.relation().equals(Relation.MENTIONS.code());
    return near.getOrDefault(link.hostId(), 0.0) + 2 * provision + (acts ? ACTS : 0);
  }

  /** What has to be read before the answers can be made. */
  Wanted wanted() {
    Wanted wanted = new Wanted(new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (Candidate candidate : best) {
      for (StoredLink link : chosen.getOrDefault(candidate.id(), List.of())) {
        wanted.works().add(link.hostId());
        link.leads()
            .flatMap(StoredLink.Leads::source)
            .ifPresent(source -> wanted.works().addAll(source.works()));
        link.provisionId().ifPresent(wanted.places()::add);
      }
      if (candidate.resembles()) {
        Optional.ofNullable(bestProvisions.get(candidate.id())).ifPresent(wanted.provisions()::add);
      }
      known(candidate.id())
          .ifPresent(
              known -> wanted.works().addAll(Successors.possible(known, candidate.titled())));
    }
    wanted.works().removeAll(evidence.works().keySet());
    return wanted;
  }

  /**
   * Ids of what has to be read.
   *
   * @param provisions with their texts
   * @param places of provisions, without
   */
  record Wanted(Set<String> works, Set<String> provisions, Set<String> places) {
    void add(Wanted other) {
      works.addAll(other.works());
      provisions.addAll(other.provisions());
      places.addAll(other.places());
    }

    /** The documents of provisions that are quoted: an id begins with that of its document. */
    Set<String> quoted() {
      return provisions.stream()
          .map(id -> id.substring(0, Math.max(0, id.lastIndexOf('.'))))
          .collect(Collectors.toSet());
    }
  }

  /**
   * What was read.
   *
   * @param changed since when quoted articles read otherwise, by {@link Documents#at}
   */
  record Read(
      Map<String, StoredWork> works,
      Map<String, StoredProvision> provisions,
      Map<String, Place> places,
      Map<String, LocalDate> changed) {
    Read with(Map<String, StoredWork> known) {
      Map<String, StoredWork> all = new HashMap<>(works);
      all.putAll(known);
      return new Read(all, provisions, places, changed);
    }
  }

  Map<String, StoredWork> known() {
    return evidence.works();
  }

  List<Governing> governing(Read read) {
    List<Governing> governing = new ArrayList<>();
    for (Candidate candidate : best) {
      List<ReadLink> links =
          Relations.read(
              chosen.getOrDefault(candidate.id(), List.of()), read.works(), read.places());
      end(candidate, links)
          .ifPresent(end -> governing.add(governing(candidate, end, why(candidate, links, read))));
    }
    return governing;
  }

  /** What is not held is called as most call it, not as the nearest happens to misspell it. */
  private Optional<LinkEnd> end(Candidate candidate, List<ReadLink> links) {
    Optional<LinkEnd.Known> known = known(candidate.id());
    if (known.isPresent()) {
      return known.map(each -> each);
    }
    Optional<StoredWork> work = evidence.work(candidate.id());
    return links.stream()
        .findFirst()
        .map(link -> {
          StoredReference named = link.stored().target();
          Optional<String> number = work.flatMap(each -> each.document().number());
          return new LinkEnd.Absent(
              number.map(named::numbered).orElse(named),
              named.identity(),
              work.map(StoredWork::citedBy).orElse(1));
        });
  }

  private Optional<LinkEnd.Known> known(String id) {
    return evidence
        .work(id)
        .filter(StoredWork::isKnown)
        .map(work -> new LinkEnd.Known(work.document(), Standings.shortly(work)));
  }

  private Governing governing(Candidate candidate, LinkEnd end, List<Why> why) {
    String key = evidence.work(candidate.id()).map(work -> work.document().identity()).orElse("");
    Set<String> cites =
        Optional.ofNullable(evidence.witnesses().get(candidate.id()))
            .map(Witness::cites)
            .orElse(Set.of());
    Governing bare =
        new Governing(
            key,
            end,
            candidate.score(),
            Optional.empty(),
            candidate.titled(),
            candidate.general(),
            cites,
            why);
    return bare.isParty() ? bare : bare.ranked();
  }

  private List<Why> why(Candidate candidate, List<ReadLink> links, Read read) {
    List<Why> why = new ArrayList<>();
    links.forEach(link -> why.add(new Why.Said(link)));
    if (candidate.resembles()) {
      known(candidate.id())
          .ifPresent(known -> why.add(resembles(candidate.id(), known.document(), read)));
    }
    return why;
  }

  /** The words of a document that resembles the task itself. */
  private Why resembles(String id, StoredDocument document, Read read) {
    Optional<StoredProvision> provision =
        Optional.ofNullable(bestProvisions.get(id))
            .flatMap(best -> Optional.ofNullable(read.provisions().get(best)));
    return new Why.Resembles(
        document,
        provision.map(p -> new Place(p.id(), p.kind(), p.anchor(), p.label())),
        provision.map(p -> opening(p.text())).or(document::title).orElse(""),
        provision.flatMap(
            p -> Optional.ofNullable(read.changed().get(Documents.at(document.id(), p.anchor())))));
  }

  private static String opening(String text) {
    String tidy = text.strip().replaceAll("\\s+", " ");
    if (tidy.length() <= LONGEST) {
      return tidy;
    }
    return tidy.substring(0, Math.max(tidy.lastIndexOf(' ', LONGEST), LONGEST / 2)) + "…";
  }
}
