package vn.danchieu.citation.number;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.number.LookalikeCharacters.Digits;
import vn.danchieu.citation.number.TypedLine.Chunk;
import vn.danchieu.citation.vocabulary.TypedWords;
import vn.danchieu.citation.vocabulary.TypedWords.Role;

/** Reads sequence, year and codes from a run on, with whatever marks or blanks part them. */
final class TypedNumberReader {
  private static final int LONGEST_SEQUENCE = 6;
  private static final int MOST_CODES = 12;

  private final TypedLine line;
  private final TypedCodes codes;
  private final TypedWords words;
  private final TypedIssuers issuers;
  private final TypedYears years;

  TypedNumberReader(TypedLine line, TypedCodes codes, TypedWords words, TypedIssuers issuers) {
    this.line = line;
    this.codes = codes;
    this.words = words;
    this.issuers = issuers;
    this.years = new TypedYears(line, this::isKnown);
  }

  Optional<TypedNumber> read(TypedHead head) {
    TypedNumber number = new TypedNumber();
    number.first = head.next();
    number.next = head.next();
    if (!sequence(number, head)) {
      return Optional.empty();
    }
    years.beside(number, head);
    codes(number, head);
    years.behind(number, head);
    issuer(number, head);
    return Optional.of(number);
  }

  private boolean sequence(TypedNumber number, TypedHead head) {
    Chunk first = line.at(number.next);
    Optional<Digits> digits =
        LookalikeCharacters.digits(first.folded(), mayBeMisread(number, head));
    if (digits.isEmpty() || digits.get().value().length() > LONGEST_SEQUENCE + 2) {
      return false;
    }
    String value = digits.get().value();
    number.mended = digits.get().mended();
    number.next++;
    if (value.length() > LONGEST_SEQUENCE - 2 && runTogether(number, value)) {
      return true;
    }
    if (value.length() > LONGEST_SEQUENCE) {
      return false;
    }
    if (decimal(number, value) || parted(number, value)) {
      return true;
    }
    number.sequences.add(value);
    boolean capital = first.printed().endsWith("B") && value.endsWith("b");
    int likelier = capital && years.at(number.next) > 0 ? 0 : 1;
    digits.get().other().ifPresent(other -> number.sequences.add(likelier, other));
    return true;
  }

  /**
   * Whether letters alone may be digits: "lO/2015/NĐ-CP", "thong tu Il 2018 tt bgtvt", "VBHN S", "l
   * tt bgtvt".
   */
  private boolean mayBeMisread(TypedNumber number, TypedHead head) {
    Chunk first = line.at(number.next);
    Chunk second = line.at(number.next + 1);
    boolean year = years.at(number.next + 1) > 0;
    if (second.joined()) {
      return year || isKnown(second);
    }
    boolean told = head.byCode() || head.signed();
    boolean opens =
        number.next == 0 && first.folded().length() == 1 && codes.isType(second.printed());
    boolean ofBody = opens && isKnown(line.at(number.next + 2));
    boolean last = second.folded().isEmpty() && !TypedCodes.isSyllable(first.folded());
    boolean coded =
        year
            ? isKnown(line.at(number.next + 2))
            : told && last || ofBody || !head.isEmpty() && isKnown(second);
    boolean code = !head.signed() && !ofBody && codes.single(first.printed()).isPresent();
    return coded && first.folded().length() <= 3 && !code;
  }

  /** "042015/ND-CP": sequence and year with nothing between them. */
  private boolean runTogether(TypedNumber number, String value) {
    if (!LookalikeCharacters.isDigits(value)) {
      return false;
    }
    int year = LookalikeCharacters.year(value.substring(value.length() - 4));
    boolean coded = isKnown(line.at(number.next)) && line.at(number.next).before() != ' ';
    if (year < 1990 || !coded || years.at(number.next) > 0) {
      return false;
    }
    number.sequences.add(value.substring(0, value.length() - 4));
    number.sequences.add(value);
    number.year = year;
    number.yearInside = true;
    number.mended = true;
    return true;
  }

  /** "66.7/2025/NQ-CP". */
  private boolean decimal(TypedNumber number, String value) {
    Chunk part = line.at(number.next);
    Chunk after = line.at(number.next + 1);
    Optional<Digits> digits = LookalikeCharacters.digits(part.folded(), false);
    boolean decimal =
        part.before() == '.'
            && !part.spaced()
            && value.length() <= 3
            && digits.filter(d -> d.value().length() <= 2).isPresent()
            && (after.joined() || years.at(number.next + 1) > 0 || isKnown(after));
    if (decimal) {
      number.sequences.add(value + "." + digits.map(Digits::value).orElseThrow());
      number.next++;
    }
    return decimal;
  }

  /** "12 25/UBND", "66 7 2025 nq cp": a sequence that a blank has cut, or two numbers. */
  private boolean parted(TypedNumber number, String value) {
    Chunk part = line.at(number.next);
    boolean goesOn = line.at(number.next + 1).joined() || years.at(number.next + 1) > 0;
    boolean parted =
        part.before() == ' '
            && part.isDigits()
            && value.length() + part.folded().length() <= LONGEST_SEQUENCE
            && years.at(number.next) == 0
            && goesOn
            && !line.at(number.next + 1).folded().isEmpty()
            && codeFollows(number.next + 1);
    if (parted) {
      boolean decimal = value.equals("66") && part.folded().length() <= 2;
      number.sequences.add(decimal ? value + "." + part.folded() : value + part.folded());
      number.sequences.add(decimal ? value + part.folded() : part.folded());
      number.next++;
      number.mended = true;
    }
    return parted;
  }

  private boolean codeFollows(int at) {
    return isKnown(line.at(at)) || years.at(at) > 0 && isKnown(line.at(at + 1));
  }

  private boolean isKnown(Chunk chunk) {
    return !chunk.folded().isEmpty()
        && !chunk.isDigits()
        && codes.known(chunk.printed(), List.of()).isPresent();
  }

  private void codes(TypedNumber number, TypedHead head) {
    while (number.parts.size() < MOST_CODES) {
      Chunk chunk = line.at(number.next);
      if (numberOfLaw(number, chunk)) {
        return;
      }
      Optional<List<String>> read = code(number, head, chunk);
      if (read.isEmpty()) {
        return;
      }
      if (read.get().isEmpty()) {
        number.next++;
        return;
      }
      for (String code : read.get()) {
        char mark = code.equals(read.get().getFirst()) ? chunk.before() : ' ';
        number.marks.append(mark == '/' || mark == '-' ? mark : number.parts.isEmpty() ? '/' : '-');
        number.parts.add(code);
      }
      number.tied |= chunk.joined();
      number.mended |= read.get().size() > 1 || !read.get().getFirst().equals(chunk.printed());
      number.next++;
    }
  }

  /** "102-SL/L-004": behind the number of an early decree that of the law it promulgated. */
  private static boolean numberOfLaw(TypedNumber number, Chunk chunk) {
    boolean law =
        number.parts.size() == 2
            && number.parts.getFirst().equalsIgnoreCase("SL")
            && number.parts.getLast().equalsIgnoreCase("L");
    Optional<Digits> digits =
        LookalikeCharacters.digits(chunk.folded(), true)
            .filter(d -> law && d.value().length() == 3);
    digits.ifPresent(found -> {
      number.parts.set(1, "L-" + found.value());
      number.next++;
    });
    return digits.isPresent();
  }

  private Optional<List<String>> code(TypedNumber number, TypedHead head, Chunk chunk) {
    boolean possible =
        !chunk.folded().isEmpty() && !chunk.isDigits() && chunk.printed().length() <= 40;
    if (!possible || accented(chunk)) {
      return Optional.empty();
    }
    return switch (chunk.before()) {
      case '/', '-' -> tied(number, head, chunk);
      case ' ', '\0' -> loose(number, head, chunk);
      case '.' -> codes.known(chunk.printed(), number.parts);
      default -> Optional.empty();
    };
  }

  private static boolean accented(Chunk chunk) {
    return chunk
        .printed()
        .chars()
        .anyMatch(c -> vn.danchieu.citation.text.Letters.accented((char) c));
  }

  /** Behind a mark any code may follow, but not a word that a bullet or an address ties on. */
  private Optional<List<String>> tied(TypedNumber number, TypedHead head, Chunk chunk) {
    Optional<List<String>> known = codes.known(chunk.printed(), number.parts);
    boolean capitals = chunk.printed().equals(chunk.printed().toUpperCase(java.util.Locale.ROOT));
    boolean word = TypedCodes.isSyllable(chunk.folded()) && !capitals;
    if (known.isPresent()) {
      boolean address = chunk.before() == '-' && word && number.parts.size() >= 2;
      return address ? Optional.empty() : known;
    }
    boolean stray = word && (chunk.spaced() || number.parts.size() != 1);
    if (stray || number.parts.isEmpty() && chunk.before() == '-' && word) {
      return Optional.empty();
    }
    if (number.parts.isEmpty()) {
      return Optional.of(parted(number, head, chunk));
    }
    number.unsure |= TypedCodes.isJoint(number.parts) && chunk.printed().length() > 8;
    return Optional.of(List.of(chunk.printed()));
  }

  /** An unknown run that begins like a type: which body it names stays open. */
  private List<String> parted(TypedNumber number, TypedHead head, Chunk chunk) {
    String run = chunk.printed();
    int cut = codes.typeBefore(run);
    if (run.length() < (cut > 0 ? 4 : 5)) {
      return List.of(run);
    }
    String type = run.substring(0, cut);
    boolean typed =
        head.type().filter(t -> t.codes().stream().anyMatch(code -> alike(code, type))).isPresent();
    number.unsure = typed || !line.at(number.next + 1).joined();
    if (typed) {
      return List.of(type, run.substring(cut));
    }
    return number.unsure ? List.of() : List.of(run);
  }

  private static boolean alike(String code, String typed) {
    return VietnameseText.fold(code).equals(VietnameseText.fold(typed));
  }

  private Optional<List<String>> loose(TypedNumber number, TypedHead head, Chunk chunk) {
    Optional<List<String>> known = codes.known(chunk.printed(), number.parts);
    boolean begins = !number.parts.isEmpty() || !head.isEmpty();
    if (known.isEmpty()) {
      boolean last = number.next == line.size() - 1;
      if (last && number.parts.isEmpty() && chunk.folded().length() == 1) {
        return Optional.of(List.of(chunk.printed()));
      }
      boolean unit = begins && chunk.folded().length() <= 8 && !number.parts.isEmpty();
      boolean abbreviation = TypedCodes.isAbbreviation(chunk.folded());
      boolean first = head.isStrong() && number.parts.isEmpty() && chunk.folded().length() >= 3;
      if (!abbreviation || !unit && !first) {
        return Optional.empty();
      }
      return Optional.of(unit ? List.of(chunk.printed()) : parted(number, head, chunk));
    }
    boolean headOfNext =
        codes.isType(chunk.printed()) && startsNumber(number.next + 1) && !begins(number, head);
    boolean bodyBehind =
        codes.isType(chunk.printed())
            && TypedCodes.isAbbreviation(line.at(number.next + 1).folded())
            && isKnown(line.at(number.next + 1));
    boolean word =
        TypedCodes.isSyllable(chunk.folded())
            && !bodyBehind
            && !(begins && closes(number.next + 1));
    return headOfNext || word ? Optional.empty() : known;
  }

  private static boolean begins(TypedNumber number, TypedHead head) {
    return number.yearInside || !head.isEmpty();
  }

  private boolean startsNumber(int at) {
    Chunk chunk = line.at(at);
    return chunk.before() == ' ' && LookalikeCharacters.digits(chunk.folded(), false).isPresent();
  }

  /** Whether nothing follows that would make a word of a code spelled like one. */
  private boolean closes(int at) {
    Chunk chunk = line.at(at);
    return chunk.before() != ' '
        || years.at(at) > 0
        || words.is(Role.BEHIND, chunk.folded())
        || TypedCodes.isAbbreviation(chunk.folded());
  }

  /** "nghi quyet 57 cua bo chinh tri": the body's name for its code. */
  private void issuer(TypedNumber number, TypedHead head) {
    if (!number.parts.isEmpty() || head.type().isEmpty() || number.unsure) {
      return;
    }
    int at = line.at(number.next).folded().equals("cua") ? number.next + 1 : number.next;
    issuers
        .at(line.at(at))
        .ifPresent(found -> {
          number.parts.add(found.code());
          number.marks.append('/');
          while (!line.at(at).folded().isEmpty() && startsBefore(number.next, found.end())) {
            number.next++;
          }
        });
  }

  private boolean startsBefore(int at, int offset) {
    return !line.at(at).folded().isEmpty() && line.at(at).start() < offset;
  }
}
