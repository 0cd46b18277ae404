package vn.danchieu.index;

import java.time.Duration;

/**
 * How long a client waits, and with how many connections.
 *
 * @param connect for a connection to be made
 * @param lease for one of its connections to be free
 * @param response for an answer to go on, counted from the last byte that came
 * @param connections kept at most, to all nodes together
 */
public record ClientLimits(Duration connect, Duration lease, Duration response, int connections) {
  /** For loading: a large bulk request on a busy node takes its time. */
  public static final ClientLimits PATIENT =
      new ClientLimits(Duration.ofSeconds(5), Duration.ofMinutes(3), Duration.ofSeconds(60), 64);
}
