package vn.danchieu.citation.number;

import java.util.function.Predicate;
import vn.danchieu.citation.number.TypedLine.Chunk;

/** Reads the year in a typed number or behind it, whole, cut short or in words. */
final class TypedYears {
  private final TypedLine line;

  /** Whether a run is a code. */
  private final Predicate<Chunk> known;

  TypedYears(TypedLine line, Predicate<Chunk> known) {
    this.line = line;
    this.known = known;
  }

  int at(int at) {
    return LookalikeCharacters.year(line.at(at).folded());
  }

  /** The year in the number itself. */
  void beside(TypedNumber number, TypedHead head) {
    if (number.year > 0) {
      return;
    }
    Chunk chunk = line.at(number.next);
    int year = at(number.next);
    boolean asYear =
        chunk.joined() || chunk.before() == '.' && known.test(line.at(number.next + 1));
    boolean allOfIt = number.first == 0 && number.next == line.size() - 1;
    boolean told = !head.isEmpty() || known.test(line.at(number.next + 1)) || allOfIt;
    boolean loose = chunk.before() == ' ' && told;
    if (year > 0 && (asYear || loose)) {
      number.year = year;
      number.yearInside = asYear || told;
      number.tied = chunk.joined();
      number.mended |= !chunk.isDigits();
      number.next++;
      return;
    }
    shortYear(number, chunk);
  }

  /** "63/98/TT-BTC" and "20 15": a year cut short or in two. */
  private void shortYear(TypedNumber number, Chunk chunk) {
    if (!chunk.isDigits() || chunk.folded().length() != 2) {
      return;
    }
    int value = Integer.parseInt(chunk.folded());
    Chunk after = line.at(number.next + 1);
    boolean cut =
        (value == 19 || value == 20)
            && after.isDigits()
            && after.folded().length() == 2
            && after.before() == ' '
            && known.test(line.at(number.next + 2));
    if (cut) {
      number.year = value * 100 + Integer.parseInt(after.folded());
      number.next += 2;
    } else if (chunk.before() == '/' && after.before() == '/' && known.test(after)) {
      number.year = (value >= 45 ? 1900 : 2000) + value;
      number.next++;
    } else {
      return;
    }
    number.yearInside = true;
    number.mended = true;
  }

  /** "749 qd ttg 2020", "30 nam 2020", "12/KH-UBND ngay 5/3/2020". */
  void behind(TypedNumber number, TypedHead head) {
    if (number.year > 0 || number.parts.isEmpty() && head.type().isEmpty()) {
      return;
    }
    String word = line.at(number.next).folded();
    int plain = word.equals("nam") ? number.next + 1 : number.next;
    boolean range = line.at(plain + 1).before() == '-' && at(plain + 1) > 0;
    if (at(plain) > 0 && line.at(plain).before() == ' ' && !range) {
      number.year = at(plain);
      number.next = plain + 1;
      return;
    }
    if (word.equals("ngay")) {
      dated(number);
    }
  }

  private void dated(TypedNumber number) {
    for (int at = number.next + 2; at <= number.next + 5; at++) {
      boolean inDate = line.at(at - 1).isDigits() || !line.at(at - 1).folded().isEmpty();
      if (inDate && at(at) > 0 && line.at(number.next + 1).isDigits()) {
        number.year = at(at);
        number.next = at + 1;
        return;
      }
    }
  }
}
