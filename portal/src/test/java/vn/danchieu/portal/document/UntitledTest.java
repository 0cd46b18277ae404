package vn.danchieu.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** A decision that was loaded without a title, and is cited with one. */
@RunningPortal
class UntitledTest {
  private static final String TITLE = "Quy định phí cầu cảng zwkhong";

  @Autowired private Site site;

  @Test
  void itsPageBearsTheTitleThatOthersGiveAndSaysSo() {
    JsonNode found = site.api("/lookup?number=917/2019/Q%C4%90-XYZ");
    Document page = site.get(found.path("url").asString()).page();

    assertThat(page.title()).contains("917/2019/QĐ-XYZ");
    assertThat(page.select("h1").parents().text()).contains(TITLE);
    assertThat(page.select("ul.gon li").eachText())
        .anyMatch(line -> line.startsWith("Trích yếu: " + TITLE + " — văn bản dẫn chiếu"));
  }

  @Test
  void soDoesTheInterface() {
    String id = site.api("/lookup?number=917/2019/Q%C4%90-XYZ").path("id").asString();
    JsonNode document = site.api("/documents/" + id);

    assertThat(document.path("title").asString()).isEqualTo(TITLE);
  }
}
