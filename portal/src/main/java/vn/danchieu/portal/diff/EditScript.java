package vn.danchieu.portal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fewest steps that lead from one list to another, by the method of Myers. It gives up where
 * they are too many, and takes the one list for gone and the other for new: that is true too, and
 * bounded.
 */
final class EditScript {
  /** Memory grows by its square: two million numbers. */
  private static final int MOST = 1_000;

  private final int[] one;
  private final int[] other;
  private final List<Range> ranges = new ArrayList<>();

  /** Of both lists a part: alike, or the first replaced by the second. */
  record Range(boolean same, int oldFrom, int oldTo, int newFrom, int newTo) {}

  private EditScript(int[] one, int[] other) {
    this.one = one;
    this.other = other;
  }

  /**
   * @param budget of steps that are left to this comparison, to be shared by its parts
   */
  static List<Range> between(List<String> one, List<String> other, Budget budget) {
    Map<String, Integer> numbers = new HashMap<>();
    EditScript steps = new EditScript(numbered(one, numbers), numbered(other, numbers));
    steps.run(budget);
    return steps.ranges;
  }

  private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
    return words.stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
        .toArray();
  }

  private void run(Budget budget) {
    int begin = 0;
    while (begin < Math.min(one.length, other.length) && one[begin] == other[begin]) {
      begin++;
    }
    int end = 0;
    while (end < Math.min(one.length, other.length) - begin
        && one[one.length - 1 - end] == other[other.length - 1 - end]) {
      end++;
    }
    same(0, 0, begin);
    middle(begin, one.length - end, other.length - end, budget);
    same(one.length - end, other.length - end, end);
  }

  private void middle(int begin, int oldEnd, int newEnd, Budget budget) {
    int n = oldEnd - begin;
    int m = newEnd - begin;
    if (n == 0 || m == 0) {
      other(begin, oldEnd, begin, newEnd);
      return;
    }
    int most = Math.min(Math.min(MOST, n + m), budget.depth(n + m));
    List<int[]> trace = new ArrayList<>();
    int[] furthest = new int[2 * most + 3];
    for (int d = 0; d <= most; d++) {
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || k != d && at(furthest, most, k - 1) < at(furthest, most, k + 1);
        int x = down ? at(furthest, most, k + 1) : at(furthest, most, k - 1) + 1;
        int y = x - k;
        while (x < n && y < m && one[begin + x] == other[begin + y]) {
          x++;
          y++;
        }
        furthest[k + most + 1] = x;
        if (x >= n && y >= m) {
          trace.add(part(furthest, most, d));
          budget.take((long) d * d);
          back(trace, begin, n, m);
          return;
        }
      }
      trace.add(part(furthest, most, d));
    }
    budget.take((long) most * most);
    other(begin, oldEnd, begin, newEnd);
  }

  private static int at(int[] furthest, int most, int k) {
    return furthest[k + most + 1];
  }

  /** What a depth has reached: the diagonals from -d to d. */
  private static int[] part(int[] furthest, int most, int d) {
    return java.util.Arrays.copyOfRange(furthest, most + 1 - d, most + 2 + d);
  }

  private void back(List<int[]> trace, int begin, int n, int m) {
    List<Range> reversed = new ArrayList<>();
    int x = n;
    int y = m;
    for (int d = trace.size() - 1; d > 0; d--) {
      int[] before = trace.get(d - 1);
      int k = x - y;
      boolean down = k == -d || k != d && reached(before, k - 1) < reached(before, k + 1);
      int fromK = down ? k + 1 : k - 1;
      int fromX = reached(before, fromK);
      int fromY = fromX - fromK;
      int middleX = down ? fromX : fromX + 1;
      int middleY = middleX - k;
      add(reversed, new Range(true, begin + middleX, begin + x, begin + middleY, begin + y));
      add(
          reversed,
          new Range(false, begin + fromX, begin + middleX, begin + fromY, begin + middleY));
      x = fromX;
      y = fromY;
    }
    add(reversed, new Range(true, begin, begin + x, begin, begin + y));
    reversed.reversed().forEach(this::join);
  }

  private static int reached(int[] before, int k) {
    int d = before.length / 2;
    return k < -d || k > d ? -1 : before[k + d];
  }

  private static void add(List<Range> ranges, Range range) {
    if (range.oldTo() > range.oldFrom() || range.newTo() > range.newFrom()) {
      ranges.add(range);
    }
  }

  private void same(int oldFrom, int newFrom, int length) {
    if (length > 0) {
      join(new Range(true, oldFrom, oldFrom + length, newFrom, newFrom + length));
    }
  }

  private void other(int oldFrom, int oldTo, int newFrom, int newTo) {
    if (oldTo > oldFrom || newTo > newFrom) {
      join(new Range(false, oldFrom, oldTo, newFrom, newTo));
    }
  }

  /** What follows what is alike of the same kind is one range with it. */
  private void join(Range range) {
    if (!ranges.isEmpty() && ranges.getLast().same() == range.same()) {
      Range last = ranges.removeLast();
      ranges.add(
          new Range(range.same(), last.oldFrom(), range.oldTo(), last.newFrom(), range.newTo()));
    } else {
      ranges.add(range);
    }
  }
}
