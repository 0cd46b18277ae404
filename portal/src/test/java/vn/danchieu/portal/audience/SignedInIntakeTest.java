package vn.danchieu.portal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;

/** People with accounts, documents for some of them, and what a clerk hands in: all at once. */
@OfficePortal
@TestPropertySource(
    properties = {
      "danchieu.audiences=internal",
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

  @Test
  void whatAClerkPublishesInsideIsReadByThoseWhoSignInAndByNobodyElse() throws Exception {
    Person clerk = office.person(Role.CLERK);
    assertThat(clerk.handIn(clerk.get("/nap"), "/nap", "bến.txt", PLAN).status()).isEqualTo(302);
    String file = clerk.get("/nap").page().select("td a").attr("href");
    Answer read = await(clerk, file, "Chờ xem lại");
    clerk.submit(read, file + "/cong-bo", "nhom", "internal");
    await(clerk, file, "Đã công bố");

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
    clerk.submit(await(clerk, file, "Chờ xem lại"), file + "/cong-bo", "nhom", "internal");
    await(clerk, file, "Đã công bố");
    String address = "/van-ban/internal~ke-hoach-9281-kh-ubnd-quang-tri-2021";

    Person reader = office.person(Role.READER);
    for (String path : new String[] {address, address + "/van-ban.txt", "/tim-kiem.csv?q=zqd"}) {
      assertThat(reader.get(path).status()).as(path).isEqualTo(200);
    }
    reader.get("/van-ban/luat-10-2022-qh15");
    assertThat(office.stranger().get(address).status()).isEqualTo(404);

    Answer audit = office.person(Role.ADMINISTRATOR).get("/quan-tri/nhat-ky?nguoi=reader");
    assertThat(audit.page().select("tbody tr").eachText().stream().limit(3).toList())
        .satisfiesExactly(
            row -> assertThat(row).contains("Tải danh sách /tim-kiem.csv q=zqd"),
            row -> assertThat(row).contains("Tải văn bản nội bộ internal~", "/van-ban.txt"),
            row -> assertThat(row).contains("Đọc văn bản nội bộ internal~", address));
    Answer strangers =
        office.person(Role.ADMINISTRATOR).get("/quan-tri/nhat-ky?tu-khoa=" + "9281-kh");
    assertThat(strangers.page().select("tbody td:nth-child(2)").eachText()).containsOnly("reader");
  }

  @Test
  void aFileWithoutTheSignOfTheFormIsRefused() {
    Person clerk = office.person(Role.CLERK);
    assertThat(clerk.post("/nap", "tep", "x").status()).isEqualTo(403);
  }

  private static Answer await(Person clerk, String file, String state) throws Exception {
    Instant last = Instant.now().plus(Duration.ofSeconds(60));
    Answer seen = clerk.get(file);
    while (!seen.page().select("main .nhan").text().contains(state)) {
      if (Instant.now().isAfter(last)) {
        throw new AssertionError("Not " + state + ": " + seen.page().select("main").text());
      }
      Thread.sleep(100);
      seen = clerk.get(file);
    }
    return seen;
  }
}
