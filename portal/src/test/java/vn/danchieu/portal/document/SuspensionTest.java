package vn.danchieu.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** A decision whose force another suspends from 01/6/2020 to 31/12/2020. */
@RunningPortal
class SuspensionTest {
  @Autowired private Site site;

  @Test
  void thePageSaysUntilWhenItIsSuspended() {
    String address = site.api("/lookup?number=907/2019/Q%C4%90-XYZ").path("url").asString();
    assertThat(site.get(address + "?on=2020-06-15").page().select("#tinh-trang-td").text())
        .isEqualTo("Tình trạng hiệu lực Ngưng hiệu lực đến hết 31/12/2020");
    assertThat(site.get(address + "?on=2020-06-15").page().select("#tinh-trang .can-cu li").text())
        .startsWith(
            "Quyết định 908/2020/QĐ-XYZ tạm ngưng hiệu lực từ 01/6/2020 đến hết 31/12/2020 — ");
    assertThat(site.get("/en" + address + "?on=2020-12-31").page().select("#tinh-trang-td").text())
        .endsWith("Suspended until 31/12/2020");
  }

  @Test
  void beforeAndAfterItIsNot() {
    assertThat(validity("2020-05-31").path("state").asString()).isEqualTo("chua-xac-dinh");
    assertThat(validity("2020-06-01").path("state").asString()).isEqualTo("ngung-hieu-luc");
    assertThat(validity("2020-12-31").path("until").asString()).isEqualTo("2020-12-31");
    assertThat(validity("2021-01-01").path("state").asString()).isEqualTo("chua-xac-dinh");
    assertThat(validity("2021-01-01").path("until").isNull()).isTrue();
  }

  private JsonNode validity(String day) {
    String id = site.api("/lookup?number=907/2019/Q%C4%90-XYZ").path("id").asString();
    return site.api("/documents/" + id + "?on=" + day).path("validity");
  }
}
