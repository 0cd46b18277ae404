package vn.danchieu.citation.extraction;

import java.util.Optional;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/**
 * Reads documents that have a name and no number, where the name shows its own end: joint
 * programmes, "Chương trình phối hợp … giữa A và B", and national ones with their period, "Chương
 * trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025".
 */
final class ProgrammeNames {
  private static final int LONGEST = 70;

  /** "quốc gia" stands so near behind the type word, and the period farther. */
  private static final int NEAR = 5;

  private final Tokens tokens;
  private final Words words;

  ProgrammeNames(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.words = vocabulary.words();
  }

  Optional<Mention> joint(int at, int after) {
    if (!tokens.isCapitalised(at)) {
      return Optional.empty();
    }
    boolean between = false;
    int i = after;
    while (i < at + LONGEST && !ends(i)) {
      if (tokens.id(i) == words.giua) {
        between = true;
      }
      int period = periodEnd(i);
      if (period > i) {
        return between ? Optional.of(Mention.unnumbered(tokens, at, period)) : Optional.empty();
      }
      i++;
    }
    return between && i < at + LONGEST
        ? Optional.of(Mention.unnumbered(tokens, at, i))
        : Optional.empty();
  }

  /** Where a document is said to approve or to issue it, that document is the one to look for. */
  Optional<Mention> national(int at, int after) {
    boolean approved =
        tokens.id(at - 1) == words.duyet
            || tokens.id(at - 1) == words.hanh
            || tokens.id(at - 1) == words.ve;
    if (!tokens.isCapitalised(at) || approved || !isNational(at, after)) {
      return Optional.empty();
    }
    for (int i = after; i < after + LONGEST / 2 && !ends(i); i++) {
      int end = Math.max(periodEnd(i), targetYearEnd(i));
      if (end > i) {
        return i > after + NEAR
            ? Optional.of(Mention.unnumbered(tokens, at, end))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Of one programme, and not "các chương trình mục tiêu quốc gia". */
  private boolean isNational(int at, int after) {
    int before = tokens.id(at - 1);
    if (before == words.cac || before == words.nhung || tokens.isNumber(at - 1)) {
      return false;
    }
    for (int i = after; i < after + NEAR && !ends(i); i++) {
      if (tokens.id(i) == words.quoc && tokens.id(i + 1) == words.gia) {
        return true;
      }
    }
    return false;
  }

  /** The token after "đến năm 2030". */
  private int targetYearEnd(int at) {
    boolean year =
        tokens.id(at) == words.den
            && tokens.id(at + 1) == words.nam
            && tokens.isNumber(at + 2)
            && tokens.length(at + 2) == 4;
    return year ? at + 3 : at;
  }

  private boolean ends(int at) {
    return at >= tokens.size()
        || tokens.gap(at) == Tokens.NEW_PARAGRAPH
        || tokens.is(at, ';')
        || tokens.is(at, '.')
        || tokens.is(at, ':')
        || tokens.is(at, '(')
        || tokens.is(at, '"')
        || tokens.id(at) == words.so && tokens.isNumber(at + 1);
  }

  /** The token after "giai đoạn 2017 - 2021". */
  private int periodEnd(int at) {
    boolean period =
        tokens.id(at) == words.giai
            && tokens.id(at + 1) == words.doan
            && tokens.isNumber(at + 2)
            && tokens.is(at + 3, '-')
            && tokens.isNumber(at + 4);
    return period ? at + 5 : at;
  }
}
