package vn.danchieu.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;
import vn.danchieu.version.Act;
import vn.danchieu.version.Versions;

/** The course of an act's text, as programs read it. */
@RunningPortal
class VersionsApiTest {
  private static final String ACT = "/documents/quyet-dinh-910-2019-qd-xyz-quang-binh";

  private static final String FILE = "/documents/versions.jsonl";

  @Autowired private Site site;

  private String id(String slug) {
    return site.api("/documents/" + slug).path("id").asString();
  }

  @Test
  void theDaysAreToldWithTheActsAndHowMuchChanges() {
    JsonNode course = site.api(ACT + "/versions");
    String first = id("quyet-dinh-911-2020-qd-xyz-quang-binh");
    String second = id("quyet-dinh-912-2022-qd-xyz-quang-binh");

    assertThat(course.path("days"))
        .hasToString(
            "[{\"day\":\"2020-06-01\",\"acts\":[{\"act\":\"911/2020/QĐ-XYZ\",\"actId\":\""
                + first
                + "\"}],\"articles\":2,\"outstanding\":1},"
                + "{\"day\":\"2022-06-01\",\"acts\":[{\"act\":\"912/2022/QĐ-XYZ\",\"actId\":\""
                + second
                + "\"}],\"articles\":1,\"outstanding\":0},"
                + "{\"day\":\"2023-06-01\",\"acts\":[{\"act\":\"913/2023/QĐ-XYZ\",\"actId\":\""
                + id("quyet-dinh-913-2023-qd-xyz-quang-binh")
                + "\"}],\"articles\":1,\"outstanding\":0}]");
    assertThat(course.path("basis"))
        .hasToString("{\"kind\":\"original\",\"contained\":[],\"asOf\":null,\"textOf\":null}");
    assertThat(course.path("provisions")).isEmpty();
  }

  @Test
  void onADayEachProvisionIsToldWithTheFieldsOfTheCommand() {
    JsonNode provisions = site.api(ACT + "/versions?on=2021-01-01").path("provisions");
    String by = id("quyet-dinh-911-2020-qd-xyz-quang-binh");

    assertThat(provisions.valueStream().map(p -> p.path("label").asString()))
        .containsExactly("Điều 1", "Điều 2", "Điều 2a", "Điều 3", "Toàn văn bản");
    assertThat(provisions.path(0))
        .hasToString(
            "{\"label\":\"Điều 1\",\"title\":\"Ghi sổ zvers\",\"text\":\"1. Người trực ghi sổ mỗi"
                + " ngày.\\n2. Sổ được giữ tại văn phòng.\",\"changes\":[{\"verb\":\"sửa"
                + " đổi\",\"act\":\"911/2020/QĐ-XYZ\",\"actId\":\""
                + by
                + "\",\"clause\":\"khoản 1 Điều 1\",\"from\":\"2020-06-01\",\"sentence\":\"Sửa đổi"
                + " khoản 2 Điều 1 như sau:\"}],\"outstanding\":[]}");
    assertThat(provisions.path(1).path("changes")).isEmpty();
    assertThat(provisions.path(4).path("outstanding").path(0).path("reason").asString())
        .isEqualTo("phụ lục, mẫu, bảng biểu chưa được hợp nhất tự động");
  }

  @Test
  void aDocumentOnADayTellsOfItsArticlesHowTheyReadThen() {
    JsonNode before = site.api(ACT + "?on=2020-05-31").path("provisions").path(0);
    JsonNode after = site.api(ACT + "?on=2020-06-01").path("provisions").path(0);

    assertThat(before.path("label").asString()).isEqualTo("Điều 1");
    assertThat(before.path("then").isNull()).isTrue();
    assertThat(after.path("text")).isEqualTo(before.path("text"));
    assertThat(after.path("then").path("text").asString()).endsWith("tại văn phòng.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-01-01", "2020-06-01", "2021-06-01", "2022-06-01", "2023-12-31"})
  void theCommandPrintsTheSameOfTheSameActs(String day) throws Exception {
    List<JsonNode> told =
        site.api(ACT + "/versions?on=" + day).path("provisions").valueStream().toList();
    told.forEach(VersionsApiTest::withoutIds);

    assertThat(told).isEqualTo(printed("910/2019/QĐ-XYZ", day));
  }

  /** The portal knows which acts are held; the command knows files alone. */
  private static void withoutIds(JsonNode provision) {
    Stream.of("changes", "outstanding")
        .flatMap(field -> provision.path(field).valueStream())
        .forEach(change -> ((ObjectNode) change).remove("actId"));
  }

  /** As the command writes each provision that it works out from the lines of a file. */
  private static List<JsonNode> printed(String number, String day) throws Exception {
    List<Act> acts =
        Files.readAllLines(
                Path.of(Objects.requireNonNull(VersionsApiTest.class.getResource(FILE)).toURI()))
            .stream()
            .map(VersionsApiTest::act)
            .toList();
    Act base = acts.stream().filter(act -> act.number().equals(number)).findFirst().orElseThrow();
    return Versions.of(base, acts).on(LocalDate.parse(day)).stream()
        .map(Json.MAPPER::writeValueAsString)
        .map(JsonMapper.shared()::readTree)
        .toList();
  }

  private static Act act(String line) {
    JsonNode json = JsonMapper.shared().readTree(line);
    return new Act(
        json.path("id").asString(),
        json.path("number").asString(),
        Optional.of(json.path("title").asString()),
        Optional.of(LocalDate.parse(json.path("issued").asString())),
        Optional.of(LocalDate.parse(json.path("effective").asString())),
        json.path("text").asString());
  }

  @Test
  void anAmendingActThatIsCitedAndNotHeldIsNamed() {
    JsonNode missing =
        site.api("/documents/quyet-dinh-930-2019-qd-xyz-quang-binh/versions").path("missing");

    assertThat(missing.valueStream().map(each -> each.path("name").asString()))
        .containsExactly("Quyết định 939/2022/QĐ-XYZ");
    assertThat(site.api(ACT + "/versions").path("missing")).isEmpty();
  }

  @Test
  void whatIsNoDayAndNoDocumentIsRefusedWithTheReason() {
    assertThat(site.get("/api/v1" + ACT + "/versions?on=mai").json().path("detail").asString())
        .contains("mai");
    assertThat(site.get("/api/v1/documents/khong-co/versions").status()).isEqualTo(404);
  }
}
