package vn.danchieu.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.account.Account;

/** Against a real directory on loopback. */
class LdapTest extends DirectoryPortal {
  @Test
  void whoTheDirectoryKnowsSignsInWithRoleAndUnitOfTheGroupsThere() {
    Person giang = office.stranger();
    assertThat(giang.signIn("Giang", People.PASSWORD).status()).isEqualTo(302);
    assertThat(signedIn(giang)).isEqualTo("Đăng xuất (giang)");
    Account account = accounts.byName("giang").orElseThrow();
    assertThat(account.role()).isEqualTo(Role.CLERK);
    assertThat(account.units()).containsExactly("noi-vu");
    assertThat(account.fullName()).isEqualTo("Cán bộ giang");
    assertThat(account.origin()).isEqualTo(Account.Origin.LDAP);
    assertThat(giang.follow(giang.submit(giang.get("/"), "/dang-xuat")).status()).isEqualTo(200);
    assertThat(signedIn(giang)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "sai mat khau", "*)(uid=*"})
  void anotherPasswordIsWrong(String password) {
    assertThat(office.stranger().signIn("ngoc", password).status()).isIn(401, 429);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "gian*", "giang)(uid=*", "uid=giang,ou=nguoi,dc=example,dc=vn"})
  void aNameIsNoFilter(String name) {
    assertThat(office.stranger().signIn(name, People.PASSWORD).status()).isEqualTo(401);
  }

  @Test
  void whoIsInNoGroupThatCountsHereGetsNothing() {
    Person hanh = office.stranger();
    Answer answer = hanh.signIn("hanh", People.PASSWORD);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(said(answer)).startsWith("Tài khoản của bạn có thật, nhưng chưa thuộc nhóm nào");
    assertThat(signedIn(hanh)).isEmpty();
  }

  @Test
  void aLocalAccountIsNotOpenedByAPasswordOfTheDirectory() {
    office.account("lan-tai-cho", Role.ADMINISTRATOR);
    assertThat(office.stranger().signIn("lan-tai-cho", People.PASSWORD).status()).isEqualTo(401);
    assertThat(office.stranger().signIn("lan-tai-cho", Office.PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void guessingIsLockedAsForLocalAccounts() {
    for (int i = 0; i < 5; i++) {
      assertThat(office.stranger().signIn("ngoc-lan", "sai lan " + i).status()).isEqualTo(401);
    }
    assertThat(office.stranger().signIn("ngoc-lan", People.PASSWORD).status()).isEqualTo(429);
  }

  @Test
  void whileTheDirectoryIsAwayNobodyIsLockedOutAndLocalAccountsSignIn() throws Exception {
    Person giang = office.stranger();
    DIRECTORY.stop();
    try {
      for (int i = 0; i < 7; i++) {
        Answer answer = giang.signIn("giang", People.PASSWORD);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(said(answer)).startsWith("Hệ thống xác thực của cơ quan hiện không trả lời");
      }
      assertThat(office.person(Role.ADMINISTRATOR).get("/quan-tri").status()).isEqualTo(200);
    } finally {
      DIRECTORY.goOn();
    }
    assertThat(giang.signIn("giang", People.PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void anAdministratorSeesWhereAPersonComesFromAndDoesNotChangeTheRoleHere() {
    office.stranger().signIn("giang", People.PASSWORD);
    Answer page = office.person(Role.ADMINISTRATOR).get("/quan-tri/nguoi-dung/giang");
    assertThat(page.page().select("main").text()).contains("Người này đăng nhập qua LDAP");
    assertThat(page.page().select("select[name=vai-tro]")).isEmpty();
  }
}
