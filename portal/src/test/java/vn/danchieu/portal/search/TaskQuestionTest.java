package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** When a search asks what governs a task, and when it names a document. */
class TaskQuestionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tiếp công dân",
        "tong ket cong tac dan van",
        "Ban hành quy chế làm việc của UBND xã",
        "thu hồi đất theo luật đất đai"
      })
  void whatIsToBeDoneIsATask(String typed) {
    assertThat(task("q", typed)).contains(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dân",
        "1225/UBND-NC",
        "nghị định 04/2015/NĐ-CP về dân chủ",
        "luật đất đai",
        "luat khieu nai to cao",
        "nghị định về dân chủ cơ sở",
        "\"dân vận khéo\"",
        "loai:luật đất đai"
      })
  void aNumberANameAndAMarkedQueryAreNone(String typed) {
    assertThat(task("q", typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"trang=2", "loai=Luật", "nguyen-van=1", "sap-xep=moi-nhat"})
  void furtherPagesAndNarrowedSearchesAskForNoTask(String more) {
    assertThat(task("q", "tiếp công dân", more.split("=")[0], more.split("=")[1])).isEmpty();
  }

  private static Optional<String> task(String... given) {
    MultiValueMap<String, String> address = new LinkedMultiValueMap<>();
    for (int i = 0; i < given.length; i += 2) {
      address.add(given[i], given[i + 1]);
    }
    return TaskQuestion.in(AskedPage.of(address), DAY, 1000);
  }
}
