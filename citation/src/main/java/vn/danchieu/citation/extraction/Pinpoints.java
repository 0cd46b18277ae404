package vn.danchieu.citation.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.danchieu.citation.text.Spaces;

/** Puts the parts of a pinpoint in the order from the widest to the narrowest. */
final class Pinpoints {
  private static final List<String> NARROW_TO_WIDE =
      List.of("tiết", "điểm", "khoản", "điều", "tiểu mục", "mục", "chương", "phần", "phụ lục");

  private Pinpoints() {}

  /** Reverses "điểm a khoản 2 Điều 5"; a pinpoint of several runs stays as written. */
  static String widestFirst(String written) {
    String text = Spaces.single(written).replace('Ð', 'Đ');
    List<String> parts = split(text);
    int last = -1;
    for (String part : parts) {
      int rank = rank(part);
      if (rank <= last) {
        return text;
      }
      last = rank;
    }
    Collections.reverse(parts);
    return String.join(" ", parts);
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == ' ' && rank(text.substring(i)) >= 0) {
        boolean second = text.regionMatches(true, i - 5, "tiểu mục", 0, 8) || isListWord(text, i);
        if (!second) {
          parts.add(clean(text.substring(from, i)));
          from = i;
        }
      }
    }
    parts.add(clean(text.substring(from)));
    return parts;
  }

  private static boolean isListWord(String text, int at) {
    return at >= 4 && text.regionMatches(true, at - 4, "các ", 0, 4);
  }

  private static String clean(String part) {
    return part.replaceAll("[, ]+$", "").replaceAll(" của$", "");
  }

  private static int rank(String part) {
    String small = part.toLowerCase(Locale.ROOT).replaceFirst("^các ", "");
    for (int i = 0; i < NARROW_TO_WIDE.size(); i++) {
      if (small.startsWith(NARROW_TO_WIDE.get(i) + " ")) {
        return i;
      }
    }
    return -1;
  }
}
