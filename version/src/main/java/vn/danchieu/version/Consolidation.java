package vn.danchieu.version;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An official consolidation as it can be laid beside versions.
 *
 * @param number of the act that it consolidates
 * @param contained the acts whose changes it holds, by number
 * @param asOf the last day from which one of these is in force, where its head names it
 * @param articles by label
 */
public record Consolidation(
    String number,
    List<String> contained,
    Optional<LocalDate> asOf,
    Map<String, Provision> articles) {

  /** Empty for a text that lists no changes as contained. */
  public static Optional<Consolidation> of(Act act) {
    Outline outline = Outline.of(act);
    if (outline.contained().isEmpty() || outline.number().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Provision> articles = new LinkedHashMap<>();
    new Version(outline, Set.of())
        .provisions()
        .forEach(provision -> articles.putIfAbsent(provision.label(), provision));
    return Optional.of(
        new Consolidation(
            outline.number().orElseThrow(), outline.contained(), outline.asOf(), articles));
  }

  /** Whether it consolidates the act of this number, however that is printed. */
  public boolean isOf(String act) {
    return ActNumbers.first(act).filter(number::equals).isPresent();
  }

  public boolean contains(String act) {
    return contained.contains(ActNumbers.folded(act));
  }

  /** Whether an article says the same, blanks, quotation marks, dashes, tone placement aside. */
  public boolean says(Provision theirs, String title, String text) {
    return Wording.same(theirs.title() + "\n" + theirs.text(), title + "\n" + text);
  }

  /**
   * The last of the days from which the listed acts are in force, as the head of a consolidated
   * text names them; empty where it names none.
   */
  public static Optional<LocalDate> lastDay(String text) {
    return Outline.lastDay(ActParagraphs.of(text));
  }
}
