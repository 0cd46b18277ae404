package vn.danchieu.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/**
 * The first words of what a document does: "công bố danh mục thủ tục hành", "quy định mức phụ cấp".
 * Documents that begin alike are made alike and rest on the same laws, whatever they are about.
 */
public final class Opening {
  private static final int SYLLABLES = 7;

  /** Before a title: "số 1628/QĐ-UBND năm 2025". */
  private static final Pattern NUMBERED =
      Pattern.compile("(?iu)^\\s*(số\\s*:?\\s*)?\\d+\\S*[-/]\\S+(\\s+năm \\d{4}(?!\\d))?");

  private static final Pattern NUMBER = Pattern.compile("\\d+\\S*[-/]\\S+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** "Về việc", "V/v", "số": they begin any title. */
  private static final Set<String> EMPTY = Set.of("về", "việc", "v", "vv", "số");

  private static final Set<String> EMPTY_WITHOUT_ACCENTS = Set.of("ve", "viec", "v", "vv", "so");

  private Opening() {}

  /** Of a title; blank where it says no more than type and number. */
  public static String ofTitle(String title, Optional<String> type) {
    return words(without(title, type), EMPTY);
  }

  /** A title without type and number, with which some sources begin it. */
  public static String without(String title, Optional<String> type) {
    String said = VietnameseText.normalise(title).strip();
    int typed =
        type.map(String::length)
            .filter(length -> said.regionMatches(true, 0, type.orElseThrow(), 0, length))
            .orElse(0);
    return NUMBERED.matcher(said.substring(typed)).replaceFirst(" ").strip();
  }

  /**
   * Of a task.
   *
   * @param accented whether it was typed with accents
   */
  public static String ofTask(String task, boolean accented) {
    return words(task, accented ? EMPTY : EMPTY_WITHOUT_ACCENTS);
  }

  private static String words(String said, Set<String> empty) {
    List<String> syllables = new ArrayList<>();
    String alone = NUMBER.matcher(VietnameseText.normalise(said)).replaceAll(" ");
    for (String syllable : BETWEEN.split(alone.toLowerCase(Locale.ROOT))) {
      if (!syllable.isEmpty() && !empty.contains(syllable) && syllables.size() < SYLLABLES) {
        syllables.add(syllable);
      }
    }
    return String.join(" ", syllables);
  }
}
