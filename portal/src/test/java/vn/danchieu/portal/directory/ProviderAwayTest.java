package vn.danchieu.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;

/** The portal starts, and local accounts sign in, while nothing else answers. */
@OfficePortal
@TestPropertySource(
    properties = {
      "danchieu.directory.roles=van-thu=clerk",
      "danchieu.directory.oidc.issuer=http://localhost:9",
      "danchieu.directory.oidc.client-id=dan-chieu",
      "danchieu.directory.ldap.url=ldap://localhost:9/dc=example,dc=vn"
    })
class ProviderAwayTest {
  @Autowired private Office office;

  @Test
  void whoAsksForTheProviderIsToldThatItIsAway() {
    Answer answer = office.stranger().get("/dang-nhap/oidc");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.page().select("main .thong-bao").text())
        .startsWith("Hệ thống xác thực của cơ quan hiện không trả lời");
    assertThat(answer.page().select("main form[action=/dang-nhap]")).hasSize(1);
  }

  @Test
  void anAdministratorOfThisPlaceSignsIn() {
    assertThat(office.person(Role.ADMINISTRATOR).get("/quan-tri").status()).isEqualTo(200);
    assertThat(office.stranger().signIn("ai-do", "mat khau gi do").status()).isEqualTo(503);
  }
}
