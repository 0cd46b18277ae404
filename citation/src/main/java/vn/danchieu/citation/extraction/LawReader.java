package vn.danchieu.citation.extraction;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.number.Canonical;
import vn.danchieu.citation.number.NumberGrammar;
import vn.danchieu.citation.number.NumberMatch;
import vn.danchieu.citation.text.Spaces;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.LawTitle;
import vn.danchieu.citation.vocabulary.PhraseTrie;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Reads laws by their names, alone or with a year or a number, and the laws that amend them. */
final class LawReader {
  private static final int LONGEST_TITLE = 40;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Words words;
  private final DateReader dates;
  private final NumberGrammar numbers;
  private final FreeTitles freeTitles;

  LawReader(Tokens tokens, Vocabulary vocabulary, DateReader dates, NumberGrammar numbers) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.dates = dates;
    this.numbers = numbers;
    this.freeTitles = new FreeTitles(tokens, words);
  }

  /** "BLHS 2015". */
  boolean abbreviation(int at, List<Mention> mentions) {
    String printed = tokens.printed(at);
    if (!printed.equals(printed.toUpperCase(java.util.Locale.ROOT))) {
      return false;
    }
    long match = vocabulary.laws().match(tokens, at);
    if (match == PhraseTrie.NONE) {
      return false;
    }
    LawTitle title = vocabulary.laws().title(PhraseTrie.value(match));
    Optional<DocumentType> type = vocabulary.types().named(title.type());
    type.ifPresent(t -> mentions.add(named(t, at, PhraseTrie.end(match), Optional.of(title))));
    return type.isPresent();
  }

  boolean read(DocumentType type, int at, int after, List<Mention> mentions) {
    boolean lawyer = tokens.isWord(after) && tokens.printed(after).equalsIgnoreCase("sư");
    if (tokens.gap(after) == Tokens.NEW_PARAGRAPH || lawyer) {
      return false;
    }
    if (type.name().equals("Hiến pháp")) {
      return constitution(type, at, after, mentions);
    }
    int inner = amended(after);
    boolean revises = tokens.id(after) == words.sua && tokens.id(after + 1) == words.doi;
    if (inner > 0 || revises) {
      return inner > 0 && amending(type, at, inner, mentions)
          || revises && amendingMany(type, at, after, mentions);
    }
    Optional<Mention> law = name(type, at, after);
    law.ifPresent(mentions::add);
    return law.isPresent();
  }

  private Optional<Mention> name(DocumentType type, int at, int typeEnd) {
    boolean led = tokens.id(typeEnd) == words.ve && type.name().equals("Pháp lệnh");
    int after = led ? typeEnd + 1 : typeEnd;
    long match = vocabulary.laws().match(tokens, at);
    Optional<LawTitle> title = Optional.empty();
    int end = -1;
    if (match != PhraseTrie.NONE && PhraseTrie.end(match) > after) {
      title = Optional.of(vocabulary.laws().title(PhraseTrie.value(match)));
      end = PhraseTrie.end(match);
      if (freeTitles.goesOn(end)) {
        int longer = freeTitles.end(after, true);
        if (longer > end && numberAfter(longer).isPresent()) {
          title = Optional.empty();
          end = longer;
        }
      }
      if (!tokens.isCapitalised(at) && !clearWithoutCapital(at, after, end)
          || end - after == 1 && !spelt(title.get(), at, end)) {
        return Optional.empty();
      }
    } else {
      boolean named = tokens.isCapitalised(after) || isOrdinance(type, at, after);
      end = freeTitles.end(after, named);
      int sign = freeTitles.numberSignAfter(end);
      if (sign > end && numberAfter(sign).isPresent()) {
        end = sign;
      }
      if (end <= after || !tokens.isCapitalised(at)) {
        return Optional.empty();
      }
    }
    return Optional.of(named(type, at, end, title));
  }

  /** "Pháp lệnh" is no common noun: what follows in small letters is its name all the same. */
  private boolean isOrdinance(DocumentType type, int at, int after) {
    boolean several = tokens.id(at - 1) == words.cac || tokens.id(at - 1) == words.nhung;
    return type.name().equals("Pháp lệnh")
        && tokens.isCapitalised(at)
        && !several
        && !Drafts.isDraft(tokens, words, at)
        && tokens.id(after) != words.sua
        && !words.qualifies(tokens, after)
        && freeTitles.end(after, true) - after >= 2;
  }

  /** "Luật Giá" and not "Luật gia": a name of one word is told by its accents. */
  private boolean spelt(LawTitle title, int at, int end) {
    String written = tokens.text().substring(tokens.start(end - 1), tokens.end(end - 1));
    boolean accented = !tokens.printed(at).equalsIgnoreCase("luat");
    return !accented
        || title.title().contains(" ")
        || VietnameseText.normalise(written)
            .equalsIgnoreCase(VietnameseText.normalise(title.title()));
  }

  /** A name in small letters: more than one word, or with a part before it or a year behind it. */
  private boolean clearWithoutCapital(int at, int after, int end) {
    return end - after >= 2
        || yearAfter(end).isPresent()
        || numberAfter(end).isPresent()
        || at == 0;
  }

  private Mention named(DocumentType type, int at, int titleEnd, Optional<LawTitle> title) {
    int end = revised(titleEnd);
    Optional<FoundDate> year = yearAfter(end);
    int nameEnd = year.map(FoundDate::next).orElse(end);
    Optional<NumberMatch> number = numberAfter(nameEnd);
    Mention mention =
        number
            .map(n -> new Mention(kind(at, Kind.FULL), at, n.next(), tokens.start(at), n.end()))
            .orElseGet(() ->
                new Mention(
                    kind(at, Kind.NAME), at, nameEnd, tokens.start(at), tokens.end(nameEnd - 1)));
    mention.type = Optional.of(type);
    mention.number = number;
    mention.law = title;
    mention.revised = end > titleEnd;
    mention.sure = title.isPresent() || number.isPresent();
    mention.nameYear = year.map(FoundDate::year).orElse(0);
    mention.name =
        Optional.of(
            Spaces.single(tokens.text().substring(tokens.start(at), tokens.end(titleEnd - 1))));
    return mention;
  }

  /** A bill is not the law in force. */
  private Kind kind(int at, Kind kind) {
    return Drafts.isDraft(tokens, words, at) ? Kind.DRAFT : kind;
  }

  /** Passes over "(sửa đổi)". */
  private int revised(int at) {
    boolean mark =
        tokens.is(at, '(')
            && tokens.id(at + 1) == words.sua
            && tokens.id(at + 2) == words.doi
            && tokens.is(at + 3, ')');
    return mark ? at + 4 : at;
  }

  private Optional<FoundDate> yearAfter(int at) {
    if (tokens.gap(at) > Tokens.NEW_LINE) {
      return Optional.empty();
    }
    Optional<FoundDate> year =
        tokens.id(at) == words.nam || tokens.isNumber(at) ? dates.yearAfter(at) : Optional.empty();
    return year.filter(y ->
        !tokens.is(y.next(), '/') && !(tokens.is(y.next(), '-') && tokens.isNumber(y.next() + 1)));
  }

  /** The number behind a name: "số 42/2013/QH13", also in brackets. */
  private Optional<NumberMatch> numberAfter(int from) {
    int at = tokens.is(from, ',') ? from + 1 : from;
    if (tokens.id(at) == words.so) {
      at++;
      if (tokens.is(at, ':')) {
        at++;
      }
    }
    if (tokens.gap(at) == Tokens.NEW_PARAGRAPH || !tokens.isNumber(at)) {
      return Optional.empty();
    }
    return numbers.match(at).filter(NumberMatch::hasSymbol).filter(LawReader::ofLaw);
  }

  private static boolean ofLaw(NumberMatch number) {
    return String.join("-", number.parts()).matches("(?:QH|PL).*|.*(?:UBTVQH|CTN|LCT|HĐNN).*");
  }

  private boolean constitution(DocumentType type, int at, int after, List<Mention> mentions) {
    if (!tokens.isCapitalised(at)) {
      return false;
    }
    int end = after;
    long match = vocabulary.laws().match(tokens, at);
    Optional<LawTitle> title =
        vocabulary.laws().named("Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam");
    if (match != PhraseTrie.NONE) {
      end = PhraseTrie.end(match);
      title = Optional.of(vocabulary.laws().title(PhraseTrie.value(match)));
    }
    Optional<FoundDate> year = yearAfter(end);
    if (year.isPresent() && Constitutions.none(year.get().year())) {
      return false;
    }
    boolean foreign = end == after && tokens.isWord(after) && tokens.isCapitalised(after);
    if (year.isEmpty() && (foreign || end == after && !standsAsSource(at))) {
      return false;
    }
    mentions.add(named(type, at, end, title));
    return true;
  }

  /** "Điều 5 của Hiến pháp", "Căn cứ Hiến pháp" and not "dự thảo Hiến pháp". */
  private boolean standsAsSource(int at) {
    int before = tokens.id(at - 1);
    return before == words.cua
        || before == words.theo
        || before == words.tai
        || before == words.cu
        || before == words.voi
        || tokens.isNumber(at - 1);
  }

  /** The token after "sửa đổi, bổ sung một số điều của", where an amending law's name has it. */
  private int amended(int after) {
    if (tokens.id(after) != words.sua && tokens.id(after) != words.bo) {
      return -1;
    }
    for (int i = after; i < after + 30; i++) {
      int id = tokens.id(i);
      if (id == words.cua && i > after + 1) {
        int law = tokens.id(i + 1) == words.cac ? i + 2 : i + 1;
        return startsLaw(law) || isKnown(law) ? law : -1;
      }
      if (i > after + 1 && startsLaw(i)) {
        return i;
      }
      boolean inside = id >= 0 || id == Tokens.NUMBER || tokens.is(i, ',');
      if (!inside || tokens.gap(i) == Tokens.NEW_PARAGRAPH) {
        return -1;
      }
    }
    return -1;
  }

  /** "Luật sửa đổi, bổ sung một số điều của các luật liên quan đến …", "Luật sửa đổi 11 Luật …". */
  private boolean amendingMany(DocumentType type, int at, int after, List<Mention> mentions) {
    int i = after;
    boolean laws = false;
    while (i < after + LONGEST_TITLE / 2 && !laws) {
      boolean goesOn = tokens.isWord(i) || tokens.isNumber(i) || tokens.is(i, ',');
      if (!goesOn || tokens.gap(i) == Tokens.NEW_PARAGRAPH) {
        return false;
      }
      laws = tokens.id(i) == words.luat && i > after + 1;
      i++;
    }
    if (tokens.id(i) == words.co) {
      i++;
    }
    int end = freeTitles.end(i, true);
    if (end > i && tokens.id(end) == words.den) {
      end = freeTitles.end(end + 1, true);
    }
    if (!laws || end == i || !tokens.isCapitalised(at)) {
      return false;
    }
    String name = Spaces.single(tokens.text().substring(tokens.start(at), tokens.end(end - 1)));
    mentions.add(named(type, at, end, vocabulary.laws().named(name)));
    return true;
  }

  private boolean startsLaw(int at) {
    long match = vocabulary.types().match(tokens, at);
    return match != PhraseTrie.NONE
        && vocabulary.types().type(PhraseTrie.value(match)).isLaw()
        && tokens.isCapitalised(at);
  }

  /** "luật kế toán", in small letters. */
  private boolean isKnown(int at) {
    long match = vocabulary.laws().match(tokens, at);
    return match != PhraseTrie.NONE
        && PhraseTrie.end(match) - at > 2
        && vocabulary.types().match(tokens, at) != PhraseTrie.NONE;
  }

  /** "Luật sửa đổi, bổ sung một số điều của Luật A [và Luật B] [số N]". */
  private boolean amending(DocumentType type, int at, int innerAt, List<Mention> mentions) {
    int inner = innerAt;
    List<Mention> amended = new java.util.ArrayList<>();
    while (amended.size() < 12) {
      long word = vocabulary.types().match(tokens, inner);
      if (word == PhraseTrie.NONE) {
        break;
      }
      DocumentType innerType = vocabulary.types().type(PhraseTrie.value(word));
      Optional<Mention> law = name(innerType, inner, PhraseTrie.end(word));
      if (law.isEmpty()) {
        break;
      }
      amended.add(law.get());
      int next = law.get().next;
      boolean small = !tokens.isCapitalised(inner) && isKnown(next + 1);
      boolean more =
          (tokens.is(next, ',') || tokens.id(next) == words.va) && (small || startsLaw(next + 1));
      if (!more) {
        break;
      }
      inner = next + 1;
    }
    if (amended.isEmpty()) {
      return false;
    }
    giveNumber(type, at, amended, mentions);
    return true;
  }

  /**
   * The number or the year belongs to the inner law only where the inner law is known to bear it.
   */
  private void giveNumber(
      DocumentType type, int at, List<Mention> amended, List<Mention> mentions) {
    Mention last = amended.getLast();
    boolean innersOwn =
        last.number.isPresent()
            && last.law.flatMap(t -> t.ofNumber(canonical(last.number.get(), last))).isPresent();
    boolean outerNumbered = last.number.isPresent() && !innersOwn;
    boolean outerDated =
        last.number.isEmpty()
            && last.nameYear > 0
            && last.law.filter(title -> title.ofYear(last.nameYear).isEmpty()).isPresent();
    Mention plain = last.number.isPresent() || outerDated ? bare(last) : last;
    int titleEnd = plain.next;
    Mention outer =
        outerNumbered
            ? new Mention(kind(at, Kind.FULL), at, last.next, tokens.start(at), last.end)
            : new Mention(
                kind(at, Kind.NAME),
                at,
                outerDated ? last.next : titleEnd,
                tokens.start(at),
                outerDated ? last.end : tokens.end(titleEnd - 1));
    outer.type = Optional.of(type);
    outer.number = outerNumbered ? last.number : Optional.empty();
    outer.nameYear = outerDated ? last.nameYear : 0;
    outer.name =
        Optional.of(
            Spaces.single(tokens.text().substring(tokens.start(at), tokens.end(titleEnd - 1))));
    outer.law = outer.name.flatMap(vocabulary.laws()::named);
    mentions.add(outer);
    amended.set(amended.size() - 1, outerNumbered || outerDated ? plain : last);
    for (Mention inner : amended) {
      inner.withinName = true;
      mentions.add(inner);
    }
  }

  private static String canonical(NumberMatch number, Mention mention) {
    return Canonical.standard().of(number, mention.type).canonical();
  }

  /** The law by its name alone, without the number or the year behind it. */
  private Mention bare(Mention numbered) {
    int end = numbered.first;
    long match = vocabulary.laws().match(tokens, numbered.first);
    if (match != PhraseTrie.NONE) {
      end = PhraseTrie.end(match);
    } else {
      end = Math.max(numbered.first + 2, freeTitles.end(numbered.first + 1, true));
    }
    Mention plain =
        new Mention(
            Kind.NAME, numbered.first, end, tokens.start(numbered.first), tokens.end(end - 1));
    plain.type = numbered.type;
    plain.law = numbered.law;
    plain.name = numbered.name;
    plain.sure = numbered.law.isPresent();
    return plain;
  }
}
