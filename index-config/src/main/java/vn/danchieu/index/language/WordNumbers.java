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
    return of(word, 0, word.length());
  }

  /** Of the word between the two, which is given the next number where it is new. */
  int of(String text, int start, int end) {
    int slot = slot(text, start, end);
    if (slots[slot] == NONE) {
      slots[slot] = words.size();
      words.add(text.substring(start, end));
      if (words.size() * 2 > slots.length) {
        grow();
      }
      return words.size() - 1;
    }
    return slots[slot];
  }

  private void grow() {
    slots = empty(slots.length * 2);
    for (int i = 0; i < words.size(); i++) {
      slots[slot(words.get(i), 0, words.get(i).length())] = i;
    }
  }

  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * SPREAD + text.charAt(i);
    }
    int slot = (hash ^ hash >>> Short.SIZE) & slots.length - 1;
    while (slots[slot] != NONE && !isAt(text, start, end, words.get(slots[slot]))) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static boolean isAt(String text, int start, int end, String word) {
    return word.length() == end - start && text.startsWith(word, start);
  }
}
