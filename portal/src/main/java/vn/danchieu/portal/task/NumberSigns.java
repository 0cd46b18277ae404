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

  private static final List<String> ENACTED = List.of("/QH", "UBTVQH", "NĐ-CP");

  private NumberSigns() {}

  static void add(
      String number, LocalDate day, TaskSettings settings, Map<TaskSign, Double> signs) {
    signs.put(TaskSign.LOCAL, is(isLocal(number, settings)));
    int age =
        Numbers.parse(number)
            .flatMap(DocumentNumber::year)
            .map(year -> Math.max(0, day.getYear() - year))
            .orElse(-1);
    signs.put(TaskSign.OLD, is(age > OLD));
  }

  static boolean isLocal(String number, TaskSettings settings) {
    return holds(number, settings.localSymbols());
  }

  /** Whether it is an act of the National Assembly, of its Standing Committee, or a decree. */
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
