package vn.danchieu.citation.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/**
 * One walk over the tokens of a text. Words that can begin nothing cost a look-up; only behind the
 * others does a parser run, and no token is parsed twice by the same parser.
 */
public final class Scanner {
  private static final int TOLD_EVERY = 1_000;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Words words;
  private final HeadReader heads;
  private final BareNumberReader bareNumbers;
  private final SignReader signs;
  private final PinpointReader pinpoints;
  private final TailReader tails;
  private final List<Mention> mentions = new ArrayList<>();

  private int pinpointFirst = -1;
  private int pinpointEnd = -1;

  private Scanner(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.tails = new TailReader(tokens, vocabulary);
    this.heads = new HeadReader(tokens, vocabulary, tails.dates(), mentions);
    this.bareNumbers = new BareNumberReader(tokens, vocabulary, heads);
    this.signs = new SignReader(tokens, vocabulary);
    this.pinpoints = new PinpointReader(tokens, vocabulary);
  }

  /**
   * Every mention of a document in a text, in the order in which they start.
   *
   * @param found is told how many there are so far; what it throws is passed on
   */
  public static List<Mention> scan(
      Tokens tokens, Vocabulary vocabulary, Host host, IntConsumer found) {
    Scanner scanner = new Scanner(tokens, vocabulary);
    scanner.walk(found);
    new Lists(tokens, vocabulary).inherit(scanner.mentions);
    LaterMentions.settle(scanner.mentions);
    new Antecedents(tokens, vocabulary.words()).resolve(scanner.mentions, host);
    new DefinedNames(tokens, vocabulary).read(scanner.mentions);
    return scanner.mentions;
  }

  private void walk(IntConsumer found) {
    int at = 0;
    int told = 0;
    while (at < tokens.size()) {
      if (at >= told) {
        found.accept(mentions.size());
        told = at + TOLD_EVERY;
      }
      at = step(at);
    }
    found.accept(mentions.size());
  }

  private int step(int at) {
    int id = tokens.id(at);
    if (id == Tokens.NUMBER) {
      return tokens.is(at + 1, '/') || tokens.is(at + 1, '-') ? bare(at, at) : at + 1;
    }
    if (id <= 0) {
      return at + 1;
    }
    int role = vocabulary.role(id);
    if (role == 0) {
      return at + 1;
    }
    if ((role & Vocabulary.TYPE) != 0) {
      int before = mentions.size();
      int next = heads.read(at);
      if (mentions.size() > before) {
        finish(before);
        return mentions.getLast().tailEnd;
      }
      if (next > at) {
        return next;
      }
    }
    if ((role & Vocabulary.PART) != 0) {
      int end = pinpoints.end(at);
      if (end > at) {
        pinpointFirst = at;
        pinpointEnd = end;
        return end;
      }
    }
    if ((role & Vocabulary.NUMBER_SIGN) != 0) {
      return bare(at, heads.afterNumberSign(at));
    }
    if ((role & Vocabulary.SIGN) != 0) {
      Optional<Mention> sign = signs.read(at);
      if (sign.isPresent()) {
        mentions.add(sign.get());
        return sign.get().next;
      }
    }
    return at + 1;
  }

  private int bare(int from, int numberAt) {
    Optional<Mention> found = bareNumbers.read(from, numberAt, mentions);
    if (found.isEmpty()) {
      return Math.max(bareNumbers.passedOver(), from + 1);
    }
    mentions.add(found.get());
    finish(mentions.size() - 1);
    return found.get().tailEnd;
  }

  /** Gives the mentions of one head their pinpoint and their tail. */
  private void finish(int from) {
    Mention outer = mentions.get(from);
    if (pinpointEnd > 0 && leadsTo(pinpointEnd, outer.first)) {
      outer.pinpoint =
          Optional.of(new Span(tokens.start(pinpointFirst), tokens.end(pinpointEnd - 1)));
      outer.pinpointFirst = pinpointFirst;
    }
    pinpointEnd = -1;
    for (int i = from; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      tails.read(mention);
    }
    giveDate(outer, mentions.getLast());
    complete(outer);
    for (int i = mentions.size() - 2; i >= from; i--) {
      if (mentions.get(i + 1).withinName) {
        mentions.get(i).tailEnd = Math.max(mentions.get(i).tailEnd, mentions.get(i + 1).next);
      }
    }
    mentions.getLast().tailEnd = Math.max(outer.tailEnd, mentions.getLast().tailEnd);
    new PrecedingReader(tokens, vocabulary, tails.dates()).read(outer, previousEnd(from));
  }

  /** A date behind an amending law's name is its own, unless the amended law bears it. */
  private static void giveDate(Mention outer, Mention last) {
    Optional<LocalDate> day = last.date.flatMap(FoundDate::day);
    if (last.withinName && day.isEmpty() && outer.nameYear > 0) {
      last.date = last.date.filter(date -> date.year() != outer.nameYear);
    }
    if (!last.withinName || day.isEmpty()) {
      return;
    }
    if (last.law.flatMap(title -> title.ofDate(day.get())).isPresent()) {
      outer.date = Optional.empty();
    } else {
      outer.date = last.date;
      last.date = Optional.empty();
    }
  }

  /** "Luật Quản lý, sử dụng vũ khí ngày 29/6/2024": the law of that day whose name begins so. */
  private void complete(Mention named) {
    boolean open = named.kind == Kind.NAME && named.law.isEmpty() && named.name.isPresent();
    Optional<LocalDate> day = named.date.flatMap(FoundDate::day).filter(_ -> open);
    named.law =
        day.flatMap(issued -> vocabulary.laws().beginning(named.name.get(), issued))
            .or(() -> named.law);
  }

  private int previousEnd(int index) {
    return index == 0 ? 0 : mentions.get(index - 1).tailEnd;
  }

  /** Whether only "của", "ban hành kèm theo" and the like stand between a part and its document. */
  private boolean leadsTo(int partEnd, int head) {
    int at = partEnd;
    if (tokens.is(at, ',')) {
      at++;
    }
    while (at < head && at < partEnd + 6) {
      int id = tokens.id(at);
      boolean link =
          id == words.cua
              || id == words.ban
              || id == words.hanh
              || id == words.kem
              || id == words.theo
              || id == words.tai
              || id == words.cac
              || id == words.trong
              || id == words.thuoc;
      if (!link) {
        return false;
      }
      at++;
    }
    return at == head;
  }
}
