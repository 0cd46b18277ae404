package vn.danchieu.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.danchieu.citation.vocabulary.LawTitles;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** Names of laws that are written with a slip: other accents, or one letter that is another. */
public final class LawSpelling {
  /** With its type; a shorter name is like too many others. */
  private static final int FEWEST_SYLLABLES = 3;

  private static final List<Name> NAMES =
      Vocabulary.shipped().laws().all().stream()
          .map(title -> Name.of(title.type() + " " + title.title()))
          .distinct()
          .toList();

  private LawSpelling() {}

  /**
   * A name of a law.
   *
   * @param plain without case and signs, accents as they are written
   * @param syllables without accents
   */
  private record Name(String full, String plain, List<String> syllables) {
    static Name of(String full) {
      String plain =
          VietnameseText.normalise(full)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N}]+", " ")
              .strip();
      return new Name(full, plain, Arrays.asList(LawTitles.key(plain).split(" ")));
    }

    /** One syllable of it is another by a letter, or some have other accents. */
    private boolean isSlipOf(Name right) {
      if (syllables.size() != right.syllables.size() || syllables.size() < FEWEST_SYLLABLES) {
        return false;
      }
      int others = 0;
      for (int i = 0; i < syllables.size(); i++) {
        String said = syllables.get(i);
        String meant = right.syllables.get(i);
        if (!said.equals(meant)) {
          others += isLetterAway(said, meant) ? 1 : 2;
        }
      }
      return others <= 1;
    }
  }

  /**
   * The law that a name means which no law bears as it is written, such as {@code Luật Đất dai} or
   * {@code Luật Khiếu lại}.
   *
   * @param name with its type, as it is written
   * @return the whole name as it should be written; empty where the name is right, is another way
   *     to name a law, or is like several laws or none
   */
  public static Optional<String> meant(String name) {
    Name written = Name.of(name);
    if (NAMES.stream().anyMatch(right -> right.plain().equals(written.plain()))) {
      return Optional.empty();
    }
    List<Name> fitting = NAMES.stream().filter(written::isSlipOf).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst().full()) : Optional.empty();
  }

  /** Whether one letter was put in, left out or mistaken. */
  private static boolean isLetterAway(String one, String other) {
    int from = 0;
    int shorter = Math.min(one.length(), other.length());
    while (from < shorter && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int behind = 0;
    while (behind < shorter - from
        && one.charAt(one.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
      behind++;
    }
    return one.length() - from - behind <= 1 && other.length() - from - behind <= 1;
  }
}
