package vn.danchieu.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.OneTimeLinks;
import vn.danchieu.portal.account.Passwords;

@OfficePortal
class SignInTest {
  @Autowired private Site site;
  @Autowired private Office office;
  @Autowired private Accounts accounts;
  @Autowired private Passwords passwords;
  @Autowired private OneTimeLinks links;

  @Test
  void whoSignsInIsNamedOnEachPageAndSignsOutAgain() {
    office.account("lan", Role.CLERK);
    Person lan = office.stranger();
    Answer answer = lan.signIn("Lan ", Office.PASSWORD);
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).isEqualTo("/");
    Answer home = lan.get("/");
    assertThat(home.page().select(".dieu-huong form").text()).isEqualTo("Đăng xuất (lan)");
    Answer out = lan.submit(home, "/dang-xuat");
    assertThat(out.header("Location")).isEqualTo("/");
    assertThat(lan.get("/").page().select(".dieu-huong").text()).endsWith("Đăng nhập");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/tim-kiem?q=dan+van",
        "/kiem-tra",
        "/van-ban/luat-10-2022-qh15",
        "/khong-co"
      })
  void whoOnlyReadsGetsNoCookie(String path) {
    Answer answer = site.get(path);
    assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/tim-kiem?q=dan+van",
        "/van-ban/luat-10-2022-qh15",
        "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020/van-ban.pdf",
        "/api/v1/search?q=dan+van",
        "/khong-co"
      })
  void whatASignedInPersonIsAnsweredIsKeptNowhere(String path) {
    Answer answer = office.person(Role.READER).get(path);
    assertThat(answer.response().headers().allValues("Cache-Control"))
        .containsExactly("private, no-store");
    assertThat(answer.header("ETag")).isEmpty();
    assertThat(answer.header("Last-Modified")).isEmpty();
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
    office.account("minh", Role.READER);
    Answer wrong = office.stranger().signIn("minh", "khong phai mat khau");
    Answer unknown = office.stranger().signIn("nobody", "khong phai mat khau");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(wrong.page().select("main .thong-bao").text())
        .isEqualTo("Tên đăng nhập hoặc mật khẩu không đúng. Hãy gõ lại.")
        .isEqualTo(unknown.page().select("main .thong-bao").text());
  }

  @Test
  void guessingIsLockedAlsoForTheRightPasswordAndForNamesThatNobodyHas() {
    office.account("hoa", Role.READER);
    for (String name : List.of("hoa", "khong-ai")) {
      for (int i = 0; i < 5; i++) {
        assertThat(office.stranger().signIn(name, "sai lan thu " + i).status()).isEqualTo(401);
      }
      Answer locked = office.stranger().signIn(name, Office.PASSWORD);
      assertThat(locked.status()).isEqualTo(429);
      assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 31);
      assertThat(locked.page().select("main .thong-bao").text())
          .startsWith("Đã gõ sai nhiều lần. Hãy thử lại sau 1 phút");
    }
  }

  @Test
  void aSessionThatWasThereBeforeSigningInIsNotTheOneAfter() {
    office.account("fixed", Role.READER);
    Person victim = office.stranger();
    victim.keep("phien", "ABCDEF0123456789ABCDEF0123456789");
    victim.signIn("fixed", Office.PASSWORD);
    assertThat(victim.cookie("phien")).isPresent();
    Person attacker = office.stranger();
    attacker.keep("phien", "ABCDEF0123456789ABCDEF0123456789");
    assertThat(attacker.get("/").page().select(".dieu-huong form")).isEmpty();
  }

  @Test
  void whoSignsInAnewGetsASessionUnderAnotherId() {
    office.account("anew", Role.READER);
    Person person = office.stranger();
    person.signIn("anew", Office.PASSWORD);
    String first = person.cookie("phien").orElseThrow();
    String sign = person.get("/").page().expectFirst("input[name=_csrf]").val();
    person.post("/dang-nhap", "_csrf", sign, "ten", "anew", "mat-khau", Office.PASSWORD);
    assertThat(person.cookie("phien")).isPresent().isNotEqualTo(java.util.Optional.of(first));
    Person thief = office.stranger();
    thief.keep("phien", first);
    assertThat(thief.get("/").page().select(".dieu-huong form")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dang-nhap", "/dang-xuat", "/kich-hoat"})
  void aFormThatWasNotOpenedHereIsNotTaken(String path) {
    office.account("mai", Role.READER);
    Person person = office.person(Role.READER);
    Answer answer = person.post(path, "ten", "mai", "mat-khau", Office.PASSWORD);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.page().select("main").text()).contains("chưa có gì được lưu");
    assertThat(person.get("/").page().select(".dieu-huong form").text())
        .isEqualTo("Đăng xuất (reader)");
  }

  @Test
  void theCookiesAreForThisSiteAndForNoScript() {
    office.account("thu", Role.READER);
    Person thu = office.stranger();
    List<String> before = thu.get("/dang-nhap").response().headers().allValues("Set-Cookie");
    assertThat(before).hasSize(1);
    assertThat(before.getFirst()).startsWith("dau=").contains("HttpOnly", "SameSite=Strict");
    List<String> after =
        thu.signIn("thu", Office.PASSWORD).response().headers().allValues("Set-Cookie");
    assertThat(after)
        .anySatisfy(
            cookie -> assertThat(cookie).startsWith("phien=").contains("HttpOnly", "SameSite=Lax"));
  }

  @Test
  void whoIsDisabledOrGivenAnotherPasswordIsSignedOutAtOnce() {
    for (boolean disabled : List.of(true, false)) {
      String name = disabled ? "nghi" : "doi";
      var account = office.account(name, Role.READER);
      Person person = office.stranger();
      person.signIn(name, Office.PASSWORD);
      assertThat(person.get("/").page().select(".dieu-huong form")).hasSize(1);
      if (disabled) {
        accounts.enable(account.id(), false);
      } else {
        accounts.setPassword(account.id(), passwords.hash("mot mat khau khac han"));
      }
      assertThat(person.get("/").page().select(".dieu-huong form")).isEmpty();
      assertThat(office.stranger().signIn(name, Office.PASSWORD).status()).isEqualTo(401);
    }
  }

  @Test
  void aOneTimeLinkSetsAPasswordOnce() {
    var account = office.account("son", Role.READER);
    String address = "/kich-hoat?ma=" + links.make(new OneTimeLinks.Purpose.Password(account.id()));
    Person son = office.stranger();
    Answer page = son.get(address);
    assertThat(page.page().expectFirst("main p").text())
        .isEqualTo("Đặt mật khẩu cho tài khoản “son”. Liên kết này chỉ dùng được một lần.");
    Answer tooShort = son.submit(page, "/kich-hoat", "mat-khau", "ngan", "nhac-lai", "ngan");
    assertThat(tooShort.status()).isEqualTo(422);
    assertThat(tooShort.page().select(".thong-bao").text()).startsWith("Mật khẩu quá ngắn.");
    String chosen = "Đường về nhà hôm nay xa";
    Answer set = son.submit(tooShort, "/kich-hoat", "mat-khau", chosen, "nhac-lai", chosen);
    assertThat(son.follow(set).page().select(".thong-bao").text())
        .isEqualTo("Đã đặt mật khẩu. Mời bạn đăng nhập.");
    assertThat(son.signIn("son", chosen).status()).isEqualTo(302);
    Answer again = office.stranger().get(address);
    assertThat(again.status()).isEqualTo(404);
    assertThat(again.page().select("form[action=/kich-hoat]")).isEmpty();
  }

  @Test
  void theFirstLinkMakesAnAdministratorAndIsNoneAfterwards() {
    String code = links.make(new OneTimeLinks.Purpose.FirstAdministrator());
    Person first = office.stranger();
    Answer page = first.get("/kich-hoat?ma=" + code);
    String chosen = "Đường về nhà hôm nay xa";
    first.submit(page, "/kich-hoat", "ten", "Quan.Tri", "mat-khau", chosen, "nhac-lai", chosen);
    assertThat(accounts.byName("quan.tri").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
    Answer again =
        first.submit(page, "/kich-hoat", "ten", "ke-gian", "mat-khau", chosen, "nhac-lai", chosen);
    assertThat(again.status()).isEqualTo(404);
    assertThat(accounts.byName("ke-gian")).isEmpty();
  }
}
