package vn.danchieu.index.language;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How often each two words stand side by side, by passage: a pair counts once in each, however
 * often it stands there. Millions of them, so they lie in arrays.
 */
final class PairCounts {
  private static final int FIRST = 1 << 12;

  /** One slot in so many stays free. */
  private static final int FULL = 4;

  /** No pair: words are counted from zero, and none has this number. */
  private static final long NONE = -1;

  /** Spreads neighbouring keys over the whole table. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** A pair, and beside it how often it is counted and for which passage last. */
  private static final int ENTRY = 2;

  private long[] table = empty(FIRST);
  private int size;

  /**
   * @param slots a power of two
   */
  private static long[] empty(int slots) {
    long[] table = new long[slots * ENTRY];
    for (int at = 0; at < table.length; at += ENTRY) {
      table[at] = NONE;
    }
    return table;
  }

  int size() {
    return size;
  }

  /** Counts unless this was done for the passage before; passages come one after the other. */
  void count(long pair, int passage, int times) {
    int at = at(table, pair);
    if (table[at] == NONE) {
      table[at] = pair;
      size++;
    } else if ((int) table[at + 1] == passage) {
      return;
    }
    table[at + 1] = counted((int) (table[at + 1] >>> Integer.SIZE) + times, passage);
    if (size > table.length / ENTRY / FULL * (FULL - 1)) {
      rebuild(table.length, 0);
    }
  }

  private static long counted(int count, int passage) {
    return (long) count << Integer.SIZE | Integer.toUnsignedLong(passage);
  }

  /** Forgets what was counted so often or less. */
  void forget(int most) {
    rebuild(table.length / ENTRY, most);
  }

  private void rebuild(int slots, int most) {
    long[] old = table;
    table = empty(slots);
    size = 0;
    for (int at = 0; at < old.length; at += ENTRY) {
      if (old[at] != NONE && (int) (old[at + 1] >>> Integer.SIZE) > most) {
        int moved = at(table, old[at]);
        table[moved] = old[at];
        table[moved + 1] = old[at + 1];
        size++;
      }
    }
  }

  private static int at(long[] table, long key) {
    int last = table.length / ENTRY - 1;
    int slot = (int) (key * SPREAD >>> Integer.SIZE) & last;
    while (table[slot * ENTRY] != NONE && table[slot * ENTRY] != key) {
      slot = slot + 1 & last;
    }
    return slot * ENTRY;
  }

  /** The pairs that are counted so often at least, in no order. */
  LongStream atLeast(int count) {
    return IntStream.range(0, table.length / ENTRY)
        .map(slot -> slot * ENTRY)
        .filter(at -> table[at] != NONE && (int) (table[at + 1] >>> Integer.SIZE) >= count)
        .mapToLong(at -> table[at]);
  }

  /** Zero where it is not counted. */
  int of(long pair) {
    return (int) (table[at(table, pair) + 1] >>> Integer.SIZE);
  }
}
