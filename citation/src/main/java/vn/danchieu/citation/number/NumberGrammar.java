package vn.danchieu.citation.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Body;
import vn.danchieu.citation.vocabulary.Codes;
import vn.danchieu.citation.vocabulary.Vocabulary;

/**
 * Reads a number from a token on: {@code SEQ [/ YEAR] / CODE {- CODE}} in the State's way, {@code
 * SEQ - TYPE / BODY} in the Party's, and what typists make of both.
 */
public final class NumberGrammar {
  private static final int LONGEST_SEQUENCE = 6;

  /** A joint circular of eleven bodies; none has borne so many. */
  private static final int MOST_PARTS = 12;

  private final Tokens tokens;
  private final Codes codes;
  private final int numberSign;
  private final CodeReader codeReader;

  private int at;
  private boolean mended;

  /** Whether the marks of this number stand between spaces, all of them. */
  private boolean spaced;

  public NumberGrammar(Tokens tokens, Vocabulary vocabulary, boolean typed) {
    this.tokens = tokens;
    this.codes = vocabulary.codes();
    this.numberSign = vocabulary.words().so;
    this.codeReader = new CodeReader(tokens, codes, typed);
  }

  /** The number that starts at a token; a sequence alone, or with a year, has no symbol. */
  public Optional<NumberMatch> match(int from) {
    at = from;
    mended = false;
    spaced = false;
    String sequence = sequence();
    if (sequence.isEmpty()) {
      return Optional.empty();
    }
    int end = tokens.end(at - 1);
    int year = 0;
    if (tokens.is(at, '/') && isDoubled(at) && yearAt(at + 2) > 0) {
      at++;
      mended = true;
    }
    if (separatorAt(at) && yearAt(at + 1) > 0) {
      year = yearAt(at + 1);
      at += 1 + yearTokens(at + 1);
      end = tokens.end(at - 1);
    }
    String slot = year == 0 ? oddSlot() : "";
    if (!slot.isEmpty()) {
      year = fullYear(slot);
      at += 2;
    }
    List<String> parts = new ArrayList<>(4);
    StringBuilder marks = new StringBuilder(4);
    end = symbol(parts, marks, end, year > 0);
    return Optional.of(
        new NumberMatch(
            sequence, year, slot, parts, marks.toString(), tokens.start(from), end, at, mended));
  }

  private String sequence() {
    if (!tokens.isNumber(at)) {
      return letterForDigit();
    }
    if (tokens.length(at) > LONGEST_SEQUENCE) {
      return "";
    }
    String digits = tokens.printed(at);
    at++;
    if (isSplit()) {
      digits += tokens.printed(at);
      at++;
      mended = true;
    }
    if (tokens.is(at, '.')
        && tokens.glued(at)
        && tokens.isNumber(at + 1)
        && tokens.glued(at + 1)
        && tokens.length(at + 1) <= 2
        && tokens.is(at + 2, '/')) {
      digits += "." + tokens.printed(at + 1);
      at += 2;
    }
    boolean letter = tokens.isWord(at) && tokens.length(at) == 1 && separatorAt(at + 1);
    if (letter && (tokens.glued(at) || tokens.gap(at) == Tokens.SPACED && yearAt(at + 2) > 0)) {
      digits += tokens.printed(at);
      at++;
    }
    return digits;
  }

  /** "số 6 3/2010/NĐ-CP": a space between the digits, behind the sign of a number. */
  private boolean isSplit() {
    return tokens.id(at - 2) == numberSign
        && tokens.isNumber(at)
        && tokens.gap(at) == Tokens.SPACED
        && tokens.length(at - 1) + tokens.length(at) <= 4
        && tokens.is(at + 1, '/')
        && tokens.glued(at + 1);
  }

  /** "O4/2015" for "04/2015", "l06/2003" for "106/2003". */
  private String letterForDigit() {
    boolean mistyped =
        tokens.isWord(at)
            && tokens.length(at) == 1
            && tokens.isNumber(at + 1)
            && tokens.glued(at + 1)
            && separatorAt(at + 2);
    if (!mistyped) {
      return "";
    }
    String digit =
        switch (tokens.printed(at)) {
          case "O", "o" -> "0";
          case "l", "I" -> "1";
          default -> "";
        };
    if (digit.isEmpty()) {
      return "";
    }
    mended = true;
    at += 2;
    return digit + tokens.printed(at - 1);
  }

  private boolean separatorAt(int token) {
    return (tokens.is(token, '/') || tokens.is(token, '-'))
        && tokens.gap(token) <= Tokens.NEW_LINE
        && !isBullet(token);
  }

  /** A dash at the beginning of a line, parted from what follows. */
  private boolean isBullet(int token) {
    return tokens.is(token, '-')
        && tokens.gap(token) >= Tokens.NEW_LINE
        && tokens.gap(token + 1) != Tokens.GLUED;
  }

  private int yearAt(int token) {
    if (tokens.gap(token) > Tokens.NEW_LINE || !tokens.isNumber(token)) {
      return 0;
    }
    int value = tokens.value(token);
    if (tokens.length(token) == 4 && value >= 1900 && value < 2100) {
      return value;
    }
    boolean split =
        (value == 19 || value == 20)
            && tokens.length(token) == 2
            && tokens.isNumber(token + 1)
            && tokens.length(token + 1) == 2
            && tokens.gap(token + 1) == Tokens.SPACED;
    return split ? value * 100 + tokens.value(token + 1) : 0;
  }

  /** "63/00/TT-BTC", "66/009/TT-BTC": a year cut short, with the symbol behind it. */
  private String oddSlot() {
    boolean slot =
        tokens.is(at, '/')
            && tokens.glued(at)
            && tokens.isNumber(at + 1)
            && tokens.glued(at + 1)
            && tokens.length(at + 1) >= 2
            && tokens.length(at + 1) <= 4
            && tokens.is(at + 2, '/')
            && tokens.isWord(at + 3)
            && codes.type(tokens.printed(at + 3)).isPresent();
    return slot ? tokens.printed(at + 1) : "";
  }

  private static int fullYear(String slot) {
    int value = Integer.parseInt(slot);
    if (slot.length() != 2) {
      return 0;
    }
    return value >= 45 ? 1900 + value : 2000 + value;
  }

  private int yearTokens(int token) {
    return tokens.length(token) == 4 ? 1 : 2;
  }

  /** Reads codes as long as they go on; leaves {@link #at} after the last. */
  private int symbol(List<String> parts, StringBuilder marks, int numberEnd, boolean afterYear) {
    int end = numberEnd;
    while (parts.size() < MOST_PARTS) {
      int codeAt = codeStart(parts, afterYear);
      if (codeAt < 0) {
        return end;
      }
      boolean loose = codeAt > at && tokens.gap(codeAt) != Tokens.GLUED;
      Optional<CodeReader.Code> code =
          codeReader.read(codeAt, loose || codeAt == at, parts.isEmpty());
      if (code.isEmpty()) {
        return issuerInFull(parts, marks, end, codeAt);
      }
      if (codeAt == at) {
        mended = true;
      }
      marks.append(mark(codeAt, parts.isEmpty()));
      int type = parts.isEmpty() ? gluedTypeLength(code.get().printed()) : 0;
      if (type > 0) {
        parts.add(code.get().printed().substring(0, type));
        marks.append('-');
        mended = true;
      }
      parts.add(code.get().printed().substring(type));
      end = code.get().end();
      at = code.get().next();
      if (code.get().cut()) {
        return end;
      }
    }
    return end;
  }

  /** How much of "TTBTC" is the code of a type with that of a body stuck to it; 0 for none. */
  private int gluedTypeLength(String printed) {
    if (printed.length() < 4 || codes.knows(printed)) {
      return 0;
    }
    for (int length = Math.min(4, printed.length() - 2); length >= 2; length--) {
      String type = printed.substring(0, length);
      String body = printed.substring(length);
      boolean exact =
          codes.type(type).filter(found -> found.code().equals(type)).isPresent()
              && codes.body(body).filter(found -> found.code().equals(body)).isPresent();
      if (exact) {
        return length;
      }
    }
    return 0;
  }

  /** The mark before a code; a first code that lacks one is written in the State's way. */
  private char mark(int codeAt, boolean first) {
    if (codeAt == at) {
      return first ? '/' : '-';
    }
    return tokens.is(codeAt - 1, '-') ? '-' : '/';
  }

  /** Where the next code may start; -1 where the symbol is over. */
  private int codeStart(List<String> parts, boolean afterYear) {
    if (separatorAt(at)) {
      if (tokens.is(at, '/') && isDoubled(at)) {
        return at + 2;
      }
      boolean parted =
          tokens.gap(at) != Tokens.GLUED && tokens.gap(at + 1) != Tokens.GLUED && parts.size() >= 2;
      boolean style =
          parted
              && spaced
              && tokens.isWord(at + 1)
              && codes.body(tokens.printed(at + 1)).isPresent();
      spaced |= tokens.gap(at) != Tokens.GLUED && tokens.gap(at + 1) != Tokens.GLUED;
      return parted && !style ? -1 : at + 1;
    }
    if (parts.isEmpty() && afterYear && gluedToYear()) {
      return at;
    }
    if (parts.isEmpty() && !afterYear && tokens.isWord(at) && tokens.gap(at) <= Tokens.SPACED) {
      return gluedCode() ? at : -1;
    }
    boolean hyphenLost =
        parts.size() == 1
            && tokens.gap(at) == Tokens.SPACED
            && tokens.isWord(at)
            && codes.type(parts.getFirst()).isPresent()
            && codes.body(tokens.printed(at)).filter(b -> printedAlike(b, at)).isPresent();
    return hyphenLost ? at : -1;
  }

  private boolean isDoubled(int slash) {
    return tokens.is(slash + 1, '/') && tokens.glued(slash + 1);
  }

  /** "127/2007NĐ-CP", "144/2025QH15": the mark behind the year forgotten. */
  private boolean gluedToYear() {
    if (!tokens.isWord(at) || tokens.gap(at) != Tokens.GLUED) {
      return false;
    }
    String printed = tokens.printed(at);
    return codes.type(printed).filter(type -> type.code().equals(printed)).isPresent()
        || codes.body(printed).filter(body -> body.is("term")).isPresent();
  }

  /** "2609QĐ/UBND" and "149 NQ/HĐNN8": a code with no mark before it. */
  private boolean gluedCode() {
    if (!separatorAt(at + 1)) {
      return false;
    }
    return codes.type(tokens.printed(at)).isPresent()
        || tokens.is(at + 1, '/') && isCapitals(at) && isCapitals(at + 2) && tokens.glued(at + 2);
  }

  /** "143 TCTK/PPCĐ": offices of old times put their own code first. */
  private boolean isCapitals(int token) {
    return tokens.isWord(token)
        && tokens.length(token) >= 2
        && tokens.printed(token).chars().allMatch(Character::isUpperCase);
  }

  private boolean printedAlike(Body body, int token) {
    return body.code().equals(tokens.printed(token));
  }

  /** "51/2005/Bộ Chính trị": a body's name where its code should stand. */
  private int issuerInFull(List<String> parts, StringBuilder marks, int end, int codeAt) {
    if (!parts.isEmpty() || codeAt == at || !tokens.isCapitalised(codeAt)) {
      return end;
    }
    return Vocabulary.shipped()
        .issuers()
        .match(tokens, codeAt)
        .filter(found -> tokens.gap(codeAt) == Tokens.GLUED && !found.issuer().isLocal())
        .map(found -> {
          mended = true;
          marks.append('=');
          parts.add(found.issuer().authority());
          at = found.end();
          return tokens.end(at - 1);
        })
        .orElse(end);
  }
}
