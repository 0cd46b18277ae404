package vn.danchieu.index.language;

import java.util.Arrays;
import java.util.List;

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

  /** No word. */
  private static final int NONE = -1;

  private final WordNumbers numbers = new WordNumbers();
  private final PairCounts pairs = new PairCounts();
  private int[] counts = new int[FIRST];
  private int[] passages = new int[FIRST];
  private int passage;
  private int provisions;

  /** The word before in the same passage. */
  private int before = NONE;

  public void add(String provision) {
    provisions++;
    count(provision, 1);
    if (pairs.size() > 2 * MOST_PAIRS) {
      pairs.forget(1);
    }
  }

  /** Takes back what {@link #add} has counted. */
  public void remove(String provision) {
    provisions--;
    count(provision, -1);
  }

  /** How many provisions are counted. */
  public int provisions() {
    return provisions;
  }

  private void count(String provision, int times) {
    begin();
    char[] letters = Syllables.letters(provision);
    Syllables.each(letters, (start, end) -> count(letters, start, end, times));
  }

  private void count(List<String> phrase, int times) {
    begin();
    phrase.forEach(word -> count(word.toCharArray(), 0, word.length(), times));
  }

  private void begin() {
    passage++;
    before = NONE;
  }

  private void count(char[] letters, int start, int end, int times) {
    int word = end - start > LONGEST ? NONE : numbers.of(letters, start, end);
    if (word != NONE) {
      if (before != NONE) {
        pairs.count(LanguageModel.key(before, word), passage, times);
      }
      countWord(word, times);
    }
    before = word;
  }

  private void countWord(int word, int times) {
    if (word >= counts.length) {
      counts = Arrays.copyOf(counts, counts.length * 2);
      passages = Arrays.copyOf(passages, passages.length * 2);
    }
    if (passages[word] != passage) {
      passages[word] = passage;
      counts[word] += times;
    }
  }

  /** What was counted, once and for all; the same for the same provisions in whatever order. */
  public LanguageModel build() {
    int times = Math.max(SAID, provisions / SAID_ONCE_IN);
    EverydayWords.shipped().phrases().forEach(said -> count(said, times));
    String[] words =
        numbers.all().stream()
            .filter(word -> counts[numbers.of(word)] > 0)
            .sorted()
            .toArray(String[]::new);
    int[] id = Arrays.stream(words).mapToInt(numbers::of).toArray();
    int[] place = new int[numbers.all().size()];
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
