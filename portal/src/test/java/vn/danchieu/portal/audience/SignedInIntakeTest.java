package vn.danchieu.portal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.Units;

/** People with accounts, documents for some of them, and what a clerk hands in: all at once. */
@OfficePortal
@TestPropertySource(
    properties = {
      "danchieu.audiences=internal,phong_mot",
      "danchieu.intake.folder=${java.io.tmpdir}/danchieu-test-intake-${random.uuid}"
    })
class SignedInIntakeTest {
  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH QUẢNG TRỊ
      Số: 91/KH-UBND
      Quảng Trị, ngày 03 tháng 02 năm 2021

      KẾ HOẠCH
      Sửa bến thuyền zqben

      Thực hiện Kế hoạch số 12/KH-UBND ngày 04/01/2021 của UBND tỉnh Quảng Trị.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Trần Văn Một
      """;

  @Autowired private Office office;
  @Autowired private Units units;
  @Autowired private Accounts accounts;

  @Test
  void whatAClerkPublishesInsideIsReadByThoseWhoSignInAndByNobodyElse() throws Exception {
    Person clerk = office.person(Role.CLERK);
    assertThat(clerk.handIn(clerk.get("/nap"), "/nap", "bến.txt", PLAN).status()).isEqualTo(302);
    String file = clerk.get("/nap").page().select("td a").attr("href");
    Answer read = clerk.await(file, "Chờ xem lại");
    clerk.submit(read, file + "/cong-bo", "nhom", "internal");
    clerk.await(file, "Đã công bố");

    String search = "/tim-kiem?q=zqben";
    Answer inside = office.person(Role.READER).get(search);
    assertThat(inside.page().select("main").text()).contains("91/KH-UBND");
    assertThat(inside.header("Cache-Control")).isEqualTo("private, no-store");
    Answer outside = office.stranger().get(search);
    assertThat(outside.body()).doesNotContain("91/KH-UBND");
    assertThat(office.person(Role.READER).get(file).status()).isEqualTo(404);

    Answer audit = office.person(Role.ADMINISTRATOR).get("/quan-tri/nhat-ky");
    assertThat(audit.page().select("main").text())
        .contains("Nạp", "Công bố văn bản", "bến.txt", "internal");
  }

  @Test
  void whoReadsAndTakesAlongWhatIsInternalIsRecordedAndWhoMayNotIsNot() throws Exception {
    Person clerk = office.person(Role.CLERK);
    clerk.handIn(
        clerk.get("/nap"),
        "/nap",
        "doc.txt",
        PLAN.replace("91/KH", "9281/KH").replace("zqben", "zqd"));
    String file = clerk.get("/nap").page().select("td a:contains(doc.txt)").attr("href");
    clerk.submit(clerk.await(file, "Chờ xem lại"), file + "/cong-bo", "nhom", "internal");
    clerk.await(file, "Đã công bố");
    String address = "/van-ban/internal~ke-hoach-9281-kh-ubnd-quang-tri-2021";

    Person reader = office.person(Role.READER);
    for (String path : new String[] {address, address + "/van-ban.txt", "/tim-kiem.csv?q=zqd"}) {
      assertThat(reader.get(path).status()).as(path).isEqualTo(200);
    }
    reader.get("/van-ban/luat-10-2022-qh15");
    assertThat(office.stranger().get(address).status()).isEqualTo(404);

    Answer audit = office.person(Role.ADMINISTRATOR).get("/quan-tri/nhat-ky?nguoi=reader");
    assertThat(
            audit.page().select("tbody tr").eachText().stream()
                .filter(row -> !row.contains("Thấy tên"))
                .limit(3)
                .toList())
        .satisfiesExactly(
            row -> assertThat(row).contains("Tải danh sách /tim-kiem.csv q=zqd"),
            row -> assertThat(row).contains("Tải văn bản nội bộ internal~", "/van-ban.txt"),
            row -> assertThat(row).contains("Đọc văn bản nội bộ internal~", address));
    Answer strangers =
        office.person(Role.ADMINISTRATOR).get("/quan-tri/nhat-ky?tu-khoa=" + "9281-kh");
    assertThat(strangers.page().select("tbody td:nth-child(2)").eachText()).containsOnly("reader");
  }

  @Test
  void theMarkOfAUnitsDocumentsSaysTheUnitsName() {
    Person clerk = memberOf("phong-mot", "Phòng <Một>");
    clerk.handIn(
        clerk.get("/nap"),
        "/nap",
        "ten.txt",
        PLAN.replace("91/KH", "9283/KH").replace("zqben", "zqten"));
    String file = clerk.get("/nap").page().select("td a:contains(ten.txt)").attr("href");
    Answer read = clerk.await(file, "Chờ xem lại");
    assertThat(read.page().select("#nhom option").eachText().getFirst())
        .isEqualTo("Nội bộ: nhóm Phòng <Một>");
    clerk.submit(read, file + "/cong-bo", "nhom", "phong_mot");
    assertThat(clerk.await(file, "Đã công bố").page().select("main").text())
        .contains("Đã công bố cho: Nội bộ: nhóm Phòng <Một>");

    String page = "/van-ban/phong_mot~ke-hoach-9283-kh-ubnd-quang-tri-2021";
    assertThat(clerk.get(page).page().select(".noi-bo strong").text())
        .isEqualTo("Nội bộ: Phòng <Một>");
    assertThat(clerk.get(page + "/van-ban.txt").body()).startsWith("[Nội bộ: Phòng <Một>]");
    assertThat(clerk.get("/tim-kiem?q=zqten").page().select("main").text())
        .contains("[Nội bộ: Phòng <Một>] Kế hoạch 9283/KH-UBND");
    assertThat(clerk.get("/tim-kiem.csv?q=zqten").body()).contains("[Nội bộ: Phòng <Một>] Sửa bến");
    units.remove("phong-mot");
    assertThat(clerk.get(page).status()).isEqualTo(404);
  }

  private Person memberOf(String unit, String title) {
    units.add(unit, title);
    Account account = office.account("nguoi-" + unit, Role.CLERK);
    accounts.change(account.id(), account.name(), Role.CLERK, Set.of(unit));
    Person person = office.stranger();
    person.signIn(account.name(), Office.PASSWORD);
    return person;
  }

  @Test
  void whichInternalDocumentsAPageNamedIsRecordedOnceForThePage() {
    Person clerk = office.person(Role.CLERK);
    for (int number : new int[] {9284, 9285}) {
      String name = number + ".txt";
      String text = PLAN.replace("91/KH", number + "/KH").replace("zqben", "zqhai");
      clerk.handIn(clerk.get("/nap"), "/nap", name, text);
      String file = clerk.get("/nap").page().select("td a:contains(" + name + ")").attr("href");
      clerk.submit(clerk.await(file, "Chờ xem lại"), file + "/cong-bo", "nhom", "internal");
      clerk.await(file, "Đã công bố");
    }
    office.account("xem-danh-sach", Role.READER);
    Person reader = office.stranger();
    reader.signIn("xem-danh-sach", Office.PASSWORD);
    reader.get("/tim-kiem?q=zqhai");
    reader.get("/api/v1/search?q=zqhai");
    reader.get("/api/v1/suggest?q=9284/KH-UBND");
    reader.get("/tim-kiem?q=luat+thu+do");

    List<String> rows =
        office
            .person(Role.ADMINISTRATOR)
            .get("/quan-tri/nhat-ky?nguoi=xem-danh-sach")
            .page()
            .select("tbody tr")
            .eachText();
    assertThat(rows)
        .filteredOn(row -> row.contains("Thấy tên văn bản nội bộ"))
        .satisfiesExactly(
            row -> assertThat(row).matches(".* /api/v1/search\\?q=zqhai( internal~\\w+){2}"),
            row -> assertThat(row).matches(".* /tim-kiem\\?q=zqhai( internal~\\w+){2}"));
  }

  @Test
  void aFileWithoutTheSignOfTheFormIsRefused() {
    Person clerk = office.person(Role.CLERK);
    assertThat(clerk.post("/nap", "tep", "x").status()).isEqualTo(403);
  }
}
