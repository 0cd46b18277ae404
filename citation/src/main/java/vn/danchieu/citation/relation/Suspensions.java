package vn.danchieu.citation.relation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.extraction.DateReader;
import vn.danchieu.citation.extraction.FoundDate;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.RelationPhrases;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** "Ngưng hiệu lực thi hành từ ngày … đến hết ngày … đối với A": a suspension, and its last day. */
final class Suspensions {
  /** How far before a document its verb may stand, the days and the part between. */
  private static final int FARTHEST = 60;

  private static final int LONGEST_DATE = 8;

  private static final Set<String> BROKEN = Set.of("trái với", "trái quy", "vi phạm", "phù hợp");

  /** The first words of what an act can lose for a time, and of its days. */
  private static final Set<String> RULES =
      Set.of(
          "hiệu", "việc", "thi", "áp", "điều", "khoản", "điểm", "chương", "mục", "phụ", "quy",
          "nội", "các", "những", "một", "toàn", "đối", "từ", "kể", "đến", "nghị", "thông", "quyết",
          "chỉ", "luật");

  private final Tokens tokens;
  private final Words words;
  private final RelationPhrases phrases;
  private final DateReader dates;
  private final RepealMoods moods;

  Suspensions(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.words = vocabulary.words();
    this.phrases = vocabulary.relations();
    this.dates = new DateReader(tokens, words);
    this.moods = new RepealMoods(tokens, words);
  }

  static boolean is(Relation relation) {
    return relation == Relation.PAUSES || relation == Relation.SUSPENDS;
  }

  /** The verb that opens the clause of a document, where days or a part of it stand between. */
  Optional<Trigger> before(int head, int floor) {
    for (int at = head; at > Math.max(floor, head - FARTHEST); at--) {
      Optional<RelationPhrases.Match> verb =
          phrases.activeBefore(tokens, at).filter(found -> is(found.relation()));
      if (verb.isPresent()) {
        int start = verb.get().start();
        boolean opens =
            start >= floor
                && tokens.isCapitalised(start)
                && !moods.onlyProposed(start, floor)
                && isOfRules(verb.get(), at, head);
        boolean part = !onlyFillers(period(at), head);
        return opens
            ? Optional.of(new Trigger(verb.get().relation(), start, at, false, false, part))
            : Optional.empty();
      }
      if (tokens.is(at - 1, ';') || tokens.gap(at - 1) == Tokens.NEW_PARAGRAPH) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Not "Đình chỉ hoạt động của cơ sở vi phạm quy định tại A": A is what was broken. */
  private boolean isOfRules(RelationPhrases.Match verb, int from, int head) {
    for (int at = from; at < head; at++) {
      if (BROKEN.contains(tokens.small(at) + " " + tokens.small(at + 1))) {
        return false;
      }
    }
    return verb.relation() == Relation.PAUSES || from >= head || RULES.contains(tokens.small(from));
  }

  /**
   * "Đối với A:" and, in the first item of the list below, "a) Ngưng hiệu lực thi hành từ ngày …".
   */
  Optional<Trigger> below(int head, int after) {
    boolean heads =
        tokens.is(after - 1, ':')
            && tokens.id(head - 1) == words.voi
            && tokens.id(head - 2) == words.doi;
    int item = tokens.is(after + 1, ')') || tokens.is(after + 1, '.') ? after + 2 : after + 1;
    return heads
        ? phrases
            .subjectOf(tokens, item)
            .filter(verb -> is(verb.relation()) && period(verb.end()) > verb.end())
            .map(verb -> new Trigger(verb.relation(), item, verb.end(), false, false, false))
        : Optional.empty();
  }

  /** The token after the days that follow a verb. */
  int afterPeriod(Trigger verb) {
    return period(verb.after());
  }

  /** The last day of a suspension: behind the document, else before it. */
  Optional<LocalDate> until(int first, int after, int head, int tail) {
    for (int at = tail; at < after && !tokens.is(at, ';'); at++) {
      Optional<LocalDate> found = limit(at, tail);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int at = head - 1; at >= first && !tokens.is(at, ';'); at--) {
      Optional<LocalDate> found = limit(at, first);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "[từ ngày D] đến [hết] ngày D", from a token to the token after it. */
  private int period(int from) {
    int at = from;
    if (tokens.id(at) == words.ke) {
      at++;
    }
    if (tokens.id(at) == words.tu) {
      at = date(at + 1).map(FoundDate::next).orElse(from);
    }
    if (tokens.id(at) == words.cho) {
      at++;
    }
    return tokens.id(at) == words.den ? end(at).map(FoundDate::next).orElse(at) : at;
  }

  private Optional<FoundDate> end(int den) {
    return date(tokens.id(den + 1) == words.het ? den + 2 : den + 1);
  }

  private Optional<FoundDate> date(int at) {
    return dates.at(tokens.id(at) == words.ngay ? at + 1 : at);
  }

  private boolean onlyFillers(int from, int head) {
    int at = head;
    while (at > from) {
      Optional<RelationPhrases.Match> filler = phrases.fillerBefore(tokens, at);
      if (filler.isEmpty()) {
        return false;
      }
      at = filler.get().start();
    }
    return at == from;
  }

  /** A time inside a title is none of the suspension, unless it says "đến hết". */
  private Optional<LocalDate> limit(int at, int start) {
    if (tokens.id(at) != words.den) {
      return Optional.empty();
    }
    int before = tokens.id(at - 1) == words.cho ? at - 2 : at - 1;
    boolean said =
        tokens.id(at + 1) == words.het
            || before < start
            || tokens.is(before, ',')
            || tokens.id(before) == words.luc
            || tokens.id(before) == words.hanh
            || endsDate(before);
    return said ? end(at).flatMap(FoundDate::day) : Optional.empty();
  }

  private boolean endsDate(int last) {
    for (int at = last - 1; at >= Math.max(0, last - LONGEST_DATE); at--) {
      if (dates.at(at).filter(date -> date.next() == last + 1).isPresent()) {
        return tokens.id(at - 1) == words.tu || tokens.id(at - 2) == words.tu;
      }
    }
    return false;
  }
}
