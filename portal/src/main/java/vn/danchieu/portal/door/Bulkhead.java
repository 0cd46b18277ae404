package vn.danchieu.portal.door;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Limits concurrent requests by cost. */
@Component
final class Bulkhead {
  private final Map<RequestCost, AdmissionGate> gates = new EnumMap<>(RequestCost.class);

  Bulkhead(BudgetSettings settings) {
    settings
        .atOnce()
        .forEach((cost, count) -> gates.put(cost, new AdmissionGate(count, settings.queue(cost))));
  }

  /** Throws {@link Refused} where none becomes free in time. */
  AdmissionGate.Turn take(RequestCost cost) {
    AdmissionGate gate = gates.get(cost);
    return gate == null ? () -> {} : gate.enter();
  }
}
