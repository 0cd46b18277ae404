package vn.danchieu.portal.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/** Whether two subjects can be one document's; shortened ones can. */
final class Titles {
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final double ENOUGH = 0.34;
  private static final int FEW = 4;

  private Titles() {}

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

  private static Set<String> syllables(String title) {
    Set<String> syllables = new HashSet<>(List.of(BETWEEN.split(VietnameseText.fold(title))));
    syllables.remove("");
    return syllables;
  }
}
