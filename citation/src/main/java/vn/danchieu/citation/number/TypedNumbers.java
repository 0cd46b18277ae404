package vn.danchieu.citation.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.PhraseTrie;
import vn.danchieu.citation.vocabulary.TypeCode;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** Finds numbers in what users type, with blanks for marks and without accents. */
public final class TypedNumbers {
  private static final int MOST_CODES = 4;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final NumberGrammar grammar;

  private TypedNumbers(String typed, Vocabulary vocabulary) {
    this.tokens = vocabulary.tokens(typed);
    this.vocabulary = vocabulary;
    this.grammar = new NumberGrammar(tokens, vocabulary, true);
  }

  public static List<NumberQuery> in(String typed, Vocabulary vocabulary) {
    return new TypedNumbers(typed, vocabulary).all();
  }

  private List<NumberQuery> all() {
    List<NumberQuery> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Read> read = readAt(at);
      read.ifPresent(r -> found.add(r.query()));
      at = read.map(Read::next).orElse(at + 1);
    }
    found.sort(Comparator.comparingInt((NumberQuery q) -> q.leftOpen().size()));
    return found;
  }

  private Optional<Read> readAt(int at) {
    Head head = head(at);
    return grammar.match(head.next()).flatMap(number -> read(at, head, number));
  }

  private record Read(NumberQuery query, int next) {}

  private record Head(Optional<DocumentType> type, boolean signed, int next) {}

  /** A type word or its code, and "số". */
  private Head head(int from) {
    Optional<DocumentType> type = Optional.empty();
    int at = from;
    long word = vocabulary.types().match(tokens, at);
    if (word != PhraseTrie.NONE) {
      DocumentType written = vocabulary.types().type(PhraseTrie.value(word));
      type = written.is("cut") ? Optional.empty() : vocabulary.types().named(written.name());
      at = PhraseTrie.end(word);
    } else if (tokens.isWord(at)) {
      Optional<TypeCode> code = vocabulary.codes().type(tokens.printed(at));
      if (code.isPresent() && tokens.length(at) >= 2) {
        type = vocabulary.types().named(code.get().type());
        at++;
      }
    }
    boolean signed = tokens.id(at) == vocabulary.words().so;
    if (signed) {
      at++;
      if (tokens.id(at) == vocabulary.words().hieu) {
        at++;
      }
      if (tokens.is(at, ':') || tokens.is(at, '.')) {
        at++;
      }
    }
    return new Head(type, signed, at);
  }

  private Optional<Read> read(int from, Head head, NumberMatch number) {
    int next = number.next();
    int year = number.year();
    List<String> codes = new ArrayList<>(number.parts());
    if (codes.isEmpty() && year == 0 && isYear(next)) {
      year = tokens.value(next);
      next++;
    }
    if (codes.isEmpty()) {
      next = codesFrom(next, codes);
    }
    boolean plausible =
        head.type().isPresent() || head.signed() || !codes.isEmpty() || number.year() > 0;
    boolean wholeQuery = from == 0 && next == tokens.size();
    if (!plausible && !wholeQuery || isQuantity(number, year, codes, next)) {
      return Optional.empty();
    }
    NumberMatch whole = completed(head, number, year, codes);
    Span span = new Span(tokens.start(from), Math.max(number.end(), tokens.end(next - 1)));
    return Optional.of(new Read(query(span, head, whole), next));
  }

  /** "kế hoạch 2025", "10 năm": a year or a quantity and no number. */
  private boolean isQuantity(NumberMatch number, int year, List<String> codes, int next) {
    if (!codes.isEmpty() || year > 0) {
      return false;
    }
    int id = tokens.id(next);
    boolean unit =
        id == vocabulary.words().nam
            || id == vocabulary.words().ngay
            || id == vocabulary.words().thang;
    return unit || number.sequence().matches("(19|20)\\d\\d");
  }

  private boolean isYear(int at) {
    int value = tokens.value(at);
    return tokens.isNumber(at) && tokens.length(at) == 4 && value >= 1945 && value < 2100;
  }

  /** Codes typed with blanks between them: "ubnd nc". */
  private int codesFrom(int from, List<String> codes) {
    int at = from;
    while (codes.size() < MOST_CODES && tokens.isWord(at) && isCode(at, codes)) {
      String code = tokens.printed(at);
      at++;
      if (tokens.isNumber(at) && tokens.glued(at)) {
        code += tokens.printed(at);
        at++;
      }
      codes.add(code);
      if (tokens.is(at, '-') || tokens.is(at, '/')) {
        at++;
      }
    }
    return at;
  }

  /** A known code; behind the first also any short word that is no Vietnamese syllable we know. */
  private boolean isCode(int at, List<String> codes) {
    String printed = tokens.printed(at);
    boolean known = vocabulary.codes().knows(printed) && isPlain(printed);
    if (codes.isEmpty()) {
      return known;
    }
    return known || printed.length() <= 4 && isPlain(printed) && at == tokens.size() - 1;
  }

  private static boolean isPlain(String printed) {
    return printed.chars().allMatch(c -> c < 0x80 || c == 'đ' || c == 'Đ' || c == 'ư' || c == 'Ư');
  }

  /** Puts in what the type word tells: the code of the type, the one body that issues it. */
  private NumberMatch completed(Head head, NumberMatch number, int year, List<String> codes) {
    List<String> parts = new ArrayList<>(codes);
    Optional<DocumentType> type = head.type();
    if (type.isPresent() && !type.get().codes().isEmpty()) {
      boolean carries = !parts.isEmpty() && vocabulary.codes().type(parts.getFirst()).isPresent();
      boolean assembly = !parts.isEmpty() && VietnameseText.fold(parts.getFirst()).startsWith("qh");
      if (!parts.isEmpty() && !carries && !assembly && takesCode(type.get(), parts.getFirst())) {
        parts.addFirst(type.get().codes().getFirst());
      }
      if (parts.isEmpty() && type.get().name().equals("Nghị định") && year > 0) {
        parts.add("NĐ");
        parts.add("CP");
      }
    }
    String marks =
        number.parts().isEmpty() || parts.size() != number.parts().size()
            ? slashes(parts)
            : number.marks();
    return new NumberMatch(
        number.sequence(),
        year,
        number.slot(),
        parts,
        marks,
        number.start(),
        number.end(),
        number.next(),
        number.mended());
  }

  private static String slashes(List<String> parts) {
    return parts.isEmpty() ? "" : "/" + "-".repeat(parts.size() - 1);
  }

  /** The State's công văn carries no code of its type. */
  private boolean takesCode(DocumentType type, String body) {
    boolean party =
        vocabulary
            .codes()
            .body(body)
            .filter(b -> b.line() == vn.danchieu.citation.Line.PARTY)
            .isPresent();
    return !type.name().equals("Công văn") || party;
  }

  private NumberQuery query(Span span, Head head, NumberMatch whole) {
    DocumentNumber number = Canonical.standard().of(whole, head.type());
    Optional<String> type = head.type().map(DocumentType::name).or(number::type);
    List<String> open = new ArrayList<>();
    if (type.isEmpty() && whole.parts().isEmpty()) {
      open.add("loại văn bản");
    }
    boolean bodyGiven = number.body().isPresent();
    if (!bodyGiven) {
      open.add("cơ quan");
    }
    boolean needsYear =
        number.year().isEmpty()
            && type.filter(
                    t -> t.equals("Nghị định") || t.startsWith("Thông tư") || t.equals("Luật"))
                .isPresent();
    if (needsYear) {
      open.add("năm");
    }
    Optional<String> symbol =
        number.symbol().isEmpty()
            ? head.type().flatMap(t -> t.codes().stream().findFirst()).map(VietnameseText::fold)
            : Optional.of(VietnameseText.fold(number.symbol()).replace('/', '-'));
    return new NumberQuery(
        span,
        open.isEmpty() ? Optional.of(number.canonical()) : Optional.empty(),
        type,
        VietnameseText.fold(number.sequence()).replaceFirst("^0+(?=.)", ""),
        number.year(),
        symbol,
        open,
        number.folded());
  }
}
