package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.suggest.Suggester;

/** How often OpenSearch is asked for an answer, and what the answer says of what is not held. */
@RunningPortal
class SearchRequestsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Autowired private Store store;
  @Autowired private Search search;
  @Autowired private NumberLookup lookup;
  @Autowired private Suggester suggester;

  private final AtomicInteger requests = new AtomicInteger();

  @BeforeEach
  void watch() {
    // What is read once and kept is there before anything is counted.
    search.documents("tiếp công dân", PageRequest.page(1, 10), DAY);
    Thread asking = Thread.currentThread();
    store.watch(_ -> {
      if (Thread.currentThread().equals(asking)) {
        requests.incrementAndGet();
      }
    });
  }

  @AfterEach
  void watchNoMore() {
    store.watch(_ -> {});
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quy chế dân chủ ở cơ sở",
        "tiep cong dan",
        "1225/UBND-NC",
        "nghị định 99/1999/NĐ-CP về một việc khác",
        "loai:\"nghị định\" nam:2015-2023"
      })
  void aSearchTakesTwoRequestsAtMost(String question) {
    search.documents(question, PageRequest.page(1, 10), DAY);

    assertThat(requests.get()).isBetween(1, 2);
  }

  @Test
  void soDoesOneNarrowedToAStateAndSortedByCitations() {
    Filters inForce =
        new Filters(
            Map.of(Facet.STATE, List.of("con-hieu-luc")), Optional.empty(), Optional.empty());

    Found found =
        search.documents("dân chủ", PageRequest.page(1, 10, inForce, PageRequest.Order.CITED), DAY);

    assertThat(requests.get()).isBetween(1, 2);
    assertThat(found.hits())
        .isNotEmpty()
        .allMatch(hit -> hit.validity().state().code().equals("con-hieu-luc"));
    assertThat(found.hits().stream().map(Found.DocumentHit::citedBy).toList())
        .isSortedAccordingTo((one, other) -> Long.compare(other, one));
  }

  @Test
  void aNumberIsLookedUpInOneRequestWhetherItIsKnownOrNot() {
    lookup.named("1225/UBND-NC");
    assertThat(requests.getAndSet(0)).isEqualTo(1);
    lookup.named("99/1999/NĐ-CP");
    assertThat(requests.get()).isEqualTo(1);
  }

  @Test
  void suggestionsTakeOneRequest() {
    suggester.of("tiếp công");

    assertThat(requests.get()).isEqualTo(1);
  }

  @Test
  void whatWasNamedAndIsNotHeldIsSaidAlsoAmongOtherWords() {
    Found named =
        search.documents("nghị định 99/1999/NĐ-CP về dân chủ", PageRequest.page(1, 10), DAY);
    Found law = search.documents("bộ luật dân sự", PageRequest.page(1, 10), DAY);
    Found held = search.documents("luật tiếp công dân", PageRequest.page(1, 10), DAY);

    assertThat(search.documents("tiếp công dân 11/2025", PageRequest.page(1, 10), DAY).absent())
        .isEmpty();
    assertThat(named.absent())
        .containsExactly(new Found.Absent("Nghị định 99/1999/NĐ-CP", Optional.empty(), 0));
    assertThat(law.absent().stream().map(Found.Absent::name))
        .containsExactly("Bộ luật Dân sự 91/2015/QH13");
    assertThat(held.absent()).isEmpty();
    assertThat(held.hits().getFirst().document().number()).contains("42/2013/QH13");
  }
}
