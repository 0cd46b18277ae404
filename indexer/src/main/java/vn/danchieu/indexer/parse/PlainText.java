package vn.danchieu.indexer.parse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.VietnameseText;

/** A text without its mark-up, composed letters, and the way back to the text as given. */
final class PlainText {
  private static final int HEADER = 3000;

  /** Marks and what {@link #letter} replaces. */
  private static final BitSet UNUSUAL =
      "*\r\u00ad\u200b\u200c\u200d\u2060\ufeff|#>\u00a0\t\u2007\u202f\u2010\u2011\u2212\u00d0\u00f0"
          .chars()
          .collect(BitSet::new, BitSet::set, BitSet::or);

  private static final char FIRST_COMBINING = '\u0300';

  /** The block of composed Vietnamese letters. */
  private static final char VIETNAMESE = '\u1e00';

  private static final char LAST_VIETNAMESE = '\u1eff';

  /** So many blanks part two columns. */
  private static final int GAP = 5;

  /** So many open a line of the right column; fewer only centre it in its own. */
  private static final int INDENT = 20;

  /** Tags of a table or a paragraph part what stands beside them; others only dress letters. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<(?:(?<parting>/?(?:br|table|thead|tbody|tr|td|th|p|div|center|h[1-6]|ul|li))"
              + "|/?(?:b|i|u|em|strong|span|font|sup|sub|a))(?:\\s[^<>]{0,200})?/?>");

  private final String plain;
  private final int[] offsets;
  private final int rawLength;

  private PlainText(String plain, int[] offsets, int rawLength) {
    this.plain = plain;
    this.offsets = offsets;
    this.rawLength = rawLength;
  }

  static PlainText of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int[] offsets = new int[text.length() + 1];
    int at = 0;
    while (at < text.length()) {
      int usual = at < HEADER ? at : usualEnd(text, at);
      for (int i = at; i < usual; i++) {
        offsets[plain.length() + i - at] = i;
      }
      plain.append(text, at, usual);
      at = usual < text.length() ? letter(text, usual, plain, offsets) : usual;
    }
    return new PlainText(plain.toString(), Arrays.copyOf(offsets, plain.length()), text.length());
  }

  /** Takes over what makes up one letter; where the next one begins. */
  private static int letter(String text, int at, StringBuilder plain, int[] offsets) {
    Optional<MatchResult> tag = at < HEADER ? tag(text, at) : Optional.empty();
    if (tag.isPresent()) {
      if (tag.get().group("parting") != null) {
        offsets[plain.length()] = at;
        plain.append('\n');
      }
      return tag.get().end();
    }
    int end = clusterEnd(text, at);
    if (end > at + 1) {
      for (char each : VietnameseText.compose(text.substring(at, end)).toCharArray()) {
        offsets[plain.length()] = at;
        plain.append(each);
      }
    } else if (!isMark(text, at)) {
      offsets[plain.length()] = at;
      plain.append(isBreak(text, at) ? '\n' : letter(text.charAt(at)));
    }
    return end;
  }

  private static Optional<MatchResult> tag(String text, int at) {
    if (text.charAt(at) != '<') {
      return Optional.empty();
    }
    Matcher tag = TAG.matcher(text).region(at, text.length());
    return tag.lookingAt() ? Optional.of(tag.toMatchResult()) : Optional.empty();
  }

  /** Where letters end that stay as they are: most of a text. */
  private static int usualEnd(String text, int start) {
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (UNUSUAL.get(c)) {
        return at;
      }
      if (isCombining(c)) {
        return Math.max(start, at - 1);
      }
    }
    return text.length();
  }

  private static boolean isCombining(char c) {
    return c >= FIRST_COMBINING
        && (c < VIETNAMESE || c > LAST_VIETNAMESE)
        && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int clusterEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isCombining(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** In the header, cells of a table and ruled lines part what stands on one line. */
  private static boolean isBreak(String text, int at) {
    char given = text.charAt(at);
    boolean ruled =
        given == '_'
            && (at > 0 && text.charAt(at - 1) == '_'
                || at + 1 < text.length() && text.charAt(at + 1) == '_');
    return at < HEADER && (given == '|' || given == '\t' || ruled || isWideGap(text, at));
  }

  /** Columns that were set with blanks; blanks at the end of a line part nothing. */
  private static boolean isWideGap(String text, int at) {
    boolean opens = at == 0 || text.charAt(at - 1) == '\n';
    if (text.charAt(at) != ' ' || at > 0 && " :/".indexOf(text.charAt(at - 1)) >= 0) {
      return false;
    }
    int end = at;
    while (end < text.length()
        && text.charAt(end) != '\n'
        && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - at >= (opens ? INDENT : GAP) && end < text.length() && text.charAt(end) != '\n';
  }

  /** Stars and table bars, signs without a width; number signs where they open a heading. */
  private static boolean isMark(String text, int at) {
    return switch (text.charAt(at)) {
      case '*', '\r', '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> true;
      case '|' -> at >= HEADER;
      case '\\' -> at < HEADER && escapes(text, at);
      case '#' -> at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '#';
      case '>' -> at == 0 || text.charAt(at - 1) == '\n';
      default -> false;
    };
  }

  /** "\\-" and a line that goes on, as converters write Markdown. */
  private static boolean escapes(String text, int at) {
    return at + 1 == text.length() || "\n -.*[]#()|".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static char letter(char given) {
    return switch (given) {
      case '\u00a0', '\t', '\u2007', '\u202f' -> ' ';
      case '\u2010', '\u2011', '\u2212' -> '-';
      case '\u00d0' -> 'Đ';
      case '\u00f0' -> 'đ';
      default -> given;
    };
  }

  String plain() {
    return plain;
  }

  int raw(int offset) {
    return offset >= offsets.length ? rawLength : offsets[offset];
  }

  Span raw(int start, int end) {
    int first = raw(start);
    return new Span(first, end <= start ? first : Math.max(first, raw(end - 1) + 1));
  }
}
