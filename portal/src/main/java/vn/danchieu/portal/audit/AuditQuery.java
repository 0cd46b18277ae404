package vn.danchieu.portal.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Which lines of the audit are asked for.
 *
 * @param person the name of an account; blank for all
 * @param words that the thing or the detail holds; blank for all
 */
record AuditQuery(
    Instant from, Instant until, String person, Optional<AuditAction> action, String words) {
  /** For {@code like}: what was typed means itself. */
  String pattern() {
    String plain = words.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? "" : "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
