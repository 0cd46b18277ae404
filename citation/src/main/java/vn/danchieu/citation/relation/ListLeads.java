package vn.danchieu.citation.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.RelationPhrases;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Carries the verb of "Bãi bỏ các văn bản sau:" to the items of the list below it. */
final class ListLeads {
  private static final int LONGEST = 80;
  private static final int MOST_FILLERS = 24;
  private static final int LONGEST_VERB = 6;
  private static final int LONGEST_ITEM = 30;

  /** Before the documents that a list names. */
  private static final Set<String> QUANTIFIERS =
      Set.of("toàn", "bộ", "các", "những", "một", "số", "đối", "với", "hiệu", "lực", "của");

  private static final Set<String> PARTS =
      Set.of("điều", "khoản", "điểm", "nội", "dung", "phần", "mục", "chương");

  private static final Set<String> JOINTS = Set.of(",", "và", "tại");

  /** The first words of what a list of ended documents calls them. */
  private static final Set<String> DOCUMENTS =
      Set.of("văn", "quyết", "nghị", "thông", "chỉ", "pháp", "luật");

  private final Tokens tokens;
  private final Words words;
  private final RelationPhrases phrases;
  private final Sentences sentences;
  private final Beginnings beginnings;
  private final RepealMoods moods;

  private Optional<ListLead> current = Optional.empty();

  /** The token after the last item, where the next one must start. */
  private int next = -1;

  /** What the mark of the last item counted. */
  private int item;

  ListLeads(Tokens tokens, Vocabulary vocabulary, Sentences sentences) {
    this.tokens = tokens;
    this.words = vocabulary.words();
    this.phrases = vocabulary.relations();
    this.sentences = sentences;
    this.beginnings = new Beginnings(tokens, vocabulary);
    this.moods = new RepealMoods(tokens, words);
  }

  /** What the list says of a sentence, whose first document must open it. */
  Optional<ListLead> of(int first, int after, List<Mention> mentions) {
    int mark = markStart(first);
    int before = mark - 1;
    boolean opens = opens(first, mentions.getFirst());
    boolean part = !opens && opensWithPart(first);
    boolean follows = mark == next || first == next || isNextItem(mark);
    if ((opens || part) && mark < first && tokens.is(before, ':')) {
      current = lead(before);
    } else if (opens && mark < first && mark != next && headed(mark).isPresent()) {
      current = headed(mark);
    } else if (!opens && !part || mark == first || !follows) {
      current = Optional.empty();
    }
    next = current.isPresent() ? after : -1;
    item = number(mark);
    return part ? current.map(ListLead::ofPart) : current;
  }

  /** "Điều 19 và Phụ lục ban hành kèm Thông tư A", an item of a list of what ends. */
  private boolean opensWithPart(int first) {
    return tokens.isCapitalised(first) && PARTS.contains(tokens.small(first));
  }

  /** The item after the last one, where a line of that one looks like an item of its own. */
  private boolean isNextItem(int mark) {
    return next > 0
        && mark > next
        && mark - next < LONGEST_ITEM
        && item > 0
        && number(mark) == item + 1;
  }

  /** What a list mark counts; 0 where it is no number. */
  private int number(int mark) {
    boolean counts = tokens.isNumber(mark) && tokens.length(mark) <= 3;
    return counts ? Integer.parseInt(tokens.printed(mark)) : 0;
  }

  /** The verb of "bãi bỏ các văn bản sau: …" where the list goes on in the same sentence. */
  Optional<ListLead> inline(int first, Mention mention) {
    int at = mention.leftmost();
    boolean listed = at > first + 1 && tokens.is(at - 1, ':');
    return listed ? lead(at - 1) : Optional.empty();
  }

  /** The first token of the list mark before a sentence; the sentence itself where none stands. */
  private int markStart(int first) {
    int at = first - 1;
    if (tokens.is(at, '-') || tokens.is(at, '+')) {
      return at;
    }
    boolean closed = tokens.is(at, ')') || tokens.is(at, '.');
    if (!closed || tokens.gap(at) != Tokens.GLUED) {
      return first;
    }
    int item = at - 1;
    boolean mark = tokens.isNumber(item) || tokens.isWord(item) && tokens.length(item) <= 2;
    return mark && tokens.gap(item) >= Tokens.NEW_LINE ? item : first;
  }

  /** Whether only "Toàn bộ", "các" and the like stand before the first document. */
  private boolean opens(int first, Mention mention) {
    int at = mention.leftmost();
    while (at > first) {
      Optional<RelationPhrases.Match> filler = phrases.fillerBefore(tokens, at);
      if (filler.isEmpty()) {
        return false;
      }
      at = filler.get().start();
    }
    return at == first;
  }

  /** The verb of the words that end with a colon. */
  private Optional<ListLead> lead(int colon) {
    int first = colon - 1;
    while (first > Math.max(0, colon - LONGEST) && !sentences.begins(first)) {
      first--;
    }
    int from = first;
    return ended(from, colon)
        .or(() -> done(from, colon))
        .or(() -> basis(from, colon))
        .filter(found -> found.first() >= from)
        .filter(found -> !isLabel(found.first()))
        .map(found -> new ListLead(found, beginnings.of(from, colon, colon, found.after())));
  }

  /** "Bãi bỏ các văn bản sau:", unless it is only proposed. */
  private Optional<Trigger> done(int from, int colon) {
    return active(colon)
        .or(() -> opening(from, colon))
        .filter(found -> !moods.onlyProposed(found, from));
  }

  /** "Căn cứ các Thông tư của Bộ trưởng Bộ Y tế: số A; số B". */
  private Optional<Trigger> basis(int first, int colon) {
    boolean several =
        tokens.id(first + 2) == words.cac && DOCUMENTS.contains(tokens.small(first + 3));
    return phrases
        .activeBefore(tokens, first + 2)
        .filter(found -> several && found.start() == first)
        .filter(found -> found.relation() == Relation.LEGAL_BASIS)
        .map(found -> new Trigger(found.relation(), first, colon, false, false, false));
  }

  /** "Điều 1. Bãi bỏ một số văn bản của Thủ tướng Chính phủ", with a list right below. */
  private Optional<ListLead> headed(int item) {
    int first = item - 1;
    while (first > Math.max(0, item - LONGEST) && !sentences.begins(first)) {
      first--;
    }
    return pointsElsewhere(first, item)
        ? Optional.empty()
        : opening(first, item).map(found -> new ListLead(found, Optional.empty()));
  }

  /** "Bãi bỏ các văn bản trái với Quyết định này": the list below it names no such documents. */
  private boolean pointsElsewhere(int from, int end) {
    for (int at = Math.max(0, from); at < end; at++) {
      if (tokens.id(at) == words.nay || tokens.small(at).equals("trái")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Bãi bỏ các văn bản thuộc lĩnh vực y tế do Ủy ban nhân dân tỉnh ban hành, cụ thể như sau": the
   * verb opens the sentence, and its object is documents.
   */
  private Optional<Trigger> opening(int first, int end) {
    for (int at = first + 1; at <= Math.min(first + LONGEST_VERB, end); at++) {
      Optional<RelationPhrases.Match> verb =
          phrases
              .activeBefore(tokens, at)
              .filter(found -> found.start() == first && found.relation().ends());
      if (verb.isPresent() && namesSeveral(at, end)) {
        boolean part = isPartOnly(at, end);
        return verb.map(found -> new Trigger(found.relation(), first, end, false, false, part));
      }
    }
    return Optional.empty();
  }

  /** "toàn bộ các văn bản", "02 Quyết định", "một số điều của các Thông tư". */
  private boolean namesSeveral(int from, int end) {
    int at = from;
    while (at < end
        && (QUANTIFIERS.contains(tokens.small(at)) || tokens.isNumber(at) || isPartWord(at))) {
      at++;
    }
    return at < end && at - from < MOST_FILLERS && DOCUMENTS.contains(tokens.small(at));
  }

  private boolean isPartOnly(int from, int end) {
    for (int at = from; at < end; at++) {
      if (isPartWord(at) && !JOINTS.contains(tokens.small(at))) {
        return true;
      }
      if (DOCUMENTS.contains(tokens.small(at))) {
        return false;
      }
    }
    return false;
  }

  private boolean isPartWord(int at) {
    return PARTS.contains(tokens.small(at)) || JOINTS.contains(tokens.small(at));
  }

  /** "Văn bản sửa đổi, bổ sung, bãi bỏ:" labels what acts on the host, as registers do. */
  private boolean isLabel(int verb) {
    int at = verb - 1;
    while (at > 0 && (tokens.is(at, ',') || words.isAmending(tokens.id(at)))) {
      at--;
    }
    return tokens.id(at) == words.ban && tokens.isCapitalised(at - 1);
  }

  /** "Các văn bản sau đây hết hiệu lực kể từ ngày …:". */
  private Optional<Trigger> ended(int first, int colon) {
    boolean several = false;
    for (int at = first; at < colon; at++) {
      several |=
          tokens.id(at) == words.cac || tokens.id(at) == words.nhung || tokens.id(at) == words.sau;
      Optional<RelationPhrases.Match> verb = phrases.subjectOf(tokens, at);
      if (several && verb.isPresent()) {
        return Optional.of(
            new Trigger(verb.get().relation(), at, verb.get().end(), false, false, false));
      }
    }
    return Optional.empty();
  }

  /** "Bãi bỏ toàn bộ các văn bản quy phạm pháp luật sau đây:". */
  private Optional<Trigger> active(int colon) {
    for (int at = colon; at > colon - MOST_FILLERS && at > 0; at--) {
      Optional<RelationPhrases.Match> verb =
          phrases.activeBefore(tokens, at).filter(v -> v.relation() != Relation.MENTIONS);
      if (verb.isPresent()) {
        return Optional.of(
            new Trigger(verb.get().relation(), verb.get().start(), at, false, false, false));
      }
      if (!words.namesDocuments(tokens.id(at - 1))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
