package vn.danchieu.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** What is too much is refused in words, whoever sends it and however. */
@RunningPortal
@TestPropertySource(
    properties = {
      "danchieu.door.body=1MB",
      "danchieu.door.body-time=2s",
      "danchieu.door.letter=100000",
      "danchieu.door.findings=200",
      "danchieu.door.parameters=20"
    })
class LimitsTest {
  private static final int TOO_MUCH = 3 << 20;
  private static final String FORM = "application/x-www-form-urlencoded";

  @Autowired private Site site;

  @Test
  void aBodyThatIsTooLargeIsRefusedHoweverItIsSent() {
    for (String type : new String[] {"application/json", "text/plain", FORM, "image/png"}) {
      for (BodyPublisher body : new BodyPublisher[] {announced(), chunked()}) {
        HttpResponse<String> answer = post("/api/v1/citations", type, body);
        assertThat(answer.statusCode()).as(type).isEqualTo(413);
        assertProblem(answer, "Nội dung quá lớn", "lớn hơn 1 MB");
      }
    }
  }

  @Test
  void aFormThatIsTooLargeIsAnsweredByAPageInTheReadersLanguage() {
    for (String type : new String[] {"multipart/form-data; boundary=xyz", FORM}) {
      for (BodyPublisher body : new BodyPublisher[] {announced(), chunked()}) {
        HttpResponse<String> answer = post("/kiem-tra", type, body);
        assertThat(answer.statusCode()).as(type).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select("main").text())
            .contains("Yêu cầu không được nhận", "lớn hơn 1 MB", "Hãy chia nhỏ");
        assertThat(post("/en/kiem-tra", type, body).body())
            .contains("The request was not taken", "larger than 1 MB");
      }
    }
  }

  @Test
  void aFormOfTooManyPartsIsRefused() {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      form.append(
          "--xyz\r\nContent-Disposition: form-data; name=\"a%d\"\r\n\r\n1\r\n".formatted(i));
    }
    HttpResponse<String> answer =
        post(
            "/kiem-tra",
            "multipart/form-data; boundary=xyz",
            BodyPublishers.ofString(form + "--xyz--\r\n"));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("quá nhiều phần");
  }

  @Test
  void aFormThatIsCutOffIsNoFault() {
    HttpResponse<String> answer =
        post(
            "/kiem-tra", "multipart/form-data; boundary=xyz", BodyPublishers.ofString("--xyz\r\n"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("không đọc được").doesNotContain("Exception");
  }

  @Test
  void aLetterThatIsTooLongIsRefusedBeforeItIsRead() {
    String letter = "dân vận ".repeat(20_000);
    HttpResponse<String> answer = post("/api/v1/citations", "text/plain", utf8(letter));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertProblem(answer, "Nội dung quá lớn", "dài hơn 100.000 chữ cái");
    HttpResponse<String> page =
        post("/kiem-tra", FORM, BodyPublishers.ofString("van-ban=" + Site.encoded(letter)));
    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).contains("dài hơn 100.000 chữ cái");
  }

  @Test
  void aLetterThatCitesTooOftenIsRefused() {
    HttpResponse<String> answer =
        post("/api/v1/citations", "text/plain", utf8("Nghị định số 4/2015/NĐ-CP; ".repeat(300)));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertProblem(answer, "Nội dung quá lớn", "hơn 200 dẫn chiếu");
  }

  @Test
  void addressesAndHeadersAreBounded() throws IOException {
    assertThat(refused("GET /tim-kiem?q=" + "a".repeat(50_000) + " HTTP/1.1"))
        .startsWith("HTTP/1.1 414 ")
        .contains("Địa chỉ dài hơn 44 KB");
    assertThat(refused("GET /api/v1/search?q=" + "a&".repeat(30) + " HTTP/1.1"))
        .startsWith("HTTP/1.1 414 ")
        .contains("application/problem+json", "hơn 20 tham số");
    assertThat(refused("GET / HTTP/1.1", "Cookie: a=" + "a".repeat(20_000)))
        .startsWith("HTTP/1.1 431 ")
        .contains("dài hơn 16 KB");
    assertThat(refused("GET / HTTP/1.1", "Cookie: a=" + "a".repeat(70_000)))
        .startsWith("HTTP/1.1 400 ")
        .contains("Yêu cầu không đọc được", "quá dài")
        .doesNotContain("Tomcat", "Exception");
  }

  @Test
  void anAddressThatIsReadTakesNoBody() throws IOException {
    assertThat(refused("GET /tim-kiem?q=luat HTTP/1.1", "Content-Length: 1000000000"))
        .startsWith("HTTP/1.1 400 ")
        .contains("không nhận nội dung gửi kèm");
    assertThat(refused("GET /api/v1/search?q=luat HTTP/1.1", "Transfer-Encoding: chunked"))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json");
  }

  @Test
  void whoAsksToSendTooMuchIsToldBeforeSending() throws IOException {
    String[] head = {
      "POST /api/v1/citations HTTP/1.1",
      "Expect: 100-continue",
      "Content-Type: text/plain",
      "Content-Length: 100000000"
    };
    assertThat(refused(head)).startsWith("HTTP/1.1 413 ");
  }

  @Test
  void whoAsksToSendALetterMay() throws IOException {
    try (RawRequest request = new RawRequest(site.address())) {
      request.head(
          "POST /api/v1/citations HTTP/1.1",
          "Host: localhost",
          "Connection: close",
          "Expect: 100-continue",
          "Content-Type: text/plain",
          "Content-Length: 25");
      byte[] line = request.in().readNBytes("HTTP/1.1 100 \r\n\r\n".length());
      assertThat(new String(line, java.nio.charset.StandardCharsets.US_ASCII))
          .startsWith("HTTP/1.1 100");
      request.write("Nghi dinh 04/2015/ND-CP; ");
      assertThat(request.answer()).startsWith("HTTP/1.1 200 ").contains("04/2015/");
    }
  }

  @Test
  void aBodyThatTricklesIsRefusedInTime() throws Exception {
    try (RawRequest request = new RawRequest(site.address())) {
      request.head(
          "POST /kiem-tra HTTP/1.1",
          "Host: localhost",
          "Content-Type: " + FORM,
          "Content-Length: 1000");
      Thread trickling =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  for (int i = 0; i < 300; i++) {
                    request.write("a");
                    Thread.sleep(Duration.ofMillis(100));
                  }
                } catch (IOException | InterruptedException e) {
                  // Refused, as it should be.
                }
              });
      assertThat(request.answer())
          .startsWith("HTTP/1.1 408 ")
          .contains("không đến đủ trong 2 giây");
      trickling.interrupt();
    }
  }

  /** While a file is read its sender is watched, which ends the connection afterwards. */
  @Test
  void whoSendsTheNextRequestAheadHasNotLeft() throws IOException {
    byte[] form = Bombs.form(Bombs.word("Căn cứ Nghị định số 04/2015/NĐ-CP"));
    try (RawRequest request = new RawRequest(site.address())) {
      request
          .head(
              "POST /kiem-tra HTTP/1.1",
              "Host: localhost",
              "Content-Type: multipart/form-data; boundary=xyz",
              "Content-Length: " + form.length)
          .write(form)
          .head("GET /robots.txt HTTP/1.1", "Host: localhost");
      assertThat(request.answer())
          .startsWith("HTTP/1.1 200 ")
          .contains("Connection: close", "Nghị định số 04/2015/NĐ-CP")
          .doesNotContain("User-agent: *");
    }
  }

  @Test
  void programsAreToldInTheirFormWhatIsWrong() {
    assertThat(post("/api/v1/citations", "image/png", utf8("x")).statusCode()).isEqualTo(415);
    assertProblem(post("/api/v1/citations", "image/png", utf8("x")), "Kiểu nội dung", "text/plain");
    HttpResponse<String> broken = post("/api/v1/citations", "application/json", utf8("{"));
    assertThat(broken.statusCode()).isEqualTo(400);
    assertProblem(broken, "Yêu cầu không hợp lệ", "không đọc được");
  }

  private String refused(String... head) throws IOException {
    String[] lines = new String[head.length + 2];
    System.arraycopy(head, 0, lines, 0, head.length);
    lines[head.length] = "Host: localhost";
    lines[head.length + 1] = "Connection: close";
    try (RawRequest request = new RawRequest(site.address())) {
      return request.head(lines).answer();
    }
  }

  private static void assertProblem(HttpResponse<String> answer, String title, String detail) {
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    var problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
    assertThat(problem.path("title").asString()).contains(title);
    assertThat(problem.path("detail").asString()).contains(detail);
  }

  private static BodyPublisher utf8(String text) {
    return BodyPublishers.ofString(text);
  }

  private static BodyPublisher announced() {
    return BodyPublishers.ofByteArray(new byte[TOO_MUCH]);
  }

  private static BodyPublisher chunked() {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[TOO_MUCH]));
  }

  private HttpResponse<String> post(String path, String type, BodyPublisher body) {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
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
