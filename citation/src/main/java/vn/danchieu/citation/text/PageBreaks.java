package vn.danchieu.citation.text;

/**
 * What gazettes print between two pages, in the middle of a sentence: the head of a page with its
 * number, and the stamp of a digital signature.
 */
final class PageBreaks {
  private static final String[] HEADS = {"CÔNG BÁO/", "CÔNG BÁO /"};
  private static final String[] STAMPS = {"Ký bởi: ", "Người ký: "};
  private static final String[] STAMP_LINES = {
    "Ký bởi:", "Người ký:", "Email:", "Cơ quan:", "Thời gian ký:"
  };
  private static final int LONGEST_PAGE_NUMBER = 4;

  private PageBreaks() {}

  /** Where the text goes on behind what starts at an offset; the offset where it is text. */
  static int after(char[] source, int at) {
    char c = source[at];
    if (c == 'C' && startsWithAny(source, at, HEADS)) {
      int end = lineEnd(source, at);
      return pageNumberEnd(source, end);
    }
    return (c == 'K' || c == 'N') && startsWithAny(source, at, STAMPS) ? stampEnd(source, at) : at;
  }

  /** A text without the heads of pages and their numbers. */
  static String without(String text) {
    StringBuilder out = new StringBuilder(text.length());
    char[] source = text.toCharArray();
    int at = 0;
    while (at < source.length) {
      int resumed = after(source, at);
      if (resumed > at) {
        int end = out.length();
        while (end > 0
            && (isSpace(out.charAt(end - 1), true) || Character.isDigit(out.charAt(end - 1)))) {
          end--;
        }
        boolean number =
            out.substring(end).strip().chars().allMatch(Character::isDigit)
                && out.substring(end).indexOf('\n') >= 0;
        out.setLength(number ? end : out.length());
        out.append(' ');
      } else {
        out.append(source[at]);
      }
      at = Math.max(resumed, at + 1);
    }
    return out.toString();
  }

  private static int stampEnd(char[] source, int at) {
    int end = lineEnd(source, at);
    int next = nextText(source, end);
    while (next < source.length && startsWithAny(source, next, STAMP_LINES)) {
      end = lineEnd(source, next);
      next = nextText(source, end);
    }
    return end;
  }

  /** Passes over a line that holds a page number alone. */
  private static int pageNumberEnd(char[] source, int from) {
    int start = nextText(source, from);
    int end = start;
    while (end < source.length && Letters.CLASS[source[end]] == Letters.DIGIT) {
      end++;
    }
    boolean number = end > start && end - start <= LONGEST_PAGE_NUMBER;
    return number && lineEnd(source, end) == nextMark(source, end) ? end : from;
  }

  private static int lineEnd(char[] source, int from) {
    int at = from;
    while (at < source.length && Letters.CLASS[source[at]] != Letters.NEWLINE) {
      at++;
    }
    return at;
  }

  private static int nextText(char[] source, int from) {
    int at = from;
    while (at < source.length && isSpace(source[at], true)) {
      at++;
    }
    return at;
  }

  private static int nextMark(char[] source, int from) {
    int at = from;
    while (at < source.length && isSpace(source[at], false)) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c, boolean newlines) {
    byte kind = Letters.CLASS[c];
    return kind == Letters.SPACE || newlines && kind == Letters.NEWLINE;
  }

  private static boolean startsWithAny(char[] source, int at, String[] openings) {
    for (String opening : openings) {
      if (startsWith(source, at, opening)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(char[] source, int at, String opening) {
    if (at + opening.length() > source.length) {
      return false;
    }
    for (int i = 0; i < opening.length(); i++) {
      if (source[at + i] != opening.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
