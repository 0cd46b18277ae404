package vn.danchieu.citation.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * A word for a kind of document as it stands before a number or a name.
 *
 * @param word as written
 * @param name the kind it stands for, e.g. {@code Thông báo} for {@code Thông báo kết luận}
 * @param codes the codes of the kind, every generation of them
 * @param marks {@code strong}: no common noun; {@code common}: also a common noun; {@code named}:
 *     cited by its name; {@code law}: a law in the wide sense; {@code old}: of times without codes;
 *     {@code short}: an abbreviation; {@code cut}: the rest of a word whose head is lost; {@code
 *     symbol}: the number says what it is; {@code joint}: made by two bodies, often unnumbered;
 *     {@code bare}: an abbreviation that needs no whole number behind it
 */
public record DocumentType(String word, String name, List<String> codes, Set<String> marks) {
  public boolean is(String mark) {
    return marks.contains(mark);
  }

  public boolean isLaw() {
    return marks.contains("law");
  }
}
