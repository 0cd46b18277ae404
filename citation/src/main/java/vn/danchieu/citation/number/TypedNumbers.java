package vn.danchieu.citation.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.number.TypedLine.Chunk;
import vn.danchieu.citation.vocabulary.TypedWords;
import vn.danchieu.citation.vocabulary.TypedWords.Role;
import vn.danchieu.citation.vocabulary.Vocabulary;

/**
 * Finds numbers in what users type: blanks for marks, no accents, codes run together, letters for
 * digits. The grammar of texts asks for marks; this one asks for a reason to take digits for the
 * number of a document, because most digits in a query are none.
 */
public final class TypedNumbers {
  private final TypedLine line;
  private final TypedWords words;
  private final TypedCodes codes;
  private final TypedHeads heads;
  private final TypedNumberReader numbers;
  private final TypedQueries queries;
  private final TypedParts parts;

  private TypedNumbers(String typed, Vocabulary vocabulary) {
    line = new TypedLine(typed);
    words = vocabulary.typedWords();
    codes = new TypedCodes(vocabulary.codes());
    heads = new TypedHeads(line, vocabulary, codes);
    numbers = new TypedNumberReader(line, codes, words, new TypedIssuers(typed, vocabulary));
    queries = new TypedQueries(vocabulary);
    parts = new TypedParts(line, words);
  }

  public static List<NumberQuery> in(String typed, Vocabulary vocabulary) {
    return new TypedNumbers(typed, vocabulary).all();
  }

  private List<NumberQuery> all() {
    splitRuns();
    List<NumberQuery> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      TypedHead head = heads.at(at);
      int first = at;
      Optional<TypedNumber> number = numbers.read(head).filter(n -> isNumber(first, head, n));
      if (number.isPresent()) {
        int next = number.get().next;
        Span span = new Span(line.at(at).start(), line.at(next - 1).end());
        found.addAll(queries.of(head, number.get(), span, parts.beside(at, next)));
        at = next;
      } else {
        at++;
      }
    }
    found.sort(Comparator.comparingInt((NumberQuery q) -> q.leftOpen().size()));
    return found;
  }

  /** "nd30", "so142", "2609QĐ": a code and digits with nothing between them. */
  private void splitRuns() {
    for (int at = 0; at < line.size(); at++) {
      Chunk chunk = line.at(at);
      if (chunk.isMixed() && chunk.folded().length() <= 40) {
        int cut = cut(chunk, line.at(at + 1));
        if (cut > 0) {
          line.split(at, cut);
        }
      }
    }
  }

  private int cut(Chunk chunk, Chunk next) {
    String run = chunk.folded();
    int letters = 0;
    while (letters < run.length() && Character.isLetter(run.charAt(letters))) {
      letters++;
    }
    if (letters >= 2) {
      String head = chunk.printed().substring(0, letters);
      boolean sign = run.startsWith("so") && letters == 2;
      boolean opens = codes.isType(head) && !chunk.joined();
      boolean digits = LookalikeCharacters.digits(run.substring(letters), false).isPresent();
      return digits && (sign || opens) ? letters : 0;
    }
    return chunk.joined() ? 0 : codedFrom(chunk, next);
  }

  /** Where the codes begin that were typed straight behind digits; 0 where none do. */
  private int codedFrom(Chunk chunk, Chunk next) {
    String run = chunk.folded();
    boolean readAsDigits =
        LookalikeCharacters.isDigits(LookalikeCharacters.toDigits(run))
            && (next.joined() || LookalikeCharacters.year(next.folded()) > 0);
    boolean misread = leadingDigits(run) == 1 && codes.single(chunk.printed()).isPresent();
    if (readAsDigits || misread) {
      return 0;
    }
    return IntStream.rangeClosed(1, run.length() - 2)
        .filter(cut -> cut >= leadingDigits(run))
        .filter(cut -> LookalikeCharacters.digits(run.substring(0, cut), false).isPresent())
        .filter(cut -> isCoded(chunk.printed().substring(cut)))
        .findFirst()
        .orElse(0);
  }

  private boolean isCoded(String rest) {
    return Character.isLetter(rest.charAt(1)) && codes.known(rest, List.of()).isPresent();
  }

  private static int leadingDigits(String run) {
    int digits = 0;
    while (digits < run.length() && Character.isDigit(run.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  /** Whether there is reason to take digits for the number of a document. */
  private boolean isNumber(int first, TypedHead head, TypedNumber number) {
    if (isYear(first, head, number) || isOfSomethingElse(first, head, number)) {
      return false;
    }
    boolean whole = first == 0 && number.next == line.size();
    if (whole) {
      return true;
    }
    if (!number.parts.isEmpty()) {
      return number.parts.size() > 1 || number.tied || !head.isEmpty() || isBody(number);
    }
    if (number.yearInside && head.isEmpty()) {
      boolean month = number.sequence().length() <= 2 && asInt(number.sequence()) <= 12;
      return number.tied && !month;
    }
    if (head.isEmpty() || !number.yearInside && isQuantity(number.next, head)) {
      return false;
    }
    return number.year > 0 || head.isStrong() || goesNoFurther(number.next);
  }

  /**
   * "kế hoạch 2025"; but letters are numbered into the thousands, and a code announces a number.
   */
  private boolean isYear(int first, TypedHead head, TypedNumber number) {
    if (!number.looksLikeYear() || !number.parts.isEmpty()) {
      return false;
    }
    boolean whole = first == 0 && number.next == line.size();
    boolean undated = number.year == 0;
    boolean dated = number.year > 0 && line.at(number.first + 1).before() == '/';
    boolean letter = head.type().filter(t -> t.name().equals("Công văn")).isPresent();
    boolean old = head.isStrong() && number.sequence().startsWith("19");
    boolean coded = head.byCode() && (undated || dated);
    return !(whole && (coded || undated && (letter || old || head.signed())));
  }

  private static int asInt(String digits) {
    return LookalikeCharacters.isDigits(digits) ? Integer.parseInt(digits) : 0;
  }

  private boolean isBody(TypedNumber number) {
    String code = number.parts.getFirst();
    return !codes.isType(code) && code.length() >= 3;
  }

  /** A date, a form, a part of a document, a standard. */
  private boolean isOfSomethingElse(int first, TypedHead head, TypedNumber number) {
    int ahead = line.at(first - 1).folded().equals("so") ? first - 2 : first - 1;
    char before = line.at(number.first).before();
    boolean cut = head.isEmpty() && (before == '/' || before == ':' || before == '.');
    boolean form = isRole(Role.FORM, ahead);
    if (cut && first > 0 || form) {
      return true;
    }
    if (head.type().isPresent()) {
      return false;
    }
    boolean period = isRole(Role.PERIOD, first - 1) && number.parts.isEmpty();
    return period || parts.isPart(first) && !number.yearInside;
  }

  private boolean isRole(Role role, int at) {
    String word = line.at(at).folded();
    return words.is(role, word) || words.is(role, line.at(at - 1).folded() + " " + word);
  }

  /** Behind a strong word the same letters rather go on about the document: "nghị định 100 có". */
  private boolean isQuantity(int next, TypedHead head) {
    if (line.followedBy(next - 1, '%')) {
      return true;
    }
    String word = line.at(next).folded();
    String pair = word + " " + line.at(next + 1).folded();
    boolean beside = line.at(next).before() == ' ' || line.at(next).before() == 0;
    boolean described =
        words.is(Role.BEHIND, pair) || head.isStrong() && words.is(Role.BEHIND, word);
    return beside && !described && (words.is(Role.UNIT, word) || words.is(Role.UNIT, pair));
  }

  private boolean goesNoFurther(int next) {
    String word = line.at(next).folded();
    return line.at(next).before() != ' '
        || words.is(Role.BEHIND, word)
        || words.is(Role.BEHIND, word + " " + line.at(next + 1).folded());
  }
}
