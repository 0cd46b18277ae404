package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Numbers;

/** What kind of document it is, as its number tells. */
final class NumberSigns {
  /** Years by which a document's number counts as new, and after which as old. */
  private static final int NEW = 1;

  private static final int OLD = 11;

  private NumberSigns() {}

  static void add(
      String number, LocalDate day, TaskSettings settings, Map<TaskSign, Double> signs) {
    signs.put(TaskSign.LOCAL, holds(number, settings.localSymbols()));
    signs.put(TaskSign.LAW, holds(number, List.of("/QH", "UBTVQH")));
    signs.put(TaskSign.DECREE, holds(number, List.of("NĐ-CP")));
    int age =
        Numbers.parse(number)
            .flatMap(DocumentNumber::year)
            .map(year -> Math.max(0, day.getYear() - year))
            .orElse(-1);
    signs.put(TaskSign.RECENT, is(age >= 0 && age <= NEW));
    signs.put(TaskSign.OLD, is(age > OLD));
  }

  private static double holds(String number, List<String> symbols) {
    return is(symbols.stream().anyMatch(number::contains));
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }
}
