package vn.danchieu.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danchieu.citation.number.Canonical;
import vn.danchieu.citation.number.NumberGrammar;
import vn.danchieu.citation.number.NumberMatch;
import vn.danchieu.citation.number.TypedNumbers;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** The one parser of document numbers, for texts and for what users type. */
public final class Numbers {
  /** Between codes, where some print a point for the dash: 01/2016/NQ.HĐTP. */
  private static final Pattern POINT = Pattern.compile("(?<=\\p{Lu})\\.(?=\\p{Lu})");

  private Numbers() {}

  /**
   * A number standing alone, e.g. from a record or a header.
   *
   * @return its canonical form, or empty where it is none
   */
  public static Optional<DocumentNumber> parse(String printed) {
    Vocabulary vocabulary = Vocabulary.shipped();
    Tokens tokens = vocabulary.tokens(POINT.matcher(printed).replaceAll("-"));
    int at = 0;
    if (tokens.id(at) == vocabulary.words().so) {
      at++;
    }
    if (at > 0 && tokens.is(at, ':')) {
      at++;
    }
    return new NumberGrammar(tokens, vocabulary, true)
        .match(at)
        .filter(NumberMatch::hasSymbol)
        .filter(match -> onlyMarksAfter(tokens, match.next()))
        .map(match -> Canonical.standard().of(match, Optional.empty()));
  }

  /** A number as it is looked up; one that cannot be read as it is printed: {@code 74}. */
  public static String folded(String printed) {
    return parse(printed).map(DocumentNumber::folded).orElseGet(() -> Canonical.fold(printed, 0));
  }

  private static boolean onlyMarksAfter(Tokens tokens, int from) {
    for (int at = from; at < tokens.size(); at++) {
      if (tokens.isWord(at) || tokens.isNumber(at)) {
        return false;
      }
    }
    return true;
  }

  /** Every number found in a typed query, best first; empty where there is none. */
  public static List<NumberQuery> inQuery(String typed) {
    return TypedNumbers.in(typed, Vocabulary.shipped());
  }
}
