package vn.danchieu.citation.extraction;

import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.text.Spaces;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.PhraseTrie;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Reads treaties, which have names: "Công ước Viên về mua bán hàng hóa quốc tế năm 1980". */
final class TreatyNames {
  private static final int LONGEST = 60;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Words words;
  private final DateReader dates;

  TreatyNames(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.dates = new DateReader(tokens, words);
  }

  Optional<Mention> read(int at, int after) {
    if (!tokens.isCapitalised(at) || tokens.gap(after) > Tokens.NEW_LINE) {
      return Optional.empty();
    }
    int end = end(after);
    boolean plural = tokens.id(at - 1) == words.cac || tokens.id(at - 1) == words.nhung;
    if (end <= after || !names(after, end, plural)) {
      return Optional.empty();
    }
    Mention mention = new Mention(Kind.TREATY, at, end, tokens.start(at), tokens.end(end - 1));
    mention.name = Optional.of(Spaces.single(tokens.text().substring(mention.start, mention.end)));
    return Optional.of(mention);
  }

  /** Whether the words tell one treaty from others: a subject, the parties, a place or a year. */
  private boolean names(int from, int end, boolean plural) {
    int id = tokens.id(from);
    if ((id == words.ve || id == words.giua) && !plural) {
      return end - from >= 3;
    }
    if (led(from, end) && !plural) {
      return true;
    }
    int subject = id == words.cua ? from + 1 : from;
    boolean government =
        vocabulary.issuers().match(tokens, subject).filter(found -> found.end() == end).isPresent();
    for (int at = from; at < end && !government; at++) {
      if (tokens.isWord(at) && tokens.isCapitalised(at)) {
        return true;
      }
    }
    return false;
  }

  private int end(int from) {
    int done = from;
    int at = from;
    while (at < from + LONGEST) {
      Optional<FoundDate> year =
          tokens.id(at) == words.nam || tokens.isNumber(at)
              ? dates.yearAfter(at)
              : Optional.empty();
      if (year.isPresent()) {
        boolean goesOn = tokens.id(year.get().next()) == words.ve;
        done = year.get().next();
        if (!goesOn) {
          return done;
        }
        at = done;
        continue;
      }
      if (at > from && tokens.is(at, '-') && tiesOn(at)) {
        at++;
        continue;
      }
      if (tokens.is(at, ',') && led(from, at) && continues(at + 1)) {
        at++;
        continue;
      }
      if (!tokens.isWord(at) || tokens.gap(at) == Tokens.NEW_PARAGRAPH || stops(at)) {
        return done;
      }
      at++;
      boolean joint = joins(tokens.id(at - 1));
      done = joint ? done : at;
    }
    return done;
  }

  /** "Việt Nam - EU", "Bắc Ai-len". */
  private boolean tiesOn(int dash) {
    boolean glued = tokens.glued(dash) && tokens.glued(dash + 1);
    return tokens.isWord(dash + 1) && (glued || tokens.isCapitalised(dash + 1));
  }

  /** Whether "về" or "giữa" has told what the name goes on with. */
  private boolean led(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.id(at) == words.ve || tokens.id(at) == words.giua) {
        return true;
      }
    }
    return false;
  }

  private boolean stops(int at) {
    int id = tokens.id(at);
    if (joins(id) || id == words.tren || id == words.voi) {
      return startsDocument(at + 1) || id == words.voi && !tokens.isCapitalised(at + 1);
    }
    boolean free = id == words.do_ && tokens.id(at - 1) == words.tu;
    boolean period = id == words.giai && tokens.id(at + 1) == words.doan;
    return words.endsTitle(tokens, at) && !free || period || startsDocument(at);
  }

  /** Words that tie parts of a name together but do not end it. */
  private boolean joins(int id) {
    return id == words.ve
        || id == words.cua
        || id == words.va
        || id == words.giua
        || id == words.doi
        || id == words.trong;
  }

  /** A comma goes on in a list of parties or of subjects written small. */
  private boolean continues(int at) {
    return tokens.isWord(at)
        && !words.endsTitle(tokens, at)
        && !startsDocument(at)
        && !tokens.isCapitalised(at)
        && tokens.gap(at) <= Tokens.NEW_LINE;
  }

  private boolean startsDocument(int at) {
    if (!tokens.isCapitalised(at)) {
      return false;
    }
    long match = vocabulary.types().match(tokens, at);
    if (match == PhraseTrie.NONE) {
      return false;
    }
    DocumentType type = vocabulary.types().type(PhraseTrie.value(match));
    return type.is("strong") || type.is("treaty") || type.is("common");
  }
}
