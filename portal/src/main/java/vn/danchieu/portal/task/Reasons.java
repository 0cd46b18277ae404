package vn.danchieu.portal.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.LegalRanks;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.link.End;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Documents.Place;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.task.CitationGraph.Citing;
import vn.danchieu.portal.task.Governing.Why;
import vn.danchieu.portal.task.Ranking.Candidate;
import vn.danchieu.validity.Standing;

/** Finds the documents behind the candidates, and the sentences that speak for them. */
@Component
class Reasons {
  private static final int LONGEST = 400;

  private final Relations relations;
  private final Documents documents;
  private final Works works;
  private final Standings standings;
  private final TaskSettings settings;

  Reasons(
      Relations relations,
      Documents documents,
      Works works,
      Standings standings,
      TaskSettings settings) {
    this.relations = relations;
    this.documents = documents;
    this.works = works;
    this.standings = standings;
    this.settings = settings;
  }

  List<Governing> of(List<Candidate> best, Ranking ranking, Evidence evidence) {
    Map<String, List<ReadLink>> said = said(best, ranking);
    Map<String, StoredDocument> known =
        works.documents(best.stream().flatMap(c -> c.id().stream()).toList());
    Map<String, Standing> standing =
        standings.of(
            best.stream()
                .filter(c -> said.getOrDefault(c.identity(), List.of()).isEmpty())
                .flatMap(c -> c.id().stream())
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList());
    Map<String, Why> resembling = resembling(best, evidence, known);
    List<Governing> governing = new ArrayList<>();
    for (Candidate candidate : best) {
      List<ReadLink> links = said.getOrDefault(candidate.identity(), List.of());
      Optional<End> end =
          links.stream()
              .findFirst()
              .map(link -> named(link.target(), ranking.number(candidate.identity())))
              .or(() ->
                  candidate
                      .id()
                      .flatMap(id -> Optional.ofNullable(known.get(id)))
                      .map(d ->
                          new End.Known(
                              d, standing.getOrDefault(d.id(), new Standing(d, List.of())))));
      end.ifPresent(e -> governing.add(governing(candidate, e, links, resembling)));
    }
    return governing;
  }

  /** What is not held is called as most call it, not as the nearest happens to misspell it. */
  private static End named(End end, Optional<String> number) {
    return number.isPresent() && end instanceof End.Absent(var reference, var identity, var citedBy)
        ? new End.Absent(reference.numbered(number.get()), identity, citedBy)
        : end;
  }

  private Governing governing(
      Candidate candidate, End end, List<ReadLink> links, Map<String, Why> resembling) {
    List<Why> why = new ArrayList<>();
    links.forEach(link -> why.add(new Why.Said(link)));
    Optional.ofNullable(resembling.get(candidate.identity())).ifPresent(why::add);
    Governing bare =
        new Governing(
            candidate.identity(),
            end,
            candidate.score(),
            Optional.empty(),
            candidate.titled(),
            why);
    return new Governing(
        bare.key(),
        end,
        bare.score(),
        bare.isParty() ? Optional.empty() : LegalRanks.shipped().of(bare.type(), bare.number()),
        bare.titled(),
        why);
  }

  /** The sentences that speak for each candidate, best first. */
  private Map<String, List<ReadLink>> said(List<Candidate> best, Ranking ranking) {
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    for (Candidate candidate : best) {
      wanted.put(
          candidate.identity(),
          ranking.citing(candidate.identity(), settings.reasons()).stream()
              .map(Citing::linkId)
              .toList());
    }
    Map<String, ReadLink> read =
        relations.byId(wanted.values().stream().flatMap(List::stream).toList());
    Map<String, List<ReadLink>> said = new HashMap<>();
    wanted.forEach((identity, links) ->
        said.put(
            identity,
            links.stream()
                .flatMap(id -> Optional.ofNullable(read.get(id)).stream())
                .filter(link -> !link.target().is(link.host()))
                .toList()));
    return said;
  }

  /** The words of the documents that resemble the task themselves. */
  private Map<String, Why> resembling(
      List<Candidate> best, Evidence evidence, Map<String, StoredDocument> known) {
    Map<String, String> provisions = new LinkedHashMap<>();
    for (Candidate candidate : best) {
      candidate
          .id()
          .flatMap(id -> Optional.ofNullable(evidence.bestProvisions().get(id)))
          .ifPresent(p -> provisions.put(candidate.identity(), p.id()));
    }
    Map<String, StoredProvision> texts = documents.provisionsById(provisions.values());
    Map<String, Why> resembling = new HashMap<>();
    for (Candidate candidate : best) {
      Optional<StoredDocument> document =
          candidate.id().flatMap(id -> Optional.ofNullable(known.get(id)));
      Optional<StoredProvision> provision =
          Optional.ofNullable(provisions.get(candidate.identity()))
              .flatMap(id -> Optional.ofNullable(texts.get(id)));
      document
          .filter(_ -> candidate.resembles())
          .ifPresent(d ->
              resembling.put(
                  candidate.identity(),
                  new Why.Resembles(
                      d,
                      provision.map(p -> new Place(p.id(), p.kind(), p.anchor(), p.label())),
                      provision.map(p -> opening(p.text())).or(d::title).orElse(""))));
    }
    return resembling;
  }

  private static String opening(String text) {
    String tidy = text.strip().replaceAll("\\s+", " ");
    if (tidy.length() <= LONGEST) {
      return tidy;
    }
    return tidy.substring(0, Math.max(tidy.lastIndexOf(' ', LONGEST), LONGEST / 2)) + "…";
  }
}
