package vn.danchieu.portal.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/** What documents are about: subjects as sources and drafts write them. */
final class Titles {
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final double ENOUGH = 0.34;
  private static final int FEW = 4;

  private Titles() {}

  /** Whether two subjects cannot be one document's; shortened ones can. */
  static boolean differ(String one, String other) {
    Set<String> first = syllables(one);
    Set<String> second = syllables(other);
    int shorter = Math.min(first.size(), second.size());
    if (shorter < FEW) {
      return false;
    }
    first.retainAll(second);
    return first.size() < ENOUGH * shorter;
  }

  /**
   * A title without the type and the number that some sources write with it: "Nghị định số
   * 181/2025/NĐ-CP Quy …", "LUẬT AN NINH MẠNG SỐ 116/2025/QH15".
   */
  static String alone(String type, Optional<String> number, String title) {
    String named = Pattern.quote(type);
    String numbered = number.map(n -> "\\s+số\\s+" + Pattern.quote(n)).orElse("(?!)");
    return title
        .strip()
        .replaceFirst("(?iU)^" + named + numbered + "\\s+", "")
        .replaceFirst("(?iU)^" + named + "\\s+(?<title>\\S.*)" + numbered + "$", "${title}");
  }

  private static Set<String> syllables(String title) {
    Set<String> syllables = new HashSet<>(List.of(BETWEEN.split(VietnameseText.fold(title))));
    syllables.remove("");
    return syllables;
  }
}
