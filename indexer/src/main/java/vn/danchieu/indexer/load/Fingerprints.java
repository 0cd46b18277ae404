package vn.danchieu.indexer.load;

import vn.danchieu.index.Fingerprint;

/**
 * Maps texts to numbers by 64-bit fingerprints: 32 bytes an entry at most, so that ten million
 * documents fit. Two texts collide once in millions of millions.
 */
final class Fingerprints {
  private static final int FIRST = 1 << 12;

  private long[] keys = new long[FIRST];
  private long[] values = new long[FIRST];
  private int size;

  /** Zero where there is none. */
  long get(String key) {
    return values[slot(keys, Fingerprint.of(key))];
  }

  void put(String key, long value) {
    if (size * 2 > keys.length) {
      grow();
    }
    put(Fingerprint.of(key), value);
  }

  private void put(long key, long value) {
    int slot = slot(keys, key);
    size += keys[slot] == 0 ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[oldKeys.length * 2];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }

  private static int slot(long[] keys, long key) {
    int slot = (int) (key ^ key >>> 32) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }
}
