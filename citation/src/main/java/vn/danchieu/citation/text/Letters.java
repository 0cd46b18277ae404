package vn.danchieu.citation.text;

import java.text.Normalizer;

/**
 * What each UTF-16 unit is and what it folds to, as tables: one look-up per character is all that
 * reading a text costs before an anchor is found.
 */
public final class Letters {
  public static final byte OTHER = 0;
  public static final byte LETTER = 1;
  public static final byte DIGIT = 2;
  public static final byte SPACE = 3;
  public static final byte NEWLINE = 4;

  /** Marks that stand inside words and numbers without belonging to them. */
  public static final byte DROPPED = 5;

  static final char[] FOLD = new char[0x10000];
  static final byte[] CLASS = new byte[0x10000];

  /** Look-alikes that reach symbols from Cyrillic and Greek keyboards or from character maps. */
  private static final String LOOK_ALIKES =
      "АAВBЕEКKМMНHОOРPСCТTУYХXІIЅSЈJаaеeоoрpсcуyхxіiѕsΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXÐĐðđƉĐƣưƢƯ";

  static {
    for (int c = 0; c < FOLD.length; c++) {
      FOLD[c] = (char) c;
      if (Character.isLetter((char) c)) {
        CLASS[c] = LETTER;
        FOLD[c] = Character.toLowerCase((char) c);
      } else if (Character.isDigit((char) c)) {
        CLASS[c] = DIGIT;
        FOLD[c] = (char) ('0' + Character.digit((char) c, 10));
      } else if (Character.isWhitespace((char) c) || Character.isSpaceChar((char) c)) {
        CLASS[c] = SPACE;
        FOLD[c] = ' ';
      } else if (Character.getType((char) c) == Character.NON_SPACING_MARK
          || Character.getType((char) c) == Character.FORMAT) {
        CLASS[c] = DROPPED;
      }
    }
    foldAccents(0xC0, 0x250);
    foldAccents(0x1E00, 0x1F00);
    FOLD['đ'] = 'd';
    FOLD['Đ'] = 'd';
    for (int i = 0; i < LOOK_ALIKES.length(); i += 2) {
      FOLD[LOOK_ALIKES.charAt(i)] = FOLD[LOOK_ALIKES.charAt(i + 1)];
      CLASS[LOOK_ALIKES.charAt(i)] = LETTER;
    }
    all("\n\u0085\u2028\u2029\u000B\u000C", NEWLINE, '\n');
    all("_", SPACE, ' ');
    CLASS['*'] = DROPPED;
    CLASS['\u00AD'] = DROPPED;
    CLASS['\uFEFF'] = DROPPED;
    all("‐‑‒–—―−﹣－", OTHER, '-');
    all("“”„‟«»〝〞＂", OTHER, '"');
    all("‘’‚‛´`", OTHER, '\'');
    all("／⁄∕", OTHER, '/');
    all("：", OTHER, ':');
  }

  private Letters() {}

  private static void foldAccents(int from, int to) {
    for (int c = from; c < to; c++) {
      String decomposed = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      char base = Character.toLowerCase(decomposed.charAt(0));
      if (base >= 'a' && base <= 'z') {
        FOLD[c] = base;
      }
    }
  }

  private static void all(String chars, byte charClass, char folded) {
    for (int i = 0; i < chars.length(); i++) {
      CLASS[chars.charAt(i)] = charClass;
      FOLD[chars.charAt(i)] = folded;
    }
  }

  public static char fold(char c) {
    return FOLD[c];
  }

  public static byte classOf(char c) {
    return CLASS[c];
  }

  /** Whether a letter carries an accent that no symbol carries: only Đ and Ư occur in symbols. */
  public static boolean accented(char c) {
    if (c < 0x80) {
      return false;
    }
    return switch (c) {
      case 'đ', 'Đ', 'Ð', 'ð', 'ư', 'Ư' -> false;
      default -> LOOK_ALIKES.indexOf(c) < 0;
    };
  }

  /** The letter as a symbol prints it: look-alikes made Latin, Eth made Đ. */
  public static char plain(char c) {
    if (c < 0x80) {
      return c;
    }
    int at = LOOK_ALIKES.indexOf(c);
    return at >= 0 && at % 2 == 0 ? LOOK_ALIKES.charAt(at + 1) : c;
  }
}
