package vn.danchieu.portal.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Numbers;

/**
 * The number that a draft itself bears: in its head, at the top of its annexes and in what a system
 * printed around its pages. It cites nothing there.
 */
final class OwnNumber {
  /** A header's own number stands at the beginning of a line, near the beginning of the text. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?mU)^[\\s|*]*Số\\s*:?[\\s|*]*"
              + "(?<number>\\d[\\p{L}\\d*.]*(?:\\h?[-/&]\\h?[\\p{L}\\d*.&]+)+)");

  private static final Pattern LINE = Pattern.compile("(?m)^[\\s|*]*Số\\s*:?\\s*$");
  private static final Pattern MARKUP = Pattern.compile("[\\s*_]");

  /** "(Kèm theo Quyết định số …)", "(Ban hành kèm theo …)" over an annex. */
  private static final Pattern ANNEX =
      Pattern.compile("(?iU)[(\\n][\\s*]*(ban\\s+hành\\s+)?kèm\\s+theo[\\s*]*$");

  private static final int HEADER = 1_500;
  private static final int CLAUSE = 60;

  private final String text;
  private final Optional<String> number;

  private OwnNumber(String text, Optional<String> number) {
    this.text = text;
    this.number = number;
  }

  static OwnNumber of(String text) {
    Matcher head = HEAD.matcher(text.substring(0, Math.min(HEADER, text.length())));
    Optional<String> number =
        head.find()
            ? folded(MARKUP.matcher(head.group("number")).replaceAll(""))
            : Optional.empty();
    return new OwnNumber(text, number);
  }

  /** Without what may be written in two ways, such as a leading zero. */
  private static Optional<String> folded(String number) {
    return Numbers.parse(number).map(DocumentNumber::folded);
  }

  /** Whether a citation is no more than the draft's own number. */
  boolean is(Citation citation) {
    return inHead(citation) || number.isPresent() && repeats(citation);
  }

  private boolean inHead(Citation citation) {
    if (citation.span().start() > HEADER) {
      return false;
    }
    String before = before(citation);
    return LINE.matcher(before).find()
        || before.replaceAll("[\\s|*]", "").isEmpty() && citation.text().startsWith("Số");
  }

  /** The same number without a date, or over an annex: of another year it would be another's. */
  private boolean repeats(Citation citation) {
    boolean dated = citation.reference().date().isPresent();
    return citation.reference().number().flatMap(OwnNumber::folded).equals(number)
        && citation.reference().title().isEmpty()
        && (!dated || isOverAnnex(citation.span().start()));
  }

  private boolean isOverAnnex(int start) {
    return ANNEX.matcher(text.substring(Math.max(0, start - CLAUSE), start)).find();
  }

  /** The line up to a citation. */
  private String before(Citation citation) {
    int start = citation.span().start();
    int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    return text.substring(Math.min(line, start), start);
  }
}
