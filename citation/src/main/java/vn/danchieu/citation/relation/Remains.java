package vn.danchieu.citation.relation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.extraction.DateReader;
import vn.danchieu.citation.extraction.FoundDate;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Words;

/**
 * "A hết hiệu lực; riêng các quy định tại Điều 11 tiếp tục thực hiện đến hết ngày D": what remains
 * of A. It has ended as a whole the day after D, and in part where no day is named.
 */
final class Remains {
  private static final int NEXT_SENTENCE = 4;
  private static final int LONGEST = 60;
  private static final int LONGEST_TITLE = 160;

  private static final Set<String> PARTS =
      Set.of("quy", "điều", "khoản", "điểm", "nội", "phụ", "mẫu", "chương", "mục", "phần");

  private static final Set<String> STAYING = Set.of("tiếp", "vẫn", "còn");

  private final Tokens tokens;
  private final Words words;
  private final DateReader dates;
  private final int after;

  /**
   * @param after the sentence
   */
  Remains(Tokens tokens, Words words, int after) {
    this.tokens = tokens;
    this.words = words;
    this.dates = new DateReader(tokens, words);
    this.after = after;
  }

  /** Whether a part stays for good, or until a day that is not told. */
  boolean lastingOf(MentionRole role) {
    int verb = staying(role);
    return verb >= 0 && last(verb).isEmpty();
  }

  /** The last day of the part that remains. */
  Optional<LocalDate> until(MentionRole role) {
    int verb = staying(role);
    return verb < 0 ? Optional.empty() : last(verb);
  }

  /** The verb of the part that stays; -1 where none does. */
  private int staying(MentionRole role) {
    if (!role.relation().ends() || Suspensions.is(role.relation())) {
      return -1;
    }
    int verb = role.trigger().map(Trigger::after).orElse(after);
    int from = Math.max(verb, role.mention().tailEnd());
    int to = Math.min(tokens.size(), Math.min(after + NEXT_SENTENCE, from + LONGEST_TITLE));
    for (int at = from; at < to; at++) {
      if (tokens.small(at).equals("riêng") && isPart(at + 1)) {
        int stays = verbBehind(at + 1);
        return namesAnother(at, stays, role.mention()) ? -1 : stays;
      }
    }
    return -1;
  }

  private boolean isPart(int from) {
    int at = from;
    while (tokens.id(at) == words.cac
        || tokens.small(at).equals("đối")
        || at < from + 3 && tokens.id(at) == words.voi) {
      at++;
    }
    return PARTS.contains(tokens.small(at));
  }

  private int verbBehind(int from) {
    for (int at = from; at < Math.min(tokens.size(), from + LONGEST); at++) {
      if (tokens.is(at, ';') || tokens.is(at, '.') || tokens.is(at, ':')) {
        return -1;
      }
      if (STAYING.contains(tokens.small(at)) && tokens.id(at - 1) != words.nay) {
        return at;
      }
    }
    return -1;
  }

  /** "riêng Điều 5 Thông tư số B tiếp tục có hiệu lực": nothing of A remains by that. */
  private boolean namesAnother(int from, int to, Mention ended) {
    for (int at = from; at < to; at++) {
      if (opensNumber(at) && !isWritten(tokens.printed(at), ended)) {
        return true;
      }
    }
    return false;
  }

  /** The "8" of "8/2014/TT-BYT" and of "8/TT-BYT", and of no date. */
  private boolean opensNumber(int at) {
    boolean year = tokens.isNumber(at + 2) && tokens.is(at + 3, '/');
    return tokens.isNumber(at)
        && !tokens.is(at - 1, '/')
        && tokens.is(at + 1, '/')
        && tokens.isWord(year ? at + 4 : at + 2);
  }

  private boolean isWritten(String sequence, Mention mention) {
    for (int at = mention.leftmost(); at < mention.tailEnd(); at++) {
      if (opensNumber(at) && tokens.printed(at).equals(sequence)) {
        return true;
      }
    }
    return false;
  }

  /** "… đến hết ngày 31 tháng 12 năm 2018". */
  private Optional<LocalDate> last(int verb) {
    for (int at = verb; at < Math.min(tokens.size(), verb + LONGEST); at++) {
      if (tokens.is(at, ';') || tokens.is(at, '.')) {
        return Optional.empty();
      }
      if (tokens.id(at) == words.den) {
        int day = tokens.id(at + 1) == words.het ? at + 2 : at + 1;
        int figures = tokens.id(day) == words.ngay ? day + 1 : day;
        return dates.at(figures).flatMap(FoundDate::day);
      }
    }
    return Optional.empty();
  }
}
