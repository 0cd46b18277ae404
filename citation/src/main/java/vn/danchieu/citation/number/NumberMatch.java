package vn.danchieu.citation.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in a text.
 *
 * @param sequence its first part as printed, spaces left out
 * @param year the year slot; 0 where there is none
 * @param slot the year slot as printed, where it is no whole year: "98" or a misprint
 * @param parts the codes of the symbol as printed
 * @param marks the mark before each part, "/" or "-"
 * @param start first offset in the text
 * @param end one past the last offset, which may lie inside a token
 * @param next the first token after the number
 * @param mended whether something had to be put right to read it
 */
public record NumberMatch(
    String sequence,
    int year,
    String slot,
    List<String> parts,
    String marks,
    int start,
    int end,
    int next,
    boolean mended) {
  private static final Pattern GLUED_YEAR = Pattern.compile("(\\d{1,3})((?:199|20[0-3])\\d)");

  /** The number with a whole year for a misprinted one. */
  public NumberMatch ofYear(int whole) {
    return new NumberMatch(sequence, whole, "", parts, marks, start, end, next, true);
  }

  /** "342015/TT-NHNN": sequence and year without the stroke between them. */
  public NumberMatch parted() {
    Matcher glued = GLUED_YEAR.matcher(sequence);
    return year == 0 && glued.matches()
        ? new NumberMatch(
            glued.group(1),
            Integer.parseInt(glued.group(2)),
            "",
            parts,
            marks,
            start,
            end,
            next,
            true)
        : this;
  }

  public boolean hasSymbol() {
    return !parts.isEmpty();
  }
}
