package vn.danchieu.portal.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/**
 * How alike short texts are: the cosine of their syllables and pairs of syllables, rare ones
 * weighing more.
 */
final class Likeness {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What stands in so many of the texts tells none from another. */
  private static final double COMMON = 0.3;

  private final boolean folded;
  private final Map<String, List<Integer>> holders = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Double> lengths = new ArrayList<>();

  private Likeness(boolean folded) {
    this.folded = folded;
  }

  /** Of texts by name; without accents where the question has none. */
  static Likeness of(Map<String, String> texts, boolean folded) {
    Likeness likeness = new Likeness(folded);
    texts.forEach((name, text) -> {
      int at = likeness.names.size();
      likeness.names.add(name);
      for (String part : likeness.parts(text)) {
        likeness.holders.computeIfAbsent(part, _ -> new ArrayList<>()).add(at);
      }
    });
    double[] squares = new double[likeness.names.size()];
    likeness.holders.forEach((part, at) -> {
      double square = Math.pow(likeness.rarity(part), 2);
      at.forEach(i -> squares[i] += square);
    });
    for (double square : squares) {
      likeness.lengths.add(Math.sqrt(square));
    }
    return likeness;
  }

  /** The names of the texts most like this one, with how alike they are, 0 to 1. */
  Map<String, Double> to(String text, int most) {
    Map<Integer, Double> shared = new HashMap<>();
    double length = 0;
    for (String part : parts(text)) {
      double square = Math.pow(rarity(part), 2);
      length += square;
      List<Integer> at = holders.getOrDefault(part, List.of());
      if (at.size() <= COMMON * names.size() || names.size() < 100) {
        at.forEach(i -> shared.merge(i, square, Double::sum));
      }
    }
    double asked = Math.sqrt(length);
    Map<String, Double> nearest = new LinkedHashMap<>();
    shared.entrySet().stream()
        .map(each -> Map.entry(each.getKey(), each.getValue() / asked / lengths.get(each.getKey())))
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .forEach(each -> nearest.put(names.get(each.getKey()), each.getValue()));
    return nearest;
  }

  private double rarity(String part) {
    int holding = holders.getOrDefault(part, List.of()).size();
    return Math.log(1 + names.size() / (1.0 + holding));
  }

  private Set<String> parts(String text) {
    String plain = folded ? VietnameseText.fold(text) : VietnameseText.normalise(text);
    Set<String> parts = new LinkedHashSet<>();
    String before = "";
    for (String syllable : BETWEEN.split(plain.toLowerCase(java.util.Locale.ROOT))) {
      if (!syllable.isEmpty()) {
        parts.add(syllable);
        if (!before.isEmpty()) {
          parts.add(before + " " + syllable);
        }
        before = syllable;
      }
    }
    return parts;
  }
}
