package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Kinds;
import vn.danchieu.citation.LawNames;
import vn.danchieu.index.language.Syllables;

/**
 * Whether what was typed asks what governs a task. A number, the name of a law, a kind of document
 * before a name and whatever was marked name documents instead.
 */
final class TaskQuestion {
  private static final int FEWEST_SYLLABLES = 2;
  private static final int MOST_SYLLABLES = 40;
  private static final int LONGEST_TYPE = 2;

  /** Types that are named before a document's name; others also name what is to be done. */
  private static final Set<String> NAMING =
      Set.of("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Nghị định", "Thông tư");

  private TaskQuestion() {}

  /** The task, where the first page for it was asked for as it comes. */
  static Optional<String> in(AskedPage asked, LocalDate on, int longest) {
    SearchAddress address = asked.address();
    boolean asItComes =
        address.filters().isEmpty()
            && !address.verbatim()
            && asked.page() == 1
            && asked.after().isEmpty()
            && address.order() == PageRequest.Order.RELEVANCE;
    return asItComes
        ? Optional.of(TypedQuery.of(address.query(), longest))
            .filter(typed -> isTask(typed, on))
            .map(TypedQuery::text)
        : Optional.empty();
  }

  private static boolean isTask(TypedQuery typed, LocalDate on) {
    List<String> syllables = Syllables.of(typed.words());
    return typed.numbers().isEmpty()
        && typed.marks().isEmpty()
        && syllables.size() >= FEWEST_SYLLABLES
        && syllables.size() <= MOST_SYLLABLES
        && !namesType(syllables)
        && LawNames.shipped().in(typed.words(), on).stream()
            .allMatch(law -> law.place() == LawNames.Place.INSIDE);
  }

  private static boolean namesType(List<String> syllables) {
    for (int count = Math.min(LONGEST_TYPE, syllables.size()); count > 0; count--) {
      if (Kinds.ofWord(String.join(" ", syllables.subList(0, count)))
          .filter(NAMING::contains)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
