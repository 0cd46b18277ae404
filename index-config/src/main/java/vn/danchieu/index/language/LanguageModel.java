package vn.danchieu.index.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import vn.danchieu.citation.VietnameseText;

/**
 * In how many provisions of the corpus each syllable stands, and each two side by side: what a word
 * is worth in a search, and which marks belong on one that was typed without them. Immutable.
 *
 * <p>Learned from the indexed corpus alone, so a corpus of fishery letters knows fishery.
 */
public final class LanguageModel {
  /** Knows nothing: every word weighs nothing and stays as it was typed. */
  public static final LanguageModel EMPTY =
      new LanguageModel(0, new String[0], new int[0], new long[0], new int[0]);

  private static final int VERSION = 1;

  private final int provisions;
  private final String[] words;
  private final int[] counts;
  private final long[] pairs;
  private final int[] pairCounts;
  private final Map<String, Integer> ids = new HashMap<>();
  private final KnownSyllables known;
  private final Map<String, List<String>> spellings = new HashMap<>();
  private final long total;
  private final int[] mostBehind;
  private final Keying keying;

  /**
   * @param pairs ascending: id of the first syllable in the upper half, of the second in the lower
   */
  LanguageModel(int provisions, String[] words, int[] counts, long[] pairs, int[] pairCounts) {
    this.provisions = provisions;
    this.words = words;
    this.counts = counts;
    this.pairs = pairs;
    this.pairCounts = pairCounts;
    this.known = new KnownSyllables(words);
    this.total = Arrays.stream(counts).asLongStream().sum();
    this.mostBehind = mostBehind(words.length, pairs, pairCounts);
    for (int i = 0; i < words.length; i++) {
      ids.put(words[i], i);
      spellings
          .computeIfAbsent(VietnameseText.fold(words[i]), _ -> new ArrayList<>())
          .add(words[i]);
    }
    Comparator<String> frequentFirst = Comparator.comparingInt(word -> -count(word));
    spellings.values().forEach(each -> each.sort(frequentFirst));
    keying = new Keying(Arrays.stream(words).sorted(frequentFirst).toList());
  }

  /** Of each word, how often its most frequent follower stands behind it. */
  private static int[] mostBehind(int words, long[] pairs, int[] pairCounts) {
    int[] most = new int[words];
    for (int i = 0; i < pairs.length; i++) {
      int first = (int) (pairs[i] >>> Integer.SIZE);
      most[first] = Math.max(most[first], pairCounts[i]);
    }
    return most;
  }

  static long key(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  public boolean isEmpty() {
    return words.length == 0;
  }

  /** How many different syllables are known. */
  public int size() {
    return words.length;
  }

  int provisions() {
    return provisions;
  }

  int distinct() {
    return Math.max(1, words.length);
  }

  long total() {
    return total;
  }

  int count(String syllable) {
    Integer id = ids.get(syllable);
    return id == null ? 0 : counts[id];
  }

  int count(String first, String second) {
    Integer one = ids.get(first);
    Integer other = ids.get(second);
    if (one == null || other == null) {
      return 0;
    }
    int at = Arrays.binarySearch(pairs, key(one, other));
    return at < 0 ? 0 : pairCounts[at];
  }

  /**
   * How often it stands with one and the same syllable behind it, from 0 to 1: "cạnh" is hardly
   * ever without "tranh".
   */
  double leans(String syllable) {
    Integer id = ids.get(syllable);
    return id == null || counts[id] == 0 ? 0 : Math.min(1, mostBehind[id] / (double) counts[id]);
  }

  /**
   * A text as {@link Syllables#of} reads it, the known syllables as the very objects that are kept
   * here: for keeping many.
   */
  public List<String> syllables(String text) {
    char[] all = Syllables.letters(text);
    List<String> found = new ArrayList<>();
    Syllables.each(all, (start, end) -> found.add(known.between(all, start, end)));
    return found;
  }

  public boolean knows(String syllable) {
    return ids.containsKey(syllable);
  }

  /** Whether it is known with these marks or others. */
  public boolean occurs(String syllable) {
    return knows(syllable) || spellings.containsKey(VietnameseText.fold(syllable));
  }

  /** Every known syllable that reads so without marks, the frequent ones first. */
  List<String> spellings(String folded) {
    return spellings.getOrDefault(folded, List.of());
  }

  /** The most frequent syllable for which these keys of Telex or VNI are typed. */
  Optional<String> keyed(String typed) {
    return keying.word(typed);
  }

  /**
   * What a syllable is worth, as BM25 weighs it: the rarer the more; 0 for one that never occurs,
   * since no text can be told from another by it.
   */
  public double weight(String syllable) {
    return weight(count(syllable));
  }

  /** What two syllables side by side are worth. */
  public double weight(String first, String second) {
    return weight(count(first, second));
  }

  private double weight(int count) {
    double without = provisions - Math.min(count, provisions);
    return count == 0 ? 0 : Math.log(1 + (without + 0.5) / (count + 0.5));
  }

  /** Deflated, for storing. */
  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeInt(VERSION);
      out.writeInt(provisions);
      out.writeInt(words.length);
      for (int i = 0; i < words.length; i++) {
        out.writeUTF(words[i]);
        out.writeInt(counts[i]);
      }
      out.writeInt(pairs.length);
      long before = 0;
      for (int i = 0; i < pairs.length; i++) {
        writeSmall(out, pairs[i] - before);
        writeSmall(out, pairCounts[i]);
        before = pairs[i];
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A model could not be written into memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IllegalArgumentException where another version, or nobody, wrote the bytes
   */
  public static LanguageModel of(byte[] bytes) {
    try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      if (in.readInt() != VERSION) {
        throw new IllegalArgumentException("The language model is of another version");
      }
      int provisions = in.readInt();
      String[] words = new String[in.readInt()];
      int[] counts = new int[words.length];
      for (int i = 0; i < words.length; i++) {
        words[i] = in.readUTF();
        counts[i] = in.readInt();
      }
      long[] pairs = new long[in.readInt()];
      int[] pairCounts = new int[pairs.length];
      long before = 0;
      for (int i = 0; i < pairs.length; i++) {
        before += readSmall(in);
        pairs[i] = before;
        pairCounts[i] = (int) readSmall(in);
      }
      return new LanguageModel(provisions, words, counts, pairs, pairCounts);
    } catch (IOException e) {
      throw new IllegalArgumentException("The language model cannot be read", e);
    }
  }

  private static void writeSmall(DataOutputStream out, long number) throws IOException {
    long rest = number;
    while (rest >= 0x80) {
      out.writeByte((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readSmall(DataInputStream in) throws IOException {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int part = in.readUnsignedByte();
      number |= (long) (part & 0x7F) << shift;
      if (part < 0x80) {
        return number;
      }
    }
    throw new IOException("A number is too long");
  }
}
