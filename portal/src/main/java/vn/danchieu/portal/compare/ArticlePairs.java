package vn.danchieu.portal.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.danchieu.citation.VietnameseText;

/**
 * Pairs articles of two texts: by label if they share enough words, else by title, else by the most
 * common words. Each article has at most one partner.
 */
final class ArticlePairs {
  /** Of all words of both; below it two articles speak of different things. */
  private static final double ALIKE = 0.35;

  /** With the same label less is enough: an amended article keeps its number. */
  private static final double ALIKE_OF_ONE_LABEL = 0.2;

  /** Beyond it only labels and titles pair: each with each takes too long. */
  private static final int MOST_WITH_EACH = 60_000;

  private final List<ComparedUnit> one;
  private final List<ComparedUnit> other;
  private final List<Set<String>> words = new ArrayList<>();
  private final List<Set<String>> otherWords = new ArrayList<>();
  private final Map<Integer, Integer> pairs = new TreeMap<>();
  private final Set<Integer> taken = new TreeSet<>();

  private ArticlePairs(List<ComparedUnit> one, List<ComparedUnit> other) {
    this.one = one;
    this.other = other;
    one.forEach(unit -> words.add(words(unit)));
    other.forEach(unit -> otherWords.add(words(unit)));
  }

  /** An article of each, or of one alone. */
  record Pair(Optional<ComparedUnit> one, Optional<ComparedUnit> other) {}

  /** Two days of one act: labels are enough. */
  static List<Pair> byLabel(List<ComparedUnit> one, List<ComparedUnit> other) {
    ArticlePairs pairs = new ArticlePairs(one, other);
    pairs.same(ComparedUnit::label, 0);
    return pairs.inOrder();
  }

  static List<Pair> of(List<ComparedUnit> one, List<ComparedUnit> other) {
    ArticlePairs pairs = new ArticlePairs(one, other);
    pairs.same(ComparedUnit::label, ALIKE_OF_ONE_LABEL);
    pairs.same(unit -> VietnameseText.fold(unit.title()).toLowerCase(Locale.ROOT), 0);
    pairs.alike();
    return pairs.inOrder();
  }

  private interface Key {
    String of(ComparedUnit unit);
  }

  private void same(Key key, double least) {
    Map<String, Integer> places = new HashMap<>();
    for (int j = 0; j < other.size(); j++) {
      if (!taken.contains(j)) {
        places.putIfAbsent(key.of(other.get(j)), j);
      }
    }
    for (int i = 0; i < one.size(); i++) {
      String wanted = key.of(one.get(i));
      Integer j = wanted.isBlank() || pairs.containsKey(i) ? null : places.get(wanted);
      if (j != null && !taken.contains(j) && likeness(i, j) >= least) {
        pair(i, j);
      }
    }
  }

  private record Likeness(int i, int j, double share) {}

  private void alike() {
    int left = (one.size() - pairs.size()) * (other.size() - taken.size());
    List<Likeness> all = new ArrayList<>();
    for (int i = 0; i < one.size() && left <= MOST_WITH_EACH; i++) {
      for (int j = 0; j < other.size() && !pairs.containsKey(i); j++) {
        double share = taken.contains(j) ? 0 : likeness(i, j);
        if (share >= ALIKE) {
          all.add(new Likeness(i, j, share));
        }
      }
    }
    all.sort(
        Comparator.comparingDouble(Likeness::share)
            .reversed()
            .thenComparingInt(Likeness::i)
            .thenComparingInt(Likeness::j));
    all.stream()
        .filter(each -> !pairs.containsKey(each.i()) && !taken.contains(each.j()))
        .forEach(each -> {
          if (!pairs.containsKey(each.i()) && !taken.contains(each.j())) {
            pair(each.i(), each.j());
          }
        });
  }

  private void pair(int i, int j) {
    pairs.put(i, j);
    taken.add(j);
  }

  /** Common words of all words of the two. */
  private double likeness(int i, int j) {
    Set<String> a = words.get(i);
    Set<String> b = otherWords.get(j);
    Set<String> shorter = a.size() < b.size() ? a : b;
    Set<String> longer = shorter == a ? b : a;
    long common = shorter.stream().filter(longer::contains).count();
    return a.isEmpty() && b.isEmpty() ? 1 : (double) common / (a.size() + b.size() - common);
  }

  private static Set<String> words(ComparedUnit unit) {
    String said = unit.title() + " " + unit.text();
    return new java.util.HashSet<>(List.of(said.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")));
  }

  /** As the second text has them; what it lacks stands behind what it stood behind. */
  private List<Pair> inOrder() {
    Map<Integer, Integer> back = new HashMap<>();
    pairs.forEach((i, j) -> back.put(j, i));
    Map<Integer, List<ComparedUnit>> gone = new HashMap<>();
    int last = -1;
    for (int i = 0; i < one.size(); i++) {
      if (pairs.containsKey(i)) {
        last = pairs.getOrDefault(i, last);
      } else {
        gone.computeIfAbsent(last, _ -> new ArrayList<>()).add(one.get(i));
      }
    }
    List<Pair> inOrder = new ArrayList<>(gone(gone, -1));
    for (int j = 0; j < other.size(); j++) {
      Optional<ComparedUnit> before = Optional.ofNullable(back.get(j)).map(one::get);
      inOrder.add(new Pair(before, Optional.of(other.get(j))));
      inOrder.addAll(gone(gone, j));
    }
    return inOrder;
  }

  private static List<Pair> gone(Map<Integer, List<ComparedUnit>> gone, int behind) {
    return gone.getOrDefault(behind, List.of()).stream()
        .map(unit -> new Pair(Optional.of(unit), Optional.empty()))
        .toList();
  }
}
