package vn.danchieu.portal.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.LawSpelling;
import vn.danchieu.portal.draft.FormWarning.Rule;

/** Finds what departs from the form without doubt. */
final class FormRules {
  /** Laws are cited by type and title, without number or date (Phụ lục I, mục II.6). */
  private static final Set<String> BY_TITLE = Set.of("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp");

  private static final Pattern NUMBER =
      Pattern.compile("\\d[\\p{L}\\d.]*\\s*[/-][\\s\\p{L}\\d./&-]*[\\p{L}\\d]");
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
  private static final Pattern NO_COMMA = Pattern.compile("(?U)\\s+ngày\\s+\\d");
  private static final int PADDED_BELOW = 10;
  private static final int LAST_PADDED_MONTH = 2;

  /**
   * How dates are written is a rule for administrative documents; normative ones, which all build
   * upon this law, name their bases without a date, and so does what the National Assembly builds
   * upon the Constitution; the Party has rules of its own.
   */
  private static final Pattern NORMATIVE =
      Pattern.compile(
          "(?iU)căn\\s+cứ\\s+(hiến\\s+pháp|luật\\s+ban\\s+hành\\s+văn\\s+bản\\s+quy\\s+phạm)\\b");

  /** A basis begins a line, or follows another after a semicolon. */
  private static final Pattern BASIS = Pattern.compile("(?iU)(.*;)?[\\s*_|]*căn\\s+cứ\\s+");

  private static final int NEAR = 200;

  private final String text;
  private final boolean party;
  private final boolean administrative;
  private final Set<String> mentioned = new HashSet<>();

  FormRules(String text) {
    this.text = text;
    this.party = DraftForm.isParty(text);
    this.administrative = !party && !NORMATIVE.matcher(text).find();
  }

  static boolean isByTitle(String type) {
    return BY_TITLE.contains(type);
  }

  /** Of one citation; citations are to be given in the order of the text. */
  List<FormWarning> of(Citation citation) {
    List<FormWarning> warnings = new ArrayList<>();
    if (citation.kind() == Kind.NAME) {
      LawSpelling.meant(oneLine(citation.text()))
          .ifPresent(meant -> warnings.add(new FormWarning(Rule.NAME, citation.text(), meant)));
      basisDate(citation).ifPresent(warnings::add);
    }
    if (citation.kind() != Kind.FULL) {
      return warnings;
    }
    number(citation).ifPresent(warnings::add);
    if (party) {
      comma(citation).ifPresent(warnings::add);
    }
    if (!administrative) {
      return warnings;
    }
    String number = citation.reference().number().orElse("");
    boolean first = mentioned.add(number);
    boolean law = citation.reference().type().filter(BY_TITLE::contains).isPresent();
    if (first && !law && !number.isEmpty() && citation.reference().date().isEmpty()) {
      warnings.add(new FormWarning(Rule.NO_DATE, citation.text(), ""));
    }
    citation.dateSpan().flatMap(span -> date(span.of(text))).ifPresent(warnings::add);
    return warnings;
  }

  /** A law in the basis of an administrative document bears its day, though no number. */
  private Optional<FormWarning> basisDate(Citation citation) {
    boolean basis = BASIS.matcher(before(citation.span().start())).matches();
    boolean law = citation.reference().type().filter(BY_TITLE::contains).isPresent();
    return administrative
            && basis
            && law
            && citation.reference().date().isEmpty()
            && citation.pinpoint().isEmpty()
        ? Optional.of(new FormWarning(Rule.BASIS_DATE, citation.text(), ""))
        : Optional.empty();
  }

  /** The line up to there, or what of it is near. */
  private String before(int start) {
    int line = text.lastIndexOf('\n', start - 1) + 1;
    return text.substring(Math.max(Math.min(line, start), start - NEAR), start);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static Optional<FormWarning> number(Citation citation) {
    Matcher written = NUMBER.matcher(citation.text());
    Optional<String> number = citation.reference().number();
    if (number.isEmpty() || !written.find() || written.group().equals(number.get())) {
      return Optional.empty();
    }
    boolean blanks = written.group().replaceAll("\\s+", "").equals(number.get());
    boolean broken = written.group().indexOf('\n') >= 0;
    if (blanks && broken || sameButForZeros(written.group(), number.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new FormWarning(blanks ? Rule.BLANKS : Rule.SPELLING, written.group(), number.get()));
  }

  private static boolean sameButForZeros(String written, String number) {
    return written.replaceFirst("^0+", "").equals(number.replaceFirst("^0+", ""));
  }

  /** "Kết luận số 127-KL/TW, ngày 28/2/2025". */
  private Optional<FormWarning> comma(Citation citation) {
    Matcher day =
        NO_COMMA
            .matcher(text)
            .region(citation.span().end(), text.length())
            .useAnchoringBounds(true);
    return day.lookingAt()
        ? Optional.of(
            new FormWarning(
                Rule.PARTY_COMMA,
                citation.reference().number().orElse("") + " ngày",
                citation.reference().number().orElse("") + ", ngày"))
        : Optional.empty();
  }

  private static Optional<FormWarning> date(String written) {
    Matcher date = DATE.matcher(written);
    if (!date.find()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(date.group(1));
    int month = Integer.parseInt(date.group(2));
    String better =
        (day < PADDED_BELOW ? "0" : "")
            + day
            + " tháng "
            + (month <= LAST_PADDED_MONTH ? "0" : "")
            + month
            + " năm "
            + date.group(3);
    return date.group().replaceAll("\\s+", " ").equals(better)
        ? Optional.empty()
        : Optional.of(new FormWarning(Rule.DATE_DIGITS, date.group(), better));
  }
}
