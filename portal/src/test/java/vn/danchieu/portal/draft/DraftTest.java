package vn.danchieu.portal.draft;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
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

  @Test
  void whatOnlyRepealsIsNoSuccessor() {
    JsonNode decree = checked("2026-11-24").path("citations").path(1);
    assertThat(decree.path("verdict").asString()).isEqualTo("expired");
    assertThat(decree.path("endedBy").toString()).contains("285/2025/NĐ-CP");
    assertThat(decree.path("correction").asString())
        .containsIgnoringCase("thực hiện dân chủ ở cơ sở");
  }

  @Test
  void aWordFileIsRead() {
    String page = uploaded("du-thao.docx", word("Căn cứ Nghị định số 04/2015/NĐ-CP")).body();
    assertThat(Jsoup.parse(page).select("li.quan-he").text()).contains("04/2015/NĐ-CP");
  }

  @Test
  void aHyphenThatDoesNotBreakIsOneOfTheNumber() {
    String runs = "Căn cứ Nghị định số 04/2015/NĐ</w:t><w:noBreakHyphen/><w:t>CP";
    String page = uploaded("du-thao.docx", word(runs)).body();
    assertThat(Jsoup.parse(page).select("li.quan-he strong").text())
        .isEqualTo("Nghị định số 04/2015/NĐ-CP");
  }

  @Test
  void filesAreReadByWhatTheyAreAndNotByTheirNames() {
    String rich = "{\\rtf1\\ansi Ngh\\u7883? \\u273?\\u7883?nh s\\u7889? 04/2015/N\\u272?-CP}";
    String plain = "Nghị định số 04/2015/NĐ-CP";
    String web = "<html><body><p>" + plain + "</p></body></html>";
    for (byte[] file : List.of(rich.getBytes(UTF_8), plain.getBytes(UTF_16), web.getBytes(UTF_8))) {
      String page = uploaded("du-thao.doc", file).body();
      assertThat(Jsoup.parse(page).select("li.quan-he strong").text()).isEqualTo(plain);
    }
  }

  @Test
  void aProgramIsNoDraft() {
    byte[] program = "MZ\u0001\u0002".getBytes(UTF_8);
    assertThat(Jsoup.parse(uploaded("du-thao.docx", program).body()).select("[role=alert]").text())
        .contains("loại tệp này không phải văn bản", ".docx, .doc, .odt");
  }

  @Test
  void aFileThatCannotBeReadIsNamedWithTheNextStep() {
    HttpResponse<String> answer = uploaded("du-thao.pdf", "%PDF-1.7".getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
        .contains("tệp PDF hỏng, không đọc được", "Hãy lưu lại bằng định dạng .docx");
  }

  @Test
  void theStatesFormIsTheDecrees() {
    assertThat(form("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố 12/KH-UBND\nNội dung./.\nT/M UBND\n"))
        .containsExactly(
            "state_number: Số 12/KH-UBND → Số: 12/KH-UBND", "state_signing: T/M → TM.");
    assertThat(form("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND\nNội dung./.\nTM. UBND\n"))
        .isEmpty();
  }

  @Test
  void thePartysFormIsItsOwn() {
    assertThat(
            form(
                "ĐẢNG CỘNG SẢN VIỆT NAM\nSố: 12-KH/TU\nV/v tổng kết\nTheo Nghị quyết số 18-NQ/TW"
                    + " ngày 5 tháng 3 năm 2020./.\nTM. BAN THƯỜNG VỤ\n"))
        .containsExactly(
            "party_number: Số: 12-KH/TU → Số 12-KH/TU",
            "party_subject: V/v → về việc",
            "party_signing: TM. → T/M",
            "party_end: ./. → .");
    assertThat(form("ĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-KH/TU\nvề việc tổng kết.\nT/M BAN THƯỜNG VỤ\n"))
        .isEmpty();
  }

  @Test
  void thePartyWritesACommaBeforeTheDate() {
    String head = "ĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-KH/TU\nvề việc tổng kết\nTheo ";
    assertThat(checked(head + "Kết luận số 127-KL/TW ngày 28/02/2025.", "2026-11-24").toString())
        .contains("party_comma", "127-KL/TW ngày", "127-KL/TW, ngày");
    assertThat(checked(head + "Kết luận số 127-KL/TW, ngày 28/02/2025.", "2026-11-24").toString())
        .doesNotContain("party_comma");
    assertThat(checked("Theo Kết luận số 127-KL/TW ngày 28/02/2025.", "2026-11-24").toString())
        .doesNotContain("party_comma");
  }

  @Test
  void theDraftsOwnNumberOverItsAnnexIsNoCitation() {
    String draft =
        """
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số:
        **012**/KH-UBND
        Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2019 của UBND tỉnh Quảng Bình về dân vận.
        PHỤ LỤC
        (Ban hành kèm
        theo Kế hoạch số 12/KH-UBND ngày 03/3/2026 của UBND tỉnh)
        12/KH-UBND
        """;
    JsonNode citations = checked(draft, "2026-03-03").path("citations");
    assertThat(citations.size()).as(citations.toString()).isEqualTo(1);
    assertThat(citations.path(0).path("date").asString()).isEqualTo("2019-01-05");
  }

  @Test
  void aNormativeDraftNamesItsBasesWithoutADate() {
    String basis = "Căn cứ Nghị định số 04/2015/NĐ-CP của Chính phủ;";
    String law = "Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15;\n";
    assertThat(checked(basis, "2026-11-24").toString()).contains("no_date");
    assertThat(checked(law + basis, "2026-11-24").toString()).doesNotContain("no_date");
    String constitution = "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n";
    assertThat(checked(constitution + basis, "2026-11-24").toString()).doesNotContain("no_date");
  }

  @Test
  void theMatterOfAnArticleIsNotTheSubjectOfItsDecree() {
    String cited =
        "Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ về hoàn thuế xuất khẩu";
    assertThat(verdict(cited)).isEqualTo("disagrees");
    assertThat(verdict("quy định tại khoản 2 Điều 9 " + cited)).isNotEqualTo("disagrees");
    assertThat(verdict("hướng dẫn tại Phụ lục II kèm theo " + cited)).isNotEqualTo("disagrees");
  }

  @Test
  void whereNumberAndSubjectDisagreeNeitherIsTakenForRight() {
    String cited =
        "Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ về hoàn thuế xuất khẩu";
    for (String day : List.of("2020-03-24", "2026-11-24")) {
      JsonNode citation = checked(cited, day).path("citations").path(0);
      assertThat(citation.path("verdict").asString()).isEqualTo("disagrees");
      assertThat(citation.path("correction").isNull()).isTrue();
    }
  }

  @Test
  void aLaterMentionMeansTheBodyOfTheFirst() {
    String draft =
        "Theo Kế hoạch số 3676/KH-UBND ngày 27/11/2019 của UBND tỉnh Nghệ An về dân vận;"
            + " phụ lục của Kế hoạch số 3676/KH-UBND.";
    JsonNode citations = checked(draft, "2026-11-24").path("citations");
    assertThat(citations.path(0).path("link").path("state").asString()).isEqualTo("missing");
    assertThat(citations.path(1).path("link").path("state").asString()).isEqualTo("missing");
    assertThat(citations.path(1).path("issuer").asString()).isEqualTo("UBND tỉnh Nghệ An");
  }

  private String verdict(String text) {
    return checked(text, "2020-03-24").path("citations").path(0).path("verdict").asString();
  }

  @Test
  void aPastedPieceWithoutAHeadIsNotJudgedAsAWhole() {
    assertThat(form("Số 12/KH-UBND và T/M kèm theo./.")).isEmpty();
  }

  private List<String> form(String text) {
    List<String> form = new ArrayList<>();
    checked(text, "2026-11-24")
        .path("form")
        .forEach(each ->
            form.add(
                each.path("rule").asString()
                    + ": "
                    + each.path("written").asString()
                    + " → "
                    + each.path("better").asString()));
    return form;
  }

  private JsonNode checked(String day) {
    return checked(DRAFT, day);
  }

  private JsonNode checked(String text, String day) {
    String json =
        JsonMapper.shared().writeValueAsString(java.util.Map.of("text", text, "date", day));
    return JsonMapper.shared().readTree(post("/api/v1/citations", "application/json", json).body());
  }

  private static byte[] word(String paragraph) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file, UTF_8)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  + "<w:body><w:p><w:r><w:t>"
                  + paragraph
                  + "</w:t></w:r></w:p></w:body></w:document>")
              .getBytes(UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private HttpResponse<String> uploaded(String name, byte[] file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--xyz\r\nContent-Disposition: form-data; name=\"van-ban\"\r\n\r\n\r\n--xyz\r\n"
                + "Content-Disposition: form-data; name=\"tep\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--xyz--\r\n".getBytes(UTF_8));
    return post(
        "/kiem-tra",
        "multipart/form-data; boundary=xyz",
        HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
  }

  private HttpResponse<String> post(String path, String type, String body) {
    return post(path, type, HttpRequest.BodyPublishers.ofString(body));
  }

  private HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(site.address() + path))
              .header("Content-Type", type)
              .POST(body)
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
