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
class CaresTest {
  @ParameterizedTest
  @EnumSource
  void whoLooksAfterWhatIsKeptUntilNobodyDoes(TestDatabase kind) {
    var source = kind.open();
    Cares cares =
        new Cares(JdbcClient.create(source), TestDatabase.transactions(source), Clock.systemUTC());
    Item.Care asked = new Item.Care("lan", Item.State.ASKED);
    cares.change(Item.Kind.MISSING, "cited-1", new Item.Care("hoa", Item.State.WANTED), "hoa");
    cares.change(Item.Kind.MISSING, "cited-1", asked, "hoa");
    cares.change(Item.Kind.REPORT, "1", new Item.Care("lan", Item.State.WANTED), "lan");

    assertThat(cares.of(Item.Kind.MISSING, List.of("cited-1", "cited-2")))
        .isEqualTo(Map.of("cited-1", asked));
    assertThat(cares.things(Item.Kind.MISSING, "lan", Optional.empty())).containsExactly("cited-1");
    assertThat(cares.things(Item.Kind.MISSING, "", Optional.of(Item.State.ASKED)))
        .containsExactly("cited-1");
    assertThat(cares.things(Item.Kind.MISSING, "hoa", Optional.empty())).isEmpty();

    cares.change(Item.Kind.MISSING, "cited-1", Item.Care.NOBODY, "lan");

    assertThat(cares.of(Item.Kind.MISSING, List.of("cited-1"))).isEmpty();
    assertThat(cares.of(Item.Kind.MISSING, List.of())).isEmpty();
  }
}
