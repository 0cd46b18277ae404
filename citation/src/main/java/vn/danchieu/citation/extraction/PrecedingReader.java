package vn.danchieu.citation.extraction;

import java.util.Optional;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Reads what comes before a head: "Ngày 29/12/1978, Hội đồng Chính phủ ban hành Quyết định …". */
final class PrecedingReader {
  private static final int FARTHEST = 24;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Words words;
  private final DateReader dates;

  PrecedingReader(Tokens tokens, Vocabulary vocabulary, DateReader dates) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.dates = dates;
  }

  void read(Mention mention, int floor) {
    if (mention.date.isPresent() && mention.issuer.isPresent()) {
      return;
    }
    int verb = verbBefore(mention.first, floor);
    if (verb < 0) {
      proposer(mention, floor);
      return;
    }
    int subject = verb;
    if (mention.issuer.isEmpty()) {
      Optional<Issuers.Match> issuer = issuerEndingBefore(verb, floor);
      if (issuer.isPresent()) {
        mention.issuer = issuer;
        subject = issuer.get().start();
      }
    }
    if (mention.date.isEmpty()) {
      mention.date = dateBefore(subject, floor);
    }
  }

  /** "theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số …": who proposes, wrote it. */
  private void proposer(Mention mention, int floor) {
    int at = mention.first - 1;
    if (tokens.id(at) == words.cac) {
      at--;
    }
    if (mention.issuer.isPresent() || at <= floor || tokens.id(at) != words.tai) {
      return;
    }
    int tai = at;
    mention.issuer =
        issuerEndingBefore(at, floor)
            .filter(found -> isNamed(found.start() - 1))
            .or(() -> openBefore(tai, floor));
    mention.issuerProposes = mention.issuer.isPresent();
  }

  /** A body that no table names, right behind "của". */
  private Optional<Issuers.Match> openBefore(int end, int floor) {
    for (int at = end - 1; at > Math.max(floor, end - FARTHEST) && !endsClause(at); at--) {
      if (tokens.id(at - 1) == words.cua) {
        return vocabulary.issuers().matchAny(tokens, at).filter(found -> found.end() == end);
      }
    }
    return Optional.empty();
  }

  /** "của Sở Nội vụ", "của Sở Tư pháp và Sở Nội vụ". */
  private boolean isNamed(int before) {
    int id = tokens.id(before);
    return id == words.cua || id == words.va || tokens.is(before, ',');
  }

  /** Where "ban hành", "ký", "ra" stands directly before a token; -1 where none does. */
  private int verbBefore(int head, int floor) {
    int at = head - 1;
    if (tokens.id(at) == words.cac) {
      at--;
    }
    if (at <= floor) {
      return -1;
    }
    int verb;
    if (tokens.id(at) == words.hanh && tokens.id(at - 1) == words.ban) {
      verb = at - 1;
    } else if (tokens.id(at) == words.ky
        || tokens.id(at) == words.ra
        || tokens.id(at) == words.co) {
      verb = at;
    } else if (tokens.id(at) == words.qua && tokens.id(at - 1) == words.thong) {
      verb = at - 1;
    } else {
      return -1;
    }
    if (tokens.id(verb - 1) == words.ky) {
      verb--;
    }
    return tokens.id(verb - 1) == words.da ? verb - 1 : verb;
  }

  private Optional<Issuers.Match> issuerEndingBefore(int verb, int floor) {
    Optional<Issuers.Match> longest = Optional.empty();
    for (int at = verb - 1; at >= Math.max(floor, verb - FARTHEST); at--) {
      if (endsClause(at)) {
        break;
      }
      Optional<Issuers.Match> found = vocabulary.issuers().match(tokens, at);
      if (found.isPresent()
          && (found.get().end() == verb || nameFollows(found.get().end(), verb))) {
        longest = found;
      }
    }
    return longest;
  }

  private boolean endsClause(int at) {
    return tokens.is(at, '.') || tokens.is(at, ';') || tokens.is(at, ':');
  }

  /** "Thủ tướng Phan Văn Khải ký". */
  private boolean nameFollows(int from, int to) {
    if (to - from > 4 || from >= to) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (!tokens.isWord(at) || !tokens.isCapitalised(at)) {
        return false;
      }
    }
    return true;
  }

  /** "từ ngày", "trước ngày": a time and no day of issue. */
  private boolean bounds(int before) {
    int id = tokens.id(before);
    return id == words.tu || id == words.den || id == words.truoc || id == words.sau;
  }

  private Optional<FoundDate> dateBefore(int subject, int floor) {
    for (int at = subject - 1; at >= Math.max(floor, subject - 12); at--) {
      if (endsClause(at)) {
        return Optional.empty();
      }
      if (tokens.id(at) == words.ngay) {
        return bounds(at - 1)
            ? Optional.empty()
            : dates.at(at + 1).filter(found -> found.next() <= subject);
      }
    }
    return Optional.empty();
  }
}
