package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Store;

/** Only some documents are told apart; all that match can be paged through. */
@RunningPortal
class BehindTheBestTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int FEW = 4;
  private static final int SIZE = 3;

  @Autowired private Store store;
  @Autowired private SearchSettings settings;
  @Autowired private Texts texts;
  @Autowired private ArticleVersions versions;
  @Autowired private Language language;

  @Test
  void cursorsLeadThroughAllThatMatchesEachOnce() {
    List<String> seen = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    Found page;
    do {
      page = find(new PageRequest(0, SIZE, Filters.NONE, PageRequest.Order.RELEVANCE, after));
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
      find(PageRequest.page(number, SIZE)).hits().forEach(hit -> small.add(hit.document().id()));
    }

    assertThat(find(PageRequest.page(1, 4 * SIZE)).hits().stream().map(hit -> hit.document().id()))
        .containsExactlyElementsOf(small);
  }

  private Found find(PageRequest wanted) {
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
    ParsedQuery understood =
        ParsedQuery.of(TypedQuery.of("quy định", settings.longestQuery()), language.model());
    return new DocumentSearch(
            store, few, new ProvisionSearch(store, few, texts, versions), versions)
        .find(understood, wanted, DAY);
  }
}
