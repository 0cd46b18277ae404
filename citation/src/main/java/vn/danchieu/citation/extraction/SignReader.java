package vn.danchieu.citation.extraction;

import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.text.Spaces;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** Reads the signs of standards: "QCVN 41:2025/BNNMT", "TCVN ISO/IEC 17029:2020". */
final class SignReader {
  private final Tokens tokens;

  SignReader(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
  }

  Optional<Mention> read(int at) {
    boolean capitals = tokens.printed(at).chars().noneMatch(Character::isLowerCase);
    if (!capitals) {
      return Optional.empty();
    }
    int i = at + 1;
    while (i < at + 5 && (tokens.isWord(i) && tokens.isCapitalised(i) || tokens.is(i, '/'))) {
      i++;
    }
    if (!tokens.isNumber(i) || tokens.gap(i) > Tokens.NEW_LINE) {
      return Optional.empty();
    }
    i++;
    while (i < at + 14 && goesOn(i)) {
      i += 2;
    }
    boolean dated = tokens.is(i - 2, ':') || tokens.is(i - 2, '-') || tokens.is(i - 2, '/');
    if (!dated && !isNational(tokens.printed(at))) {
      return Optional.empty();
    }
    Mention mention = new Mention(Kind.STANDARD, at, i, tokens.start(at), tokens.end(i - 1));
    mention.name = Optional.of(Spaces.single(tokens.text().substring(mention.start, mention.end)));
    return Optional.of(mention);
  }

  /** ":2025", "/BNNMT", and " - 2008" or ": 2018" with spaces, which only a year may have. */
  private boolean goesOn(int at) {
    boolean mark = tokens.is(at, '-') || tokens.is(at, ':') || tokens.is(at, '/');
    if (!mark || !tokens.isNumber(at + 1) && !tokens.isWord(at + 1)) {
      return false;
    }
    if (tokens.glued(at) && tokens.glued(at + 1)) {
      return true;
    }
    int year = tokens.value(at + 1);
    return tokens.gap(at) <= Tokens.SPACED
        && tokens.gap(at + 1) <= Tokens.SPACED
        && tokens.length(at + 1) == 4
        && year >= 1950
        && year < 2100
        && !tokens.is(at + 2, '-');
  }

  /** A sign without a year is clear for the national series only. */
  private static boolean isNational(String sign) {
    return sign.equals("QCVN") || sign.equals("TCVN");
  }

  /** The full word for the series of a sign. */
  static String typeOf(String sign) {
    String series = sign.split("[^\\p{L}]", 2)[0];
    return switch (series) {
      case "QCVN", "QCXDVN" -> "Quy chuẩn kỹ thuật quốc gia";
      case "QCĐP" -> "Quy chuẩn kỹ thuật địa phương";
      case "TCN" -> "Tiêu chuẩn ngành";
      case "TCCS" -> "Tiêu chuẩn cơ sở";
      case "ISO" -> "Tiêu chuẩn quốc tế";
      default -> "Tiêu chuẩn quốc gia";
    };
  }
}
