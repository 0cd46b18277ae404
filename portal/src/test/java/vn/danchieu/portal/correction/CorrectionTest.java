package vn.danchieu.portal.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;

/** An editor's way from a misread fact to a page, a search and an interface that say it right. */
@OfficePortal
@TestPropertySource(
    properties = {
      "danchieu.audiences=internal",
      "danchieu.intake.folder=${java.io.tmpdir}/danchieu-test-intake-${random.uuid}"
    })
class CorrectionTest {
  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH QUẢNG TRỊ
      Số: %d/KH-UBND
      Quảng Trị, ngày 03 tháng 02 năm 2021

      KẾ HOẠCH
      Sửa bến thuyền zqben%d

      Thực hiện Kế hoạch số 12/KH-UBND ngày 04/01/2021 của UBND tỉnh Quảng Trị.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Trần Văn Một
      """;

  @Autowired private Office office;

  /** Publishes a plan for insiders, and returns its address. */
  private String published(int number) throws Exception {
    return published("ke-hoach-" + number + "-kh", number, PLAN.formatted(number, number));
  }

  private String published(String address, int number, String text) throws Exception {
    Person clerk = office.person(Role.CLERK);
    String name = address + (text.startsWith("{") ? ".jsonl" : ".txt");
    clerk.handIn(clerk.get("/nap"), "/nap", name, text);
    String file =
        clerk.get("/nap").page().select("td a").stream()
            .filter(link -> link.text().equals(name))
            .findFirst()
            .orElseThrow()
            .attr("href");
    clerk.submit(clerk.await(file, "Chờ xem lại"), file + "/cong-bo", "nhom", "internal");
    clerk.await(file, "Đã công bố");
    Element found =
        clerk.get("/tim-kiem?q=zqben" + number).page().selectFirst("main a[href*=" + address + "]");
    return java.util.Objects.requireNonNull(found).attr("href").replaceAll("[?#].*", "");
  }

  private static String words(Answer answer) {
    return answer.page().select("main").text();
  }

  @Test
  void whatAnEditorCorrectsIsWhatReadersSeeUntilItIsTakenBack() throws Exception {
    String page = published(92);
    String desk = page.replace("/van-ban/", "/sua/");
    Person editor = office.person(Role.EDITOR);
    assertThat(editor.get(page).page().select("main a[href=" + desk + "]")).hasSize(1);

    Answer saved =
        editor.submit(
            editor.get(desk),
            desk,
            "trich-yeu",
            "Sửa cầu phao zqphao",
            "nguon",
            "Bản gốc có dấu",
            "ly-do",
            "Nhìn nhầm chữ");

    assertThat(words(editor.follow(saved))).contains("Đã lưu.");
    Person reader = office.person(Role.READER);
    assertThat(words(reader.get(page)))
        .contains(
            "Sửa cầu phao zqphao",
            "Đã đính chính bởi editor ngày",
            "lý do: Nhìn nhầm chữ; Nguồn: Bản gốc có dấu.",
            "Máy đọc: Sửa bến thuyền zqben92");
    assertThat(words(reader.get("/tim-kiem?q=zqphao"))).contains("92/KH-UBND");
    var told =
        reader.get(page.replace("/van-ban/", "/api/v1/documents/")).json().path("corrections");
    assertThat(told.path(0).path("about").asString()).isEqualTo("title");
    assertThat(told.path(0).path("was").asString()).isEqualTo("Sửa bến thuyền zqben92");
    assertThat(words(office.person(Role.ADMINISTRATOR).get("/quan-tri/nhat-ky")))
        .contains("Đính chính", "TITLE: Sửa bến thuyền zqben92 → Sửa cầu phao zqphao");
    assertThat(editor.get("/sua/dinh-chinh.jsonl").body()).contains("Sửa cầu phao zqphao");

    Answer undone = editor.submit(editor.get(desk), desk + "/hoan-tac", "ly-do", "Bản gốc đúng");

    assertThat(words(editor.follow(undone))).contains("Đã hoàn tác bởi editor");
    assertThat(words(reader.get(page))).doesNotContain("zqphao").contains("zqben92");
    assertThat(words(reader.get("/tim-kiem?q=zqphao"))).doesNotContain("92/KH-UBND");
  }

  @Test
  void aLinkIsChosenAndThenSaidToBeNone() throws Exception {
    String page = published(95);
    String meant = published(96);
    String list = page.replace("/van-ban/", "/sua/") + "/dan-chieu";
    Person editor = office.person(Role.EDITOR);
    String link = link(editor, list);

    Answer chosen =
        editor.submit(
            editor.get(link),
            link,
            "ket-luan",
            "khac",
            "van-ban-dich",
            "https://vanban.example.vn" + meant + "?on=2021-01-01",
            "quan-he",
            "CAN_CU",
            "nguon",
            "Bản gốc",
            "ly-do",
            "Gõ nhầm số");

    assertThat(words(editor.follow(chosen))).contains("Đã lưu.", "Đã đính chính; muốn sửa lại");
    Person reader = office.person(Role.READER);
    assertThat(words(reader.get(page)))
        .contains("căn cứ [Nội bộ] Kế hoạch 96/KH-UBND", "Đã đính chính bởi editor ngày")
        .contains("Máy đọc: thực hiện Kế hoạch 12/KH-UBND.");
    assertThat(words(reader.get(meant + "/dan-chieu-den"))).contains("95/KH-UBND");

    String desk = page.replace("/van-ban/", "/sua/");
    editor.submit(editor.get(desk), desk + "/hoan-tac", "ly-do", "Thử lại");
    editor.submit(
        editor.get(link(editor, list)),
        link,
        "ket-luan",
        "sai",
        "nguon",
        "Bản gốc",
        "ly-do",
        "Không có câu này");

    assertThat(words(reader.get(page)))
        .contains("câu này không dẫn chiếu đến Kế hoạch 12/KH-UBND", "Chưa ghi nhận");
    assertThat(words(editor.get(list))).contains("Văn bản này không dẫn chiếu văn bản nào.");
  }

  private static String link(Person editor, String list) {
    Element open = editor.get(list).page().selectFirst("main li.hanh-dong a");
    return java.util.Objects.requireNonNull(open).attr("href");
  }

  @Test
  void aStateIsShownFromItsFirstDayOnWithWhoSaysSo() throws Exception {
    String text =
        PLAN.formatted(97, 97)
            .replace("97/KH-UBND", "97/2021/QĐ-UBND")
            .replace("KẾ HOẠCH", "QUYẾT ĐỊNH");
    String page = published("quyet-dinh-97-2021-qd-ubnd", 97, text);
    String desk = page.replace("/van-ban/", "/sua/");
    Person editor = office.person(Role.EDITOR);

    Answer saved =
        editor.submit(
            editor.get(desk),
            desk,
            "tinh-trang",
            "Hết hiệu lực",
            "tinh-trang-tu",
            "01/07/2022",
            "nguon",
            "Quyết định 5/2022/QĐ-UBND",
            "ly-do",
            "Bị bãi bỏ mà kho chưa có");

    assertThat(words(editor.follow(saved))).contains("Đã lưu.");
    Person reader = office.person(Role.READER);
    assertThat(reader.get(page).page().select("#tinh-trang").text())
        .contains("Hết hiệu lực từ 01/7/2022", "Quyết định 5/2022/QĐ-UBND")
        .contains("Đã đính chính bởi editor", "lý do: Bị bãi bỏ mà kho chưa có.");
    assertThat(reader.get(page + "?on=2022-06-30").page().select("#tinh-trang h2").text())
        .doesNotContain("Hết hiệu lực");
    assertThat(words(reader.get("/tim-kiem?q=zqben97"))).contains("Hết hiệu lực");
  }

  @Test
  void aRecordThatIsOneWithADocumentGoesIntoItAndComesBackOut() throws Exception {
    String record =
        published(
            "ke-hoach-98-kh",
            98,
            """
            {"id":"zq98","number":"98/KH-UBND","type":"Kế hoạch","issuer":"UBND tỉnh Quảng Trị","issued":"2021-02-03","title":"Sửa bến zqben98","source":"Kho B"}
            """);
    String whole = published(99);
    String desk = record.replace("/van-ban/", "/sua/");
    Person editor = office.person(Role.EDITOR);

    Answer merged =
        editor.submit(
            editor.get(desk),
            desk + "/la-mot",
            "van-ban-dich",
            whole,
            "nguon",
            "Bản gốc",
            "ly-do",
            "Gõ nhầm số");

    assertThat(words(editor.follow(merged))).contains("Đã lưu.", "Cùng một văn bản.");
    Person reader = office.person(Role.READER);
    assertThat(reader.get(record).status()).isEqualTo(301);
    assertThat(reader.get(record).header("Location")).endsWith(whole);
    assertThat(words(reader.get(whole)))
        .contains("Cùng một văn bản.", "Máy đọc: [Nội bộ] Kế hoạch 98/KH-UBND");
    assertThat(words(reader.get("/tim-kiem?q=zqben98"))).doesNotContain("98/KH-UBND");

    String other = whole.replace("/van-ban/", "/sua/");
    editor.submit(editor.get(other), other + "/hoan-tac", "ly-do", "Hai văn bản khác nhau");

    assertThat(reader.get(record).status()).isEqualTo(200);
    assertThat(words(reader.get(whole))).doesNotContain("Cùng một văn bản.");
  }

  @Test
  void ofTwoTextsThatAreOneThatOfTheOtherStaysAndBothComeBack() throws Exception {
    String twin = published(88);
    String whole = published(89);
    String desk = twin.replace("/van-ban/", "/sua/");
    Person editor = office.person(Role.EDITOR);

    Answer merged =
        editor.submit(
            editor.get(desk),
            desk + "/la-mot",
            "van-ban-dich",
            whole,
            "nguon",
            "Bản gốc",
            "ly-do",
            "Quét hai lần");

    assertThat(words(editor.follow(merged))).contains("Đã lưu.", "Cùng một văn bản.");
    Person reader = office.person(Role.READER);
    assertThat(reader.get(twin).header("Location")).endsWith(whole);
    assertThat(words(reader.get(whole))).contains("zqben89").doesNotContain("zqben88");
    assertThat(words(reader.get("/tim-kiem?q=zqben88"))).doesNotContain("88/KH-UBND");

    String other = whole.replace("/van-ban/", "/sua/");
    editor.submit(editor.get(other), other + "/hoan-tac", "ly-do", "Hai văn bản khác nhau");

    assertThat(words(reader.get(twin))).contains("88/KH-UBND", "zqben88");
    assertThat(words(reader.get(whole))).contains("zqben89").doesNotContain("Cùng một văn bản.");
    assertThat(words(reader.get("/tim-kiem?q=zqben88"))).contains("88/KH-UBND");
  }

  @Test
  void whatCannotBeIsToldAndWhatWasTypedIsNotLost() throws Exception {
    String desk = published(93).replace("/van-ban/", "/sua/");
    Person editor = office.person(Role.EDITOR);

    Answer refused =
        editor.submit(
            editor.get(desk),
            desk,
            "so-hieu",
            "không số",
            "ngay-ban-hanh",
            "31/02/2021",
            "nguon",
            "Bản gốc",
            "ly-do",
            "Nhầm");

    Answer shown = editor.follow(refused);
    assertThat(words(shown))
        .contains(
            "Chưa lưu được.",
            "Số, ký hiệu “không số” không đúng cách ghi.",
            "Ngày “31/02/2021” không có trong lịch.");
    assertThat(shown.page().select("#so-hieu").attr("value")).isEqualTo("không số");
    assertThat(
            words(editor.follow(editor.submit(editor.get(desk), desk, "nguon", "a", "ly-do", "b"))))
        .contains("Chưa có ô nào khác");
  }

  @Test
  void toWhoIsNoEditorThereIsNoSuchAddress() throws Exception {
    String page = published(94);
    String desk = page.replace("/van-ban/", "/sua/");

    for (Person other : java.util.List.of(office.stranger(), office.person(Role.CLERK))) {
      assertThat(other.get(desk).status()).isEqualTo(404);
      assertThat(other.get(page).body()).doesNotContain("/sua/");
    }
    assertThat(office.person(Role.CLERK).post(desk, "trich-yeu", "x").status())
        .isEqualTo(office.person(Role.CLERK).post("/khong-co", "trich-yeu", "x").status());
  }
}
