package vn.danchieu.portal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchieu.portal.audience.Stack.Request;

/** A clerk's way from a file to a document that its readers find, and nobody else. */
class IntakeTest extends ClerkAtWork {
  private List<Path> originals() throws IOException {
    try (Stream<Path> all = Files.walk(Stack.intakeOf(indices))) {
      return all.filter(file -> Files.isRegularFile(file) && file.toString().contains("/original/"))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nap", "/nap/00000000-0000-0000-0000-000000000000", "/en/nap"})
  void toWhoIsNoClerkThereIsNoSuchAddress(String path) {
    assertThat(stack.anybody(path).status()).isEqualTo(404);
    assertThat(stack.member("", path).status()).isEqualTo(404);
    Request sent = Request.post(path, MULTIPART, "--zzz--\r\n");
    assertThat(stack.ask(sent, Optional.empty()).status()).isBetween(400, 499);
  }

  @Test
  void whatIsPublishedForInsidersIsFoundByThemAndByNobodyElse() throws Exception {
    handIn("77.txt", PLAN);
    String path = await(path("77.txt"), "READ");

    Document look = page(path);
    assertThat(look.select("dl dd").eachText())
        .containsExactly(
            "77/KH-UBND",
            "Kế hoạch",
            "UBND tỉnh Quảng Trị",
            "03/02/2021",
            "Sửa bến thuyền zqben",
            "Trần Văn Một");
    assertThat(look.select("section li").text())
        .contains("Kế hoạch 12/KH-UBND", "Chưa có trong kho");
    assertThat(look.select("option").eachAttr("value")).containsExactly("internal", "public");
    assertThat(text(stack.member("", "/tim-kiem?q=zqben"))).doesNotContain("77/KH-UBND</a>");

    publish(path, "internal");
    await(path, "PUBLISHED");

    assertThat(text(stack.member("", "/api/v1/search?q=zqben"))).contains("77/KH-UBND");
    assertThat(text(stack.anybody("/api/v1/search?q=zqben"))).doesNotContain("77/KH-UBND");
    assertThat(originals()).extracting(file -> file.getFileName().toString()).contains("77.txt");
  }

  @Test
  void doubtsAndWhatIsHeldAlreadyAreShown() throws Exception {
    handIn("lai.txt", PLAN.replace("77/KH-UBND", "78/KH-UBND").replace("Trần Văn Một", ""));
    Document look = page(await(path("lai.txt"), "READ"));

    assertThat(look.select("dl .nhan-vang").eachText()).containsExactly("Chưa đọc được");
    assertThat(look.select("section .thong-bao").text())
        .contains(
            "Kho đã có văn bản này: Kế hoạch 78/KH-UBND",
            "Kho ghi khác: Trích yếu Sửa bến thuyền zqchung");
  }

  @Test
  void aSecretIsRefusedAndNothingOfItKept() throws Exception {
    handIn("mat.txt", "MẬT\n" + PLAN);
    Document look = page(await(path("mat.txt"), "FAILED"));

    assertThat(look.select(".thong-bao").text())
        .contains("văn bản đóng dấu “Mật”: bí mật nhà nước không được đưa vào hệ thống này");
    assertThat(look.select("form[action$=cong-bo]")).isEmpty();
    assertThat(look.text()).doesNotContain("zqben");
    assertThat(originals())
        .extracting(file -> file.getFileName().toString())
        .doesNotContain("mat.txt");
  }

  @Test
  void whatCirculatesInternallyIsNotPublishedForEverybody() throws Exception {
    handIn("noi-bo.txt", "LƯU HÀNH NỘI BỘ\n" + PLAN);
    String path = await(path("noi-bo.txt"), "READ");
    publish(path, "public");

    Instant last = Instant.now().plus(Duration.ofMinutes(1));
    while (page(path).select(".thong-bao").isEmpty() && Instant.now().isBefore(last)) {
      Thread.sleep(100);
    }
    assertThat(page(path).select(".thong-bao").text()).contains("ai cũng đọc được, nên không nạp");
    assertThat(text(stack.anybody("/api/v1/search?q=zqben"))).doesNotContain("77/KH-UBND");
  }

  @Test
  void aPacketComesWithItsAnnexesAndManyFilesAtOnce() throws Exception {
    String letters = Base64.getMimeEncoder().encodeToString(PLAN.getBytes(StandardCharsets.UTF_8));
    String packet =
        """
        <edXML><MessageHeader><Code><CodeNumber>77</CodeNumber><CodeNotation>KH-UBND</CodeNotation>
        </Code></MessageHeader><AttachmentEncoded>
        <Attachment><ContentTransferEncoded>%1$s</ContentTransferEncoded>
        <AttachmentName>77.txt</AttachmentName></Attachment>
        <Attachment><ContentTransferEncoded>UGjhu6UgbOG7pWMgenFwbA==</ContentTransferEncoded>
        <AttachmentName>phu-luc.txt</AttachmentName></Attachment>
        </AttachmentEncoded></edXML>
        """
            .formatted(letters);
    handIn("goi.edxml", packet, "hai.txt", PLAN.replace("77/", "79/"));

    Document look = page(await(path("goi.edxml"), "READ"));
    assertThat(look.select("pre").text()).contains("zqben", "Phụ lục zqpl");
    await(path("hai.txt"), "READ");
  }

  @Test
  void aFileIsTheClerksOwnUntilItIsPublished() throws Exception {
    handIn("77.txt", PLAN);
    String path = await(path("77.txt"), "READ");

    assertThat(stack.clerk("binh", Request.get(path)).status()).isEqualTo(404);
    assertThat(text(stack.clerk("binh", Request.get("/nap")))).doesNotContain("77.txt");
    Request foreign = Request.post(path + "/cong-bo", FORM, "nhom=public");
    assertThat(stack.clerk("binh", foreign).status()).isEqualTo(404);

    Request discarded = Request.post(path + "/bo", FORM, "ly-do=nham");
    assertThat(stack.clerk("hoa", discarded).status()).isEqualTo(302);
    assertThat(page(path).expectFirst("main .nhan").text()).isEqualTo("Đã bỏ");
  }

  @Test
  void whatWasUnderWayGoesOnAtTheNextStart() throws Exception {
    handIn("77.txt", PLAN);
    String path = path("77.txt");
    // The state as a portal leaves it that is killed before the file's turn comes.
    await(path, "READ");
    Path state = originals().stream().filter(f -> f.endsWith("77.txt")).findFirst().orElseThrow();
    Path file = state.resolveSibling("../state.json").normalize();
    Files.writeString(file, Files.readString(file).replace("\"READ\"", "\"WAITING\""));
    stack.close();

    stack = Stack.start(indices, "internal", Optional.empty());

    await(path, "READ");
  }
}
