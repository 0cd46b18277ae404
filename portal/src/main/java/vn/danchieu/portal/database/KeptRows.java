package vn.danchieu.portal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** What H2 asks before a row of the audit is changed or removed; PostgreSQL has it in SQL. */
public final class KeptRows implements Trigger {
  private static final Duration KEPT = Duration.ofDays(30);

  /** H2 makes it, by its name in a migration. */
  public KeptRows() {}

  @Override
  public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
      throws SQLException {
    boolean removed = after == null;
    if (removed && happened(before).filter(KeptRows::isOld).isPresent()) {
      return;
    }
    throw new SQLException("the audit is only added to");
  }

  private static Optional<OffsetDateTime> happened(Object @Nullable [] row) {
    return row == null
        ? Optional.empty()
        : Stream.of(row)
            .filter(OffsetDateTime.class::isInstance)
            .map(OffsetDateTime.class::cast)
            .findFirst();
  }

  private static boolean isOld(OffsetDateTime moment) {
    return moment.isBefore(OffsetDateTime.now(moment.getOffset()).minus(KEPT));
  }
}
