package vn.danchieu.portal.directory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.account.Accounts;

/** A portal that knows a provider of identities and a directory. */
@OfficePortal
abstract class DirectoryPortal {
  static final Provider PROVIDER = Provider.start();
  static final People DIRECTORY = People.start();

  @Autowired Office office;
  @Autowired Accounts accounts;
  @Autowired Site site;

  @DynamicPropertySource
  static void named(DynamicPropertyRegistry properties) {
    properties.add(
        "danchieu.directory.roles", () -> "van-thu=clerk; quan-tri=administrator; Van Thu=clerk");
    properties.add("danchieu.directory.units", () -> "van-phong=van-phong; Phong NV=noi-vu");
    properties.add("danchieu.directory.oidc.issuer", PROVIDER::issuer);
    properties.add("danchieu.directory.oidc.client-id", () -> "dan-chieu");
    properties.add("danchieu.directory.oidc.client-secret", () -> "dan-chieu");
    properties.add("danchieu.directory.oidc.name", () -> "Cổng tỉnh");
    properties.add("danchieu.directory.ldap.url", DIRECTORY::url);
    properties.add("danchieu.directory.ldap.user", () -> "cn=doc,dc=example,dc=vn");
    properties.add("danchieu.directory.ldap.password", () -> "chi doc");
    properties.add("danchieu.directory.ldap.people", () -> "ou=nguoi");
    properties.add("danchieu.directory.ldap.groups", () -> "ou=nhom");
  }

  /** The answer with which the provider sends the person back. */
  Answer toTheReturn(Person person, String name) {
    PROVIDER.register(site.address());
    Answer asked = person.follow(person.get("/dang-nhap/oidc"));
    Answer answer = person.submit(asked, "/login", "username", name, "password", Provider.PASSWORD);
    while (!answer.header("Location").contains("/dang-nhap/oidc/ve?")) {
      answer = person.get(answer.response().uri().resolve(answer.header("Location")).toString());
    }
    return answer;
  }

  /** The page one ends at. */
  Answer byProvider(Person person, String name) {
    return person.follow(toTheReturn(person, name));
  }

  static String said(Answer page) {
    return page.page().select("main .thong-bao").text();
  }

  static String signedIn(Person person) {
    return person.get("/").page().select(".dieu-huong form").text();
  }
}
