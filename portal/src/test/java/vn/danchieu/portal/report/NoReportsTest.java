package vn.danchieu.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** Where nobody could work a report off, none is asked for. */
@RunningPortal
class NoReportsTest {
  @Autowired private Site site;

  @Test
  void withoutAccountsThereIsNoSuchAddress() {
    assertThat(site.get("/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020").body())
        .doesNotContain("bao-sai");
    assertThat(site.get("/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020/bao-sai").status())
        .isEqualTo(404);
    assertThat(site.get("/viec").status()).isEqualTo(404);
    assertThat(site.get("/sua/cong-van-1225-ubnd-nc-quang-tri-2020").status()).isEqualTo(404);
  }
}
