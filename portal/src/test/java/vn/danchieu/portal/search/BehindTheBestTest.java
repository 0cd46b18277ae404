package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.Versions;

/** Only some documents are told apart; all that match can be paged through. */
@RunningPortal
class BehindTheBestTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int FEW = 4;
  private static final int SIZE = 3;

  @Autowired private Store store;
  @Autowired private SearchSettings settings;
  @Autowired private Texts texts;
  @Autowired private Versions versions;
  @Autowired private Language language;

  @Test
  void cursorsLeadThroughAllThatMatchesEachOnce() {
    List<String> seen = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    Found page;
    do {
      page = find(new Wanted(0, SIZE, Filters.NONE, Wanted.Order.RELEVANCE, after));
      page.hits().forEach(hit -> seen.add(hit.document().id()));
      after = page.next();
    } while (after.isPresent());

    assertThat(page.total()).isGreaterThan(3 * FEW);
    assertThat(seen).doesNotHaveDuplicates().hasSize((int) page.total());
  }

  @Test
  void numberedPagesShowTheSameInTheSameOrder() {
    List<String> small = new ArrayList<>();
    for (int number = 1; number <= 4; number++) {
      find(Wanted.page(number, SIZE)).hits().forEach(hit -> small.add(hit.document().id()));
    }

    assertThat(find(Wanted.page(1, 4 * SIZE)).hits().stream().map(hit -> hit.document().id()))
        .containsExactlyElementsOf(small);
  }

  private Found find(Wanted wanted) {
    SearchSettings few =
        new SearchSettings(
            settings.pageSize(),
            settings.longestQuery(),
            FEW,
            FEW,
            settings.leastMatch(),
            settings.leastTogether(),
            settings.analysis(),
            settings.field(),
            settings.gathering(),
            settings.signs(),
            settings.documentSigns());
    Understood understood =
        Understood.of(Typed.of("quy định", settings.longestQuery()), language.model());
    return new DocumentSearch(
            store, few, new ProvisionSearch(store, few, texts, versions), versions)
        .find(understood, wanted, DAY);
  }
}
