package vn.danchieu.portal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.danchieu.index.Indices;
import vn.danchieu.portal.audience.Stack.Answer;
import vn.danchieu.portal.audience.Stack.Request;

/** A portal of its own, and a clerk who hands files in there. */
abstract class ClerkAtWork {
  static final String FORM = "application/x-www-form-urlencoded";
  static final String MULTIPART = "multipart/form-data; boundary=zzz";
  static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH QUẢNG TRỊ
      Số: 77/KH-UBND
      Quảng Trị, ngày 03 tháng 02 năm 2021

      KẾ HOẠCH
      Sửa bến thuyền zqben

      Thực hiện Kế hoạch số 12/KH-UBND ngày 04/01/2021 của UBND tỉnh Quảng Trị, các sở làm như sau.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Trần Văn Một
      """;

  final Indices indices = new Indices("n" + UUID.randomUUID().toString().substring(0, 8));
  Stack stack = Stack.start(indices, "internal", Optional.empty());

  /** An index to publish into is made by the first document. */
  @BeforeEach
  void somethingPublic() throws IOException {
    handIn("chung.txt", PLAN.replace("77/KH-UBND", "78/KH-UBND").replace("zqben", "zqchung"));
    publish(await(path("chung.txt"), "READ"), "public");
    await(path("chung.txt"), "PUBLISHED");
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  static String text(Answer answer) {
    return new String(answer.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  Document page(String path) {
    Answer answer = stack.clerk("hoa", Request.get(path));
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(text(answer));
  }

  void handIn(String... namesAndTexts) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      body.append("--zzz\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"")
          .append(namesAndTexts[i])
          .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
          .append(namesAndTexts[i + 1])
          .append("\r\n");
    }
    body.append("--zzz--\r\n");
    Answer answer = stack.clerk("hoa", Request.post("/nap", MULTIPART, body.toString()));
    assertThat(answer.status()).isEqualTo(302);
  }

  /** The address of a file that was handed in. */
  String path(String name) {
    return page("/nap").select("td a").stream()
        .filter(link -> link.text().equals(name))
        .map(link -> link.attr("href"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in the queue"));
  }

  String await(String path, String state) throws IOException {
    String words =
        switch (state) {
          case "READ" -> "Chờ xem lại";
          case "FAILED" -> "Không nạp được";
          case "WITHDRAWN" -> "Đã rút";
          case "REPLACED" -> "Đã thay bằng tệp khác";
          default -> "Đã công bố";
        };
    Instant last = Instant.now().plus(Duration.ofSeconds(40));
    String seen = "";
    while (Instant.now().isBefore(last)) {
      seen = page(path).select("main .nhan").stream().findFirst().map(n -> n.text()).orElse("");
      if (seen.equals(words)) {
        return path;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    throw new AssertionError("Not " + words + " but " + seen + ": " + page(path).text());
  }

  void publish(String path, String audience) {
    Answer answer = stack.clerk("hoa", Request.post(path + "/cong-bo", FORM, "nhom=" + audience));
    assertThat(answer.status()).isEqualTo(302);
  }
}
