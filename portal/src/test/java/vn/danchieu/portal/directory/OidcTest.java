package vn.danchieu.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.account.Account;

/** Against a real provider on loopback. */
class OidcTest extends DirectoryPortal {
  @Test
  void whoTheProviderKnowsSignsInWithRoleAndUnitOfTheGroupsThere() {
    Person binh = office.stranger();
    assertThat(binh.get("/dang-nhap").page().select("main a.nut").text())
        .isEqualTo("Đăng nhập bằng Cổng tỉnh");
    byProvider(binh, "binh");
    assertThat(signedIn(binh)).isEqualTo("Đăng xuất (binh)");
    Account account = accounts.byName("binh").orElseThrow();
    assertThat(account.role()).isEqualTo(Role.CLERK);
    assertThat(account.units()).containsExactly("van-phong");
    assertThat(account.fullName()).isEqualTo("Cán bộ binh");
    assertThat(account.origin()).isEqualTo(Account.Origin.OIDC);
    assertThat(binh.get("/nap").status()).isEqualTo(200);
    assertThat(binh.get("/quan-tri").status()).isEqualTo(404);
  }

  @Test
  void ofSeveralGroupsTheHighestRoleCounts() {
    Person chi = office.stranger();
    byProvider(chi, "chi");
    Answer page = chi.get("/quan-tri");
    assertThat(page.page().select("main").text())
        .contains("Cổng tỉnh", "quan-tri Quản trị viên", "Phong NV noi-vu");
  }

  @Test
  void whoIsInNoGroupThatCountsHereGetsNothing() {
    Person dung = office.stranger();
    assertThat(said(byProvider(dung, "dung"))).startsWith("Tài khoản của bạn có thật, nhưng chưa");
    assertThat(signedIn(dung)).isEmpty();
    assertThat(accounts.byName("dung")).isEmpty();
  }

  @Test
  void whoLeavesTheGroupsLosesWhatTheyGaveAndSessionsThatAreOpen() {
    Person before = office.stranger();
    byProvider(before, "em");
    assertThat(signedIn(before)).isEqualTo("Đăng xuất (em)");
    Provider.PEOPLE.put("em", List.of());
    assertThat(said(byProvider(office.stranger(), "em"))).contains("chưa thuộc nhóm nào");
    assertThat(signedIn(before)).isEmpty();
    assertThat(accounts.byName("em").orElseThrow().role()).isEqualTo(Role.READER);
  }

  @Test
  void aLocalAccountOfTheSameNameIsNotTakenOver() {
    office.account("trung-ten", Role.ADMINISTRATOR);
    Person person = office.stranger();
    assertThat(said(byProvider(person, "trung-ten"))).contains("trùng với một tài khoản khác");
    assertThat(signedIn(person)).isEmpty();
    assertThat(accounts.byName("trung-ten").orElseThrow().origin()).isEqualTo(Account.Origin.LOCAL);
  }

  @Test
  void whoIsDisabledHereDoesNotComeIn() {
    Person binh = office.stranger();
    byProvider(binh, "binh");
    Account account = accounts.byName("binh").orElseThrow();
    accounts.enable(account.id(), false);
    assertThat(signedIn(binh)).isEmpty();
    assertThat(said(byProvider(office.stranger(), "binh"))).contains("đã bị khóa ở đây");
    accounts.enable(account.id(), true);
  }

  @Test
  void wrongPasswordsInTheFormOfTheSameNameKeepNobodyOut() {
    for (int i = 0; i < 6; i++) {
      office.stranger().signIn("binh", "doan bua lan " + i);
    }
    assertThat(office.stranger().signIn("binh", "nua").status()).isEqualTo(429);
    Person binh = office.stranger();
    byProvider(binh, "binh");
    assertThat(signedIn(binh)).isEqualTo("Đăng xuất (binh)");
  }

  @Test
  void anAnswerThatWasNotAskedForInThisBrowserIsRefused() {
    String address = toTheReturn(office.stranger(), "binh").header("Location");
    Person other = office.stranger();
    assertThat(said(other.follow(other.get(address)))).startsWith("Việc đăng nhập không hoàn tất");
    assertThat(signedIn(other)).isEmpty();
  }

  @Test
  void aWrongStateIsRefused() {
    Person binh = office.stranger();
    String address = toTheReturn(binh, "binh").header("Location");
    Answer answer = binh.get(address.replaceFirst("state=[^&]+", "state=khac"));
    assertThat(said(binh.follow(answer))).startsWith("Việc đăng nhập không hoàn tất");
    assertThat(signedIn(binh)).isEmpty();
  }

  @Test
  void aWrongNonceIsRefused() {
    Provider.FORGES.set(true);
    try {
      Person binh = office.stranger();
      assertThat(said(byProvider(binh, "binh"))).startsWith("Việc đăng nhập không hoàn tất");
      assertThat(signedIn(binh)).isEmpty();
    } finally {
      Provider.FORGES.set(false);
    }
  }

  @Test
  void theSessionThatWasThereBeforeIsNotTheOneAfter() {
    Person binh = office.stranger();
    Answer back = toTheReturn(binh, "binh");
    String before = binh.cookie("phien").orElseThrow();
    binh.follow(back);
    assertThat(binh.cookie("phien")).isPresent().isNotEqualTo(java.util.Optional.of(before));
    Person thief = office.stranger();
    thief.keep("phien", before);
    assertThat(signedIn(thief)).isEmpty();
  }

  @Test
  void whoSignsOutIsToldThatTheProviderStillKnowsTheBrowser() {
    Person binh = office.stranger();
    Answer home = byProvider(binh, "binh");
    Answer out = binh.follow(binh.submit(home, "/dang-xuat"));
    assertThat(said(out)).contains("vẫn còn đăng nhập ở Cổng tỉnh");
    assertThat(signedIn(binh)).isEmpty();
  }
}
