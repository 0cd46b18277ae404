package vn.danchieu.portal.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Audience;
import vn.danchieu.portal.access.WithAccounts;

/** The reports of readers as they are kept. */
@WithAccounts
@Component
public class Reports {
  private final JdbcClient database;
  private final ReportSettings settings;
  private final Clock clock;

  Reports(JdbcClient database, ReportSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /** What is to be kept. */
  record Sent(
      String documentId,
      String slug,
      String documentName,
      Report.Kind kind,
      String words,
      String contact) {}

  /**
   * Keeps a report.
   *
   * @return whether there was room: so many wait already, of this document or of all
   */
  boolean add(Sent sent) {
    if (count("", sent) >= settings.open()
        || count(" and document_id = :document", sent) >= settings.openOfOne()) {
      return false;
    }
    database
        .sql(
            "insert into report (made, document_id, slug, document_name, audience, kind, words,"
                + " contact, is_open) values (:made, :document, :slug, :name, :audience, :kind,"
                + " :words, :contact, true)")
        .param("made", clock.instant().atOffset(ZoneOffset.UTC))
        .param("document", sent.documentId())
        .param("slug", sent.slug())
        .param("name", sent.documentName())
        .param("audience", Audience.of(sent.documentId()).name())
        .param("kind", sent.kind().name())
        .param("words", sent.words())
        .param("contact", sent.contact())
        .update();
    return true;
  }

  private long count(String where, Sent sent) {
    return database
        .sql("select count(*) from report where is_open = true" + where)
        .param("document", sent.documentId())
        .query(Long.class)
        .single();
  }

  /** Those that wait, the oldest first, of documents for some audiences. */
  public List<Report> open(Collection<Audience> audiences, int skipped, int most) {
    return database
        .sql(
            "select * from report where is_open = true and audience in (:audiences) order by id"
                + " limit :most offset :skipped")
        .param("audiences", names(audiences))
        .param("most", most)
        .param("skipped", skipped)
        .query(Reports::report)
        .list();
  }

  public long countOpen(Collection<Audience> audiences) {
    return database
        .sql("select count(*) from report where is_open = true and audience in (:audiences)")
        .param("audiences", names(audiences))
        .query(Long.class)
        .single();
  }

  /** Settled: it is kept, and waits no longer. */
  public boolean settle(long id, Collection<Audience> audiences) {
    return database
            .sql("update report set is_open = false where id = :id and audience in (:audiences)")
            .param("id", id)
            .param("audiences", names(audiences))
            .update()
        > 0;
  }

  private static List<String> names(Collection<Audience> audiences) {
    return audiences.stream().map(Audience::name).toList();
  }

  private static Report report(ResultSet row, int number) throws SQLException {
    return new Report(
        row.getLong("id"),
        row.getObject("made", OffsetDateTime.class).toInstant(),
        row.getString("document_id"),
        row.getString("slug"),
        row.getString("document_name"),
        Report.Kind.valueOf(row.getString("kind")),
        row.getString("words"),
        row.getString("contact"));
  }
}
