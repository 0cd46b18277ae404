package vn.danchieu.index.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private static final int FIRST = 1 << 12;

  private final Map<String, Integer> ids = new HashMap<>();
  private final PairCounts pairs = new PairCounts();
  private int[] counts = new int[FIRST];
  private int[] passages = new int[FIRST];
  private int passage;
  private int provisions;

  public void add(String provision) {
    provisions++;
    count(Syllables.of(provision), 1);
    if (pairs.size() > 2 * MOST_PAIRS) {
      pairs.forget(1);
    }
  }

  /** Takes back what {@link #add} has counted. */
  public void remove(String provision) {
    provisions--;
    count(Syllables.of(provision), -1);
  }

  /** How many provisions are counted. */
  public int provisions() {
    return provisions;
  }

  private void count(List<String> syllables, int times) {
    passage++;
    int before = -1;
    for (String syllable : syllables) {
      int id = syllable.length() > LONGEST ? -1 : id(syllable);
      if (id >= 0 && before >= 0) {
        pairs.count(LanguageModel.key(before, id), passage, times);
      }
      if (id >= 0 && passages[id] != passage) {
        passages[id] = passage;
        counts[id] += times;
      }
      before = id;
    }
  }

  private int id(String syllable) {
    Integer known = ids.get(syllable);
    if (known != null) {
      return known;
    }
    int id = ids.size();
    ids.put(syllable, id);
    if (id == counts.length) {
      counts = Arrays.copyOf(counts, id * 2);
      passages = Arrays.copyOf(passages, id * 2);
    }
    return id;
  }

  /** What was counted, once and for all; the same for the same provisions in whatever order. */
  public LanguageModel build() {
    int times = Math.max(SAID, provisions / SAID_ONCE_IN);
    EverydayWords.shipped().phrases().forEach(said -> count(said, times));
    String[] words =
        ids.keySet().stream().filter(word -> counts[id(word)] > 0).sorted().toArray(String[]::new);
    int[] id = Arrays.stream(words).mapToInt(this::id).toArray();
    int[] place = new int[ids.size()];
    for (int i = 0; i < id.length; i++) {
      place[id[i]] = i;
    }
    long[] keys = pairs.atLeast(least()).map(key -> moved(key, place)).sorted().toArray();
    return new LanguageModel(
        provisions,
        words,
        Arrays.stream(id).map(i -> counts[i]).toArray(),
        keys,
        Arrays.stream(keys).mapToInt(key -> pairs.of(moved(key, id))).toArray());
  }

  private static long moved(long key, int[] place) {
    return LanguageModel.key(place[(int) (key >>> Integer.SIZE)], place[(int) key]);
  }

  private int least() {
    int least = 1;
    while (pairs.atLeast(least).count() > MOST_PAIRS) {
      least++;
    }
    return least;
  }
}
