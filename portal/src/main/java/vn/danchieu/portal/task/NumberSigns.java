package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Numbers;

/** What kind of document it is, as its number tells. */
final class NumberSigns {
  /** Years after which a document's number counts as old. */
  private static final int OLD = 11;

  private static final List<String> ENACTED = List.of("/QH", "UBTVQH");

  private NumberSigns() {}

  static void add(
      String number, LocalDate day, TaskSettings settings, Map<TaskSign, Double> signs) {
    signs.put(TaskSign.LOCAL, is(holds(number, settings.localSymbols())));
    int age =
        Numbers.parse(number)
            .flatMap(DocumentNumber::year)
            .map(year -> Math.max(0, day.getYear() - year))
            .orElse(-1);
    signs.put(TaskSign.OLD, is(age > OLD));
  }

  /** Whether it is an act of the National Assembly or of its Standing Committee. */
  static boolean isEnacted(String number) {
    return holds(number, ENACTED);
  }

  private static boolean holds(String number, List<String> symbols) {
    return symbols.stream().anyMatch(number::contains);
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }
}
