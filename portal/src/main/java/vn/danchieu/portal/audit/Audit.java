package vn.danchieu.portal.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.WithAccounts;

/** The lines of the audit. There is no way to change one; the database refuses that too. */
@WithAccounts
@Component
public class Audit {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_THING = 400;
  private static final int LONGEST_DETAIL = 2000;
  private static final String LINES =
      "select happened, person, action, thing, detail from audit where happened >= :from and"
          + " happened < :until and (:person = '' or person = :person) and (:action = '' or action"
          + " = :action) and (:words = '' or lower(thing) like :words or lower(detail) like"
          + " :words)";

  private final JdbcClient database;
  private final Clock clock;

  Audit(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Records what the reader of this request did. */
  public void add(AuditAction action, String thing, String detail) {
    switch (Readers.current()) {
      case Reader.Anonymous _ -> addFor("", action, thing, detail);
      case Reader.SignedIn person -> addFor(person.name(), action, thing, detail);
    }
  }

  /** Records what somebody did who is not, or no longer, signed in. */
  public void addFor(String person, AuditAction action, String thing, String detail) {
    database
        .sql(
            "insert into audit (happened, person, action, thing, detail)"
                + " values (:happened, :person, :action, :thing, :detail)")
        .param("happened", clock.instant().atOffset(ZoneOffset.UTC))
        .param("person", cut(person, LONGEST_NAME))
        .param("action", action.name())
        .param("thing", cut(thing, LONGEST_THING))
        .param("detail", cut(detail, LONGEST_DETAIL))
        .update();
  }

  /** The newest lines first. */
  List<Entry> page(AuditQuery wanted, int skipped, int most) {
    return asked(LINES + " order by id desc limit :most offset :skipped", wanted)
        .param("most", most)
        .param("skipped", skipped)
        .query(Audit::entry)
        .list();
  }

  /** What was recorded so far, in the order of the table of actions. */
  List<AuditAction> actions() {
    return database.sql("select distinct action from audit").query(String.class).list().stream()
        .map(AuditAction::valueOf)
        .sorted()
        .toList();
  }

  long count(AuditQuery wanted) {
    return asked("select count(*) from (" + LINES + ") as lines", wanted)
        .query(Long.class)
        .single();
  }

  /** All of them, the oldest first, one after the other. */
  void each(AuditQuery wanted, Consumer<Entry> sink) {
    try (var lines = asked(LINES + " order by id", wanted).query(Audit::entry).stream()) {
      lines.forEach(sink);
    }
  }

  /** Removes what is older; returns how many lines that were. */
  int prune(Instant before) {
    return database
        .sql("delete from audit where happened < :before")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private JdbcClient.StatementSpec asked(String sql, AuditQuery wanted) {
    return database
        .sql(sql)
        .param("from", wanted.from().atOffset(ZoneOffset.UTC))
        .param("until", wanted.until().atOffset(ZoneOffset.UTC))
        .param("person", wanted.person())
        .param("action", wanted.action().map(AuditAction::name).orElse(""))
        .param("words", wanted.pattern());
  }

  private static Entry entry(java.sql.ResultSet row, int number) throws java.sql.SQLException {
    return new Entry(
        row.getObject("happened", java.time.OffsetDateTime.class).toInstant(),
        row.getString("person"),
        AuditAction.valueOf(row.getString("action")),
        row.getString("thing"),
        row.getString("detail"));
  }

  private static String cut(String text, int longest) {
    String plain = text.replace('\0', ' ');
    return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "…";
  }
}
