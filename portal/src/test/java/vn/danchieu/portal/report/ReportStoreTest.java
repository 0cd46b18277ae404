package vn.danchieu.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danchieu.index.Audience;
import vn.danchieu.portal.database.TestDatabase;

/** The same on each database an office may run on. */
class ReportStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  private static final Audience INTERNAL = new Audience("internal");

  private static Reports on(TestDatabase kind, int open, int openOfOne) {
    return new Reports(
        JdbcClient.create(kind.open()),
        new ReportSettings(9, 9, Duration.ofHours(1), open, openOfOne),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Reports.Sent of(String document, String words) {
    return new Reports.Sent(
        document, "ke-hoach-1", "Kế hoạch 1", Report.Kind.TEXT, words, "0900 000 000");
  }

  @ParameterizedTest
  @EnumSource
  void reportsAreSeenByWhoSeesTheDocumentUntilTheyAreSettled(TestDatabase kind) {
    Reports reports = on(kind, 9, 9);
    assertThat(reports.add(of("abc", "Sai câu đầu"))).isTrue();
    assertThat(reports.add(of("internal~abc", "Sai câu cuối"))).isTrue();

    assertThat(reports.open(List.of(Audience.PUBLIC), 0, 9))
        .containsExactly(
            new Report(
                1,
                NOW,
                "abc",
                "ke-hoach-1",
                "Kế hoạch 1",
                Report.Kind.TEXT,
                "Sai câu đầu",
                "0900 000 000"));
    assertThat(reports.countOpen(List.of(Audience.PUBLIC, INTERNAL))).isEqualTo(2);
    assertThat(reports.open(List.of(Audience.PUBLIC, INTERNAL), 1, 9))
        .extracting(Report::words)
        .containsExactly("Sai câu cuối");
    assertThat(reports.settle(2, List.of(Audience.PUBLIC))).isFalse();
    assertThat(reports.settle(2, List.of(Audience.PUBLIC, INTERNAL))).isTrue();
    assertThat(reports.countOpen(List.of(Audience.PUBLIC, INTERNAL))).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void thereIsRoomForSoManyOfOneDocumentAndOfAll(TestDatabase kind) {
    Reports reports = on(kind, 3, 2);
    assertThat(reports.add(of("a", "một"))).isTrue();
    assertThat(reports.add(of("a", "hai"))).isTrue();
    assertThat(reports.add(of("a", "ba"))).isFalse();
    assertThat(reports.add(of("b", "bốn"))).isTrue();
    assertThat(reports.add(of("c", "năm"))).isFalse();
    reports.settle(1, List.of(Audience.PUBLIC));
    assertThat(reports.add(of("a", "sáu"))).isTrue();
  }
}
