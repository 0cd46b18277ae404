package vn.danchieu.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.database.TestDatabase;

/** The same on each database an office may run on. */
class AuditTest {
  private static final Instant NOW =
      Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
  private static final AuditQuery ALL =
      new AuditQuery(Instant.EPOCH, NOW.plusSeconds(1), "", Optional.empty(), "");

  private static Audit at(JdbcClient database, Instant moment) {
    return new Audit(database, Clock.fixed(moment, ZoneOffset.UTC));
  }

  @ParameterizedTest
  @EnumSource
  void aLineSaysWhoDidWhatToWhatAndWhen(TestDatabase kind) {
    Audit audit = at(JdbcClient.create(kind.open()), NOW);
    Reader lan = new Reader.SignedIn("lan", Role.CLERK, Set.of());
    Readers.as(
        lan,
        () -> {
          audit.add(AuditAction.DOCUMENT_SEEN, "/van-ban/ke-hoach-1", "");
          return true;
        });
    audit.add(AuditAction.SIGN_IN_FAILED, "minh", "100% sai_\0");
    assertThat(audit.page(ALL, 0, 10))
        .containsExactly(
            new Entry(NOW, "", AuditAction.SIGN_IN_FAILED, "minh", "100% sai_ "),
            new Entry(NOW, "lan", AuditAction.DOCUMENT_SEEN, "/van-ban/ke-hoach-1", ""));
    List<Entry> oldestFirst = new ArrayList<>();
    audit.each(ALL, oldestFirst::add);
    assertThat(oldestFirst).extracting(Entry::person).containsExactly("lan", "");
  }

  @ParameterizedTest
  @EnumSource
  void linesAreFoundByPersonActionDayAndWords(TestDatabase kind) {
    JdbcClient database = JdbcClient.create(kind.open());
    Instant before = NOW.minus(Duration.ofDays(3));
    at(database, before).addFor("lan", AuditAction.CORRECTED, "Luật 1", "Tên cũ → Tên mới");
    at(database, NOW).addFor("lan", AuditAction.SIGNED_IN, "", "");
    at(database, NOW).addFor("minh", AuditAction.CORRECTED, "Luật 2", "50% → 60%");
    Audit audit = at(database, NOW);
    Instant end = NOW.plusSeconds(1);
    assertThat(audit.count(ALL)).isEqualTo(3);
    assertThat(audit.count(new AuditQuery(Instant.EPOCH, end, "lan", Optional.empty(), "")))
        .isEqualTo(2);
    assertThat(
            audit.count(
                new AuditQuery(
                    Instant.EPOCH, end, "", Optional.of(AuditAction.CORRECTED), "TÊN CŨ")))
        .isEqualTo(1);
    assertThat(audit.count(new AuditQuery(Instant.EPOCH, NOW, "", Optional.empty(), "")))
        .isEqualTo(1);
    assertThat(audit.page(new AuditQuery(Instant.EPOCH, end, "", Optional.empty(), "0%"), 0, 9))
        .extracting(Entry::person)
        .containsExactly("minh");
    assertThat(audit.count(new AuditQuery(Instant.EPOCH, end, "", Optional.empty(), "%")))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void noLineIsChangedByAnyStatement(TestDatabase kind) {
    JdbcClient database = JdbcClient.create(kind.open());
    at(database, NOW).addFor("lan", AuditAction.SIGNED_IN, "", "");
    for (String statement : List.of("update audit set person = 'minh'", "delete from audit")) {
      assertThatThrownBy(() -> database.sql(statement).update())
          .as(statement)
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("the audit is only added to");
    }
    assertThat(at(database, NOW).page(ALL, 0, 10)).extracting(Entry::person).containsExactly("lan");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPastItsTimeIsRemovedAndThatIsALine(TestDatabase kind) {
    JdbcClient database = JdbcClient.create(kind.open());
    at(database, NOW.minus(Duration.ofDays(800))).addFor("xua", AuditAction.SIGNED_IN, "", "");
    at(database, NOW.minus(Duration.ofDays(700))).addFor("cu", AuditAction.SIGNED_IN, "", "");
    Audit audit = at(database, NOW);
    Retention retention =
        new Retention(
            audit, new AuditSettings(Duration.ofDays(730)), Clock.fixed(NOW, ZoneOffset.UTC));
    try {
      retention.prune();
    } finally {
      retention.destroy();
    }
    assertThat(audit.page(ALL, 0, 10))
        .containsExactly(
            new Entry(NOW, "", AuditAction.PRUNED, "audit", "1"),
            new Entry(NOW.minus(Duration.ofDays(700)), "cu", AuditAction.SIGNED_IN, "", ""));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30})
  void aRetentionThatTheDatabaseRefusesStopsTheStart(int days) {
    assertThatThrownBy(() -> new AuditSettings(Duration.ofDays(days)))
        .hasMessage(
            "danchieu.audit.kept is shorter than a month, which the database refuses. Name 31d or"
                + " more.");
  }
}
