package vn.danchieu.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** A draft that cites articles which others have amended by its day. */
@RunningPortal
class AmendedArticleTest {
  private static final String DRAFT =
      "Căn cứ Điều 1 Quyết định số 910/2019/QĐ-XYZ ngày 01/7/2019 của UBND tỉnh Quảng Bình; khoản 1"
          + " Điều 2a Quyết định số 910/2019/QĐ-XYZ ngày 01/7/2019 của UBND tỉnh Quảng Bình.";
  private static final String ACT = "/van-ban/quyet-dinh-910-2019-qd-xyz-quang-binh";

  @Autowired private Site site;

  private Document checked(String day) {
    return site.post("/kiem-tra", "van-ban=" + Site.encoded(DRAFT) + "&ngay=" + Site.encoded(day))
        .page();
  }

  @Test
  void isToldSinceWhenTheyReadAsTheyDoAndLedToTheTextOfItsDay() {
    Document page = checked("01/01/2021");

    assertThat(page.select(".dieu-da-doi").eachText())
        .containsExactly(
            "Điều 1 đã được sửa đổi, bổ sung hoặc bãi bỏ, lời văn hiện tại có từ ngày 01/6/2020."
                + " Xem lời văn ngày 01/01/2021",
            "Điều 2a đã được sửa đổi, bổ sung hoặc bãi bỏ, lời văn hiện tại có từ ngày 01/6/2020."
                + " Xem lời văn ngày 01/01/2021");
    assertThat(page.select(".dieu-da-doi a").attr("href"))
        .isEqualTo(ACT + "?ngay=2021-01-01#dieu-1");
  }

  @Test
  void beforeTheAmendmentNothingIsTold() {
    assertThat(checked("01/01/2020").select(".dieu-da-doi")).isEmpty();
  }
}
