package vn.danchieu.portal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danchieu.portal.access.WithAccounts;

/**
 * Links that set a password, once and within a day. A code of 256 bits cannot be guessed, and what
 * is kept of it does not open anything.
 */
@WithAccounts
@Component
public class OneTimeLinks {
  private static final int LENGTH = 32;

  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final AccountSettings settings;
  private final SecureRandom random = new SecureRandom();

  OneTimeLinks(
      JdbcClient database,
      TransactionTemplate transactions,
      Clock clock,
      AccountSettings settings) {
    this.database = database;
    this.transactions = transactions;
    this.clock = clock;
    this.settings = settings;
  }

  /** What a link is for. */
  public sealed interface Purpose {
    /** Makes the first administrator. */
    record FirstAdministrator() implements Purpose {}

    /** Sets the password of an account. */
    record Password(long account) implements Purpose {}
  }

  /** Returns the code of a new link; older ones for the same purpose hold no more. */
  public String make(Purpose purpose) {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    transactions.executeWithoutResult(_ -> {
      forget(purpose);
      database
          .sql("insert into one_time_link (digest, account_id, expires) values (:d, :a, :e)")
          .param("d", digest(code))
          .param("a", account(purpose).orElse(null))
          .param("e", now().plus(settings.link()))
          .update();
    });
    return code;
  }

  private void forget(Purpose purpose) {
    var statement =
        switch (purpose) {
          case Purpose.FirstAdministrator _ ->
              database.sql("delete from one_time_link where account_id is null");
          case Purpose.Password(long account) ->
              database
                  .sql("delete from one_time_link where account_id = :account")
                  .param("account", account);
        };
    statement.update();
  }

  private static Optional<Long> account(Purpose purpose) {
    return switch (purpose) {
      case Purpose.FirstAdministrator _ -> Optional.empty();
      case Purpose.Password(long account) -> Optional.of(account);
    };
  }

  /** What the link is for; empty where it was used, has expired or never was. */
  public Optional<Purpose> look(String code) {
    return database
        .sql("select account_id from one_time_link where digest = :digest and expires > :now")
        .param("digest", digest(code))
        .param("now", now())
        .query((row, _) -> {
          long account = row.getLong("account_id");
          return row.wasNull() ? new Purpose.FirstAdministrator() : new Purpose.Password(account);
        })
        .optional()
        .map(Purpose.class::cast);
  }

  /** Uses the link up. Of two who try at once one is told true. */
  public boolean use(String code) {
    return database
            .sql("delete from one_time_link where digest = :digest and expires > :now")
            .param("digest", digest(code))
            .param("now", now())
            .update()
        > 0;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static String digest(String code) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
