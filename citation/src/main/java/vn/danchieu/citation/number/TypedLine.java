package vn.danchieu.citation.number;

import java.util.ArrayList;
import java.util.List;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.text.Letters;

/** What somebody typed, cut into runs of letters and digits with the marks between them. */
final class TypedLine {
  /**
   * A run of letters and digits.
   *
   * @param before what parts it from the run before: {@code / - . :}, a blank, or {@code ,} for any
   *     other mark; 0 at the beginning and inside a run that was split
   * @param spaced whether blanks stand around that mark
   */
  record Chunk(String printed, String folded, int start, int end, char before, boolean spaced) {
    boolean isDigits() {
      return !folded.isEmpty() && folded.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isLetters() {
      return !folded.isEmpty() && folded.chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    boolean isMixed() {
      return !folded.isEmpty() && !isDigits() && !isLetters();
    }

    boolean joined() {
      return before == '/' || before == '-';
    }

    /** The first letters of a run as one of their own, or the rest of it. */
    private Chunk part(int from, int to) {
      return new Chunk(
          printed.substring(from, to),
          folded.substring(from, to),
          start + from,
          to == printed.length() ? end : start + to,
          from == 0 ? before : 0,
          from == 0 && spaced);
    }
  }

  private static final Chunk END = new Chunk("", "", 0, 0, '\0', false);

  private final String text;
  private final List<Chunk> chunks = new ArrayList<>();

  TypedLine(String text) {
    this.text = text;
    cut();
  }

  private void cut() {
    int at = 0;
    char mark = '\0';
    boolean blank = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (Letters.classOf(c)) {
        case Letters.LETTER, Letters.DIGIT -> {
          int end = endOfRun(at);
          add(at, end, mark == '\0' && blank && !chunks.isEmpty() ? ' ' : mark, blank);
          at = end;
          mark = '\0';
          blank = false;
        }
        case Letters.DROPPED -> at++;
        case Letters.OTHER -> {
          mark = stronger(mark, Letters.fold(c));
          at++;
        }
        default -> {
          blank = true;
          at++;
        }
      }
    }
  }

  private static char stronger(char known, char c) {
    char mark = c == '/' || c == '-' || c == '.' || c == ':' ? c : ',';
    return known == '\0' || mark == '/' || known != '/' && mark == '-' ? mark : known;
  }

  private int endOfRun(int from) {
    int end = from;
    int at = from;
    while (at < text.length()) {
      byte kind = Letters.classOf(text.charAt(at));
      boolean ties = text.charAt(at) == '&' && at + 1 < text.length() && isLetter(at + 1);
      if (kind == Letters.LETTER || kind == Letters.DIGIT || ties) {
        end = at + 1;
      } else if (kind != Letters.DROPPED) {
        return end;
      }
      at++;
    }
    return end;
  }

  private boolean isLetter(int at) {
    return Letters.classOf(text.charAt(at)) == Letters.LETTER;
  }

  private void add(int start, int end, char before, boolean spaced) {
    StringBuilder printed = new StringBuilder(end - start);
    for (char c : VietnameseText.compose(text.substring(start, end)).toCharArray()) {
      if (Letters.classOf(c) == Letters.DIGIT) {
        printed.append(Letters.fold(c));
      } else if (Letters.classOf(c) != Letters.DROPPED) {
        printed.append(Letters.plain(c));
      }
    }
    String kept = printed.toString();
    chunks.add(new Chunk(kept, VietnameseText.fold(kept), start, end, before, spaced));
  }

  Chunk at(int index) {
    return index >= 0 && index < chunks.size() ? chunks.get(index) : END;
  }

  int size() {
    return chunks.size();
  }

  /** Cuts a run in two after some of its characters, where offsets allow it. */
  void split(int index, int length) {
    Chunk whole = chunks.get(index);
    boolean plain = whole.end() - whole.start() == whole.printed().length();
    if (plain && whole.folded().length() == whole.printed().length()) {
      chunks.set(index, whole.part(0, length));
      chunks.add(index + 1, whole.part(length, whole.printed().length()));
    }
  }

  /** Whether a character stands right behind a run. */
  boolean followedBy(int index, char mark) {
    int end = at(index).end();
    return end < text.length() && text.charAt(end) == mark;
  }
}
