package vn.danchieu.portal.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.search.Candidate.Ranked;
import vn.danchieu.portal.search.Found.ProvisionHit;
import vn.danchieu.portal.text.Marked;

/**
 * Selects and highlights the sentences of a text that best match the question. Words typed with
 * marks match only with them; others match with any.
 */
final class Snippets {
  /** Letters, marks and digits. */
  private static final int OF_WORDS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  /** Weight of legal synonyms against typed words. */
  private static final double OTHERWISE = 0.5;

  private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.)]\\s");

  /** About two sentences. */
  private static final int WINDOW = 40;

  /** Some sentences of the law fill a page. */
  private static final int MOST_SHOWN = 320;

  private static final int SHOWN_AT_LEAST = 160;

  /** How much of a text is looked through. */
  private static final int LONGEST = 50_000;

  private final Passage.Sought sought;
  private final boolean folded;
  private final Map<String, Double> words = new LinkedHashMap<>();

  /** What a word is worth from which on it is marked alone. */
  private final double telling;

  /** A text repeats its words, and texts each other's. */
  private final Map<String, String> keys = new HashMap<>();

  private final List<Pattern> numbers;

  private Snippets(ParsedQuery understood) {
    folded = !understood.certain();
    Map<Terms.Pair, Double> pairs = new LinkedHashMap<>();
    for (Terms terms : List.of(understood.asked(), understood.legal())) {
      double share = terms == understood.asked() ? 1 : OTHERWISE;
      terms.words().forEach((word, weight) -> words.merge(key(word), share * weight, Double::max));
      terms
          .pairs()
          .forEach((pair, weight) ->
              pairs.merge(
                  new Terms.Pair(key(pair.first()), key(pair.second())),
                  share * weight,
                  Double::max));
    }
    sought = new Passage.Sought(new Terms(words, pairs, Map.of()));
    telling = words.values().stream().mapToDouble(Double::doubleValue).max().orElse(0) / 2;
    numbers =
        understood.typed().numbers().stream()
            .filter(number -> !number.mayBeYear())
            .map(Snippets::written)
            .toList();
  }

  static Snippets of(ParsedQuery understood) {
    return new Snippets(understood);
  }

  /** A provision as it is shown. */
  ProvisionHit hit(Ranked ranked) {
    StoredProvision provision = ranked.candidate().provision();
    return new ProvisionHit(
        provision,
        of(provision.text()).without(provision.label()),
        ranked.score(),
        Optional.empty());
  }

  /** The number as it stands in texts, whatever marks part it. */
  private static Pattern written(NumberQuery number) {
    String parts =
        Pattern.compile("[^a-z0-9]+")
            .splitAsStream(number.folded())
            .filter(part -> !part.isEmpty())
            .map(Pattern::quote)
            .collect(java.util.stream.Collectors.joining("\\W{1,3}"));
    return Pattern.compile("(?<![a-z0-9])0?" + parts + "(?![a-z0-9])");
  }

  private String key(String word) {
    return keys.computeIfAbsent(
        word,
        written ->
            folded
                ? VietnameseText.fold(written)
                : VietnameseText.normalise(written).toLowerCase(Locale.ROOT));
  }

  private record Word(String key, int start, int end) {}

  /** The best sentences of a text; its beginning where nothing of what was asked stands in it. */
  Marked of(String whole) {
    String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    List<Span> spans = numbers(text);
    List<Word> all = spans.isEmpty() ? words(text) : List.of();
    List<Span> closest = spans.isEmpty() ? closest(text, all) : spans;
    if (closest.isEmpty()) {
      return Marked.plain(text).abridged(SHOWN_AT_LEAST + SHOWN_AT_LEAST / 2).tidied();
    }
    Span shown = sentences(text, closest.getFirst().start(), closest.getLast().end());
    return Marked.at(text, spans.isEmpty() ? marked(text, all, shown) : spans)
        .between(shown.start(), shown.end())
        .tidied()
        .settled()
        .withoutNextItem()
        .abridged(MOST_SHOWN);
  }

  private List<Span> numbers(String text) {
    List<Span> spans = new ArrayList<>();
    if (numbers.isEmpty()) {
      return spans;
    }
    String plain = VietnameseText.fold(text);
    if (plain.length() != text.length()) {
      return spans;
    }
    for (Pattern number : numbers) {
      Matcher found = number.matcher(plain);
      if (found.find()) {
        spans.add(new Span(found.start(), found.end()));
        return spans;
      }
    }
    return spans;
  }

  private List<Word> words(String text) {
    List<Word> all = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isOfWord(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        all.add(new Word(key(text.substring(start, i)), start, i));
        start = -1;
      }
    }
    return all;
  }

  private static boolean isOfWord(char c) {
    return (OF_WORDS >> Character.getType(c) & 1) != 0;
  }

  /** The words that were asked for in the stretch that holds most of them. */
  private List<Span> closest(String text, List<Word> all) {
    int from = Passage.of(all.stream().map(Word::key).toList(), sought).fullest(WINDOW);
    return from < 0
        ? List.of()
        : all.subList(from, Math.min(all.size(), from + WINDOW)).stream()
            .filter(word -> isAsked(text, word))
            .map(word -> new Span(word.start(), word.end()))
            .toList();
  }

  /**
   * What is marked of all that is shown: words that stand together as they were asked for, and
   * those that say most. Others stand everywhere: "nhà" of "xây nhà không phép" in "Nhà nước".
   */
  private List<Span> marked(String text, List<Word> all, Span shown) {
    List<Word> inside =
        all.stream()
            .filter(word -> word.start() >= shown.start() && word.end() <= shown.end())
            .toList();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < inside.size(); i++) {
      Word word = inside.get(i);
      boolean together =
          i > 0 && isAsked(text, inside.get(i - 1)) && isNext(text, inside.get(i - 1), word)
              || i + 1 < inside.size()
                  && isAsked(text, inside.get(i + 1))
                  && isNext(text, word, inside.get(i + 1));
      if (isAsked(text, word) && (together || words.getOrDefault(word.key(), 0.0) >= telling)) {
        spans.add(new Span(word.start(), word.end()));
      }
    }
    return spans;
  }

  /** Whether nothing but blanks stands between them. */
  private static boolean isNext(String text, Word one, Word other) {
    return text.substring(one.end(), other.start()).isBlank();
  }

  private boolean isAsked(String text, Word word) {
    return words.containsKey(word.key()) && !isItem(text, word);
  }

  /**
   * The number of an item is none of the words that were asked for: "bảo hiểm xã hội 1. Cơ quan".
   */
  private static boolean isItem(String text, Word word) {
    return ITEM.matcher(text).region(word.start(), text.length()).lookingAt();
  }

  /** Whole sentences around a stretch, of which the first may be cut where it is too long. */
  private static Span sentences(String text, int from, int to) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.of("vi", "VN"));
    sentences.setText(text);
    int start = sentences.isBoundary(from) ? from : Math.max(0, sentences.preceding(from));
    int line = text.lastIndexOf('\n', from) + 1;
    int end = to;
    while (end < text.length() && (end - start < SHOWN_AT_LEAST || end == to)) {
      int next = sentences.following(end);
      if (next == BreakIterator.DONE || next - start > MOST_SHOWN + SHOWN_AT_LEAST && end > to) {
        break;
      }
      end = next;
    }
    return new Span(Math.max(start, line), Math.max(end, to));
  }
}
