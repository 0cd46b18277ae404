package vn.danchieu.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.store.Documents;

/** What a draft is told about its citations. */
@RunningPortal
@ExtendWith(OutputCaptureExtension.class)
class DraftTest {
  private static final String DRAFT =
      "Căn cứ Pháp lệnh số 34/2007/PL-UBTVQH11 về thực hiện dân chủ ở xã, phường, thị trấn;"
          + " Nghị định số 04/2015/NĐ -CP ngày 9 tháng 1 năm 2015 của Chính phủ;"
          + " Luật Tiếp công dân; Quyết định số 99999/QĐ-UBND.";

  @Autowired private Site site;
  @Autowired private Documents documents;

  @Test
  void eachCitationIsMarked() {
    JsonNode citations = checked("2026-11-24").path("citations");
    assertThat(citations.size()).isEqualTo(4);
    assertThat(citations.path(0).path("verdict").asString()).isEqualTo("expired");
    assertThat(citations.path(0).path("endedBy").toString()).contains("10/2022/QH15");
    assertThat(citations.path(0).path("correction").asString()).contains("Thực hiện dân chủ");
    assertThat(citations.path(1).path("form").toString()).contains("blanks", "date_digits");
    assertThat(citations.path(2).path("link").path("state").asString()).isEqualTo("resolved");
    assertThat(citations.path(3).path("verdict").asString()).isEqualTo("not_held");
  }

  @Test
  void onItsOwnDayTheOrdinanceWasInForce() {
    assertThat(checked("2020-03-24").path("citations").path(0).path("verdict").asString())
        .isEqualTo("in_force");
  }

  @Test
  void nothingOfADraftIsStoredOrLogged(CapturedOutput output) {
    var before = documents.holdings();
    HttpResponse<String> answer =
        post("/kiem-tra", "application/x-www-form-urlencoded", "van-ban=" + Site.encoded(DRAFT));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("99999/QĐ-UBND");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(documents.holdings()).isEqualTo(before);
    assertThat(output.getAll()).doesNotContain("99999");
  }

  @Test
  void theFormWorksWithoutAnythingPasted() {
    assertThat(site.get("/kiem-tra").page().select("textarea#van-ban")).hasSize(1);
  }

  private JsonNode checked(String day) {
    String json =
        JsonMapper.shared().writeValueAsString(java.util.Map.of("text", DRAFT, "date", day));
    return JsonMapper.shared().readTree(post("/api/v1/citations", "application/json", json).body());
  }

  private HttpResponse<String> post(String path, String type, String body) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(site.address() + path))
              .header("Content-Type", type)
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
