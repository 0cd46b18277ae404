package vn.danchieu.index.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.danchieu.citation.VietnameseText;

/**
 * Puts the marks back on what was typed without them: the likeliest spelling of the whole, by how
 * often syllables follow each other in the corpus. What was typed with marks stays as it was.
 */
public final class Restoration {
  /** Rarer spellings of one syllable are never the likeliest. */
  private static final int MOST_SPELLINGS = 12;

  /** How much the pair says, against the syllable alone. */
  private static final double PAIR = 0.9;

  private static final double UNSEEN = 0.1;

  /** Even a syllable that never stands without another one may end what somebody typed. */
  private static final double LEAST_END = 0.02;

  /** How often a pair may stand with its marks for each time without them. */
  private static final int MOST_BARE = 20;

  private final LanguageModel model;

  public Restoration(LanguageModel model) {
    this.model = model;
  }

  /**
   * Whether these were typed without marks: most of those that could bear some bear none, or half
   * of them, two side by side among them that hardly ever stand so. A word here and there without
   * marks is a word without marks.
   */
  public boolean isNeeded(List<String> syllables) {
    int marked = 0;
    int bare = 0;
    boolean pair = false;
    String before = "";
    for (String syllable : syllables) {
      boolean bearsNone = VietnameseText.fold(syllable).equals(syllable);
      boolean misses = bearsNone && couldBearMarks(syllable);
      pair |= misses && !before.isEmpty() && isHardlyEverSo(before, syllable);
      marked += bearsNone ? 0 : 1;
      bare += misses ? 1 : 0;
      before = misses ? syllable : "";
    }
    return bare > marked || pair && bare == marked;
  }

  /** Some texts hold addresses and words of other languages, where marks are missing too. */
  private boolean isHardlyEverSo(String first, String second) {
    List<String> likeliest = restored(List.of(first, second));
    return model.count(likeliest.getFirst(), likeliest.getLast())
        > MOST_BARE * model.count(first, second);
  }

  /** Whether every word is known, and none of them could bear marks that it does not bear. */
  public boolean isCertain(List<String> syllables) {
    return syllables.stream()
        .allMatch(each ->
            model.knows(each)
                && (!VietnameseText.fold(each).equals(each) || !couldBearMarks(each)));
  }

  private boolean couldBearMarks(String folded) {
    List<String> spellings = model.spellings(folded);
    return !spellings.isEmpty() && !spellings.getFirst().equals(folded);
  }

  /** One spelling for each syllable; unknown ones as they are. */
  public List<String> restored(List<String> syllables) {
    if (syllables.isEmpty() || model.isEmpty()) {
      return syllables;
    }
    List<List<Path>> columns = new ArrayList<>();
    for (String typed : syllables) {
      List<Path> column = new ArrayList<>();
      for (String spelling : spellings(typed)) {
        column.add(columns.isEmpty() ? first(spelling) : best(columns.getLast(), spelling));
      }
      columns.add(column);
    }
    return likeliest(columns.getLast().stream().map(this::ended).toList()).spellings();
  }

  /** How likely every spelling of these is, and of each two that stand side by side. */
  public Spellings spellings(List<String> syllables) {
    List<List<String>> columns = syllables.stream().map(this::spellings).toList();
    return Spellings.of(columns, new Spellings.Likelihoods(this::alone, this::after, this::last));
  }

  private record Path(String spelling, double likelihood, List<Path> before) {
    List<String> spellings() {
      List<String> all = new ArrayList<>();
      for (Path at = this; ; at = at.before.getFirst()) {
        all.add(at.spelling);
        if (at.before.isEmpty()) {
          Collections.reverse(all);
          return all;
        }
      }
    }
  }

  private Path first(String spelling) {
    return new Path(spelling, Math.log(alone(spelling)), List.of());
  }

  private Path ended(Path path) {
    return new Path(path.spelling, path.likelihood + Math.log(last(path.spelling)), path.before);
  }

  private Path best(List<Path> before, String spelling) {
    Path from = before.getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (Path path : before) {
      double likelihood = path.likelihood + Math.log(after(path.spelling, spelling));
      if (likelihood > most) {
        most = likelihood;
        from = path;
      }
    }
    return new Path(spelling, most, List.of(from));
  }

  private static Path likeliest(List<Path> paths) {
    Path most = paths.getFirst();
    for (Path path : paths) {
      if (path.likelihood > most.likelihood) {
        most = path;
      }
    }
    return most;
  }

  private double alone(String spelling) {
    return (model.count(spelling) + UNSEEN) / (model.total() + UNSEEN * model.distinct());
  }

  private double after(String first, String second) {
    int count = model.count(first);
    return count == 0
        ? alone(second)
        : PAIR * model.count(first, second) / count + (1 - PAIR) * alone(second);
  }

  /**
   * Of the last syllable: what is typed ends with a whole word, so "gia canh" is "gia cảnh" and not
   * "giá cạnh" of "giá cạnh tranh".
   */
  private double last(String spelling) {
    return Math.max(LEAST_END, 1 - model.leans(spelling));
  }

  private List<String> spellings(String typed) {
    String folded = VietnameseText.fold(typed);
    List<String> known = folded.equals(typed) ? model.spellings(folded) : List.of();
    return known.isEmpty()
        ? List.of(typed)
        : known.subList(0, Math.min(MOST_SPELLINGS, known.size()));
  }
}
