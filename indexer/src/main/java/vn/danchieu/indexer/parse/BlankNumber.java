package vn.danchieu.indexer.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of the number in a letterhead that was left empty: a draft, or filled in by hand. */
public final class BlankNumber {
  private static final int LONGEST = 3000;

  /** Blanks, dots, rules and the marks of templates, then the symbol. */
  private static final Pattern BLANK =
      Pattern.compile(
          "^[ ]*S[ốỐ]\\s{0,3}[:.]?(?:[\\s.…_*xX-]|[<{\\[(][^>})\\]\\n]{0,20}[>})\\]]){0,60}?"
              + "(?<symbol>[/-][ ]?(?:(?:\\d{4}|[.…]{1,6})[ ]?/[ ]?)?\\p{Lu}[\\p{L}\\d&./-]{1,40})",
          Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

  private BlankNumber() {}

  /**
   * What is printed of the number: {@code …/2024/QĐ-UBND}. Empty where there is no such place above
   * the heading and the basis.
   */
  public static Optional<String> in(String text) {
    String plain = PlainText.of(text.substring(0, Math.min(LONGEST, text.length()))).plain();
    Matcher heading = WrittenTypes.HEADING.matcher(plain);
    Matcher blank = BLANK.matcher(plain);
    boolean found = blank.find() && (!heading.find() || blank.start() < heading.start());
    return found
        ? Optional.of("…" + blank.group("symbol").replaceAll("\\s+", ""))
        : Optional.empty();
  }
}
