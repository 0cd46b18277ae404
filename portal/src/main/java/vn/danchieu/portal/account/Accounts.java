package vn.danchieu.portal.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.access.WithAccounts;

/** The accounts as they are kept. */
@WithAccounts
@Component
public class Accounts {
  private static final String COLUMNS =
      "select id, name, full_name, role, password, origin, enabled, stamp from account ";

  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Accounts(JdbcClient database, TransactionTemplate transactions, Clock clock) {
    this.database = database;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A person who is to be given an account. */
  public record Newcomer(String name, String fullName, Role role, Account.Origin origin) {}

  public Optional<Account> byName(String name) {
    return database
        .sql(COLUMNS + "where name = :name")
        .param("name", name)
        .query(this::account)
        .optional();
  }

  /** Whom another system vouches for, by what it calls the person. */
  public Optional<Account> bySubject(Account.Origin origin, String subject) {
    return database
        .sql(COLUMNS + "where origin = :origin and subject = :subject")
        .param("origin", origin.name())
        .param("subject", subject)
        .query(this::account)
        .optional();
  }

  public Optional<Account> byId(long id) {
    return database.sql(COLUMNS + "where id = :id").param("id", id).query(this::account).optional();
  }

  public List<Account> all() {
    return database.sql(COLUMNS + "order by name").query(this::account).list();
  }

  /** Empty where the name is taken. */
  public Optional<Account> add(Newcomer newcomer) {
    return insert(newcomer, Optional.empty());
  }

  /**
   * Empty where the name is taken.
   *
   * @param subject what the system that vouches for the person calls them
   */
  public Optional<Account> add(Newcomer newcomer, String subject) {
    return insert(newcomer, Optional.of(subject));
  }

  private Optional<Account> insert(Newcomer newcomer, Optional<String> subject) {
    try {
      database
          .sql(
              "insert into account (name, full_name, role, origin, subject, enabled, stamp,"
                  + " created) values (:name, :fullName, :role, :origin, :subject, true, :stamp,"
                  + " :created)")
          .param("name", newcomer.name())
          .param("fullName", newcomer.fullName())
          .param("role", newcomer.role().name())
          .param("origin", newcomer.origin().name())
          .param("subject", subject.orElse(null), Types.VARCHAR)
          .param("stamp", stamp())
          .param("created", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
      return byName(newcomer.name());
    } catch (DuplicateKeyException _) {
      return Optional.empty();
    }
  }

  /** What an administrator, or a directory, says of the person; open sessions follow at once. */
  public void change(long id, String fullName, Role role, Set<String> units) {
    transactions.executeWithoutResult(_ -> {
      database
          .sql("update account set full_name = :fullName, role = :role where id = :id")
          .param("fullName", fullName)
          .param("role", role.name())
          .param("id", id)
          .update();
      database.sql("delete from membership where account_id = :id").param("id", id).update();
      for (String unit : units) {
        database
            .sql(
                "insert into membership (account_id, unit_code)"
                    + " select :id, code from unit where code = :unit")
            .param("id", id)
            .param("unit", unit)
            .update();
      }
    });
  }

  /** Ends the sessions of whoever is not to sign in any more. */
  public void enable(long id, boolean enabled) {
    database
        .sql("update account set enabled = :enabled, stamp = :stamp where id = :id")
        .param("enabled", enabled)
        .param("stamp", stamp())
        .param("id", id)
        .update();
  }

  /** Ends all sessions that began with the old one. */
  public void setPassword(long id, String hash) {
    database
        .sql("update account set password = :hash, stamp = :stamp where id = :id")
        .param("hash", hash)
        .param("stamp", stamp())
        .param("id", id)
        .update();
  }

  /** Whether somebody can look after the accounts. */
  public boolean isLookedAfter() {
    return administrators() > 0;
  }

  /** Those who can sign in. */
  public long administrators() {
    return database
        .sql(
            "select count(*) from account where role = :role and enabled"
                + " and (password is not null or origin <> :local)")
        .param("role", Role.ADMINISTRATOR.name())
        .param("local", Account.Origin.LOCAL.name())
        .query(Long.class)
        .single();
  }

  private Account account(ResultSet row, int number) throws SQLException {
    long id = row.getLong("id");
    return new Account(
        id,
        row.getString("name"),
        row.getString("full_name"),
        Role.valueOf(row.getString("role")),
        Optional.ofNullable(row.getString("password")),
        Account.Origin.valueOf(row.getString("origin")),
        row.getBoolean("enabled"),
        row.getString("stamp"),
        units(id));
  }

  private Set<String> units(long id) {
    return new HashSet<>(
        database
            .sql("select unit_code from membership where account_id = :id")
            .param("id", id)
            .query(String.class)
            .list());
  }

  private static String stamp() {
    return UUID.randomUUID().toString();
  }
}
