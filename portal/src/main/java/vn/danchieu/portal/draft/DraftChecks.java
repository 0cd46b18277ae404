package vn.danchieu.portal.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Reference;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredAct;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.door.DoorSettings;
import vn.danchieu.portal.door.Patience;
import vn.danchieu.portal.door.Refused;
import vn.danchieu.portal.draft.Finding.Disagreement;
import vn.danchieu.portal.draft.Finding.Verdict;
import vn.danchieu.portal.link.End;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.text.Days;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.Effects;

/** Checks every citation of a draft against what is known on the draft's day. */
@Component
public class DraftChecks {
  private static final Pattern PART =
      Pattern.compile(
          "(?iU)\\b(phụ lục|biểu|mẫu|điều|khoản|điểm|chương|mục)\\s+(số\\s+)?[\\p{L}\\d]{1,5}"
              + "(\\s+(ban hành\\s+)?kèm theo|\\s+của)?\\s*$");
  private static final int CLAUSE = 60;

  private final Relations relations;

  private final DoorSettings limits;

  DraftChecks(Relations relations, DoorSettings limits) {
    this.relations = relations;
    this.limits = limits;
  }

  /** Throws {@link Refused} where a draft is longer than is checked at once, or nobody waits. */
  public DraftReport check(Draft draft, Patience patience) {
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
    Set<StoredReference> references = new LinkedHashSet<>();
    citations.forEach(c -> references.add(StoredReference.of(c.text(), c.reference())));
    Map<StoredReference, End> ends = relations.ends(references);
    Map<StoredReference, End> undated = undated(ends);
    FormRules form = new FormRules(draft.text());
    List<Finding> findings = new ArrayList<>();
    for (Citation citation : citations) {
      patience.check();
      StoredReference reference = StoredReference.of(citation.text(), citation.reference());
      End end = ends.getOrDefault(reference, new End.Absent(reference, reference.identity(), 0));
      if (end instanceof End.Absent) {
        end = undated.getOrDefault(withoutDate(reference), end);
      }
      findings.add(finding(draft, citation, end, form));
    }
    return new DraftReport(draft.date(), findings, DraftForm.of(draft.text()));
  }

  private List<Citation> read(Draft draft, Patience patience) {
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
  private Map<StoredReference, End> undated(Map<StoredReference, End> ends) {
    Set<StoredReference> again = new LinkedHashSet<>();
    ends.forEach((reference, end) -> {
      if (end instanceof End.Absent && reference.date().isPresent()) {
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

  private static Finding finding(Draft draft, Citation citation, End end, FormRules form) {
    List<Disagreement> disagreements =
        end.known().map(k -> disagreements(draft, citation, k.document())).orElse(List.of());
    List<Change> endedBy =
        end.known().map(k -> k.standing().endedBy(draft.date())).orElse(List.of());
    Verdict verdict = disagreements.isEmpty() ? verdict(end, draft.date()) : Verdict.DISAGREES;
    List<FormWarning> warnings = form.of(citation);
    return new Finding(
        citation,
        StoredReference.of(citation.text(), citation.reference()),
        end,
        verdict,
        disagreements,
        endedBy,
        warnings,
        correction(end, disagreements, successor(end, endedBy, draft.date()), warnings));
  }

  private static Verdict verdict(End end, LocalDate day) {
    return switch (end) {
      case End.Choice _ -> Verdict.AMBIGUOUS;
      case End.Absent _ -> Verdict.NOT_HELD;
      case End.Known known ->
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

  private static List<Disagreement> disagreements(
      Draft draft, Citation citation, StoredDocument document) {
    List<Disagreement> found = new ArrayList<>();
    Optional<LocalDate> date = citation.reference().date();
    if (date.isPresent() && document.issued().isPresent() && !date.equals(document.issued())) {
      found.add(new Disagreement.OfDate(date.get(), document.issued().get()));
    }
    Optional<String> title = citation.reference().title();
    if (citation.kind() == Kind.FULL
        && !isOfAPart(draft, citation)
        && title.isPresent()
        && document.title().isPresent()
        && Titles.differ(title.get(), document.title().get())) {
      found.add(new Disagreement.OfTitle(title.get(), document.title().get()));
    }
    return found;
  }

  /** "khoản 2 Điều 29 Nghị định … về hoàn thuế": what follows may be the matter of the part. */
  private static boolean isOfAPart(Draft draft, Citation citation) {
    int start = citation.span().start();
    String before = draft.text().substring(Math.max(0, start - CLAUSE), start);
    return citation.pinpoint().isPresent() || PART.matcher(before).find();
  }

  /** A decree that repeals many takes the place of none; what took over the matter does. */
  private static Optional<StoredAct> successor(End end, List<Change> endedBy, LocalDate day) {
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
      End end,
      List<Disagreement> disagreements,
      Optional<StoredAct> successor,
      List<FormWarning> warnings) {
    if (disagreements.stream().anyMatch(Disagreement.OfTitle.class::isInstance)) {
      return Optional.empty();
    }
    if (successor.isPresent()) {
      return successor.map(DraftChecks::inFull);
    }
    boolean wrong = !disagreements.isEmpty() || !warnings.isEmpty();
    return end.known().filter(_ -> wrong).map(known -> inFull(Effects.act(known.document())));
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
