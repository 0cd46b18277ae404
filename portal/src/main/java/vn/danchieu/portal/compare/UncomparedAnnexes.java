package vn.danchieu.portal.compare;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.danchieu.index.StoredDocument;

/** The annexes of a text, which are not compared, by the lines that head them. */
final class UncomparedAnnexes {
  /** As many as one reads at once. */
  private static final int MOST = 20;

  private static final Pattern HEAD =
      Pattern.compile(
          "(?m)^[ \\t*#]*((?:PHỤ LỤC|Phụ lục|BIỂU MẪU|MẪU|Mẫu)"
              + "(?:[ \\t]+(?:SỐ|Số|số)?[ \\t]*[IVXLC\\d]{1,5}[A-Za-z]?)?)[ \\t*.:]*$");

  private UncomparedAnnexes() {}

  static List<String> of(StoredDocument document) {
    return HEAD.matcher(document.text().orElse(""))
        .results()
        .map(head -> shown(head))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** "PHỤ LỤC II" is said "Phụ lục II". */
  private static String shown(MatchResult head) {
    String[] words = head.group(1).strip().split("\\s+");
    boolean annex = words[0].equalsIgnoreCase("PHỤ");
    int name = Math.min(words.length, annex ? 2 : 1);
    String kind = String.join(" ", List.of(words).subList(0, name)).toLowerCase(Locale.ROOT);
    String number = String.join(" ", List.of(words).subList(name, words.length));
    return (Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " " + number)
        .replace(" SỐ ", " số ")
        .strip();
  }
}
