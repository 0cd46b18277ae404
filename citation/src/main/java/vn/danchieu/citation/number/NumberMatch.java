package vn.danchieu.citation.number;

import java.util.List;

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

  /** The number with a whole year for a misprinted one. */
  public NumberMatch ofYear(int whole) {
    return new NumberMatch(sequence, whole, "", parts, marks, start, end, next, true);
  }

  public boolean hasSymbol() {
    return !parts.isEmpty();
  }
}
