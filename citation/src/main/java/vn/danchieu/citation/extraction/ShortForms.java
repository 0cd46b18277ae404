package vn.danchieu.citation.extraction;

import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.number.NumberMatch;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.Words;

/** Reads a type word with a sequence alone: "Nghị quyết 57", "Thông tư 02/2024". */
final class ShortForms {
  private final Tokens tokens;
  private final Words words;
  private final DateReader dates;

  ShortForms(Tokens tokens, Words words, DateReader dates) {
    this.tokens = tokens;
    this.words = words;
    this.dates = dates;
  }

  Optional<Mention> read(DocumentType type, int at, int after) {
    boolean signed = tokens.id(after) == words.so;
    boolean colon = signed && tokens.is(after + 1, ':');
    int number = after + (signed ? 1 : 0) + (colon ? 1 : 0);
    if (!tokens.isNumber(number)
        || tokens.length(number) > 5
        || isForm(at)
        || tokens.gap(number) > Tokens.NEW_LINE
        || type.is("weak")
        || type.is("short") && !type.is("bare")) {
      return Optional.empty();
    }
    if (!signed && !onOneLine(type, at, number) || type.name().equals("Dự án")) {
      return Optional.empty();
    }
    boolean strong = type.is("strong") || type.is("old") || type.is("law") || type.is("short");
    if (!strong && (!tokens.isCapitalised(at) || !type.name().equals("Kết luận") && !signed)) {
      return Optional.empty();
    }
    return sequence(number, signed).map(read -> mention(type.is("old"), at, number, read));
  }

  /** "Mẫu quyết định số 02": the number is that of the form. */
  private boolean isForm(int at) {
    return tokens.id(at - 1) == words.mau && tokens.printed(at - 1).equalsIgnoreCase("mẫu");
  }

  /** "NGHỊ ĐỊNH" and the "1." of the next line, "THÔNG TƯ1" and its footnote are no short forms. */
  private boolean onOneLine(DocumentType type, int at, int number) {
    byte gap = tokens.gap(number);
    if (gap == Tokens.GLUED) {
      return type.is("short");
    }
    boolean marked = tokens.is(number + 1, '.') || tokens.is(number + 1, ')');
    return gap == Tokens.SPACED
        || tokens.isCapitalised(at)
            && tokens.length(number) >= 2
            && !marked
            && tokens.gap(number + 1) <= Tokens.SPACED;
  }

  /** A further member of a list of sequences, with no word before it. */
  Optional<Mention> member(int number) {
    boolean itemMark =
        tokens.gap(number) >= Tokens.NEW_LINE
            && (tokens.is(number + 1, '.') || tokens.is(number + 1, ')'));
    int value = tokens.value(number);
    boolean yearLike = value >= 1900 && value < 2100;
    if (!tokens.isNumber(number) || tokens.length(number) > 5 || itemMark || yearLike) {
      return Optional.empty();
    }
    return sequence(number, false).map(read -> mention(false, number, number, read));
  }

  /** A sequence with its year slot, up to a token. */
  private record Read(int next, int year) {}

  private Optional<Read> sequence(int number, boolean signed) {
    int next = number + 1;
    int year = 0;
    if (tokens.is(next, '/') && tokens.glued(next)) {
      Optional<FoundDate> slot =
          tokens.length(next + 1) == 4 ? dates.yearAfter(next + 1) : Optional.empty();
      if (slot.isEmpty() || tokens.is(slot.get().next(), '/')) {
        return Optional.empty();
      }
      year = slot.get().year();
      next = slot.get().next();
    }
    if (tokens.isWord(next) && tokens.glued(next) && tokens.length(next) == 1) {
      next++;
    }
    return closes(next, signed, year > 0) ? Optional.of(new Read(next, year)) : Optional.empty();
  }

  private Mention mention(boolean old, int at, int number, Read read) {
    int next = read.next();
    Kind kind = old || dateFollows(next) ? Kind.FULL : Kind.SHORT;
    Mention mention = new Mention(kind, at, next, tokens.start(at), tokens.end(next - 1));
    String sequence = tokens.printed(number);
    if (tokens.isWord(next - 1)) {
      sequence += tokens.printed(next - 1);
    }
    mention.number =
        Optional.of(
            new NumberMatch(
                sequence,
                read.year(),
                "",
                java.util.List.of(),
                "",
                tokens.start(number),
                tokens.end(next - 1),
                next,
                false));
    return mention;
  }

  private boolean dateFollows(int next) {
    int at = tokens.is(next, ',') ? next + 1 : next;
    return tokens.id(at) == words.ngay && dates.at(at + 1).isPresent();
  }

  /** Whether the number ends there: no unit, no further digits. */
  private boolean closes(int next, boolean signed, boolean yeared) {
    int id = tokens.id(next);
    if (tokens.glued(next)
        && (tokens.is(next, '/')
            || tokens.is(next, '-')
            || tokens.is(next, '%')
            || tokens.is(next, '…')
            || tokens.is(next, '.') && tokens.is(next + 1, '.')
            || tokens.isNumber(next)
            || (tokens.is(next, '.') || tokens.is(next, ','))
                && tokens.glued(next + 1)
                && tokens.isNumber(next + 1)
            || id >= 0)) {
      return false;
    }
    if (signed || yeared || id < 0) {
      return true;
    }
    if (id == words.nam) {
      return dates.yearAfter(next).isPresent();
    }
    return words.follows(id);
  }
}
