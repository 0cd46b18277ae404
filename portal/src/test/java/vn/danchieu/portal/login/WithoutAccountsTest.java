package vn.danchieu.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** The portal as it is delivered: accounts are off. */
@RunningPortal
class WithoutAccountsTest {
  /** What a page bears, whatever the server adds of its own (date, length, connection). */
  private static final Set<String> HEADERS =
      Set.of(
          "cache-control",
          "content-language",
          "content-security-policy",
          "content-type",
          "cross-origin-opener-policy",
          "etag",
          "permissions-policy",
          "referrer-policy",
          "x-content-type-options");

  @Autowired private Site site;
  @Autowired private ApplicationContext context;

  @Test
  void nothingOfTheOfficeIsThere() {
    assertThat(context.getBeanNamesForType(DataSource.class)).isEmpty();
    assertThat(context.containsBean("springSecurityFilterChain")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dang-nhap",
        "/dang-nhap/oidc",
        "/dang-nhap/oidc/ve",
        "/dang-xuat",
        "/kich-hoat",
        "/quan-tri",
        "/quan-tri/nhat-ky"
      })
  void itsAddressesDoNotExist(String path) {
    assertThat(site.get(path).status()).isEqualTo(404);
    assertThat(site.post(path, "ten=a").status()).isEqualTo(site.post("/khong-co", "").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tim-kiem?q=dan+van", "/kiem-tra", "/van-ban/luat-10-2022-qh15"})
  void aPageBearsNoHeaderAndNoWordOfSigningIn(String path) {
    Site.Answer answer = site.get(path);
    Set<String> headers = new TreeSet<>(answer.response().headers().map().keySet());
    headers.removeAll(Set.of("date", "content-length", "transfer-encoding", "vary", ":status"));
    assertThat(HEADERS).containsAll(headers);
    assertThat(answer.body()).doesNotContain("dang-nhap", "Đăng nhập", "_csrf");
    assertThat(Stream.of("Set-Cookie", "X-Frame-Options", "Expires", "Pragma").map(answer::header))
        .containsOnly("");
  }
}
