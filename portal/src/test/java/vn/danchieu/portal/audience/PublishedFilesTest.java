package vn.danchieu.portal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.danchieu.portal.audience.Stack.Answer;
import vn.danchieu.portal.audience.Stack.Request;

/** What a clerk edits, withdraws and replaces, and what readers find then. */
class PublishedFilesTest extends ClerkAtWork {
  private static final String ADDRESS = "/van-ban/ke-hoach-77-kh-ubnd-quang-tri-2021";

  private static String form(String... namesAndValues) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&")
          .append(namesAndValues[i])
          .append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }

  private String send(String path, String... namesAndValues) {
    Answer answer = stack.clerk("hoa", Request.post(path, FORM, form(namesAndValues)));
    assertThat(answer.status()).as(path).isEqualTo(302);
    return answer.header("location");
  }

  private String published(String name, String text, String audience) throws Exception {
    handIn(name, text);
    String path = await(path(name), "READ");
    publish(path, audience);
    return await(path, "PUBLISHED");
  }

  private void withdraw(String path) throws Exception {
    send(path + "/rut", "ly-do", "Gửi nhầm bản");
    await(path, "WITHDRAWN");
  }

  @Test
  void whatTheClerkEditsIsReadAnewAndPublished() throws Exception {
    handIn("77.txt", PLAN.replace("Sửa bến thuyền zqben", "").replace("Trần Văn Một", ""));
    String path = await(path("77.txt"), "READ");
    Document look = page(path);
    assertThat(look.select("#title-0").val()).isEmpty();

    send(
        path + "/sua",
        "number-0",
        "77/KH-UBND",
        "type-0",
        "Kế hoạch",
        "issuer-0",
        "UBND tỉnh Quảng Trị",
        "issued-0",
        "03/02/2021",
        "title-0",
        "Sửa bến thuyền zqsua",
        "signer-0",
        "Trần Văn Hai");
    await(path, "READ");

    assertThat(page(path).select("dl.thuoc-tinh dd").eachText())
        .containsExactly(
            "77/KH-UBND",
            "Kế hoạch",
            "UBND tỉnh Quảng Trị",
            "03/02/2021",
            "Sửa bến thuyền zqsua",
            "Trần Văn Hai");
    publish(path, "public");
    await(path, "PUBLISHED");
    assertThat(text(stack.anybody("/tim-kiem?q=zqsua"))).contains("77/KH-UBND");
    assertThat(text(stack.anybody(ADDRESS))).contains("zqsua", "Trần Văn Hai");
  }

  @Test
  void aPacketThatIsEditedStillSaysWhatItAnswers() throws Exception {
    String letter = PLAN.replace("77/KH-UBND", "81/KH-UBND").replace("zqben", "zqgoi");
    handIn(
        "81.edxml",
        """
        <edXML><MessageHeader><Subject>Gửi kế hoạch</Subject>
        <ResponseFor><OrganId>000.00.15.H50</OrganId><Code>12/SNV-XD</Code>
        <PromulgationDate>2021/01/15</PromulgationDate>
        <DocumentId>000.00.15.H50,2021/01/15,12/SNV-XD</DocumentId></ResponseFor>
        </MessageHeader><AttachmentEncoded><Attachment>
        <ContentTransferEncoded>%s</ContentTransferEncoded>
        <AttachmentName>81.txt</AttachmentName></Attachment></AttachmentEncoded></edXML>
        """
            .formatted(
                Base64.getMimeEncoder().encodeToString(letter.getBytes(StandardCharsets.UTF_8))));
    String path = await(path("81.edxml"), "READ");
    assertThat(page(path).select("main").text()).contains("12/SNV-XD");
    for (String title : List.of("Sửa bến thuyền zqmot", "Sửa bến thuyền zqgoi hai")) {
      send(
          path + "/sua",
          "number-0",
          "81/KH-UBND",
          "type-0",
          "Kế hoạch",
          "issuer-0",
          "UBND tỉnh Quảng Trị",
          "issued-0",
          "03/02/2021",
          "title-0",
          title,
          "signer-0",
          "");
      await(path, "READ");
    }
    publish(path, "internal");
    await(path, "PUBLISHED");

    String address = "/van-ban/internal~ke-hoach-81-kh-ubnd-quang-tri-2021";
    String shown = Jsoup.parse(text(stack.member("", address))).select("main").text();
    assertThat(shown).contains("zqgoi hai", "12/SNV-XD");
    assertThat(shown.toLowerCase(java.util.Locale.ROOT)).contains("trả lời");
  }

  @Test
  void aDayThatCannotBeReadIsNotSaved() throws Exception {
    handIn("77.txt", PLAN);
    String path = await(path("77.txt"), "READ");

    Answer answer =
        stack.clerk(
            "hoa",
            Request.post(path + "/sua", FORM, form("number-0", "1/KH", "issued-0", "32/13")));

    assertThat(answer.status()).isEqualTo(302);
    assertThat(page(path).select("dl.thuoc-tinh dd").eachText())
        .contains("77/KH-UBND", "03/02/2021");
  }

  @Test
  void whatIsWithdrawnSaysSoAtItsAddressAndNowhereElse() throws Exception {
    String path = published("77.txt", PLAN, "public");
    published(
        "80.txt",
        PLAN.replace("77/KH-UBND", "80/KH-UBND")
            .replace("zqben", "zqkhac")
            .replace(
                "Kế hoạch số 12/KH-UBND ngày 04/01/2021", "Kế hoạch số 77/KH-UBND ngày 03/02/2021"),
        "public");
    assertThat(text(stack.anybody("/tim-kiem?q=zqben"))).contains("77/KH-UBND");

    withdraw(path);

    Answer gone = stack.anybody(ADDRESS);
    assertThat(gone.status()).isEqualTo(410);
    assertThat(text(gone))
        .contains("77/KH-UBND", "Đã rút", "Gửi nhầm bản")
        .doesNotContain("zqben", "Sửa bến thuyền", "Trần Văn Một");
    for (String part :
        List.of("/ban-goc", "/tai-ve", "/van-ban.txt", "/van-ban.docx", "/akn.xml")) {
      assertThat(stack.anybody(ADDRESS + part).status()).as(part).isEqualTo(410);
    }
    for (String list :
        List.of(
            "/tim-kiem?q=zqben",
            "/van-ban-moi",
            "/van-ban-moi.atom",
            "/duyet",
            "/tim-kiem.csv?q=thuyen",
            "/api/v1/search?q=zqben",
            "/sitemap-1.xml")) {
      assertThat(text(stack.anybody(list)))
          .as(list)
          .doesNotContain("ke-hoach-77-kh-ubnd", "Sửa bến thuyền zqben");
    }
    assertThat(text(stack.anybody("/van-ban/ke-hoach-80-kh-ubnd-quang-tri-2021")))
        .contains(ADDRESS, "Đã rút");
  }

  @Test
  void whatIsWithdrawnInsideIsNotKnownOutside() throws Exception {
    String path = published("77.txt", PLAN, "internal");
    String inside = "/van-ban/internal~ke-hoach-77-kh-ubnd-quang-tri-2021";
    assertThat(stack.member("", inside).status()).isEqualTo(200);

    withdraw(path);

    assertThat(stack.member("", inside).status()).isEqualTo(410);
    assertThat(stack.anybody(inside).status()).isEqualTo(404);
    assertThat(stack.anybody(ADDRESS).status()).isEqualTo(404);
  }

  @Test
  void whatWasWithdrawnIsPublishedAgain() throws Exception {
    String path = published("77.txt", PLAN, "public");
    withdraw(path);

    publish(path, "public");
    await(path, "PUBLISHED");

    assertThat(text(stack.anybody(ADDRESS))).contains("Sửa bến thuyền zqben", "Trần Văn Một");
    assertThat(text(stack.anybody("/tim-kiem?q=zqben"))).contains("77/KH-UBND");
  }

  @Test
  void withoutAReasonNothingIsWithdrawn() throws Exception {
    String path = published("77.txt", PLAN, "public");

    send(path + "/rut", "ly-do", "  ");

    assertThat(page(path).expectFirst("main .nhan").text()).isEqualTo("Đã công bố");
    assertThat(stack.anybody(ADDRESS).status()).isEqualTo(200);
  }

  private String replace(String path, String name, String text) {
    String body =
        "--zzz\r\nContent-Disposition: form-data; name=\"tep\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            + text
            + "\r\n--zzz--\r\n";
    Answer answer = stack.clerk("hoa", Request.post(path + "/thay", MULTIPART, body));
    assertThat(answer.status()).isEqualTo(302);
    return answer.header("location");
  }

  @Test
  void aBetterFileTakesThePlaceAndBothAreKept() throws Exception {
    String old = published("scan.txt", PLAN + "\nSuwa bens thuyeenf zqloi.", "public");

    String better = await(replace(old, "that.txt", PLAN.replace("zqben", "zqben zqro")), "READ");
    assertThat(page(better).select("option").eachAttr("value")).containsExactly("public");
    publish(better, "public");
    await(better, "PUBLISHED");

    await(old, "REPLACED");
    assertThat(text(stack.anybody(ADDRESS))).contains("zqro").doesNotContain("zqloi");
    assertThat(text(stack.anybody("/tim-kiem?q=zqloi"))).doesNotContain("77/KH-UBND</a>");
    try (Stream<Path> all = Files.walk(Stack.intakeOf(indices))) {
      assertThat(all.map(file -> String.valueOf(file.getFileName())))
          .contains("scan.txt", "that.txt");
    }
  }

  @Test
  void anotherDocumentDoesNotTakeThePlace() throws Exception {
    String old = published("77.txt", PLAN, "public");

    String other = await(replace(old, "99.txt", PLAN.replace("77/KH", "99/KH")), "READ");
    publish(other, "public");

    assertThat(page(other).expectFirst("main .nhan").text()).isEqualTo("Chờ xem lại");
    assertThat(page(old).expectFirst("main .nhan").text()).isEqualTo("Đã công bố");
    assertThat(text(stack.anybody(ADDRESS))).contains("zqben");
  }

  @Test
  void whatIsPutIntoTheWatchedFolderIsTakenOutOfItOnceAndStandsInTheList() throws Exception {
    Path watched = Files.createDirectories(Stack.watchedOf(indices).resolve("may-quet"));
    Files.writeString(watched.resolve("dang-ghi.part"), PLAN);
    Path file = Files.writeString(watched.resolve("83.txt"), PLAN.replace("77/KH", "83/KH"));

    java.time.Instant end = java.time.Instant.now().plusSeconds(60);
    while (Files.exists(file) && java.time.Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }

    await(path("83.txt"), "READ");
    assertThat(page("/nap").select("td a").eachText()).containsOnlyOnce("83.txt");
    assertThat(watched.resolve("dang-ghi.part")).exists();
  }

  @Test
  void manyAreChosenInTheListAndPublishedTogether() throws Exception {
    handIn("81.txt", PLAN.replace("77/KH", "81/KH"), "82.txt", PLAN.replace("77/KH", "82/KH"));
    String first = await(path("81.txt"), "READ");
    String second = await(path("82.txt"), "READ");

    send(
        "/nap/cong-bo",
        "nhom",
        "internal",
        "chon",
        first.substring("/nap/".length()),
        "chon",
        second.substring("/nap/".length()));

    await(first, "PUBLISHED");
    await(second, "PUBLISHED");
    assertThat(text(stack.member("", "/tim-kiem?q=zqben"))).contains("81/KH-UBND", "82/KH-UBND");
  }
}
