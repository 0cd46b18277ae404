package vn.danchieu.portal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danchieu.portal.database.TestDatabase;

/** The same on each database an office may run on. */
class WorkAssignmentsTest {
  @ParameterizedTest
  @EnumSource
  void whoLooksAfterWhatIsKeptUntilNobodyDoes(TestDatabase kind) {
    var source = kind.open();
    WorkAssignments cares =
        new WorkAssignments(
            JdbcClient.create(source), TestDatabase.transactions(source), Clock.systemUTC());
    WorkItem.Care asked = new WorkItem.Care("lan", WorkItem.State.ASKED);
    cares.change(
        WorkItem.Kind.MISSING, "cited-1", new WorkItem.Care("hoa", WorkItem.State.WANTED), "hoa");
    cares.change(WorkItem.Kind.MISSING, "cited-1", asked, "hoa");
    cares.change(WorkItem.Kind.REPORT, "1", new WorkItem.Care("lan", WorkItem.State.WANTED), "lan");

    assertThat(cares.of(WorkItem.Kind.MISSING, List.of("cited-1", "cited-2")))
        .isEqualTo(Map.of("cited-1", asked));
    assertThat(cares.things(WorkItem.Kind.MISSING, "lan", Optional.empty()))
        .containsExactly("cited-1");
    assertThat(cares.things(WorkItem.Kind.MISSING, "", Optional.of(WorkItem.State.ASKED)))
        .containsExactly("cited-1");
    assertThat(cares.things(WorkItem.Kind.MISSING, "hoa", Optional.empty())).isEmpty();

    cares.change(WorkItem.Kind.MISSING, "cited-1", WorkItem.Care.NOBODY, "lan");

    assertThat(cares.of(WorkItem.Kind.MISSING, List.of("cited-1"))).isEmpty();
    assertThat(cares.of(WorkItem.Kind.MISSING, List.of())).isEmpty();
  }
}
