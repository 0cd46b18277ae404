package vn.danchieu.citation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The folded words a vocabulary knows, each with its id from 1 on. */
public final class WordIds {
  private static final int SLOTS = 1 << 15;

  private final int[] slots = new int[SLOTS];
  private final int[] hashes = new int[SLOTS];
  private final List<char[]> words = new ArrayList<>();

  /** The id of a folded word, given one if it has none. */
  public int add(String folded) {
    char[] chars = folded.toCharArray();
    int hash = 0;
    for (char c : chars) {
      hash = hash * 31 + c;
    }
    int known = id(chars, chars.length, hash);
    if (known > 0) {
      return known;
    }
    if (words.size() > SLOTS / 4) {
      throw new IllegalStateException("Too many words for the table: " + words.size());
    }
    words.add(chars);
    int slot = slot(hash);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    slots[slot] = words.size();
    hashes[slot] = hash;
    return words.size();
  }

  /** Adds every word of a phrase. */
  public void addAll(String phrase) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= phrase.length(); i++) {
      char c = i < phrase.length() ? phrase.charAt(i) : ' ';
      if (Letters.CLASS[c] == Letters.LETTER) {
        word.append(Letters.FOLD[c]);
      } else if (Letters.CLASS[c] != Letters.DROPPED && !word.isEmpty()) {
        add(word.toString());
        word.setLength(0);
      }
    }
  }

  private static int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed >>> 17) & (SLOTS - 1);
  }

  int id(char[] folded, int length, int hash) {
    int slot = slot(hash);
    while (slots[slot] != 0) {
      if (hashes[slot] == hash && same(words.get(slots[slot] - 1), folded, length)) {
        return slots[slot];
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return 0;
  }

  private static boolean same(char[] word, char[] folded, int length) {
    return word.length == length && Arrays.equals(word, 0, length, folded, 0, length);
  }

  /** The folded word of an id. */
  public String word(int id) {
    return new String(words.get(id - 1));
  }

  public int size() {
    return words.size();
  }
}
