package vn.danchieu.portal.door;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * Limits on concurrent requests and on the rate of one client.
 *
 * @param queue how long a request waits for its turn
 * @param longerQueue where that is another time
 * @param atOnce requests of each cost
 * @param rate of one client
 */
@ConfigurationProperties("danchieu.budgets")
record BudgetSettings(
    Duration queue,
    Map<RequestCost, Duration> longerQueue,
    Map<RequestCost, Integer> atOnce,
    Rate rate) {
  BudgetSettings {
    for (RequestCost cost : RequestCost.values()) {
      Assert.isTrue(
          cost == RequestCost.FREE || atOnce.getOrDefault(cost, 0) > 0,
          () ->
              "danchieu.budgets.at-once names no number for %s. Name one above 0."
                  .formatted(cost.name().toLowerCase(java.util.Locale.ROOT)));
    }
  }

  Duration queue(RequestCost cost) {
    return longerQueue.getOrDefault(cost, queue);
  }

  /**
   * The rate limit of one client; expensive addresses count several times.
   *
   * @param enabled whether rates are kept at all
   * @param perSecond in the long run
   * @param burst at once, after a quiet time
   * @param clients that are remembered
   * @param weights how many times a request of each cost counts
   * @param exempt addresses that are not counted
   */
  record Rate(
      boolean enabled,
      int perSecond,
      int burst,
      int clients,
      Map<RequestCost, Integer> weights,
      List<String> exempt) {
    Rate {
      Assert.isTrue(
          perSecond > 0 && burst >= perSecond && clients > 0,
          "danchieu.budgets.rate needs per-second and clients above 0 and a burst of per-second"
              + " at least. To count nothing, set danchieu.budgets.rate.enabled=false.");
    }

    int weight(RequestCost cost) {
      return Math.min(burst, weights.getOrDefault(cost, 1));
    }
  }
}
