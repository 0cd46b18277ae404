package vn.danchieu.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.account.Accounts;

@OfficePortal
class AdministrationTest {
  private static final String PEOPLE = "/quan-tri/nguoi-dung";
  private static final String LAST = "Đây là quản trị viên cuối cùng";

  @Autowired private Office office;
  @Autowired private Accounts accounts;

  @Test
  void aPersonIsAddedSetsAPasswordAndIsGivenAUnitAndARole() {
    Person admin = office.person(Role.ADMINISTRATOR);
    String units = "/quan-tri/don-vi";
    admin.submit(admin.get(units), units, "ma", "Thanh-Tra", "ten", "Thanh tra tỉnh");
    Answer added =
        admin.submit(
            admin.get(PEOPLE), PEOPLE, "ten", "Thao", "ho-ten", "Lê Thảo", "vai-tro", "READER");
    Answer page = admin.follow(added);
    assertThat(page.page().select("h1").text()).isEqualTo("Người dùng thao");
    String link = page.page().expectFirst(".thong-bao code").text();
    assertThat(admin.get(PEOPLE + "/thao").page().select(".thong-bao")).isEmpty();
    Person thao = office.stranger();
    String chosen = "mot mat khau that dai";
    thao.submit(thao.get(link), "/kich-hoat", "mat-khau", chosen, "nhac-lai", chosen);
    assertThat(thao.signIn("thao", chosen).status()).isEqualTo(302);
    assertThat(thao.get(PEOPLE).status()).isEqualTo(404);
    admin.submit(
        page,
        PEOPLE + "/thao",
        "ho-ten",
        "Lê Thảo",
        "vai-tro",
        "ADMINISTRATOR",
        "don-vi",
        "thanh-tra");
    // The session that is open follows at once.
    assertThat(thao.get(PEOPLE).status()).isEqualTo(200);
    assertThat(thao.get(units).page().select("main").text())
        .contains("Thanh tra tỉnh", "Mã: thanh-tra. Số người: 1.");
    Answer audit = admin.get("/quan-tri/nhat-ky?tu-khoa=thao");
    assertThat(audit.page().select("tbody td:nth-child(3)").eachText())
        .containsExactly("Đổi tài khoản", "Đặt mật khẩu", "Thêm tài khoản");
    assertThat(audit.page().select("tbody td:nth-child(5)").first())
        .hasToString("<td>READER [] → ADMINISTRATOR [thanh-tra]</td>");
  }

  @Test
  void theLastAdministratorIsNeitherDisabledNorDemoted() {
    Person admin = office.person(Role.ADMINISTRATOR);
    accounts.all().stream()
        .filter(each -> each.role() == Role.ADMINISTRATOR)
        .filter(each -> !each.name().equals("administrator"))
        .forEach(each -> accounts.enable(each.id(), false));
    String address = PEOPLE + "/administrator";
    Answer page = admin.get(address);
    Answer disabled = admin.follow(admin.submit(page, address + "/khoa"));
    assertThat(disabled.page().select(".thong-bao").text()).startsWith(LAST);
    Answer demoted = admin.follow(admin.submit(page, address, "ho-ten", "A", "vai-tro", "READER"));
    assertThat(demoted.page().select(".thong-bao").text()).startsWith(LAST);
    assertThat(accounts.byName("administrator").orElseThrow().enabled()).isTrue();
    assertThat(accounts.byName("administrator").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
  }

  @Test
  void theAuditIsATableForASpreadsheetAndItsExportIsALine() {
    Person admin = office.person(Role.ADMINISTRATOR);
    Answer table = admin.get("/quan-tri/nhat-ky.csv?nguoi=administrator&hanh-dong=SIGNED_IN");
    assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(table.body().lines().toList().getFirst())
        .isEqualTo("\uFEFF\"happened\",\"person\",\"action\",\"thing\",\"detail\"");
    assertThat(table.body().lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(",\"administrator\",\"SIGNED_IN\",\"\",\"LOCAL\""));
    assertThat(
            admin.get("/quan-tri/nhat-ky?hanh-dong=AUDIT_EXPORTED").page().select("tbody").text())
        .contains("administrator Tải nhật ký audit tu=&den=&nguoi=administrator");
  }

  @Test
  void theOverviewTellsWhetherAllIsWellInBothLanguages() {
    Person admin = office.person(Role.ADMINISTRATOR);
    assertThat(admin.get("/quan-tri").page().select("main dl").text())
        .contains("database Tốt", "opensearch Tốt");
    assertThat(admin.get("/en/quan-tri").page().select("main dl").text())
        .contains("database Well", "opensearch Well");
  }

  @Test
  void anAccountThatDoesNotExistIsNotFound() {
    assertThat(office.person(Role.ADMINISTRATOR).get(PEOPLE + "/khong-ai").status()).isEqualTo(404);
  }
}
