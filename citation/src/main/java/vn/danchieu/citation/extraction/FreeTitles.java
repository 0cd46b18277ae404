package vn.danchieu.citation.extraction;

import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Words;

/** Guesses where the name of a law that no table knows comes to its end. */
final class FreeTitles {
  private static final int LONGEST = 24;

  private final Tokens tokens;
  private final Words words;

  FreeTitles(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The token after a name whose first word stands at a token; that token where there is none. */
  int end(int from, boolean capitalised) {
    if (!capitalised || !tokens.isWord(from) || ends(from)) {
      return from;
    }
    if (isAbbreviation(from) && !isAbbreviation(from + 1)) {
      return from + 1;
    }
    int at = from;
    int done = from;
    while (at < from + LONGEST) {
      if (at > from && tokens.gap(at) == Tokens.NEW_PARAGRAPH) {
        return done;
      }
      if (tokens.is(at, ',') && continuesAfterComma(at + 1)) {
        at++;
        continue;
      }
      if (at > from && startsAnew(at)) {
        return done;
      }
      if (!tokens.isWord(at) || ends(at) && !joins(at)) {
        return done;
      }
      at++;
      done = at;
    }
    return done;
  }

  /** "Luật PPP": a name cut down to its letters. */
  private boolean isAbbreviation(int at) {
    return tokens.isWord(at)
        && tokens.length(at) >= 2
        && tokens.printed(at).chars().allMatch(Character::isUpperCase);
  }

  /** Whether a word ends a name where it is no half of a longer word: "công trình", "quy hoạch". */
  private boolean ends(int at) {
    if (!words.endsTitle(tokens, at)) {
      return false;
    }
    String word = tokens.printed(at);
    String next = tokens.isWord(at + 1) ? tokens.printed(at + 1) : "";
    String before = at > 0 && tokens.isWord(at - 1) ? tokens.printed(at - 1) : "";
    return switch (word) {
      case "quy" -> next.equals("định") || next.equals("chế") || !tokens.isWord(at + 1);
      case "trình" -> !before.equals("công") && !before.equals("quá") && !before.equals("chương");
      case "không" -> !next.equals("gian") && !next.equals("người");
      case "làm" -> !next.equals("việc");
      case "phải" -> !before.equals("mắc");
      case "cho" -> !before.equals("dành");
      default -> true;
    };
  }

  /** "Luật" of the next name, but not "Luật sư"; "Căn cứ" of the next line. */
  private boolean startsAnew(int at) {
    if (!tokens.isCapitalised(at)) {
      return false;
    }
    boolean lawyer = tokens.printed(at + 1).equals("sư");
    return tokens.id(at) == words.luat && !lawyer
        || tokens.id(at) == words.can && tokens.id(at + 1) == words.cu;
  }

  /** Whether more of a longer name follows what a table knows of it. */
  boolean goesOn(int at) {
    return tokens.isWord(at) && tokens.gap(at) <= Tokens.NEW_LINE && !ends(at);
  }

  /** The sign "số" that only words part from a name's guessed end; -1 where none does. */
  int numberSignAfter(int end) {
    for (int at = end; at < end + LONGEST / 2; at++) {
      if (tokens.id(at) == words.so && tokens.isNumber(at + 1)) {
        return at;
      }
      boolean goesOn =
          tokens.isWord(at)
              && tokens.gap(at) <= Tokens.NEW_LINE
              && !tokens.isCapitalised(at)
              && tokens.id(at) != words.duoc
              && tokens.id(at) != words.va;
      if (!goesOn) {
        return -1;
      }
    }
    return -1;
  }

  /** "và" inside a name: what follows is no document and no clause. */
  private boolean joins(int at) {
    return tokens.id(at) == words.va
        && tokens.isWord(at + 1)
        && !ends(at + 1)
        && !words.startsDocument(tokens.id(at + 1));
  }

  private boolean continuesAfterComma(int at) {
    return tokens.isWord(at)
        && !tokens.isCapitalised(at)
        && !ends(at)
        && !words.startsDocument(tokens.id(at))
        && words.inLawTitle(tokens.id(at));
  }
}
