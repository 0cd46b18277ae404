package vn.danchieu.citation.extraction;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.number.NumberGrammar;
import vn.danchieu.citation.number.NumberMatch;
import vn.danchieu.citation.text.Spaces;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.PhraseTrie;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Reads a citation that begins with a word for its kind. */
final class HeadReader {
  private static final int LONGEST_ATTRIBUTE = 10;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Words words;
  private final NumberGrammar numbers;
  private final LawReader laws;
  private final PointingWords pointing;
  private final ShortForms shortForms;
  private final ProgrammeNames programmes;
  private final ResolutionNames resolutions;
  private final NumberLists lists;
  private final TreatyNames treaties;
  private final Drafts drafts;
  private final List<Mention> mentions;

  private Optional<DocumentType> lastType = Optional.empty();
  private int lastTypeAt = -1;

  HeadReader(Tokens tokens, Vocabulary vocabulary, DateReader dates, List<Mention> mentions) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.numbers = new NumberGrammar(tokens, vocabulary, false);
    this.laws = new LawReader(tokens, vocabulary, dates, numbers);
    this.pointing = new PointingWords(tokens, words);
    this.shortForms = new ShortForms(tokens, words, dates);
    this.programmes = new ProgrammeNames(tokens, vocabulary);
    this.resolutions = new ResolutionNames(tokens);
    this.lists = new NumberLists(tokens, words, numbers);
    this.treaties = new TreatyNames(tokens, vocabulary);
    this.drafts = new Drafts(tokens, vocabulary);
    this.mentions = mentions;
  }

  NumberGrammar numbers() {
    return numbers;
  }

  /** The type word that stood last before a token, if not too far away for a list. */
  Optional<DocumentType> lastTypeBefore(int at) {
    return at - lastTypeAt < 60 ? lastType : Optional.empty();
  }

  int lastTypeAt() {
    return lastTypeAt;
  }

  /**
   * Adds what begins at a token to the mentions.
   *
   * @return the token to go on from; the same one where no type word stands there
   */
  int read(int at) {
    long match = vocabulary.types().match(tokens, at);
    if (match == PhraseTrie.NONE) {
      return laws.abbreviation(at, mentions) ? mentions.getLast().next : at;
    }
    DocumentType type = vocabulary.types().type(PhraseTrie.value(match));
    int after = PhraseTrie.end(match);
    if (type.is("short") && !printedAs(type.word(), at)) {
      return at;
    }
    if (numbered(type, at, after)
        || attributed(type, at, after)
        || listed(type, at, after)
        || consolidated(type, at, after)
        || type.is("judgment") && judgment(type, at, after)) {
      return mentions.getLast().next;
    }
    if (type.is("cut") || type.is("symbol") || !spelt(type, at, after) || isPartOfWord(at)) {
      return at;
    }
    if (!type.is("short")) {
      lastType = Optional.of(type);
      lastTypeAt = at;
    }
    if (unnumbered(type, at, after)) {
      return mentions.getLast().next;
    }
    return after;
  }

  private boolean unnumbered(DocumentType type, int at, int after) {
    if (type.is("short")) {
      return shortForm(type, at, after);
    }
    if (type.is("treaty")) {
      return add(treaties.read(at, after), type);
    }
    if (add(drafts.read(type, at, after), type)) {
      return true;
    }
    if (add(pointing.read(type, at, after), type)) {
      return true;
    }
    if (type.is("named") && laws.read(type, at, after, mentions)) {
      return true;
    }
    if (type.is("joint") && add(programmes.joint(at, after), type)
        || type.is("common") && add(programmes.national(at, after), type)
        || type.name().equals("Nghị quyết") && add(resolutions.read(at, after), type)) {
      return true;
    }
    return shortForm(type, at, after);
  }

  private boolean shortForm(DocumentType type, int at, int after) {
    if (!add(shortForms.read(type, at, after), type)) {
      return false;
    }
    Mention first = mentions.getLast();
    if (tokens.id(after) == words.so && first.type.filter(t -> !t.is("law")).isPresent()) {
      mentions.addAll(lists.further(first, shortForms));
    }
    return true;
  }

  private boolean add(Optional<Mention> found, DocumentType type) {
    found.ifPresent(mention -> {
      mention.type = Optional.of(type);
      mentions.add(mention);
    });
    return found.isPresent();
  }

  /**
   * "Hiến pháp" and not "hiện Pháp": only a number makes up for wrong accents, or half a word that
   * is no common noun.
   */
  private boolean spelt(DocumentType type, int at, int after) {
    String word = type.word();
    String[] syllables = VietnameseText.normalise(word).split(" ", -1);
    int right = 0;
    for (int i = 0; i < after - at; i++) {
      String written = VietnameseText.normalise(tokens.printed(at + i));
      right += i < syllables.length && written.equalsIgnoreCase(syllables[i]) ? 1 : 0;
    }
    return right == after - at || right > 0 && type.is("strong") && tokens.isCapitalised(at);
  }

  /** "pháp luật", "kỷ luật": the word is half of another. */
  private boolean isPartOfWord(int at) {
    if (tokens.id(at) != words.luat || at == 0 || tokens.gap(at) == Tokens.NEW_PARAGRAPH) {
      return false;
    }
    int before = tokens.id(at - 1);
    boolean alike = !tokens.isCapitalised(at) || isCapitals(at) && isCapitals(at - 1);
    boolean school = tokens.printed(at - 1).equals("học") && tokens.printed(at - 2).equals("Đại");
    return before == words.phap || school || alike && words.makesWord(before);
  }

  private boolean isCapitals(int at) {
    return tokens.printed(at).chars().allMatch(Character::isUpperCase);
  }

  private boolean printedAs(String word, int at) {
    return tokens.printed(at).equals(word);
  }

  /** A type word with its number, with or without the issuer between them. */
  private boolean numbered(DocumentType type, int at, int after) {
    int sign = after;
    Optional<Issuers.Match> issuer = Optional.empty();
    if (tokens.id(sign) == words.cua || vocabulary.issuers().mayStart(tokens, sign)) {
      int from = tokens.id(sign) == words.cua ? sign + 1 : sign;
      issuer = vocabulary.issuers().match(tokens, from);
      if (issuer.isPresent()) {
        sign = issuer.get().end();
        if (tokens.id(sign) != words.so && !tokens.isNumber(sign)) {
          return false;
        }
      }
    }
    boolean signed = tokens.id(sign) == words.so;
    if (!signed && type.is("cut")) {
      return false;
    }
    int numberAt = signed ? afterNumberSign(sign) : sign;
    if (tokens.gap(numberAt) == Tokens.NEW_PARAGRAPH && !signed) {
      return false;
    }
    Optional<NumberMatch> number =
        numbers.match(numberAt).filter(n -> n.hasSymbol() && fits(type, n));
    if (number.isEmpty()) {
      return false;
    }
    Mention mention = full(type, at, number.get());
    mention.issuer = issuer;
    mentions.add(mention);
    return true;
  }

  /** "các Kế hoạch số 154 & 201/KH-ĐHHV": numbers that share a symbol. */
  private boolean listed(DocumentType type, int at, int after) {
    boolean signed = tokens.id(after) == words.so;
    int numberAt = signed ? afterNumberSign(after) : after;
    if (type.is("cut") || tokens.gap(numberAt) == Tokens.NEW_PARAGRAPH) {
      return false;
    }
    List<Mention> members = lists.shared(type, at, numberAt, signed);
    mentions.addAll(members);
    return !members.isEmpty();
  }

  /** "Thông tư hướng dẫn số 21/2003/TT-BLĐTBXH": the number's code says whose it is. */
  private boolean attributed(DocumentType type, int at, int after) {
    int sign = after;
    while (sign < after + 4
        && tokens.isWord(sign)
        && tokens.id(sign) != words.so
        && tokens.gap(sign) <= Tokens.NEW_LINE
        && !tokens.isCapitalised(sign)) {
      sign++;
    }
    boolean form = tokens.id(sign - 1) == words.mau;
    if (sign == after || form || tokens.id(sign) != words.so || type.codes().isEmpty()) {
      return false;
    }
    Optional<NumberMatch> number =
        numbers
            .match(afterNumberSign(sign))
            .filter(NumberMatch::hasSymbol)
            .filter(n -> type.codes().contains(n.parts().getFirst()));
    number.ifPresent(found -> mentions.add(full(type, at, found)));
    return number.isPresent();
  }

  /** "Bản án dân sự phúc thẩm số 45/2020/DS-PT": small words before the number. */
  private boolean judgment(DocumentType type, int at, int after) {
    int sign = after;
    while (sign < after + LONGEST_ATTRIBUTE
        && tokens.isWord(sign)
        && tokens.id(sign) != words.so
        && tokens.gap(sign) <= Tokens.NEW_LINE
        && !tokens.isCapitalised(sign)) {
      sign++;
    }
    if (sign == after || tokens.id(sign) != words.so) {
      return false;
    }
    Optional<NumberMatch> number =
        numbers.match(afterNumberSign(sign)).filter(NumberMatch::hasSymbol);
    number.ifPresent(found -> mentions.add(full(type, at, found)));
    return number.isPresent();
  }

  /** "Văn bản hợp nhất Luật Đầu tư số 134/VBHN-VPQH": a law's name before the number. */
  private boolean consolidated(DocumentType type, int at, int after) {
    if (!type.name().equals("Văn bản hợp nhất")) {
      return false;
    }
    long law = vocabulary.laws().match(tokens, after);
    if (law == PhraseTrie.NONE || tokens.id(PhraseTrie.end(law)) != words.so) {
      return false;
    }
    Optional<NumberMatch> number =
        numbers.match(afterNumberSign(PhraseTrie.end(law))).filter(NumberMatch::hasSymbol);
    if (number.isEmpty()) {
      return false;
    }
    mentions.add(full(type, at, number.get()));
    Optional<DocumentType> lawType =
        vocabulary.types().named(vocabulary.laws().title(PhraseTrie.value(law)).type());
    if (lawType.isPresent()) {
      Mention inner =
          new Mention(
              Kind.NAME,
              after,
              PhraseTrie.end(law),
              tokens.start(after),
              tokens.end(PhraseTrie.end(law) - 1));
      inner.type = lawType;
      inner.law = Optional.of(vocabulary.laws().title(PhraseTrie.value(law)));
      inner.name = Optional.of(Spaces.single(inner.span().of(tokens.text())));
      inner.withinName = true;
      mentions.add(inner);
    }
    return true;
  }

  Mention full(DocumentType type, int at, NumberMatch number) {
    Mention mention = new Mention(kind(type), at, number.next(), tokens.start(at), number.end());
    mention.type = Optional.of(refined(type, number));
    mention.number = Optional.of(number);
    return mention;
  }

  private static Kind kind(DocumentType type) {
    if (type.is("judgment")) {
      return Kind.JUDGMENT;
    }
    return type.is("treaty") ? Kind.TREATY : Kind.FULL;
  }

  /** "hành động" goes with CTr and KH only; a contract is no document of ours. */
  private boolean fits(DocumentType type, NumberMatch number) {
    if (!type.is("cut")) {
      return true;
    }
    String code = number.parts().getFirst();
    return code.equals("CTr") || type.word().equals("hành động") && code.equals("KH");
  }

  /** The word a cut-off head, "Văn bản" or a joint symbol stands for. */
  private DocumentType refined(DocumentType type, NumberMatch number) {
    Optional<String> byCode =
        vocabulary.codes().type(number.parts().getFirst()).map(code -> code.type());
    if (type.is("cut")) {
      String head = byCode.orElse("");
      return vocabulary.types().named(head + " " + type.word()).orElse(type);
    }
    if (type.is("symbol")) {
      return byCode.flatMap(vocabulary.types()::named).orElse(type);
    }
    boolean joint =
        type.name().equals("Thông tư") && byCode.equals(Optional.of("Thông tư liên tịch"));
    return joint ? vocabulary.types().named("Thông tư liên tịch").orElse(type) : type;
  }

  /** The token after "số", "Số:", "số hiệu". */
  int afterNumberSign(int sign) {
    int at = sign + 1;
    if (tokens.id(at) == words.hieu) {
      at++;
    }
    if (tokens.is(at, ':') || tokens.is(at, '.')) {
      at++;
    }
    return at;
  }
}
