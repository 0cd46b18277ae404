package vn.danchieu.citation.extraction;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.number.NumberMatch;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Codes;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.TypeCode;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Reads a number with no type word of its own: in a list, after "số", or alone. */
final class BareNumberReader {
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Words words;
  private final HeadReader heads;

  private int passedOver;

  BareNumberReader(Tokens tokens, Vocabulary vocabulary, HeadReader heads) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.heads = heads;
  }

  /** The token after what was looked at and found to be no citation. */
  int passedOver() {
    return passedOver;
  }

  /**
   * @param from where the citation starts: at "số" or at its number
   */
  Optional<Mention> read(int from, int numberAt, List<Mention> before) {
    passedOver = from + 1;
    if (tokens.glued(from) && from > 0 && gluesOn(from - 1)) {
      return Optional.empty();
    }
    Optional<NumberMatch> number = heads.numbers().match(numberAt).filter(NumberMatch::hasSymbol);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    passedOver = number.get().next();
    if (tokens.is(number.get().next(), '%')
        || isOwnNumber(from, numberAt)
        || isForm(from)
        || isExample(from)
        || isProcedure(number.get(), numberAt)) {
      return Optional.empty();
    }
    return type(number.get(), from, before)
        .map(type -> {
          Mention mention =
              new Mention(
                  Kind.FULL, from, number.get().next(), tokens.start(from), number.get().end());
          mention.type = Optional.of(type);
          mention.number = number;
          return mention;
        });
  }

  private boolean gluesOn(int token) {
    return tokens.isWord(token)
        || tokens.is(token, '/')
        || tokens.is(token, '-')
        || tokens.is(token, '.')
        || tokens.is(token, ':');
  }

  /** "Số: 1225/UBND-NC" in a header. */
  private boolean isOwnNumber(int from, int numberAt) {
    if (numberAt == from || !tokens.isCapitalised(from) || !tokens.is(numberAt - 1, ':')) {
      return false;
    }
    boolean inList =
        tokens.is(from - 1, ',')
            || tokens.is(from - 1, ';')
            || tokens.is(from - 1, ':')
            || tokens.id(from - 1) == words.va;
    return !inList;
  }

  /** "Mẫu số 13/ĐK", "Giấy phép số 76/GP-BTTTT". */
  private boolean isForm(int from) {
    return words.isForm(tokens.id(from - 1))
        || words.isForm(tokens.id(from - 2))
            && tokens.id(from - 2) != words.hieu
            && tokens.isWord(from - 1);
  }

  /** "QTKĐ: 01-2014/BLĐTBXH": a technical procedure, whose year follows a dash. */
  private boolean isProcedure(NumberMatch number, int numberAt) {
    return number.year() > 0
        && tokens.is(numberAt + 1, '-')
        && vocabulary.codes().type(number.parts().getFirst()).isEmpty();
  }

  /** "ví dụ: 05/QĐ-UBND" shows how a number is written. */
  private boolean isExample(int from) {
    int at = tokens.is(from - 1, ':') ? from - 2 : from - 1;
    return tokens.id(at) == words.du && tokens.id(at - 1) == words.vi;
  }

  private Optional<DocumentType> type(NumberMatch number, int from, List<Mention> before) {
    String first = number.parts().getFirst();
    Optional<TypeCode> code = vocabulary.codes().type(first);
    Optional<DocumentType> ofList = listType(from, before);
    boolean assembly = isAssembly(number, first);
    if (code.isPresent() && number.parts().size() >= 2) {
      Optional<DocumentType> same =
          ofList
              .filter(type -> type.codes().contains(code.get().code()))
              .filter(type -> !type.name().equals("Quy định") || !isOfState(number));
      if (same.isPresent()) {
        return same;
      }
      return code.filter(TypeCode::bare).flatMap(c -> vocabulary.types().named(c.type()));
    }
    boolean member = bodyCode(first) || !before.isEmpty() && joins(before.getLast(), from);
    if (assembly || code.isEmpty() && member && ofList.isPresent()) {
      return ofList;
    }
    return Optional.empty();
  }

  /** The State's QĐ are decisions; only the Party has numbered regulations with this code. */
  private boolean isOfState(NumberMatch number) {
    return vocabulary
        .codes()
        .body(number.parts().get(1))
        .filter(body -> body.line() == vn.danchieu.citation.Line.STATE)
        .isPresent();
  }

  /** Whether only a comma or "và" parts a number from the document before it. */
  private boolean joins(Mention last, int from) {
    boolean joined = last.kind == Kind.FULL && from > last.tailEnd && from - last.tailEnd <= 2;
    for (int at = last.tailEnd; at < from; at++) {
      joined &= tokens.is(at, ',') || tokens.is(at, ';') || tokens.id(at) == words.va;
    }
    return joined;
  }

  private boolean bodyCode(String code) {
    return vocabulary.codes().body(code).isPresent();
  }

  private static boolean isAssembly(NumberMatch number, String first) {
    String body = Codes.withoutTerm(first);
    return number.year() > 0 && (body.equals("QH") || body.equals("UBTVQH"));
  }

  /** The type of the list a number stands in. */
  private Optional<DocumentType> listType(int from, List<Mention> before) {
    Optional<DocumentType> word = heads.lastTypeBefore(from);
    if (before.isEmpty()) {
      return word;
    }
    Mention last = before.getLast();
    if (from - last.tailEnd > 40) {
      return word;
    }
    boolean wordIsNearer = word.isPresent() && heads.lastTypeAt() > last.first;
    return wordIsNearer ? word : last.type;
  }
}
