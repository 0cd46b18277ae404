package vn.danchieu.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.Site.Answer;

/** A portal behind a proxy that speaks TLS for it. */
@OfficePortal
@TestPropertySource(properties = "danchieu.trusted-proxies=127.0.0.0/8")
class BehindProxyTest {
  @Autowired private Site site;

  private static List<String> cookies(Answer answer) {
    return answer.response().headers().allValues("Set-Cookie");
  }

  @Test
  void whatTheProxySaysOfTlsMakesCookiesSecure() {
    Answer secure = site.get("/dang-nhap", "X-Forwarded-Proto", "https");
    Answer plain = site.get("/dang-nhap");

    assertThat(cookies(secure)).isNotEmpty().allMatch(each -> each.contains("; Secure"));
    assertThat(secure.header("Strict-Transport-Security")).startsWith("max-age=31536000");
    assertThat(cookies(plain)).isNotEmpty().noneMatch(each -> each.contains("; Secure"));
    assertThat(plain.header("Strict-Transport-Security")).isEmpty();
  }
}
