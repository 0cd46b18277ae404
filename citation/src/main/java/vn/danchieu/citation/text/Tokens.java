package vn.danchieu.citation.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as words, numbers and marks, made in one pass over its characters. Offsets are those of
 * the text as given; words carry the id the vocabulary gives their folded form.
 */
public final class Tokens {
  /** The id of a run of digits. */
  public static final int NUMBER = -'0';

  /** Nothing stands between a token and the one before it. */
  public static final byte GLUED = 0;

  public static final byte SPACED = 1;
  public static final byte NEW_LINE = 2;
  public static final byte NEW_PARAGRAPH = 3;

  private final String text;
  private final WordIds words;
  private int[] start;
  private int[] end;
  private int[] id;
  private byte[] gap;
  private int count;

  private Tokens(String text, WordIds words) {
    this.text = text;
    this.words = words;
    int room = text.length() / 3 + 16;
    start = new int[room];
    end = new int[room];
    id = new int[room];
    gap = new byte[room];
  }

  public static Tokens of(String text, WordIds words) {
    Tokens tokens = new Tokens(text, words);
    tokens.scan();
    return tokens;
  }

  private void scan() {
    char[] source = text.toCharArray();
    char[] folded = new char[64];
    int at = 0;
    byte before = NEW_LINE;
    while (at < source.length) {
      char c = source[at];
      switch (Letters.CLASS[c]) {
        case Letters.SPACE -> {
          at++;
          before = before == GLUED ? SPACED : before;
        }
        case Letters.NEWLINE -> {
          at++;
          before = before >= NEW_LINE ? NEW_PARAGRAPH : NEW_LINE;
        }
        case Letters.DROPPED -> at++;
        case Letters.LETTER -> {
          int resumed =
              before >= NEW_LINE || count > 0 && lineNumber() ? PageBreaks.after(source, at) : at;
          if (resumed > at) {
            before = pageTurned(before);
            at = resumed;
            while (at < source.length && isBlank(source[at])) {
              at++;
            }
            continue;
          }
          int length = 0;
          int hash = 0;
          int last = at;
          int i = at;
          while (i < source.length) {
            char next = source[i];
            byte kind = Letters.CLASS[next];
            if (kind == Letters.LETTER) {
              char f = Letters.FOLD[next];
              if (length < folded.length) {
                folded[length] = f;
              }
              hash = hash * 31 + f;
              length++;
              last = i + 1;
            } else if (kind != Letters.DROPPED) {
              break;
            } else if (isMark(next)) {
              last = i + 1;
            }
            i++;
            if (i == at + length && i < source.length && source[i] == ' ') {
              int whole = SplitSyllables.end(source, at, i);
              i = whole > i ? i + 1 : i;
            }
          }
          add(at, last, words.id(folded, length, hash), before);
          before = GLUED;
          at = i;
        }
        case Letters.DIGIT -> {
          int last = at + 1;
          int i = at + 1;
          while (i < source.length) {
            byte kind = Letters.CLASS[source[i]];
            if (kind == Letters.DIGIT) {
              last = i + 1;
            } else if (kind != Letters.DROPPED) {
              break;
            }
            i++;
          }
          add(at, last, NUMBER, before);
          before = GLUED;
          at = i;
        }
        default -> {
          int linked = LinkMarkup.after(source, at);
          if (linked > at) {
            at = linked;
            continue;
          }
          add(at, at + 1, -Letters.FOLD[c], before);
          before = GLUED;
          at++;
        }
      }
    }
  }

  /** Whether the last token is a number that opens its line, as the number of a page does. */
  private boolean lineNumber() {
    return id[count - 1] == NUMBER && gap[count - 1] >= NEW_LINE;
  }

  /** Takes the page number back and tells how what follows is parted from what stood before. */
  private byte pageTurned(byte before) {
    byte parted = before;
    if (count > 0 && lineNumber()) {
      count--;
    }
    if (count > 0 && id[count - 1] != -'.' && id[count - 1] != -';' && id[count - 1] != -':') {
      parted = NEW_LINE;
    }
    return count == 0 ? NEW_LINE : parted;
  }

  private static boolean isBlank(char c) {
    return Letters.CLASS[c] == Letters.SPACE || Letters.CLASS[c] == Letters.NEWLINE;
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && c < 0x370;
  }

  private void add(int from, int to, int wordId, byte before) {
    if (count == start.length) {
      int room = count * 2;
      start = Arrays.copyOf(start, room);
      end = Arrays.copyOf(end, room);
      id = Arrays.copyOf(id, room);
      gap = Arrays.copyOf(gap, room);
    }
    start[count] = from;
    end[count] = to;
    id[count] = wordId;
    gap[count] = before;
    count++;
  }

  public String text() {
    return text;
  }

  public int size() {
    return count;
  }

  public int start(int token) {
    return start[token];
  }

  public int end(int token) {
    return end[token];
  }

  /** Of a known word above 0, of an unknown word 0, {@link #NUMBER}, or the negative mark. */
  public int id(int token) {
    return token >= 0 && token < count ? id[token] : Integer.MIN_VALUE;
  }

  /** How a token is parted from the one before it. */
  public byte gap(int token) {
    return token < count ? gap[token] : NEW_PARAGRAPH;
  }

  public boolean is(int token, char mark) {
    return id(token) == -mark;
  }

  public boolean isWord(int token) {
    return id(token) >= 0;
  }

  public boolean isNumber(int token) {
    return id(token) == NUMBER;
  }

  /** Whether the text goes on on the next token, after a single mark of its own kind at most. */
  public boolean glued(int token) {
    return token < count && gap[token] == GLUED;
  }

  public boolean isCapitalised(int token) {
    return token >= 0 && token < count && Character.isUpperCase(text.charAt(start[token]));
  }

  /** A token as it is printed, in small letters; blank outside the text. */
  public String small(int token) {
    return token < 0 || token >= size() ? "" : printed(token).toLowerCase(Locale.ROOT);
  }

  /** The token as printed, look-alikes made Latin and marks inside it left out. */
  public String printed(int token) {
    if (end[token] - start[token] > 1 && hasMarks(token)) {
      return Normalizer.normalize(text.substring(start[token], end[token]), Normalizer.Form.NFC);
    }
    StringBuilder printed = new StringBuilder(end[token] - start[token]);
    for (int i = start[token]; i < end[token]; i++) {
      char c = text.charAt(i);
      if (Letters.CLASS[c] != Letters.DROPPED && Letters.CLASS[c] != Letters.SPACE) {
        printed.append(Letters.CLASS[c] == Letters.DIGIT ? Letters.FOLD[c] : Letters.plain(c));
      }
    }
    return printed.toString();
  }

  private boolean hasMarks(int token) {
    for (int i = start[token]; i < end[token]; i++) {
      if (isMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The length of a token in characters that count. */
  public int length(int token) {
    int length = 0;
    for (int i = start[token]; i < end[token]; i++) {
      byte kind = Letters.CLASS[text.charAt(i)];
      if (kind != Letters.DROPPED && kind != Letters.SPACE) {
        length++;
      }
    }
    return length;
  }

  /** The value of a number of up to nine digits; -1 otherwise. */
  public int value(int token) {
    if (!isNumber(token)) {
      return -1;
    }
    int value = 0;
    int digits = 0;
    for (int i = start[token]; i < end[token]; i++) {
      char c = text.charAt(i);
      if (Letters.CLASS[c] == Letters.DIGIT) {
        value = value * 10 + (Letters.FOLD[c] - '0');
        digits++;
      }
      if (digits > 9) {
        return -1;
      }
    }
    return value;
  }

  /** The first token that starts at or after an offset. */
  public int at(int offset) {
    int found = Arrays.binarySearch(start, 0, count, offset);
    return found >= 0 ? found : -found - 1;
  }
}
