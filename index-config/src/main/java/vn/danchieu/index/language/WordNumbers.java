package vn.danchieu.index.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the words of a corpus from zero, in the order in which they come. A word is looked up
 * where it stands in its text: tens of millions of them would otherwise be copied first.
 */
final class WordNumbers {
  private static final int FIRST = 1 << 12;

  /** No word in this slot. */
  private static final int NONE = -1;

  private static final int SPREAD = 31;

  private final List<String> words = new ArrayList<>();

  /** The letters of all words, one word after the other. */
  private char[] letters = new char[FIRST];

  /** Where each word begins in them, and where the next one will. */
  private int[] starts = new int[FIRST];

  private int[] slots = empty(FIRST);

  private static int[] empty(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** By number. */
  List<String> all() {
    return words;
  }

  int of(String word) {
    return of(word.toCharArray(), 0, word.length());
  }

  /** Of the word between the two, which is given the next number where it is new. */
  int of(char[] text, int start, int end) {
    int slot = slot(text, start, end);
    if (slots[slot] == NONE) {
      slots[slot] = words.size();
      keep(text, start, end);
      if (words.size() * 2 > slots.length) {
        grow();
      }
      return words.size() - 1;
    }
    return slots[slot];
  }

  private void keep(char[] text, int start, int end) {
    int at = starts[words.size()];
    int next = at + end - start;
    if (next > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(next, letters.length * 2));
    }
    if (words.size() + 1 == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    System.arraycopy(text, start, letters, at, end - start);
    words.add(new String(text, start, end - start));
    starts[words.size()] = next;
  }

  private void grow() {
    slots = empty(slots.length * 2);
    for (int word = 0; word < words.size(); word++) {
      slots[slot(letters, starts[word], starts[word + 1])] = word;
    }
  }

  private int slot(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * SPREAD + text[i];
    }
    int slot = (hash ^ hash >>> Short.SIZE) & slots.length - 1;
    while (slots[slot] != NONE && !isAt(text, start, end, slots[slot])) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isAt(char[] text, int start, int end, int word) {
    return Arrays.equals(text, start, end, letters, starts[word], starts[word + 1]);
  }
}
