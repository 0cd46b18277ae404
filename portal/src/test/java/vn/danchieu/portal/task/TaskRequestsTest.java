package vn.danchieu.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.store.Store;

/** How often OpenSearch is asked for an answer. */
@RunningPortal
class TaskRequestsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Autowired private Store store;
  @Autowired private Tasks tasks;

  /** Searches of each request, in their order. */
  private final List<Integer> requests = new ArrayList<>();

  @BeforeEach
  void watch() {
    Thread asking = Thread.currentThread();
    store.watch(searches -> {
      if (Thread.currentThread().equals(asking)) {
        requests.add(searches);
      }
    });
  }

  @AfterEach
  void watchNoMore() {
    store.watch(_ -> {});
  }

  @Test
  void aTaskTakesThreeRequests() {
    TaskAnswer answer = tasks.answer("tiếp công dân", DAY, Optional.of("cong-van-1225-ubnd-nc"));

    assertThat(answer.documents()).isNotEmpty();
    assertThat(requests).containsExactly(6, 5, 3);
  }

  @Test
  void allTasksOfADocumentTakeThreeRequestsTogether() {
    List<TaskAnswer> answers =
        tasks.answers(
            List.of("tiếp công dân", " ", "tổng kết công tác dân vận"), DAY, Optional.empty());

    assertThat(requests).containsExactly(12, 7, 3);
    assertThat(answers.get(1).documents()).isEmpty();
    requests.clear();
    assertThat(answers.get(2))
        .isEqualTo(tasks.answer("tổng kết công tác dân vận", DAY, Optional.empty()));
    assertThat(requests).hasSize(3);
  }

  @Test
  void aBlankTaskAsksNothing() {
    assertThat(tasks.answer(" ", DAY, Optional.empty()).documents()).isEmpty();
    assertThat(requests).isEmpty();
  }
}
