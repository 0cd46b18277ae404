package vn.danchieu.index.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import vn.danchieu.citation.VietnameseText;

/**
 * Mends what fingers did to words, by what stands in the corpus: keystrokes of an input method that
 * was off, slips of the keys, marks on the wrong word. Whoever stands in the corpus often enough is
 * no slip.
 */
public final class Spelling {
  /** Seen in no more provisions than this, a word may be a slip in the corpus as well. */
  private static final int RARE = 3;

  /** Or in no more than one of so many. */
  private static final int ONE_IN = 1_000;

  /** How much commoner another reading must be, alone and beside its neighbours. */
  private static final int COMMONER = 30;

  private static final int BESIDE = 10;

  /** What stands in one provision alone may be a slip of whoever wrote it. */
  private static final int ONCE = 1;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 14;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final LanguageModel model;

  public Spelling(LanguageModel model) {
    this.model = model;
  }

  /**
   * Keystrokes of Telex and VNI as the words they stand for, everything else as it is. Where some
   * are keystrokes, those that the corpus knows as words are read so as well: "cas", which is
   * chemistry, between "nhaapj" and "nhaan".
   */
  public List<String> decoded(List<String> syllables) {
    List<String> decoded = decoded(syllables, RARE);
    return decoded.equals(syllables) ? decoded : decoded(decoded, Long.MAX_VALUE);
  }

  private List<String> decoded(List<String> syllables, long most) {
    List<String> decoded = new ArrayList<>();
    for (String syllable : syllables) {
      decoded.add(keystrokes(syllable, most).orElse(syllable));
    }
    return decoded;
  }

  /**
   * @param most how often it may be seen as a word of its own
   */
  private Optional<String> keystrokes(String typed, long most) {
    boolean may = typed.length() > SHORTEST && isBare(typed);
    long seen = common(typed);
    return may && seen <= most
        ? model.keyed(typed).filter(word -> model.count(word) > COMMONER * seen)
        : Optional.empty();
  }

  /**
   * What was meant instead: for each word that the corpus as good as does not know the one next to
   * it that the words around speak for. Empty where nothing is better.
   *
   * @param kept words that are no words: parts of numbers, names of fields
   */
  public Optional<List<String>> meant(List<String> syllables, Set<String> kept) {
    List<String> meant = new ArrayList<>(syllables);
    for (int i = 0; i < meant.size(); i++) {
      String word = meant.get(i);
      if (!kept.contains(word) && isDoubtful(word)) {
        int at = i;
        nearest(word, meant, i).or(() -> parted(word)).ifPresent(better -> meant.set(at, better));
      }
    }
    return meant.equals(syllables) ? Optional.empty() : Optional.of(meant);
  }

  private boolean isDoubtful(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().noneMatch(Character::isDigit)
        && common(word) <= Math.max(RARE, model.provisions() / ONE_IN);
  }

  /** In how many provisions it stands; of a word without marks also with any marks. */
  private long common(String word) {
    return spellings(word).stream().mapToLong(model::count).sum();
  }

  private Optional<String> nearest(String word, List<String> all, int at) {
    List<String> before = at == 0 ? List.of() : spellings(all.get(at - 1));
    List<String> behind = at + 1 == all.size() ? List.of() : spellings(all.get(at + 1));
    boolean bare = isBare(word);
    boolean marked = all.stream().anyMatch(other -> !isBare(other));
    String best = "";
    int most = Math.max(ONCE, BESIDE * speaking(before, spellings(word), behind));
    for (String near : near(word)) {
      List<String> read = bare ? spellings(near) : List.of(near);
      long seen = read.stream().mapToLong(model::count).sum();
      for (String spelling : seen > COMMONER * common(word) ? read : List.<String>of()) {
        int speaking = speaking(before, List.of(spelling), behind);
        if (speaking > most) {
          most = speaking;
          best = marked ? spelling : near;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Two words that stand together often, typed without the blank. */
  private Optional<String> parted(String word) {
    String best = "";
    int most = ONCE;
    for (int i = 1; i < word.length(); i++) {
      List<String> second = spellings(word.substring(i));
      int together = speaking(List.of(), spellings(word.substring(0, i)), second);
      if (together > most) {
        most = together;
        best = word.substring(0, i) + " " + word.substring(i);
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** In how many provisions the words around stand beside one of these as they do here. */
  private int speaking(List<String> before, List<String> words, List<String> behind) {
    int most = 0;
    for (String word : words) {
      int beside =
          most(before, other -> model.count(other, word))
              + most(behind, other -> model.count(word, other));
      most = Math.max(most, beside);
    }
    return most;
  }

  private static boolean isBare(String word) {
    return VietnameseText.fold(word).equals(word);
  }

  private static int most(List<String> words, ToIntFunction<String> count) {
    return words.stream().mapToInt(count).max().orElse(0);
  }

  private List<String> spellings(String word) {
    List<String> known = isBare(word) ? model.spellings(word) : List.of();
    return known.isEmpty() ? List.of(word) : known;
  }

  /** Whatever known is one slip away: a key missed, doubled, exchanged, or other marks. */
  private Set<String> near(String word) {
    Set<String> near = new HashSet<>();
    String folded = VietnameseText.fold(word);
    boolean bare = folded.equals(word);
    for (String slip : slips(folded)) {
      if (!model.spellings(slip).isEmpty()) {
        near.addAll(bare ? List.of(slip) : model.spellings(slip));
      }
    }
    if (!bare) {
      near.addAll(model.spellings(folded));
    }
    near.remove(word);
    return near;
  }

  private static Set<String> slips(String word) {
    Set<String> slips = new HashSet<>();
    for (int i = 0; i <= word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      if (!tail.isEmpty()) {
        slips.add(head + tail.substring(1));
      }
      if (tail.length() > 1) {
        slips.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
      }
      for (char letter : LETTERS.toCharArray()) {
        slips.add(head + letter + tail);
        if (!tail.isEmpty()) {
          slips.add(head + letter + tail.substring(1));
        }
      }
    }
    return slips;
  }
}
