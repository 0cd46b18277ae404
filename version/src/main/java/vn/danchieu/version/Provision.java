package vn.danchieu.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A provision of an act on a day.
 *
 * @param label {@code Điều 5}
 * @param text without its label and title
 * @param changes what made it read so, each with the sentence that proves it
 * @param outstanding what the day demands as well and was not carried out
 */
public record Provision(
    String label, String title, String text, List<Change> changes, List<Outstanding> outstanding) {

  /**
   * @param clause where the amending act says it: {@code khoản 1 Điều 3}
   */
  public record Change(
      String verb, String act, String clause, Optional<LocalDate> from, String sentence) {}

  public record Outstanding(
      String act, String clause, Optional<LocalDate> from, String sentence, String reason) {}
}
