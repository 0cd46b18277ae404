package vn.danchieu.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** More links than a page reads, which takes only a lower limit. */
@RunningPortal
@TestPropertySource(properties = "danchieu.links.most=5")
class ManyLinksTest {
  private static final String LAW = "/van-ban/luat-10-2022-qh15";

  @Autowired Site site;

  @ParameterizedTest
  @ValueSource(strings = {"", "/luoc-do", "/dan-chieu-den"})
  void aPageSaysThatItReadNoMore(String tab) {
    assertThat(site.get(LAW + tab).page().select("main [role=note]").text()).contains("chỉ xét 5");
  }

  @Test
  void aDocumentKeepsWhatItSaysItselfBeforeWhatNewerOnesSayOfIt() {
    assertThat(site.get(LAW).page().select("#dan-chieu-di .quan-he .dau-mut").eachText())
        .contains("Pháp lệnh 34/2007/PL-UBTVQH11", "Nghị quyết 55/1998/NQ-UBTVQH10");
  }
}
