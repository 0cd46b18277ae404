package vn.danchieu.portal.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.Kind;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.draft.DraftFinding.Disagreement;
import vn.danchieu.portal.link.LinkEnd;

/** Facts in which a citation contradicts the record, or that are impossible. */
final class Disagreements {
  private static final Pattern PART =
      Pattern.compile(
          "(?iU)\\b(phụ lục|biểu|mẫu|điều|khoản|điểm|chương|mục)\\s+(số\\s+)?[\\p{L}\\d]{1,5}"
              + "(\\s+(ban hành\\s+)?kèm theo|\\s+của)?\\s*$");
  private static final int CLAUSE = 60;

  /** The State that issues these documents was founded then. */
  private static final int FIRST_YEAR = 1945;

  private final Draft draft;
  private final CitedParts parts;

  Disagreements(Draft draft, CitedParts parts) {
    this.draft = draft;
    this.parts = parts;
  }

  List<Disagreement> of(Citation citation, LinkEnd end) {
    List<Disagreement> found = new ArrayList<>();
    ofYear(citation).ifPresent(found::add);
    end.known()
        .ifPresent(known -> {
          found.addAll(withRecord(citation, known.document()));
          parts.missing(citation, known, draft.date()).ifPresent(found::add);
        });
    return found;
  }

  private Optional<Disagreement> ofYear(Citation citation) {
    Optional<LocalDate> date = citation.reference().date();
    if (date.filter(draft.date()::isBefore).isPresent()) {
      return Optional.of(new Disagreement.OfYear(date.get().getYear(), YearSlip.DAY_TO_COME));
    }
    Optional<Integer> year =
        citation.reference().number().flatMap(_ -> citation.reference().year());
    return year.flatMap(each -> slip(each, date).map(slip -> new Disagreement.OfYear(each, slip)));
  }

  private Optional<YearSlip> slip(int year, Optional<LocalDate> date) {
    if (year > draft.date().getYear()) {
      return Optional.of(YearSlip.TO_COME);
    }
    if (year < FIRST_YEAR) {
      return Optional.of(YearSlip.TOO_EARLY);
    }
    return date.filter(day -> day.getYear() != year).map(_ -> YearSlip.NOT_OF_DATE);
  }

  private List<Disagreement> withRecord(Citation citation, StoredDocument document) {
    List<Disagreement> found = new ArrayList<>();
    Optional<LocalDate> date = citation.reference().date();
    if (date.isPresent() && document.issued().isPresent() && !date.equals(document.issued())) {
      found.add(new Disagreement.OfDate(date.get(), document.issued().get()));
    }
    Optional<String> title = citation.reference().title();
    if (citation.kind() == Kind.FULL
        && !isOfAPart(citation)
        && title.isPresent()
        && document.title().isPresent()
        && Titles.differ(title.get(), document.title().get())) {
      found.add(new Disagreement.OfTitle(title.get(), document.title().get()));
    }
    return found;
  }

  /** "khoản 2 Điều 29 Nghị định … về hoàn thuế": what follows may be the matter of the part. */
  private boolean isOfAPart(Citation citation) {
    int start = citation.span().start();
    String before = draft.text().substring(Math.max(0, start - CLAUSE), start);
    return citation.pinpoint().isPresent() || PART.matcher(before).find();
  }
}
