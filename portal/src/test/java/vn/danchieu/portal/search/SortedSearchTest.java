package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;

/** Whatever the order, a search finds the same documents. */
@RunningPortal
class SortedSearchTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int SIZE = 7;

  @Autowired private Search search;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tiếp công dân định kỳ hằng tháng của chủ tịch xã",
        "công khai tài chính ở thôn bản",
        "tủ khóa kvang",
        "dân chủ ở cơ sở"
      })
  void everyOrderFindsTheSameDocumentsPageByPage(String question) {
    List<String> best = paged(question, PageRequest.Order.RELEVANCE);

    for (PageRequest.Order order :
        List.of(PageRequest.Order.NEWEST, PageRequest.Order.OLDEST, PageRequest.Order.CITED)) {
      assertThat(new HashSet<>(paged(question, order)))
          .as(order.name())
          .isEqualTo(new HashSet<>(best));
      assertThat(followed(question, order))
          .as(order.name())
          .containsExactlyElementsOf(paged(question, order));
    }
    assertThat(newest(question))
        .isSortedAccordingTo(Comparator.<LocalDate>naturalOrder().reversed());
  }

  private Found find(String question, PageRequest wanted) {
    return search.documents(question, wanted, DAY);
  }

  private List<String> paged(String question, PageRequest.Order order) {
    List<String> ids = new ArrayList<>();
    Found page;
    int number = 1;
    do {
      page = find(question, PageRequest.page(number++, SIZE, Filters.NONE, order));
      ids.addAll(page.ids());
    } while (page.hits().size() == SIZE);
    assertThat(ids).doesNotHaveDuplicates().hasSize((int) page.total());
    return ids;
  }

  private List<String> followed(String question, PageRequest.Order order) {
    List<String> ids = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      Found page = find(question, new PageRequest(0, SIZE, Filters.NONE, order, after));
      ids.addAll(page.ids());
      after = page.next();
    } while (after.isPresent());
    return ids;
  }

  private List<LocalDate> newest(String question) {
    return find(question, PageRequest.page(1, 50, Filters.NONE, PageRequest.Order.NEWEST))
        .hits()
        .stream()
        .map(hit -> hit.document().issued().orElse(LocalDate.MIN))
        .toList();
  }
}
