package vn.danchieu.indexer.formats;

import java.util.Arrays;

/** How many letters of a text another one has right. */
final class Likeness {
  private Likeness() {}

  /** One less the share of letters to be changed, put in or taken out; blanks count as one. */
  static double of(String expected, String read) {
    String one = oneLine(expected);
    String other = oneLine(read);
    return one.isEmpty() ? 0 : Math.max(0, 1 - (double) distance(one, other) / one.length());
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** Only paths that stray less than a limit are followed; the limit grows until one is found. */
  private static int distance(String one, String other) {
    for (int limit = 64; ; limit *= 2) {
      int found = within(one, other, limit);
      if (found <= limit || limit > 2 * Math.max(one.length(), other.length())) {
        return found;
      }
    }
  }

  private static int within(String one, String other, int limit) {
    int far = Integer.MAX_VALUE / 2;
    if (Math.abs(one.length() - other.length()) > limit) {
      return far;
    }
    int[] before = new int[other.length() + 2];
    int[] now = new int[other.length() + 2];
    Arrays.fill(before, far);
    for (int j = 0; j <= Math.min(other.length(), limit); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int from = Math.max(0, i - limit);
      int to = Math.min(other.length(), i + limit);
      if (from > 0) {
        now[from - 1] = far;
      }
      for (int j = from; j <= to; j++) {
        int change =
            j == 0 ? far : before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int added = j == 0 ? far : now[j - 1] + 1;
        now[j] = Math.min(change, Math.min(added, before[j] + 1));
      }
      now[to + 1] = far;
      int[] swap = before;
      before = now;
      now = swap;
    }
    return before[other.length()];
  }
}
