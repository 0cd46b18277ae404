package vn.danchieu.portal.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** A whole letter of a provincial Party committee on the page that checks drafts. */
@RunningPortal
class PartyDraftTest {
  @Autowired private Site site;

  @Test
  void aLetterInThePartysFormIsLeftAlone() throws IOException {
    Document page = checked(letter());
    assertThat(cited(page))
        .containsExactly(
            "Kết luận số 120-KL/TW: có trong kho, chưa rõ hiệu lực",
            "Kế hoạch số 163-KH/TU: có trong kho, chưa rõ hiệu lực",
            "Quyết định số 290-QĐ/TW: có trong kho, chưa rõ hiệu lực",
            "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15: có trong kho, còn hiệu lực");
    assertThat(form(page)).isEmpty();
  }

  @Test
  void theStatesHabitsInALetterOfThePartyAreNamed() throws IOException {
    Document page =
        checked(
            letter()
                .replace("Số 12-CV/TU\nvề việc", "Số: 12-CV/TU\nV/v")
                .replace("T/M BAN", "\nTM. BAN")
                .replace("163-KH/TU, ngày", "163-KH/TU ngày")
                .replace("số 12-CV/TU).", "số 12-CV/TU)./."));
    assertThat(cited(page))
        .hasSize(5)
        .element(2)
        .asString()
        .endsWith("“163-KH/TU ngày” viết là “163-KH/TU, ngày”");
    assertThat(form(page))
        .containsExactly(
            "Văn bản của Đảng không ghi dấu hai chấm sau từ “Số” (Hướng dẫn 05-HD/VPTW):"
                + " “Số: 12-CV/TU” viết là “Số 12-CV/TU”",
            "Trích yếu của văn bản của Đảng không ghi “V/v” (Hướng dẫn 05-HD/VPTW):"
                + " “V/v” viết là “về việc”",
            "Văn bản của Đảng ghi T/M, K/T, T/L (Hướng dẫn 05-HD/VPTW): “TM.” viết là “T/M”",
            "Văn bản của Đảng kết thúc bằng dấu chấm (Hướng dẫn 05-HD/VPTW): “./.” viết là “.”");
  }

  private Document checked(String text) {
    return site.post("/kiem-tra", "van-ban=" + Site.encoded(text) + "&ngay=2026-06-09").page();
  }

  private static List<String> cited(Document page) {
    return page.select("li.quan-he .quan-he-cau, li.quan-he p:contains(Viết)").eachText();
  }

  private static List<String> form(Document page) {
    return page.select("h3 + ul li").eachText();
  }

  private static String letter() throws IOException {
    try (InputStream in =
        PartyDraftTest.class.getResourceAsStream("/drafts/cong-van-12-cv-tu.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }
}
