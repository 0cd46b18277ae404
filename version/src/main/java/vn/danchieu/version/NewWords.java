package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of an amending act, and which of them are new words that stand in quotation marks.
 */
final class NewWords {
  private static final int MOST_LINES = 5_000;
  private static final int MOST_CUT_OFF = 200;

  private final List<String> paragraphs;
  private final HeadingContext context;
  private int at;
  private boolean closed = true;

  /**
   * @param at where the act begins
   * @param context the headings above the paragraph that is read
   */
  NewWords(List<String> paragraphs, int at, HeadingContext context) {
    this.paragraphs = paragraphs;
    this.at = at;
    this.context = context;
  }

  boolean hasNext() {
    return at < paragraphs.size();
  }

  String peek() {
    return paragraphs.get(at);
  }

  String next() {
    return paragraphs.get(at++);
  }

  /** Whether the last words that were read have an end. */
  boolean isClosed() {
    return closed;
  }

  /** The words in quotation marks behind a sentence, the lines of several units one by one. */
  List<String> words(ActParagraph line, MaskedSentence whole, List<ActPlace> units) {
    closed = true;
    List<String> collected = new ArrayList<>();
    String content = line.said();
    int open = MaskedSentence.of(content).open();
    if (open >= 0) {
      collect(line, content.substring(open), collected);
    } else if (whole
        .text()
        .matches("(?isU).*như\\s+sau\\s*:?\\s*" + MaskedSentence.MASK + "[\\s.;,]*")) {
      collected.add(whole.quoted().getLast());
    } else if (at < paragraphs.size() && Quotes.startsQuoted(paragraphs.get(at))) {
      collect(line, paragraphs.get(at++), collected);
    } else if (isLeftOut(line, units)) {
      collected.add(paragraphs.get(at++));
      collect(line, paragraphs.get(at++), collected);
    }
    while (closed && at < paragraphs.size() && isQuotedItem(line, collected)) {
      collect(line, ActParagraph.of(paragraphs.get(at++)).content(), collected);
    }
    return collected;
  }

  /** "Điều 50. Thẩm quyền" above "“1. …": the mark opens behind the first line of the words. */
  private boolean isLeftOut(ActParagraph line, List<ActPlace> units) {
    if (units.size() != 1
        || at + 1 >= paragraphs.size()
        || !Quotes.startsQuoted(paragraphs.get(at + 1))) {
      return false;
    }
    ActParagraph next = ActParagraph.of(paragraphs.get(at));
    return Payload.begins(next, units.getFirst())
        && !isOwn(line, next)
        && !isOperative(next.text());
  }

  /** "a) “Điều 5. …”": the words of one of several units, as an item of its own. */
  private boolean isQuotedItem(ActParagraph line, List<String> collected) {
    ActParagraph next = ActParagraph.of(paragraphs.get(at));
    boolean item = next.level().compareTo(line.level()) > 0 && next.level() != Level.TEXT;
    return (item || !collected.isEmpty() && next.level() == Level.TEXT)
        && Quotes.startsQuoted(next.content())
        && Quotes.end(next.content(), 0) != 0;
  }

  /** From an opening mark to its closing one, over as many paragraphs as it takes. */
  private void collect(ActParagraph line, String first, List<String> into) {
    String paragraph = first.substring(1).strip();
    int depth = 1;
    int lines = 0;
    while (true) {
      depth = Quotes.open(paragraph, depth);
      int closing = Quotes.lastClosing(paragraph);
      boolean end = closing >= 0 && (depth == 0 || at >= paragraphs.size() || isOwn(line));
      if (end) {
        into.add(Ending.quoted(paragraph, closing));
        return;
      }
      depth = Math.max(depth, 1);
      into.add(paragraph);
      if (at >= paragraphs.size() || ++lines > MOST_LINES) {
        closed = false;
        return;
      }
      if (isOwn(line) && isOperative(paragraphs.get(at))) {
        return;
      }
      paragraph = paragraphs.get(at++);
    }
  }

  /** Whether the next paragraph goes on with the labels of the amending act itself. */
  private boolean isOwn(ActParagraph line) {
    return isOwn(line, ActParagraph.of(paragraphs.get(at)));
  }

  private boolean isOwn(ActParagraph line, ActParagraph next) {
    if (next.level() == Level.TEXT) {
      return Outline.END.matcher(next.text()).matches();
    }
    boolean sibling =
        next.level() == line.level() && LabelOrder.follows(next.label(), line.label());
    return sibling || context.isGoingOnWith(next);
  }

  private static boolean isOperative(String paragraph) {
    MaskedSentence masked = MaskedSentence.of(ActParagraph.of(paragraph).said());
    return Sentence.read(masked)
        .filter(s ->
            s.doings().stream().anyMatch(d -> !d.places().list().isEmpty() || !d.words().isEmpty()))
        .isPresent();
  }

  boolean childFollows(ActParagraph line) {
    if (at >= paragraphs.size()) {
      return false;
    }
    ActParagraph next = ActParagraph.of(paragraphs.get(at));
    if (next.level() == Level.TEXT) {
      boolean opens = line.level() == Level.ARTICLE || line.text().endsWith(":");
      return (opens || ActParagraph.isItem(next.text())) && isOperative(next.text());
    }
    boolean below = next.level().compareTo(line.level()) > 0 && line.level() != Level.TEXT;
    boolean items =
        line.level() == Level.TEXT
            && line.text().endsWith(":")
            && next.level().compareTo(Level.CLAUSE) >= 0
            && isOperative(next.text());
    return below || items;
  }

  /**
   * A mark that closes the quotation behind the first of several units closes it too early: the
   * next goes on with an announced label and ends with one more closing mark.
   */
  List<String> withCutOff(ActParagraph line, List<ActPlace> units, List<String> words) {
    List<String> all = new ArrayList<>(words);
    while (closed && !all.isEmpty() && at < paragraphs.size() && isAwaited(units, all)) {
      int end = endOfCutOff(line);
      if (end < 0) {
        break;
      }
      all.addAll(paragraphs.subList(at, end));
      String last = paragraphs.get(end);
      all.add(Ending.quoted(last, Quotes.lastClosing(last)));
      at = end + 1;
    }
    return all;
  }

  private boolean isAwaited(List<ActPlace> units, List<String> words) {
    ActParagraph next = ActParagraph.of(paragraphs.get(at));
    List<ActParagraph> begun = ActParagraph.ofAll(words);
    return units.size() > 1
        && units.stream()
            .filter(unit -> begun.stream().noneMatch(line -> Payload.begins(line, unit)))
            .anyMatch(unit -> Payload.begins(next, unit));
  }

  /** The paragraph that has a closing mark more than opening ones; -1 where none comes first. */
  private int endOfCutOff(ActParagraph line) {
    int depth = 1;
    for (int i = at; i < Math.min(paragraphs.size(), at + MOST_CUT_OFF); i++) {
      String paragraph = paragraphs.get(i);
      ActParagraph next = ActParagraph.of(paragraph);
      if (isOwn(line, next) || isOperative(paragraph) || opensQuoted(next)) {
        return -1;
      }
      depth = Quotes.open(paragraph, depth);
      if (depth == 0) {
        return Quotes.lastClosing(paragraph) >= 0 ? i : -1;
      }
    }
    return -1;
  }

  private static boolean opensQuoted(ActParagraph line) {
    return Quotes.startsQuoted(line.text()) || Quotes.startsQuoted(line.content());
  }
}
