package vn.danchieu.portal.task;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.Fingerprint;

/**
 * How alike short texts are: the cosine of their syllables and pairs of syllables, rare ones
 * weighing more. Kept as numbers: a hundred thousand titles have millions of different pairs, which
 * as strings would fill the memory of a small machine.
 */
final class Likeness {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What stands in so many of the texts tells none from another. */
  private static final double COMMON = 0.3;

  /** Of so few texts nothing can be said to be common. */
  private static final int FEW = 100;

  private final boolean folded;
  private final List<String> names;

  /** The different parts of all texts, in 64 bits each, sorted. */
  private final long[] parts;

  /** Where the holders of a part begin; those of the next one follow. */
  private final int[] starts;

  private final int[] holders;
  private final double[] lengths;

  private Likeness(Map<String, String> texts, boolean folded) {
    this.folded = folded;
    this.names = List.copyOf(texts.keySet());
    List<long[]> each = texts.values().stream().map(this::parts).toList();
    long[] all = each.stream().flatMapToLong(LongStream::of).sorted().toArray();
    parts = LongStream.of(all).distinct().toArray();
    starts = new int[parts.length + 1];
    holders = new int[all.length];
    count(all);
    hold(each);
    lengths = lengths(each);
  }

  /** Of texts by name; without accents where the question has none. */
  static Likeness of(Map<String, String> texts, boolean folded) {
    return new Likeness(texts, folded);
  }

  private void count(long[] all) {
    int part = 0;
    for (int i = 0; i < all.length; i++) {
      if (all[i] != parts[part]) {
        part++;
        starts[part] = i;
      }
    }
    starts[parts.length] = all.length;
  }

  private void hold(List<long[]> each) {
    int[] next = starts.clone();
    for (int text = 0; text < each.size(); text++) {
      for (long part : each.get(text)) {
        int at = Arrays.binarySearch(parts, part);
        holders[next[at]] = text;
        next[at]++;
      }
    }
  }

  private double[] lengths(List<long[]> each) {
    return each.stream()
        .mapToDouble(text -> Math.sqrt(LongStream.of(text).mapToDouble(this::square).sum()))
        .toArray();
  }

  /** The names of the texts most like this one, with how alike they are, 0 to 1. */
  Map<String, Double> to(String text, int most) {
    Map<Integer, Double> shared = new HashMap<>();
    double length = 0;
    for (long part : parts(text)) {
      double square = square(part);
      length += square;
      int at = Arrays.binarySearch(parts, part);
      if (at >= 0 && (holding(at) <= COMMON * names.size() || names.size() < FEW)) {
        for (int i = starts[at]; i < starts[at + 1]; i++) {
          shared.merge(holders[i], square, Double::sum);
        }
      }
    }
    double asked = Math.sqrt(length);
    Map<String, Double> nearest = new LinkedHashMap<>();
    shared.entrySet().stream()
        .map(each -> Map.entry(each.getKey(), each.getValue() / asked / lengths[each.getKey()]))
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .forEach(each -> nearest.put(names.get(each.getKey()), each.getValue()));
    return nearest;
  }

  private int holding(int part) {
    return part < 0 ? 0 : starts[part + 1] - starts[part];
  }

  /** Of its rarity. */
  private double square(long part) {
    int holding = holding(Arrays.binarySearch(parts, part));
    return Math.pow(Math.log(1 + names.size() / (1.0 + holding)), 2);
  }

  private long[] parts(String text) {
    String plain = folded ? VietnameseText.fold(text) : VietnameseText.normalise(text);
    Set<Long> found = new LinkedHashSet<>();
    String before = "";
    for (String syllable : BETWEEN.split(plain.toLowerCase(Locale.ROOT))) {
      if (!syllable.isEmpty()) {
        found.add(Fingerprint.of(syllable));
        if (!before.isEmpty()) {
          found.add(Fingerprint.of(before + " " + syllable));
        }
        before = syllable;
      }
    }
    return found.stream().mapToLong(Long::longValue).toArray();
  }
}
