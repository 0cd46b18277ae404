package vn.danchieu.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** The questions of the letter, asked as tasks. */
@RunningPortal
class TaskTest {
  @Autowired private Site site;

  @ParameterizedTest
  @ValueSource(strings = {"tổng kết công tác dân vận", "tong ket cong tac dan van"})
  void aReviewOfMassWorkIsGovernedByWhatTaskFiveNames(String task) {
    JsonNode answer = asked(task, "");
    assertThat(numbers(answer)).contains("290-QĐ/TW", "163-KH/TU");
    assertThat(document(answer, "163-KH/TU").path("why").toString()).contains("Nhiệm vụ 5");
    assertThat(sentences(document(answer, "290-QĐ/TW"))).anyMatch(s -> s.contains("290-QĐ/TW"));
    assertThat(sentences(document(answer, "163-KH/TU")))
        .anyMatch(s -> s.contains("163-KH/TU") && s.contains("290-QĐ/TW"));
    assertThat(document(answer, "290-QĐ/TW").path("group").asString()).startsWith("party_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thực hiện dân chủ ở xã phường", "thuc hien dan chu o xa phuong"})
  void democracyInCommunesWasGovernedByTheOrdinanceThen(String task) {
    JsonNode answer = asked(task, "&on=2020-03-24");
    JsonNode ordinance = document(answer, "34/2007/PL-UBTVQH11");
    assertThat(ordinance.path("validity").path("state").asString()).isEqualTo("con-hieu-luc");
    assertThat(numbers(answer).indexOf("34/2007/PL-UBTVQH11"))
        .isLessThan(numbers(answer).indexOf("10/2022/QH15"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"thực hiện dân chủ ở xã phường", "thuc hien dan chu o xa phuong"})
  void democracyInCommunesIsGovernedByTheLawToday(String task) {
    JsonNode answer = asked(task, "&on=2026-11-24");
    assertThat(numbers(answer).getFirst()).isEqualTo("10/2022/QH15");
    JsonNode ordinance = document(answer, "34/2007/PL-UBTVQH11");
    assertThat(ordinance.path("validity").path("state").asString()).isEqualTo("het-hieu-luc");
    assertThat(ordinance.path("validity").path("since").asString()).isEqualTo("2023-07-01");
  }

  @Test
  void anActThatOnlyRepealsTakesThePlaceOfNothing() {
    String task = "thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước";
    assertThat(numbers(asked(task, "&on=2026-11-24")))
        .contains("04/2015/NĐ-CP")
        .doesNotContain("285/2025/NĐ-CP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiếp công dân", "tiep cong dan"})
  void receivingCitizensIsGovernedByItsLawAndTheAmendment(String task) {
    JsonNode answer = asked(task, "&on=2026-11-24");
    assertThat(numbers(answer))
        .as(answer.toString())
        .startsWith("42/2013/QH13")
        .contains("136/2025/QH15");
    String page = site.get("/nhiem-vu?on=2026-11-24&q=" + Site.encoded(task)).page().text();
    assertThat(page)
        .contains("Luật 42/2013/QH13")
        .containsOnlyOnce("Được sửa đổi, bổ sung từ 01/7/2026 bởi Luật 136/2025/QH15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cải cách hành chính PCI", "cai cach hanh chinh PCI"})
  void aTaskThatCitesNothingIsAnsweredByItsWords(String task) {
    assertThat(asked(task, "").path("documents").toString()).contains("Nhiệm vụ 2");
  }

  @Test
  void theExcludedDocumentDoesNotSpeak() {
    String letter = document(asked("tổng kết công tác dân vận", ""), "1225/UBND-NC").toString();
    assertThat(letter).isNotEmpty();
    String id = site.api("/lookup?number=" + Site.encoded("1225/UBND-NC")).path("id").asString();
    JsonNode answer = asked("tổng kết công tác dân vận", "&exclude=" + id);
    assertThat(numbers(answer)).doesNotContain("1225/UBND-NC");
    assertThat(answer.toString()).doesNotContain("\"documentId\":\"" + id + "\"");
  }

  @Test
  void eachTaskOfTheLetterHasItsDocuments() {
    var page = site.get("/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020/nhiem-vu").page();
    assertThat(page.select("main h2").eachText())
        .containsExactly("Nhiệm vụ 1", "Nhiệm vụ 2", "Nhiệm vụ 3", "Nhiệm vụ 4", "Nhiệm vụ 5");
    assertThat(page.text()).contains("tìm theo sự tương đồng");
  }

  @Test
  void anEmptyTaskAsksForOne() {
    assertThat(site.get("/nhiem-vu").page().text()).contains("Ghi việc cần làm");
  }

  private JsonNode asked(String task, String more) {
    return site.api("/tasks?q=" + Site.encoded(task) + more);
  }

  private static List<String> numbers(JsonNode answer) {
    return StreamSupport.stream(answer.path("documents").spliterator(), false)
        .map(d -> d.path("number").asString(""))
        .toList();
  }

  private static List<String> sentences(JsonNode document) {
    return StreamSupport.stream(document.path("why").spliterator(), false)
        .map(w -> w.path("sentence").asString(""))
        .toList();
  }

  private static JsonNode document(JsonNode answer, String number) {
    return StreamSupport.stream(answer.path("documents").spliterator(), false)
        .filter(d -> d.path("number").asString("").equals(number))
        .findFirst()
        .orElseThrow(() -> new AssertionError(number + " is not among " + numbers(answer)));
  }
}
