package vn.danchieu.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredAct;
import vn.danchieu.index.StoredDocument;

/**
 * Parts that ended because the body that issued a document amended them by a later act (Luật
 * 64/2025/QH15, Điều 57 khoản 1 điểm b). Only what the text or title of that act says itself
 * counts, and only where it names the provisions, or says "some".
 */
final class Amendments {
  private static final String A_PART = " một phần";

  /** A sentence that begins with a numbered act, in whose title another one is amended. */
  private static final Pattern IN_A_TITLE =
      Pattern.compile(
          "(?iU)^\\s*(?:(?:phụ lục|chương|mục|điều|khoản|điểm)\\s[^;]{1,60}?)?"
              + "(?:luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư(?:\\s+liên\\s+tịch)?)"
              + "\\s+số\\s+\\d[^;]{1,600}\\bvà\\s+sửa\\s+đổi\\b");

  private final StoredDocument document;

  Amendments(StoredDocument document) {
    this.document = document;
  }

  /** One statement for each act, with all the parts that it names. */
  Stream<Reason> reasons(List<Change> changes) {
    List<Change> ending =
        changes.stream()
            .filter(this::endAPart)
            .filter(change -> changes.stream().noneMatch(other -> endsAll(other, change)))
            .toList();
    return Change.joined(ending).stream().map(Amendments::reason);
  }

  boolean endAPart(Change change) {
    return change.relation() == Relation.AMENDS
        && change.part()
        && change.fromText()
        && !change.isHearsay()
        && change.by().filter(this::isLaterOfTheSameIssuer).isPresent();
  }

  private boolean isLaterOfTheSameIssuer(StoredAct act) {
    boolean sameIssuer = act.issuer().isPresent() && act.issuer().equals(document.issuer());
    Optional<LocalDate> made = document.issued().or(document::effective);
    boolean later =
        act.issued().or(act::effective).flatMap(day -> made.map(day::isAfter)).orElse(false);
    return sameIssuer && later && act.normative();
  }

  private static Reason reason(Change change) {
    String named = change.namedParts().isPresent() ? "" : A_PART;
    return change.reason(State.PARTLY_EXPIRED, change.words() + named, since(change));
  }

  private static Optional<LocalDate> since(Change change) {
    return change.from().or(() -> change.by().flatMap(act -> act.effective().or(act::issued)));
  }

  /**
   * What an act ends as a whole it does not amend on that day, where it only names the title of a
   * third act: "Thông tư số B … và sửa đổi, bổ sung một số điều của Thông tư A". Where its own
   * words do both, one of them is misread, and nobody can tell which.
   */
  private static boolean endsAll(Change end, Change amendment) {
    boolean later = since(end).flatMap(day -> since(amendment).map(day::isAfter)).orElse(false);
    return end.whole()
        && end.by().equals(amendment.by())
        && !later
        && amendment.parts().isEmpty()
        && IN_A_TITLE.matcher(amendment.source()).find();
  }
}
