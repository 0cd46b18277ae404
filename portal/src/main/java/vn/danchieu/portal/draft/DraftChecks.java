package vn.danchieu.portal.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.LawNames;
import vn.danchieu.citation.Reference;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredAct;
import vn.danchieu.index.StoredReference;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.door.AnswerDeadline;
import vn.danchieu.portal.door.DoorSettings;
import vn.danchieu.portal.door.Refused;
import vn.danchieu.portal.draft.DraftFinding.Disagreement;
import vn.danchieu.portal.draft.DraftFinding.Verdict;
import vn.danchieu.portal.draft.FormWarning.Rule;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.text.Days;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.LinkEffects;
import vn.danchieu.validity.Standing;

/** Checks every citation of a draft against what is known on the draft's day. */
@Component
public class DraftChecks {
  private final Relations relations;
  private final Standings standings;
  private final Documents documents;
  private final ArticleVersions versions;
  private final DoorSettings limits;

  DraftChecks(
      Relations relations,
      Standings standings,
      Documents documents,
      ArticleVersions versions,
      DoorSettings limits) {
    this.versions = versions;
    this.relations = relations;
    this.standings = standings;
    this.documents = documents;
    this.limits = limits;
  }

  /** Throws {@link Refused} where a draft is longer than is checked at once, or nobody waits. */
  public DraftReport check(Draft draft, AnswerDeadline patience) {
    if (draft.text().length() > limits.letter()) {
      throw Refused.of(Refused.Reason.LETTER, limits.letter());
    }
    OwnNumber own = OwnNumber.of(draft.text());
    List<Citation> citations =
        read(draft, patience).stream()
            .filter(DraftChecks::isChecked)
            .filter(citation -> !own.is(citation))
            .toList();
    patience.check();
    Map<Citation, LinkEnd> ends = ends(citations);
    CitedParts parts = CitedParts.of(documents, versions, ends, draft.date());
    Disagreements disagreements = new Disagreements(draft, parts);
    Map<String, Standing> absent = absent(ends);
    FormRules form = new FormRules(draft.text());
    List<DraftFinding> findings = new ArrayList<>();
    ends.forEach((citation, end) -> {
      patience.check();
      Said said =
          new Said(
              disagreements.of(citation, end),
              standing(end, absent),
              NewerLaws.of(citation, draft.date()),
              parts.amended(citation, end),
              form.of(citation));
      findings.add(finding(citation, end, said, draft.date()));
    });
    return new DraftReport(draft.date(), findings, DraftForm.of(draft.text()));
  }

  /**
   * What there is to say of a citation.
   *
   * @param standing what others do to what is cited, held or not
   * @param article the cited article as it reads on the day, where it was amended
   */
  private record Said(
      List<Disagreement> disagreements,
      Optional<Standing> standing,
      Optional<LawNames.Version> newer,
      Optional<StoredVersion> article,
      List<FormWarning> form) {
    List<Change> endedBy(LocalDate day) {
      return standing.map(each -> each.endedBy(day)).orElse(List.of());
    }

    List<Change> amendedBy(LocalDate day) {
      return Change.joined(
          standing.stream()
              .flatMap(each -> each.changes().stream())
              .filter(change -> change.relation() == Relation.AMENDS)
              .filter(change -> !change.byName().isEmpty())
              .filter(change -> change.from().filter(day::isBefore).isEmpty())
              .toList());
    }
  }

  /** In the order of the text. */
  private Map<Citation, LinkEnd> ends(List<Citation> citations) {
    Set<StoredReference> references = new LinkedHashSet<>();
    citations.forEach(c -> references.add(StoredReference.of(c.text(), c.reference())));
    Map<StoredReference, LinkEnd> ends = relations.ends(references);
    Map<StoredReference, LinkEnd> undated = undated(ends);
    Map<Citation, LinkEnd> all = new LinkedHashMap<>();
    for (Citation citation : citations) {
      StoredReference reference = StoredReference.of(citation.text(), citation.reference());
      LinkEnd end =
          ends.getOrDefault(reference, new LinkEnd.Absent(reference, reference.identity(), 0));
      all.put(
          citation,
          end instanceof LinkEnd.Absent ? undated.getOrDefault(withoutDate(reference), end) : end);
    }
    return all;
  }

  /** What others do to documents that are not held, by identity. */
  private Map<String, Standing> absent(Map<Citation, LinkEnd> ends) {
    return standings.ofCited(
        ends.values().stream()
            .flatMap(end ->
                end instanceof LinkEnd.Absent absent ? Stream.of(absent.identity()) : Stream.of())
            .collect(Collectors.toSet()));
  }

  private static Optional<Standing> standing(LinkEnd end, Map<String, Standing> absent) {
    return switch (end) {
      case LinkEnd.Known known -> Optional.of(known.standing());
      case LinkEnd.Choice _ -> Optional.empty();
      case LinkEnd.Absent missing -> Optional.ofNullable(absent.get(missing.identity()));
    };
  }

  private List<Citation> read(Draft draft, AnswerDeadline patience) {
    return CitationReader.standard()
        .read(
            draft.text(),
            draft.host(),
            found -> {
              patience.check();
              if (found > limits.findings()) {
                throw Refused.of(Refused.Reason.FINDINGS, limits.findings());
              }
            })
        .citations();
  }

  private static boolean isChecked(Citation citation) {
    return switch (citation.kind()) {
      case FULL, NAME, SHORT, UNNUMBERED -> true;
      case SELF, ANAPHOR, DRAFT, TREATY, JUDGMENT, STANDARD, INTERNAL -> false;
    };
  }

  /** A wrong date must not hide the document that bears the number. */
  private Map<StoredReference, LinkEnd> undated(Map<StoredReference, LinkEnd> ends) {
    Set<StoredReference> again = new LinkedHashSet<>();
    ends.forEach((reference, end) -> {
      if (end instanceof LinkEnd.Absent && reference.date().isPresent()) {
        again.add(withoutDate(reference));
      }
    });
    return again.isEmpty() ? Map.of() : relations.ends(again);
  }

  private static StoredReference withoutDate(StoredReference stored) {
    Reference r = stored.toReference();
    return StoredReference.of(
        stored.text(),
        new Reference(
            r.kind(),
            r.type(),
            r.number(),
            r.year(),
            r.issuer(),
            r.issuerAsWritten(),
            Optional.empty(),
            r.title(),
            r.hostDate()));
  }

  private static DraftFinding finding(Citation citation, LinkEnd end, Said said, LocalDate day) {
    List<Change> endedBy = said.endedBy(day);
    return new DraftFinding(
        citation,
        StoredReference.of(citation.text(), citation.reference()),
        end,
        verdict(end, said, day),
        said.disagreements(),
        endedBy,
        said.amendedBy(day),
        said.article(),
        said.newer().map(DraftChecks::named),
        said.form(),
        correction(end, said, successor(end, endedBy, day)));
  }

  private static String named(LawNames.Version law) {
    return law.number().map(number -> law.name() + " " + number).orElse(law.name());
  }

  private static Verdict verdict(LinkEnd end, Said said, LocalDate day) {
    if (said.disagreements().stream().anyMatch(Disagreement.OfYear.class::isInstance)) {
      return Verdict.IMPOSSIBLE;
    }
    if (!said.disagreements().isEmpty()) {
      return Verdict.DISAGREES;
    }
    Verdict known = verdict(end, day);
    if (known == Verdict.NOT_HELD && !said.endedBy(day).isEmpty()) {
      return Verdict.EXPIRED;
    }
    boolean open = known == Verdict.NOT_HELD || known == Verdict.UNKNOWN;
    return open && said.newer().isPresent() ? Verdict.SUPERSEDED : known;
  }

  private static Verdict verdict(LinkEnd end, LocalDate day) {
    return switch (end) {
      case LinkEnd.Choice _ -> Verdict.AMBIGUOUS;
      case LinkEnd.Absent _ -> Verdict.NOT_HELD;
      case LinkEnd.Known known ->
          switch (known.stateOn(day)) {
            case IN_FORCE, PARTY_IN_USE -> Verdict.IN_FORCE;
            case EXPIRED, PARTY_REPLACED -> Verdict.EXPIRED;
            case PARTLY_EXPIRED -> Verdict.PARTLY_EXPIRED;
            case NOT_YET -> Verdict.NOT_YET;
            case SUSPENDED -> Verdict.SUSPENDED;
            case PARTLY_SUSPENDED -> Verdict.PARTLY_SUSPENDED;
            case DISPUTED -> Verdict.DISPUTED;
            case UNKNOWN, PARTY_UNKNOWN -> Verdict.UNKNOWN;
            case NOT_APPLICABLE -> Verdict.NO_STATE;
          };
    };
  }

  /** A decree that repeals many takes the place of none; what took over the matter does. */
  private static Optional<StoredAct> successor(LinkEnd end, List<Change> endedBy, LocalDate day) {
    Stream<Change> replacing =
        endedBy.isEmpty()
            ? Stream.of()
            : end.known().stream()
                .flatMap(known -> known.standing().changes().stream())
                .filter(change -> change.relation() == Relation.REPLACES)
                .filter(change -> change.from().filter(day::isBefore).isEmpty());
    return Stream.concat(
            endedBy.stream().filter(change -> change.relation() != Relation.REPEALS), replacing)
        .flatMap(change -> change.by().stream())
        .findFirst();
  }

  /**
   * What to write instead; a new document is offered only where one took the old one's place, and
   * none where number and subject disagree: either may be the slip.
   */
  private static Optional<String> correction(
      LinkEnd end, Said said, Optional<StoredAct> successor) {
    if (said.disagreements().stream().anyMatch(Disagreement.OfTitle.class::isInstance)) {
      return Optional.empty();
    }
    if (successor.isPresent()) {
      return successor.map(DraftChecks::inFull);
    }
    boolean wrong =
        said.disagreements().stream().anyMatch(Disagreement.OfDate.class::isInstance)
            || said.form().stream().anyMatch(warning -> warning.rule() != Rule.BASIS_DATE);
    return end.known().filter(_ -> wrong).map(known -> inFull(LinkEffects.act(known.document())));
  }

  /** As a first mention is written: type, number, date, issuer, subject; laws by their title. */
  private static String inFull(StoredAct document) {
    String type = document.type().orElse("");
    String title = Titles.alone(type, document.number(), document.title().orElse(""));
    if (document.number().isEmpty() || FormRules.isByTitle(type)) {
      return title.startsWith(type) ? title : (type + " " + title).strip();
    }
    StringBuilder full = new StringBuilder(type + " số " + document.number().orElse(""));
    document.issued().ifPresent(day -> full.append(" ngày ").append(Days.inWords(day)));
    document.issuer().ifPresent(issuer -> full.append(" của ").append(issuer));
    return full.append(title.isEmpty() ? "" : " " + lead(title)).toString().strip();
  }

  private static String lead(String title) {
    String tidy = Named.abridged(title);
    return Character.toLowerCase(tidy.charAt(0)) + tidy.substring(1);
  }
}
