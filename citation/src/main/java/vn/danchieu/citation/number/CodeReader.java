package vn.danchieu.citation.number;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.danchieu.citation.text.Letters;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Codes;

/** Reads one code of a symbol: capitals, with the few small letters that codes have. */
final class CodeReader {
  private static final int LONGEST_CODE = 24;
  private static final int LONGEST_TERM = 3;

  /** A capital and a consonant that no syllable begins with, and one letter more at most. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?!Th|Tr|Ch|Ph|Kh|Gh|Nh|Ng)[BCDGHKLMNPQRSTVX][bcdghklmnpqrstvx][a-z]?");

  private final Tokens tokens;
  private final Codes codes;
  private final boolean typed;

  /**
   * A code read.
   *
   * @param end one past its last offset
   * @param next the token to go on from
   * @param cut whether a word of the text was glued to it, so that it ends inside a token
   */
  record Code(String printed, int end, int next, boolean cut) {}

  CodeReader(Tokens tokens, Codes codes, boolean typed) {
    this.tokens = tokens;
    this.codes = codes;
    this.typed = typed;
  }

  /**
   * @param loose whether a space stands before it, so that it must be sure to be one
   * @param first whether it is the first code of its symbol
   */
  Optional<Code> read(int at, boolean loose, boolean first) {
    if (!tokens.isWord(at) || tokens.gap(at) > Tokens.NEW_LINE) {
      return Optional.empty();
    }
    String printed = tokens.printed(at);
    if (printed.length() > LONGEST_CODE) {
      return Optional.empty();
    }
    if (first && splitType(printed, at)) {
      return Optional.of(
          new Code(printed + tokens.printed(at + 1), tokens.end(at + 1), at + 2, false));
    }
    boolean numbered = tokens.isNumber(at + 1) && tokens.glued(at + 1);
    int length = codeLength(printed, loose && !(numbered && printed.length() == 1));
    if (length == 0) {
      return Optional.empty();
    }
    if (length < printed.length()) {
      String kept = printed.substring(0, length);
      return Optional.of(new Code(kept, offsetAfter(at, length), at + 1, true));
    }
    return Optional.of(extended(printed, at));
  }

  /** "N Đ-CP": a type's code with a space between its letters. */
  private boolean splitType(String printed, int at) {
    return printed.length() == 1
        && tokens.isWord(at + 1)
        && tokens.gap(at + 1) == Tokens.SPACED
        && tokens.length(at + 1) <= 3
        && (tokens.is(at + 2, '-') || tokens.is(at + 2, '/'))
        && codes
            .type(printed + tokens.printed(at + 1))
            .filter(code -> code.code().equals(printed + tokens.printed(at + 1)))
            .isPresent();
  }

  /** How many letters of a word are a code; 0 for none. */
  private int codeLength(String printed, boolean loose) {
    int accent = 0;
    while (accent < printed.length() && !Letters.accented(printed.charAt(accent))) {
      accent++;
    }
    if (accent == printed.length() && isCode(printed, loose)) {
      return printed.length();
    }
    return typed ? 0 : gluedWordAfter(printed, accent);
  }

  private boolean isCode(String word, boolean loose) {
    int capitals = capitals(word);
    if (typed || codes.knows(word) && (capitals > 0 && word.length() > 1 && !isPlainWord(word))) {
      return true;
    }
    if (capitals == word.length()) {
      return !loose || word.length() >= 2;
    }
    if (capitals == 0) {
      return !loose && isSmallCode(word);
    }
    if (!loose && capitals == 1 && isAbbreviation(word)) {
      return true;
    }
    return !loose
        && capitals >= 2
        && word.length() - capitals <= 2
        && Character.isUpperCase(word.charAt(0));
  }

  /** "QĐ-Tg", "ĐN-Cty": no word begins with these two letters. */
  private static boolean isAbbreviation(String word) {
    return ABBREVIATION.matcher(word).matches();
  }

  /** "QĐ-ttg": a known code in small letters that no Vietnamese word is written like. */
  private boolean isSmallCode(String word) {
    return word.length() >= 3 && codes.knows(word) && !word.matches(".*[aeiouy].*");
  }

  /** A capital and small letters only, as words are written: "Ban". */
  private boolean isPlainWord(String word) {
    return capitals(word) == 1 && word.length() > 2;
  }

  private static int capitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        capitals++;
      }
    }
    return capitals;
  }

  /** "TTgcủa", "BCAngày": a known code, or capitals, with a small word stuck to it. */
  private int gluedWordAfter(String printed, int accent) {
    for (int length = Math.min(printed.length() - 1, accent); length >= 2; length--) {
      String code = printed.substring(0, length);
      boolean small = Character.isLowerCase(printed.charAt(length));
      if (small && capitals(code) >= 2 && (codes.knows(code) || capitals(code) == length)) {
        boolean exact =
            capitals(code) == length
                || codes.body(code).filter(b -> b.code().equals(code)).isPresent();
        if (exact && printed.length() - length >= 2) {
          return length;
        }
      }
    }
    return 0;
  }

  private int offsetAfter(int token, int letters) {
    int seen = 0;
    int offset = tokens.start(token);
    while (seen < letters) {
      if (Letters.classOf(tokens.text().charAt(offset)) != Letters.DROPPED) {
        seen++;
      }
      offset++;
    }
    return offset;
  }

  /** Takes along a term ("QH13", "QH 13") and what an ampersand ties on. */
  private Code extended(String first, int at) {
    StringBuilder printed = new StringBuilder(first);
    int next = at + 1;
    if (tokens.isNumber(next) && tokens.length(next) <= LONGEST_TERM && termFollows(first, next)) {
      printed.append(tokens.printed(next));
      next++;
    } else if (tokens.is(next, '-') && tokens.glued(next) && dashedTerm(first, next + 1)) {
      printed.append(tokens.printed(next + 1));
      next += 2;
    } else if (tokens.is(next, '-') && tokens.glued(next) && numberOfLaw(first, next + 1)) {
      printed.append('-').append(tokens.printed(next + 1));
      next += 2;
    }
    while (tokens.is(next, '&')
        && tokens.glued(next)
        && tokens.gap(next + 1) < Tokens.NEW_LINE
        && tokens.isWord(next + 1)
        && capitals(tokens.printed(next + 1)) == tokens.length(next + 1)) {
      printed.append('&').append(tokens.printed(next + 1));
      next += 2;
    }
    return new Code(printed.toString(), tokens.end(next - 1), next, false);
  }

  /** "QH-13". */
  private boolean dashedTerm(String code, int number) {
    return tokens.isNumber(number)
        && tokens.glued(number)
        && tokens.length(number) <= 2
        && codes.body(code).filter(body -> body.is("term")).isPresent();
  }

  /** "102-SL/L-004": behind the number of an early decree that of the law it promulgated. */
  private boolean numberOfLaw(String code, int number) {
    return code.equals("L")
        && tokens.isNumber(number)
        && tokens.glued(number)
        && tokens.length(number) == 3;
  }

  private boolean termFollows(String code, int next) {
    if (tokens.glued(next)) {
      return true;
    }
    boolean takesTerm = codes.body(code).filter(body -> body.is("term")).isPresent();
    return takesTerm
        && tokens.gap(next) <= Tokens.NEW_LINE
        && tokens.value(next) >= 1
        && tokens.value(next) <= 20
        && !tokens.is(next + 1, '/');
  }
}
