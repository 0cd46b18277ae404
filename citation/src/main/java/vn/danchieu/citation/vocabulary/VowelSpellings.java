package vn.danchieu.citation.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The two ways to write the vowel i as a whole rime: "kỹ thuật" and "kĩ thuật". */
final class VowelSpellings {
  private static final String[][] PAIRS = {
    {"kỹ", "kĩ"}, {"Kỹ", "Kĩ"}, {"lý", "lí"}, {"Lý", "Lí"}, {"ký", "kí"}, {"Ký", "Kí"},
    {"kỳ", "kì"}, {"sỹ", "sĩ"}, {"Sỹ", "Sĩ"}, {"quý", "quí"}, {"Quý", "Quí"}, {"tỷ", "tỉ"}
  };

  private VowelSpellings() {}

  /** The other spellings of a name: all with y, and all with i. */
  static Set<String> of(String name) {
    String withY = " " + name + " ";
    String withI = withY;
    for (String[] pair : PAIRS) {
      withY = withY.replace(" " + pair[1] + " ", " " + pair[0] + " ");
      withI = withI.replace(" " + pair[0] + " ", " " + pair[1] + " ");
    }
    Set<String> others = new TreeSet<>(List.of(withY.strip(), withI.strip()));
    others.remove(name);
    return others;
  }
}
