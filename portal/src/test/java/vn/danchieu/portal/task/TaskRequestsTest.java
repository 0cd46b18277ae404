package vn.danchieu.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.task.TaskAnswer.Certainty;

/** How often OpenSearch is asked for an answer. */
@RunningPortal
class TaskRequestsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Autowired private Store store;
  @Autowired private Tasks tasks;
  @Autowired private ShortAnswers shortAnswers;

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
    assertThat(requests).containsExactly(6, 5, 4);
  }

  @Test
  void allTasksOfADocumentTakeThreeRequestsTogether() {
    List<TaskAnswer> answers =
        tasks.answers(
            List.of("tiếp công dân", " ", "tổng kết công tác dân vận"), DAY, Optional.empty());

    assertThat(requests).containsExactly(12, 7, 4);
    assertThat(answers.get(1).documents()).isEmpty();
    requests.clear();
    assertThat(answers.get(2))
        .isEqualTo(
            tasks.answers(List.of("tổng kết công tác dân vận"), DAY, Optional.empty()).getFirst());
    assertThat(requests).hasSize(3);
  }

  @Test
  void aShortAnswerTakesTheFirstTwoOfThemWhileSomethingElseIsLookedFor() {
    Thread asking = Thread.currentThread();
    List<Integer> beside = Collections.synchronizedList(new ArrayList<>());
    store.watch(searches -> {
      // A look at whether OpenSearch is there is one search.
      if (searches > 1) {
        (Thread.currentThread().equals(asking) ? requests : beside).add(searches);
      }
    });

    ShortAnswer answer =
        shortAnswers.begin("tiếp công dân", DAY).orElseThrow().with(List.of()).orElseThrow();

    assertThat(answer.best()).hasSizeBetween(1, 5);
    assertThat(beside).containsExactly(6, 5);
    assertThat(requests).containsExactly(4);
  }

  @Test
  void whatASearchFindsComesForward() {
    Tasks.Begun begun = tasks.begin(List.of("tổng kết công tác dân vận"), DAY, Optional.empty());
    List<String> ids = ids(tasks.answer(begun, List.of("")));
    String last = ids.getLast();

    assertThat(ids(tasks.answer(begun, List.of(last))).indexOf(last)).isLessThan(ids.size() - 1);
    assertThat(ids(tasks.answer(begun, List.of(ids.getFirst()))).getFirst())
        .isEqualTo(ids.getFirst());
  }

  @Test
  void theTitleOfADecisionIsAnsweredByCitationsAlone() {
    String title =
        "Ban hành Kế hoạch tổ chức tổng kết mười năm thực hiện Quy chế công tác dân vận của hệ"
            + " thống chính trị trên địa bàn tỉnh";
    Tasks.Begun begun = tasks.begin(List.of(title), DAY, Optional.empty());
    TaskAnswer alone = tasks.answer(begun, List.of());

    assertThat(tasks.answer(begun, List.of(ids(alone).getLast()))).isEqualTo(alone);
  }

  @Test
  void whereASearchFindsNothingOnlyANameIsReliedOn() {
    Tasks.Begun named = tasks.begin(List.of("tiếp công dân"), DAY, Optional.empty());
    Tasks.Begun other = tasks.begin(List.of("tổng kết công tác dân vận"), DAY, Optional.empty());

    assertThat(tasks.answer(named, List.of()).certainty()).isEqualTo(Certainty.SURE);
    assertThat(tasks.answer(other, List.of()).certainty()).isEqualTo(Certainty.NONE);
  }

  private static List<String> ids(TaskAnswer answer) {
    return answer.governing().stream()
        .flatMap(placed -> placed.governing().end().known().stream())
        .map(known -> known.document().id())
        .toList();
  }

  @Test
  void aBlankTaskAsksNothing() {
    assertThat(tasks.answer(" ", DAY, Optional.empty()).documents()).isEmpty();
    assertThat(requests).isEmpty();
  }
}
