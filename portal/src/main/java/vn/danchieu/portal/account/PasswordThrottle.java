package vn.danchieu.portal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.WithAccounts;

/**
 * Slows down whoever guesses passwords: after a few wrong ones a name is locked, for twice as long
 * each time. A try counts as wrong before the password is looked at, so that a hundred at once are
 * a hundred; the right one takes all back. Names that nobody has are locked alike.
 */
@WithAccounts
@Component
public class PasswordThrottle {
  private static final Duration FORGOTTEN = Duration.ofDays(1);
  private static final int DOUBLINGS = 20;

  /** A try that lost against another one at the same time is made again. */
  private static final int TRIES = 5;

  private final JdbcClient database;
  private final Clock clock;
  private final AccountSettings settings;

  PasswordThrottle(JdbcClient database, Clock clock, AccountSettings settings) {
    this.database = database;
    this.clock = clock;
    this.settings = settings;
  }

  private record Failures(int count, OffsetDateTime lockedUntil) {}

  /** How long the name is still locked; empty where this try may be made. */
  public Optional<Duration> begin(String name) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    database
        .sql("delete from failed_sign_in where locked_until < :old")
        .param("old", now.minus(FORGOTTEN))
        .update();
    for (int i = 0; i < TRIES; i++) {
      Optional<Failures> before = failures(name);
      Duration left = before.map(f -> Duration.between(now, f.lockedUntil())).orElse(Duration.ZERO);
      if (left.isPositive()) {
        return Optional.of(left);
      }
      int count = before.map(Failures::count).orElse(0);
      if (count(name, count, now.plus(lock(count + 1)))) {
        return Optional.empty();
      }
    }
    return Optional.of(settings.firstLock());
  }

  /** The password was right. */
  public void succeed(String name) {
    database.sql("delete from failed_sign_in where name = :name").param("name", name).update();
  }

  /** The try was none: whoever should have looked at the password was away. */
  public void takeBack(String name) {
    database
        .sql("delete from failed_sign_in where name = :name and failures = 1")
        .param("name", name)
        .update();
    database
        .sql(
            "update failed_sign_in set failures = failures - 1, locked_until = :now"
                + " where name = :name")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("name", name)
        .update();
  }

  private Optional<Failures> failures(String name) {
    return database
        .sql("select failures, locked_until from failed_sign_in where name = :name")
        .param("name", name)
        .query((row, _) ->
            new Failures(
                row.getInt("failures"), row.getObject("locked_until", OffsetDateTime.class)))
        .optional();
  }

  /** Returns false where somebody else counted meanwhile. */
  private boolean count(String name, int before, OffsetDateTime lockedUntil) {
    String sql =
        before == 0
            ? "insert into failed_sign_in (failures, locked_until, name)"
                + " values (:after, :until, :name)"
            : "update failed_sign_in set failures = :after, locked_until = :until"
                + " where name = :name and failures = :before";
    try {
      return database
              .sql(sql)
              .param("after", before + 1)
              .param("until", lockedUntil)
              .param("name", name)
              .param("before", before)
              .update()
          > 0;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  private Duration lock(int failures) {
    int beyond = failures - settings.free();
    if (beyond < 0) {
      return Duration.ZERO;
    }
    Duration doubled = settings.firstLock().multipliedBy(1L << Math.min(beyond, DOUBLINGS));
    return doubled.compareTo(settings.longestLock()) < 0 ? doubled : settings.longestLock();
  }
}
