package vn.danchieu.citation.extraction;

import vn.danchieu.citation.text.Letters;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Reads "điểm a, b khoản 2 Điều 5": a run of parts, each with its items, or a range of them. */
final class PinpointReader {
  private static final int LONGEST = 120;

  private final Tokens tokens;
  private final Words words;

  PinpointReader(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.words = vocabulary.words();
  }

  /** The token after the run of parts that starts at a token; the token itself where none does. */
  int end(int from) {
    int at = from;
    int done = from;
    while (at < from + LONGEST) {
      int part = partWord(at);
      if (part == 0) {
        return done;
      }
      int items = items(at + part);
      if (items < 0) {
        return done;
      }
      done = items;
      at = items;
      if (tokens.is(at, ',') || tokens.is(at, ';')) {
        at++;
      }
      if (joins(at)) {
        at++;
      }
      at = rangeStart(tokens.id(at) == words.cac ? at + 1 : at);
    }
    return done;
  }

  /** Behind "các điều từ Điều 10 đến Điều 15" or "từ Điều 10": where its first part stands. */
  private int rangeStart(int at) {
    int from = partWord(at) == 1 && tokens.id(at + 1) == words.tu ? at + 1 : at;
    return tokens.id(from) == words.tu && partWord(from + 1) > 0 ? from + 1 : at;
  }

  /** What leads on to the next part: "và", "của", "Điều 12 đến Điều 16", "Điều 3 - Điều 5". */
  private boolean joins(int at) {
    int id = tokens.id(at);
    boolean range = id == words.den || tokens.is(at, '-');
    return id == words.va || id == words.hoac || id == words.cua || range && partWord(at + 1) > 0;
  }

  /** How many tokens a part word has: "Tiểu mục", "Phụ lục", "Mẫu số"; 0 for none. */
  private int partWord(int at) {
    int id = tokens.id(at);
    if (id <= 0) {
      return 0;
    }
    if (id == words.tieu && tokens.id(at + 1) == words.muc
        || id == words.phu && tokens.id(at + 1) == words.luc) {
      return tokens.id(at + 2) == words.so ? 3 : 2;
    }
    boolean single =
        id == words.diem
            || id == words.khoan
            || id == words.dieu
            || id == words.muc
            || id == words.chuong
            || id == words.phan
            || id == words.tiet;
    return single ? 1 : 0;
  }

  /** The token after a list of items; -1 where the first is none. */
  private int items(int from) {
    int at = item(from);
    if (at < 0) {
      return -1;
    }
    while (at < from + LONGEST) {
      int next = at;
      if (tokens.is(next, ',') || tokens.is(next, ';')) {
        next++;
      }
      if (tokens.id(next) == words.va
          || tokens.id(next) == words.hoac
          || tokens.id(next) == words.den
          || tokens.is(next, '-')) {
        next++;
      }
      int after = next == at ? -1 : item(next);
      if (after < 0) {
        return at;
      }
      at = after;
    }
    return at;
  }

  /** The token after an item: "5", "37a", "1.2", "đ", "IV", "b3", "a.2"; -1 where none stands. */
  private int item(int at) {
    if (tokens.gap(at) == Tokens.NEW_PARAGRAPH) {
      return -1;
    }
    if (tokens.isNumber(at)) {
      if (tokens.length(at) > 4 || tokens.is(at + 1, '/') && tokens.glued(at + 1)) {
        return -1;
      }
      int next = at + 1;
      if (tokens.glued(next) && tokens.isWord(next) && tokens.length(next) == 1) {
        next++;
      }
      while (tokens.is(next, '.')
          && tokens.glued(next)
          && tokens.glued(next + 1)
          && tokens.isNumber(next + 1)) {
        next += 2;
      }
      return next;
    }
    if (!tokens.isWord(at)) {
      return -1;
    }
    int length = tokens.length(at);
    boolean letter = length == 1 && !Letters.accented(tokens.printed(at).charAt(0));
    if (!letter && !(length <= 6 && isRoman(at))) {
      return -1;
    }
    int next = at + 1;
    if (tokens.glued(next) && tokens.isNumber(next) && tokens.length(next) == 1) {
      next++;
    } else if (letter
        && tokens.is(next, '.')
        && tokens.glued(next)
        && tokens.glued(next + 1)
        && tokens.isNumber(next + 1)
        && tokens.length(next + 1) <= 2) {
      next += 2;
    }
    return next;
  }

  private boolean isRoman(int at) {
    String printed = tokens.printed(at);
    for (int i = 0; i < printed.length(); i++) {
      if ("IVXLC".indexOf(printed.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
