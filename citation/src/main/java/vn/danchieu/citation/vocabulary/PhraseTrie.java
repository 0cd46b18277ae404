package vn.danchieu.citation.vocabulary;

import java.util.Arrays;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.text.WordIds;

/**
 * Phrases of known words, matched longest first. A mark inside a text is passed over only where
 * some phrase has it; a mark a text leaves out is not missed.
 */
public final class PhraseTrie {
  /** No phrase stands there. */
  public static final long NONE = -1;

  private static final String MARKS = ",-()/&;.";

  private long[] keys = new long[256];
  private int[] targets = new int[256];
  private int edges;
  private int[] values = new int[64];
  private byte[] marks = new byte[64];
  private int nodes = 1;

  PhraseTrie() {
    Arrays.fill(values, -1);
  }

  /** Adds a phrase; where it is known already the first value stays. */
  void add(String phrase, int value, WordIds words) {
    words.addAll(phrase);
    Tokens tokens = Tokens.of(phrase, words);
    int node = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int id = tokens.id(i);
      if (id > 0) {
        node = child(node, id);
      } else if (MARKS.indexOf(-id) >= 0) {
        marks[node] |= (byte) (1 << MARKS.indexOf(-id));
      } else {
        throw new IllegalArgumentException("A phrase holds words and marks only: " + phrase);
      }
    }
    if (values[node] < 0) {
      values[node] = value;
    }
  }

  private int child(int node, int word) {
    int known = target(node, word);
    if (known > 0) {
      return known;
    }
    if (nodes == values.length) {
      values = Arrays.copyOf(values, nodes * 2);
      Arrays.fill(values, nodes, nodes * 2, -1);
      marks = Arrays.copyOf(marks, nodes * 2);
    }
    if (edges * 3 > keys.length) {
      grow();
    }
    put(key(node, word), nodes);
    return nodes++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 4];
    targets = new int[keys.length];
    edges = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldTargets[i] != 0) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (targets[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
    edges++;
  }

  private static long key(int node, int word) {
    return ((long) node << 24) | word;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (keys.length - 1);
  }

  private int target(int node, int word) {
    long key = key(node, word);
    int slot = slot(key);
    while (targets[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return 0;
  }

  /**
   * The longest phrase that starts at a token.
   *
   * @return its value and the token after it, for {@link #value} and {@link #end}; or {@link #NONE}
   */
  public long match(Tokens tokens, int from) {
    int node = 0;
    long best = NONE;
    int at = from;
    while (true) {
      int id = tokens.id(at);
      if (at > from && tokens.gap(at) == Tokens.NEW_PARAGRAPH) {
        return best;
      }
      if (id > 0) {
        node = target(node, id);
        if (node == 0) {
          return best;
        }
        at++;
        if (values[node] >= 0) {
          best = ((long) values[node] << 32) | closed(tokens, at, node);
        }
      } else if (id < 0 && node > 0 && allows(node, id)) {
        at++;
      } else {
        return best;
      }
    }
  }

  /**
   * The longest phrase, added with its words reversed, that ends at a token.
   *
   * @return its value and its first token
   */
  long matchBack(Tokens tokens, int last) {
    int node = 0;
    long best = NONE;
    int at = last;
    while (at >= 0) {
      if (at < last && tokens.gap(at + 1) == Tokens.NEW_PARAGRAPH) {
        return best;
      }
      int id = tokens.id(at);
      if (id > 0) {
        node = target(node, id);
        if (node == 0) {
          return best;
        }
        if (values[node] >= 0) {
          best = ((long) values[node] << 32) | at;
        }
      } else if (id >= 0 || node == 0 || !allows(node, id)) {
        return best;
      }
      at--;
    }
    return best;
  }

  private int closed(Tokens tokens, int at, int node) {
    return tokens.is(at, ')') && allows(node, -')') ? at + 1 : at;
  }

  private boolean allows(int node, int id) {
    int mark = id < -0xFFFF ? -1 : MARKS.indexOf(-id);
    return mark >= 0 && (marks[node] & (1 << mark)) != 0;
  }

  public static int value(long match) {
    return (int) (match >>> 32);
  }

  public static int end(long match) {
    return (int) match;
  }
}
