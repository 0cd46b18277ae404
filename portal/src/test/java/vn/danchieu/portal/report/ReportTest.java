package vn.danchieu.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;

/** What a reader without an account reports, and how it is worked off. */
@OfficePortal
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@TestPropertySource(
    properties = {"danchieu.reports.per-client=4", "danchieu.reports.open-of-one=2"})
class ReportTest {
  private static final String LETTER = "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020";
  private static final String FORM = LETTER + "/bao-sai";
  private static final String LIST = "/viec?loai=bao-sai";

  @Autowired private Office office;

  private static Answer report(Person reader, String words) {
    return reader.submit(reader.get(FORM), FORM, "loai", "FACTS", "noi-dung", words);
  }

  private static String words(Answer answer) {
    return answer.page().select("main").text();
  }

  @Test
  void aReaderWithoutAnAccountReportsAndKeepsNoCookie() {
    Person reader = office.stranger();
    assertThat(reader.get(LETTER).page().select("main a[href=" + FORM + "]")).hasSize(1);
    Answer form = reader.get(FORM);
    assertThat(form.response().headers().map()).doesNotContainKey("set-cookie");

    Answer sent = report(reader, "Ngày ban hành là 25/3/2020");

    assertThat(sent.status()).isEqualTo(302);
    assertThat(sent.response().headers().map()).doesNotContainKey("set-cookie");
    assertThat(words(reader.follow(sent))).contains("Đã nhận, xin cảm ơn.");
    assertThat(words(office.person(Role.CLERK).get(LIST)))
        .contains("Công văn 1225/UBND-NC", "Ngày ban hành là 25/3/2020", "Có 1 việc.");
  }

  @Test
  void aClerkGivesAReportToSomebodyAndSettlesIt() {
    report(office.stranger(), "Ngày ban hành là 25/3/2020");
    Person clerk = office.person(Role.CLERK);

    Answer given = clerk.submit(clerk.get(LIST), "/viec/giao", "giao-cho", "clerk");

    assertThat(words(clerk.follow(given))).contains("Đã lưu.");
    assertThat(words(clerk.get(LIST + "&nguoi=clerk"))).contains("25/3/2020");
    Answer empty = clerk.submit(clerk.get(LIST), "/viec/bao-sai/1/xong", "ket-qua", " ");
    assertThat(words(clerk.follow(empty))).contains("Chưa ghi kết quả xử lý.");
    Answer settled = clerk.submit(clerk.get(LIST), "/viec/bao-sai/1/xong", "ket-qua", "Đã sửa");
    assertThat(words(clerk.follow(settled))).contains("Không có việc nào.");
    assertThat(words(office.person(Role.ADMINISTRATOR).get("/quan-tri/nhat-ky")))
        .contains("Giao việc", "Xử lý báo sai", "Đã sửa");
  }

  @Test
  void whatIsMissingIsToldAndWhatWasTypedIsKept() {
    Person reader = office.stranger();

    Answer answer = reader.submit(reader.get(FORM), FORM, "loai", "FACTS", "noi-dung", "ngắn");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(words(answer)).contains("Ghi điều sai bằng 10 đến 2.000 chữ cái.", "ngắn");
    assertThat(answer.page().select("input[value=FACTS]").hasAttr("checked")).isTrue();
  }

  @Test
  void aProgramThatFillsInEveryFieldIsToldThatItWasTakenAndNothingIsKept() {
    Person program = office.stranger();

    Answer sent =
        program.post(
            FORM, "loai", "OTHER", "noi-dung", "Mua thuốc tại đây", "trang-web", "http://x");

    assertThat(sent.status()).isEqualTo(302);
    assertThat(words(office.person(Role.CLERK).get(LIST))).contains("Không có việc nào.");
  }

  @Test
  void aFloodIsStoppedByDocumentAndBySender() {
    Person reader = office.stranger();
    assertThat(report(reader, "Sai điều thứ nhất").status()).isEqualTo(302);
    assertThat(report(reader, "Sai điều thứ hai").status()).isEqualTo(302);

    Answer full = report(reader, "Sai điều thứ ba");
    assertThat(full.status()).isEqualTo(429);
    assertThat(words(full)).contains("Đang có nhiều báo sai chưa xử lý xong");
    report(reader, "Sai điều thứ tư");
    Answer often = report(reader, "Sai điều thứ năm");
    assertThat(often.status()).isEqualTo(429);
    assertThat(words(often)).contains("Từ địa chỉ này đã gửi nhiều lần", "Sai điều thứ năm");
    assertThat(words(office.person(Role.CLERK).get(LIST))).contains("Có 2 việc.");
  }
}
