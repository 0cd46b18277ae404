package vn.danchieu.portal.door;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** As many requests of one cost at a time as there are turns. */
@Component
final class Bulkhead {
  private final Map<Cost, Gate> gates = new EnumMap<>(Cost.class);

  Bulkhead(BudgetSettings settings) {
    settings
        .atOnce()
        .forEach((cost, count) -> gates.put(cost, new Gate(count, settings.queue(cost))));
  }

  /** Throws {@link Refused} where none becomes free in time. */
  Gate.Turn take(Cost cost) {
    Gate gate = gates.get(cost);
    return gate == null ? () -> {} : gate.enter();
  }
}
