package vn.danchieu.version;

import java.util.Comparator;

/** The order of labels: 5, 5a, 5b, 6; a), b), c), d), đ), e). */
final class LabelOrder {
  private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";
  private static final String POINTS = "abcdđeghiklmnopqrstuvxy";

  static final Comparator<String> ORDER =
      Comparator.comparingInt(LabelOrder::digits).thenComparing(LabelOrder::letters);

  private LabelOrder() {}

  /** The leading number; 0 of a point. */
  private static int digits(String label) {
    int end = 0;
    while (end < label.length() && end < 6 && Character.isDigit(label.charAt(end))) {
      end++;
    }
    return end == 0 ? 0 : Integer.parseInt(label.substring(0, end));
  }

  /** The rest, as letters that compare in Vietnamese order. */
  private static String letters(String label) {
    StringBuilder out = new StringBuilder();
    for (char c : label.replaceFirst("^\\d+", "").toCharArray()) {
      int at = LETTERS.indexOf(c);
      out.append(at < 0 ? c : (char) ('A' + at));
    }
    return out.toString();
  }

  /**
   * Whether a label goes on directly after another: 6 or 5a after 5, đ or d1 after d, 5b after 5a.
   */
  static boolean follows(String label, String before) {
    if (label.equals(before + "a") || label.equals(before + "1")) {
      return true;
    }
    int same = Math.max(0, Math.min(label.length(), before.length()) - 1);
    if (label.length() == before.length() && label.startsWith(before.substring(0, same))) {
      return isNextLetter(label, before) || isNextNumber(label, before);
    }
    return isNextNumber(label, before);
  }

  private static boolean isNextLetter(String label, String before) {
    int at = POINTS.indexOf(label.charAt(label.length() - 1));
    return at > 0 && POINTS.charAt(at - 1) == before.charAt(before.length() - 1);
  }

  private static boolean isNextNumber(String label, String before) {
    String head = label.replaceFirst("\\d+$", "");
    String number = label.substring(head.length());
    String earlier = before.startsWith(head) ? before.substring(head.length()) : "";
    earlier = head.isEmpty() ? before.replaceFirst("\\D.*$", "") : earlier;
    return number.matches("\\d{1,4}")
        && earlier.matches("\\d{1,4}")
        && Integer.parseInt(number) == Integer.parseInt(earlier) + 1;
  }
}
