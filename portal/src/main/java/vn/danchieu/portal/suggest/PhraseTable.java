package vn.danchieu.portal.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/**
 * Phrases that stand in several titles, found by how they begin, with or without accents.
 *
 * @param byFolded by the phrase without accents
 */
record PhraseTable(TreeMap<String, List<Phrase>> byFolded) {
  static final PhraseTable EMPTY = new PhraseTable(new TreeMap<>());

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final int FREQUENT = 3;
  private static final int MOST = 20_000;

  /** One time in ten at least a phrase stands free: "tiếp công" never does, "dân" follows. */
  private static final int FREE = 10;

  private static final Pattern BREAK =
      Pattern.compile("(?:số\\s+)?\\S*\\d\\S*|[^\\p{L}\\p{M}\\s]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** How many titles hold it. */
  record Phrase(String text, int titles) {}

  /**
   * Counts the phrases of titles.
   *
   * @param edges words that join others: they neither begin nor end a phrase
   */
  static PhraseTable of(List<String> titles, Set<String> edges) {
    List<String[]> stretches = stretches(titles);
    TreeMap<String, List<Phrase>> byFolded = new TreeMap<>();
    Map<String, Seen> shorter = Map.of();
    List<Phrase> all = new ArrayList<>();
    for (int length = SHORTEST; length <= LONGEST; length++) {
      Map<String, Seen> counted = counted(stretches, length, shorter, edges);
      counted.forEach((phrase, seen) -> {
        if (seen.freely(phrase, edges)) {
          all.add(new Phrase(phrase, seen.all));
        }
      });
      shorter = counted;
    }
    all.stream()
        .sorted(Comparator.comparingInt(Phrase::titles).reversed())
        .limit(MOST)
        .forEach(phrase ->
            byFolded
                .computeIfAbsent(VietnameseText.fold(phrase.text()), _ -> new ArrayList<>())
                .add(phrase));
    return new PhraseTable(byFolded);
  }

  private static final class Seen {
    private int all;
    private int begun;
    private int ended;

    boolean freely(String phrase, Set<String> edges) {
      boolean joins =
          edges.contains(phrase.substring(0, phrase.indexOf(' ')))
              || edges.contains(phrase.substring(phrase.lastIndexOf(' ') + 1));
      return !joins && begun * FREE >= all && ended * FREE >= all;
    }
  }

  private static List<String[]> stretches(List<String> titles) {
    List<String[]> stretches = new ArrayList<>();
    for (String title : new HashSet<>(titles)) {
      String plain = VietnameseText.compose(title).toLowerCase(Locale.ROOT);
      for (String stretch : BREAK.split(plain)) {
        String[] words = SPACES.split(stretch.strip());
        if (words.length >= SHORTEST) {
          stretches.add(words);
        }
      }
    }
    return stretches;
  }

  /** Only extensions of frequent shorter phrases are counted; others cannot be frequent. */
  private static Map<String, Seen> counted(
      List<String[]> stretches, int length, Map<String, Seen> shorter, Set<String> edges) {
    Map<String, Seen> counted = new HashMap<>();
    for (String[] words : stretches) {
      for (int from = 0; from + length <= words.length; from++) {
        int to = from + length;
        if (length > SHORTEST
            && !(shorter.containsKey(joined(words, from, to - 1))
                && shorter.containsKey(joined(words, from + 1, to)))) {
          continue;
        }
        Seen seen = counted.computeIfAbsent(joined(words, from, to), _ -> new Seen());
        seen.all++;
        seen.begun += from == 0 || edges.contains(words[from - 1]) ? 1 : 0;
        seen.ended += to == words.length || edges.contains(words[to]) ? 1 : 0;
      }
    }
    counted.values().removeIf(seen -> seen.all < FREQUENT);
    return counted;
  }

  private static String joined(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }

  /** The most frequent ones that begin so; accents count where some were typed. */
  List<Phrase> beginning(String typed, int most) {
    String plain = VietnameseText.compose(typed).toLowerCase(Locale.ROOT);
    String folded = VietnameseText.fold(plain);
    List<Phrase> all =
        byFolded.subMap(folded, folded + Character.MAX_VALUE).values().stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Phrase::titles).reversed())
            .toList();
    List<Phrase> accented =
        plain.equals(folded)
            ? all
            : all.stream().filter(phrase -> phrase.text().startsWith(plain)).toList();
    return (accented.isEmpty() ? all : accented).stream().limit(most).toList();
  }
}
