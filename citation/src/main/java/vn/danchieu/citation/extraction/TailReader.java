package vn.danchieu.citation.extraction;

import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Issuer;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.PhraseTrie;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Reads what follows a head: its date and its issuer, in either order. */
final class TailReader {
  private static final int LONGEST_SESSION = 14;

  /** Laws and ordinances are theirs, and the President's who promulgates them. */
  private static final Set<String> LAWMAKERS =
      Set.of("quoc-hoi", "ubtvqh", "chu-tich-nuoc", "hoi-dong-nha-nuoc");

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Words words;
  private final DateReader dates;

  TailReader(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.dates = new DateReader(tokens, words);
  }

  DateReader dates() {
    return dates;
  }

  void read(Mention mention) {
    Optional<FoundDate> ownDate = mention.date;
    readAll(mention);
    boolean foreign =
        mention.kind == Kind.NAME
            && mention.issuer.map(Issuers.Match::issuer).filter(this::makesNoLaw).isPresent();
    if (foreign) {
      mention.date = ownDate;
      mention.issuer = Optional.empty();
      mention.tailEnd = mention.next;
    }
  }

  /** "… hướng dẫn Luật Cư trú ngày 09/9/2014 của Chính phủ": day and body are the decree's. */
  private boolean makesNoLaw(Issuer body) {
    return !LAWMAKERS.contains(body.authority());
  }

  private void readAll(Mention mention) {
    int at = unit(footnote(mention.next));
    boolean glued = at > 0 && mention.end < tokens.end(at - 1);
    for (int element = 0; element < 4; element++) {
      int from = at;
      if (tokens.is(at, ',')) {
        at++;
      }
      int after = date(mention, at, glued);
      if (after < 0) {
        after = issuer(mention, at, glued);
      }
      if (after < 0) {
        after = place(mention, at);
      }
      if (after < 0) {
        after = adopted(mention, at);
      }
      glued = false;
      if (after < 0) {
        mention.tailEnd = from;
        return;
      }
      at = after;
    }
    mention.tailEnd = at;
  }

  /** Passes over "[3]". */
  private int footnote(int at) {
    boolean mark =
        tokens.is(at, '[') && tokens.glued(at) && tokens.isNumber(at + 1) && tokens.is(at + 2, ']');
    return mark ? at + 3 : at;
  }

  /** "…NĐ-CP. Ngày 8/6/2010" opens another sentence. */
  private boolean startsSentence(int at) {
    return tokens.is(at - 1, '.') && tokens.isCapitalised(at);
  }

  /** Passes over "(X13)", the unit that drew a document up, where a date follows. */
  private int unit(int at) {
    if (!tokens.is(at, '(')) {
      return at;
    }
    int i = at + 1;
    while (i < at + 8 && !tokens.is(i, ')')) {
      boolean inside =
          tokens.isNumber(i) || tokens.is(i, '-') || tokens.isWord(i) && tokens.length(i) <= 3;
      if (!inside) {
        return at;
      }
      i++;
    }
    return tokens.is(i, ')') && tokens.id(i + 1) == words.ngay ? i + 1 : at;
  }

  /** The token after a date that stands at a token; -1 where none does. */
  private int date(Mention mention, int from, boolean glued) {
    if (mention.date.filter(d -> d.day().isPresent()).isPresent()) {
      return -1;
    }
    int at = from;
    if (tokens.id(at) == words.ky) {
      at++;
    }
    if (tokens.id(at) == words.ban && tokens.id(at + 1) == words.hanh) {
      at += 2;
    }
    boolean between = tokens.id(at) == words.cua || tokens.is(at, '(') || tokens.is(at, '.');
    if (between && tokens.id(at + 1) == words.ngay && !startsSentence(at + 1)) {
      at++;
    }
    if (tokens.id(at) == words.ngay) {
      at += tokens.id(at + 1) == words.ngay ? 2 : 1;
    } else if (!glued) {
      return at == from || tokens.id(at) == words.nam ? year(mention, at) : -1;
    }
    Optional<FoundDate> found = dates.at(at);
    if (found.isEmpty() || tokens.gap(at) == Tokens.NEW_PARAGRAPH) {
      return -1;
    }
    mention.date = found;
    return found.get().next();
  }

  /** The token after "được Quốc hội khóa X thông qua ngày …", which dates a law. */
  private int adopted(Mention mention, int from) {
    int at = tokens.id(from) == words.da ? from + 1 : from;
    if (tokens.id(at) != words.duoc || mention.date.isPresent()) {
      return -1;
    }
    Optional<Issuers.Match> body = vocabulary.issuers().match(tokens, at + 1);
    if (body.isEmpty()) {
      return -1;
    }
    int verb = body.get().end();
    if (tokens.id(verb) == words.ban && tokens.id(verb + 1) == words.hanh) {
      return date(mention, verb + 2, false);
    }
    if (mention.kind != Kind.NAME) {
      return -1;
    }
    for (int i = body.get().end(); i < body.get().end() + LONGEST_SESSION; i++) {
      if (tokens.id(i) == words.thong && tokens.id(i + 1) == words.qua) {
        return date(mention, tokens.id(i + 2) == words.vao ? i + 3 : i + 2, false);
      }
      boolean session = tokens.isWord(i) || tokens.isNumber(i) || tokens.is(i, ',');
      if (!session || tokens.gap(i) == Tokens.NEW_PARAGRAPH) {
        return -1;
      }
    }
    return -1;
  }

  private int year(Mention mention, int at) {
    if (tokens.id(at) != words.nam || mention.date.isPresent()) {
      return -1;
    }
    Optional<FoundDate> found = dates.yearAfter(at);
    if (found.isEmpty()) {
      return -1;
    }
    mention.date = found;
    return found.get().next();
  }

  private int issuer(Mention mention, int from, boolean glued) {
    if (mention.issuer.isPresent()) {
      return -1;
    }
    boolean led = tokens.id(from) == words.cua || tokens.id(from) == words.do_;
    if (!led && !glued) {
      return -1;
    }
    int name = led ? from + 1 : from;
    if (led && tokens.id(name) == words.cua) {
      name++;
    }
    Optional<Issuers.Match> found =
        led && tokens.id(from) == words.cua
            ? vocabulary.issuers().matchAny(tokens, name)
            : vocabulary.issuers().match(tokens, name);
    if (found.isEmpty()) {
      return -1;
    }
    mention.issuer = found;
    int at = found.get().end();
    while (tokens.is(at, ',') || tokens.is(at, '-') || tokens.id(at) == words.va) {
      Optional<Issuers.Match> more = vocabulary.issuers().match(tokens, at + 1);
      if (more.isEmpty() || !more.get().issuer().line().equals(found.get().issuer().line())) {
        break;
      }
      boolean clause = tokens.is(at, ',') && !endsIssuers(more.get().end());
      if (clause) {
        break;
      }
      at = more.get().end();
    }
    return at;
  }

  /** Whether what follows a second body shows that it still belongs to the issuers. */
  private boolean endsIssuers(int at) {
    int id = tokens.id(at);
    return id == words.ve
        || id == words.ban
        || id == words.quy
        || id == words.huong
        || tokens.is(at, ';')
        || tokens.is(at, '.')
        || tokens.is(at, ',')
        || tokens.is(at, ')')
        || id == Integer.MIN_VALUE;
  }

  /** "2367/QĐ-UBND năm 2025 tỉnh Lạng Sơn": the place alone, the code gives the body. */
  private int place(Mention mention, int from) {
    if (mention.issuer.isPresent() || mention.number.isEmpty()) {
      return -1;
    }
    long level = vocabulary.places().level(tokens, from);
    if (level == PhraseTrie.NONE) {
      return -1;
    }
    long province = vocabulary.places().province(tokens, PhraseTrie.end(level));
    if (province == PhraseTrie.NONE) {
      return -1;
    }
    return mention.number.get().parts().stream()
        .map(vocabulary.codes()::body)
        .flatMap(Optional::stream)
        .filter(body -> body.is("local"))
        .findFirst()
        .map(body -> {
          mention.issuer =
              Optional.of(
                  new Issuers.Match(
                      Issuers.ofBody(body).in(vocabulary.places().provinceOf(province)),
                      from,
                      PhraseTrie.end(province)));
          return PhraseTrie.end(province);
        })
        .orElse(-1);
  }
}
