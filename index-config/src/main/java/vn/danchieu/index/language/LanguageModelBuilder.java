package vn.danchieu.index.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts a corpus, provision by provision. */
public final class LanguageModelBuilder {
  /** Of more pairs than this the rare ones are left out: they would cost more than they tell. */
  private static final int MOST_PAIRS = 1_500_000;

  /** Longer ones are no syllables: addresses, codes, lines without spaces. */
  private static final int LONGEST = 24;

  /** How often what people say counts, so that a small corpus understands a question about it. */
  private static final int SAID = 3;

  /**
   * And that a large one does not drown it: the law hardly ever asks how much, people always do.
   */
  private static final int SAID_ONCE_IN = 300;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<int[]> counts = new ArrayList<>();
  private final Map<Long, int[]> pairs = new HashMap<>();
  private int provisions;

  public void add(String provision) {
    provisions++;
    count(Syllables.of(provision), 1);
    if (pairs.size() > 2 * MOST_PAIRS) {
      pairs.values().removeIf(count -> count[0] <= 1);
    }
  }

  private void count(List<String> syllables, int times) {
    Set<Integer> seen = new HashSet<>();
    Set<Long> side = new HashSet<>();
    int before = -1;
    for (String syllable : syllables) {
      int id = syllable.length() > LONGEST ? -1 : id(syllable);
      if (id >= 0) {
        seen.add(id);
        if (before >= 0) {
          side.add(LanguageModel.key(before, id));
        }
      }
      before = id;
    }
    seen.forEach(id -> counts.get(id)[0] += times);
    side.forEach(pair -> pairs.computeIfAbsent(pair, _ -> new int[1])[0] += times);
  }

  private int id(String syllable) {
    Integer known = ids.get(syllable);
    if (known != null) {
      return known;
    }
    ids.put(syllable, counts.size());
    counts.add(new int[1]);
    return counts.size() - 1;
  }

  /** What was counted, once and for all; the same for the same provisions in whatever order. */
  public LanguageModel build() {
    int times = Math.max(SAID, provisions / SAID_ONCE_IN);
    EverydayWords.shipped().phrases().forEach(said -> count(said, times));
    String[] words = ids.keySet().stream().sorted().toArray(String[]::new);
    int[] place = new int[words.length];
    int[] wordCounts = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      int id = ids.getOrDefault(words[i], 0);
      place[id] = i;
      wordCounts[i] = counts.get(id)[0];
    }
    Map<Long, Integer> kept = kept(place);
    long[] keys = kept.keySet().stream().mapToLong(Long::longValue).toArray();
    int[] keyCounts = Arrays.stream(keys).mapToInt(key -> kept.getOrDefault(key, 0)).toArray();
    return new LanguageModel(provisions, words, wordCounts, keys, keyCounts);
  }

  private Map<Long, Integer> kept(int[] place) {
    int least = 1;
    while (atLeast(least) > MOST_PAIRS) {
      least++;
    }
    int limit = least;
    Map<Long, Integer> kept = new LinkedHashMap<>();
    pairs.entrySet().stream()
        .filter(pair -> pair.getValue()[0] >= limit)
        .map(pair -> Map.entry(moved(pair.getKey(), place), pair.getValue()[0]))
        .sorted(Comparator.comparingLong(Map.Entry::getKey))
        .forEach(pair -> kept.put(pair.getKey(), pair.getValue()));
    return kept;
  }

  private static long moved(long key, int[] place) {
    return LanguageModel.key(place[(int) (key >>> Integer.SIZE)], place[(int) key]);
  }

  private long atLeast(int count) {
    return pairs.values().stream().filter(each -> each[0] >= count).count();
  }
}
