package vn.danchieu.citation.vocabulary;

import java.util.Set;
import vn.danchieu.citation.Line;

/**
 * A code in a number that stands for an issuing body.
 *
 * @param authority the id of the body, or of its kind where there is one in every place
 * @param canonical the code to print, where this one is an older or misprinted form
 * @param marks {@code local}: one in every place; {@code term}: followed by the number of the term;
 *     {@code either}: written in the State's and in the Party's way; {@code old}
 */
public record Body(
    String code, String canonical, String authority, String name, Line line, Set<String> marks) {
  public boolean is(String mark) {
    return marks.contains(mark);
  }
}
