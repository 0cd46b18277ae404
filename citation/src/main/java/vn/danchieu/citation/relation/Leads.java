package vn.danchieu.citation.relation;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.extraction.Mention;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.RelationPhrases;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Carries the verb of "Bãi bỏ các văn bản sau:" to the items of the list below it. */
final class Leads {
  private static final int LONGEST = 80;
  private static final int MOST_FILLERS = 24;

  private final Tokens tokens;
  private final Words words;
  private final RelationPhrases phrases;
  private final Sentences sentences;
  private final Beginnings beginnings;

  private Optional<Lead> current = Optional.empty();

  /** The token after the last item, where the next one must start. */
  private int next = -1;

  Leads(Tokens tokens, Vocabulary vocabulary, Sentences sentences) {
    this.tokens = tokens;
    this.words = vocabulary.words();
    this.phrases = vocabulary.relations();
    this.sentences = sentences;
    this.beginnings = new Beginnings(tokens, vocabulary);
  }

  /** What the list says of a sentence, whose first document must open it. */
  Optional<Lead> of(int first, int after, List<Mention> mentions) {
    int mark = markStart(first);
    int before = mark - 1;
    boolean opens = opens(first, mentions.getFirst());
    if (opens && mark < first && tokens.is(before, ':')) {
      current = lead(before);
    } else if (!opens || mark == first || mark != next && first != next) {
      current = Optional.empty();
    }
    next = current.isPresent() ? after : -1;
    return current;
  }

  /** The verb of "bãi bỏ các văn bản sau: …" where the list goes on in the same sentence. */
  Optional<Lead> inline(int first, Mention mention) {
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
  private Optional<Lead> lead(int colon) {
    int first = colon - 1;
    while (first > Math.max(0, colon - LONGEST) && !sentences.begins(first)) {
      first--;
    }
    Optional<Trigger> trigger = ended(first, colon).or(() -> active(colon));
    int from = first;
    return trigger
        .filter(found -> found.first() >= from)
        .filter(found -> !isLabel(found.first()))
        .map(found -> new Lead(found, beginnings.of(from, colon, colon, found.after())));
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
