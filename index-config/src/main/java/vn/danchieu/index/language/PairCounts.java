package vn.danchieu.index.language;

import java.util.Arrays;
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

  private long[] keys = empty(FIRST);
  private int[] counts = new int[FIRST];
  private int[] passages = new int[FIRST];
  private int size;

  private static long[] empty(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, NONE);
    return keys;
  }

  int size() {
    return size;
  }

  /** Counts unless this was done for the passage before; passages come one after the other. */
  void count(long pair, int passage, int times) {
    int slot = slot(keys, pair);
    if (keys[slot] == NONE) {
      keys[slot] = pair;
      size++;
    } else if (passages[slot] == passage) {
      return;
    }
    counts[slot] += times;
    passages[slot] = passage;
    if (size > keys.length / FULL * (FULL - 1)) {
      rebuild(keys.length * 2, 0);
    }
  }

  /** Forgets what was counted so often or less. */
  void forget(int most) {
    rebuild(keys.length, most);
  }

  private void rebuild(int length, int most) {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    int[] oldPassages = passages;
    keys = empty(length);
    counts = new int[length];
    passages = new int[length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE && oldCounts[i] > most) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
        passages[slot] = oldPassages[i];
        size++;
      }
    }
  }

  private static int slot(long[] keys, long key) {
    long spread = key * SPREAD;
    int slot = (int) (spread >>> Integer.SIZE) & keys.length - 1;
    while (keys[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** The pairs that are counted so often at least, in no order. */
  LongStream atLeast(int count) {
    return IntStream.range(0, keys.length)
        .filter(i -> keys[i] != NONE && counts[i] >= count)
        .mapToLong(i -> keys[i]);
  }

  /** Zero where it is not counted. */
  int of(long pair) {
    return counts[slot(keys, pair)];
  }
}
