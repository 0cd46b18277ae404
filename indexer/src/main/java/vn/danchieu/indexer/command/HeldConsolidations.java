package vn.danchieu.indexer.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.danchieu.version.Act;
import vn.danchieu.version.Consolidation;

/**
 * The consolidations of an act that are among the read ones, by their days.
 *
 * @param texts those whose head names a day
 */
record HeldConsolidations(List<Text> texts) {
  /** One of them, and the day whose text it is. */
  record Text(Act act, LocalDate asOf) {}

  static HeldConsolidations of(String number, List<Act> acts) {
    return new HeldConsolidations(
        acts.stream()
            .filter(act -> act.number().contains("VBHN"))
            .flatMap(act ->
                Consolidation.of(act)
                    .filter(read -> read.isOf(number))
                    .flatMap(Consolidation::asOf)
                    .map(day -> new Text(act, day))
                    .stream())
            .sorted(Comparator.comparing(Text::asOf))
            .toList());
  }

  /** The last whose day has come by then; where none has, the first. */
  Optional<Act> on(Optional<LocalDate> day) {
    return texts.stream()
        .filter(text -> day.filter(text.asOf()::isAfter).isEmpty())
        .reduce((_, later) -> later)
        .or(() -> texts.stream().findFirst())
        .map(Text::act);
  }
}
