package vn.danchieu.portal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.VietnameseText;

/**
 * Finds what was searched for in a text: with the accents that were typed, or with whatever accents
 * where none were.
 */
public final class SearchedWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST_QUERY = 60;

  private final boolean accented;
  private final List<String> words;
  private final Set<String> pairs = new HashSet<>();

  private SearchedWords(boolean accented, List<String> words) {
    this.accented = accented;
    this.words = words;
    for (int i = 0; i + 1 < words.size(); i++) {
      pairs.add(words.get(i) + " " + words.get(i + 1));
    }
  }

  public static SearchedWords of(String query) {
    String normal = VietnameseText.normalise(query);
    boolean accented = !VietnameseText.fold(normal).equalsIgnoreCase(normal);
    return new SearchedWords(
        accented, words(query, accented).stream().limit(LONGEST_QUERY).map(Word::key).toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * Where a single searched word stands or, when several were searched, where two neighbours of the
   * query stand together: single syllables stand everywhere in Vietnamese.
   */
  public List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    if (words.isEmpty()) {
      return found;
    }
    List<Word> all = words(text, accented);
    for (int i = 0; i < all.size(); i++) {
      if (words.size() == 1 && words.getFirst().equals(all.get(i).key)) {
        found.add(all.get(i).span);
      } else if (i > 0 && pairs.contains(all.get(i - 1).key + " " + all.get(i).key)) {
        join(found, new Span(all.get(i - 1).span.start(), all.get(i).span.end()));
      }
    }
    return found;
  }

  private static void join(List<Span> found, Span next) {
    if (!found.isEmpty() && next.start() <= found.getLast().end()) {
      found.set(found.size() - 1, new Span(found.getLast().start(), next.end()));
    } else {
      found.add(next);
    }
  }

  private record Word(String key, Span span) {}

  private static List<Word> words(String text, boolean accented) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(key(matcher.group(), accented), new Span(matcher.start(), matcher.end())));
    }
    return words;
  }

  private static String key(String word, boolean accented) {
    return accented
        ? VietnameseText.normalise(word).toLowerCase(Locale.ROOT)
        : VietnameseText.fold(word);
  }
}
