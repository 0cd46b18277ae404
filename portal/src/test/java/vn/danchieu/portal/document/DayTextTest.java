package vn.danchieu.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.store.Store;

/** The page of an act that others amend: as it was loaded, and as it read on a day. */
@RunningPortal
class DayTextTest {
  private static final String ACT = "/van-ban/quyet-dinh-910-2019-qd-xyz-quang-binh";

  @Autowired private Site site;
  @Autowired private Store store;
  private int roundTrips;

  @BeforeEach
  void watch() {
    store.watch(_ -> roundTrips++);
  }

  @AfterEach
  void watchNoLonger() {
    store.watch(_ -> {});
  }

  @Test
  void thePageShowsTheLoadedTextAndTellsUnderEachArticleWhatChanged() {
    Document page = site.get(ACT).page();

    assertThat(page.select(".trang-giay > #dieu-1-khoan-2 > p").text())
        .isEqualTo("2. Sổ được giữ tại phòng hành chính.");
    assertThat(page.select("#dieu-1 .dieu-doi summary").text())
        .isEqualTo("Điều này đã được sửa đổi – sửa gì?");
    assertThat(page.select("#dieu-1 .dieu-doi li").text())
        .isEqualTo(
            "Sửa đổi bởi khoản 1 Điều 1 Quyết định 911/2020/QĐ-XYZ, từ ngày 01/6/2020: Sửa đổi"
                + " khoản 2 Điều 1 như sau:");
    assertThat(page.select("#dieu-1 .so-sanh-loi del").text())
        .isEqualTo("[bỏ: phòng hành chính hết]");
    assertThat(page.select("#dieu-1 .so-sanh-loi ins").text()).isEqualTo("[thêm: văn phòng hết]");
    assertThat(page.select("#dieu-2a > p").text()).isEqualTo("Điều 2a. Hủy sổ");
    assertThat(page.select("#dieu-2a .dieu-doi summary").text())
        .isEqualTo("Điều này được bổ sung – nội dung?");
    assertThat(page.select("#dieu-2a ins").text()).contains("Sổ hết hạn được hủy <b>.");
    assertThat(page.select("#ngay-van-ban > p").eachText())
        .containsExactly(
            "Dưới đây là lời văn đã nạp. Đến ngày "
                + page.select("#ngay").val().replaceFirst("/0(?=[3-9]/)", "/")
                + " có 4 điều đọc khác, có đánh dấu ở từng điều.",
            "Đây không phải văn bản hợp nhất chính thức. Chỉ những thay đổi do văn bản có trong kho"
                + " nêu rõ mới được tính. Dựa trên lời văn gốc đã nạp.");
    assertThat(page.select("#ngay-van-ban .con-treo li").text())
        .isEqualTo(
            "Bởi khoản 3 Điều 1 Quyết định 911/2020/QĐ-XYZ, từ ngày 01/6/2020: Thay thế Phụ lục I"
                + " ban hành kèm theo Quyết định số 910/2019/QĐ-XYZ. Lý do: phụ lục, mẫu, bảng"
                + " biểu chưa được hợp nhất tự động.");
    assertThat(page.select("#ngay-van-ban .dong-thoi-gian li").eachText())
        .containsExactly(
            "01/6/2020: 2 điều thay đổi, 1 thay đổi chưa áp dụng – 911/2020/QĐ-XYZ",
            "01/6/2022: 1 điều thay đổi – 912/2022/QĐ-XYZ",
            "01/6/2023: 1 điều thay đổi – 913/2023/QĐ-XYZ");
  }

  @Test
  void onADayTheChangedArticlesReadAsThenAndTheOthersStayAsTheyAre() {
    Document page = site.get(ACT + "?ngay=2021-01-01").page();

    assertThat(page.select("#ngay-van-ban-td").text()).isEqualTo("Lời văn vào ngày 01/01/2021");
    assertThat(page.select(".trang-giay > #dieu-1 > p").text()).isEqualTo("Điều 1. Ghi sổ zvers");
    assertThat(page.select(".trang-giay > #dieu-1-khoan-2 > p").text())
        .isEqualTo("2. Sổ được giữ tại văn phòng.");
    assertThat(page.select("#dieu-2a-khoan-1 > p").text()).isEqualTo("1. Sổ hết hạn được hủy <b>.");
    assertThat(page.select(".trang-giay").text())
        .contains("Sổ được lưu 05 năm theo Quyết định số 903/2018/QĐ-XYZ");
    assertThat(page.select(".trang-giay a.dan").eachText())
        .anySatisfy(link -> assertThat(link).contains("903/2018/QĐ-XYZ"));
    assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(ACT);
    assertThat(page.select(".dong-thoi-gian a[rel=prev]").attr("href"))
        .isEqualTo(ACT + "?ngay=2020-05-31#ngay-van-ban");
    assertThat(page.select(".dong-thoi-gian a[rel=next]").attr("href"))
        .isEqualTo(ACT + "?ngay=2022-06-01#ngay-van-ban");
    assertThat(page.select(".dong-thoi-gian [aria-current=date]").text()).isEqualTo("01/6/2020");
  }

  @Test
  void aRepealedArticleSaysSoOnTheDayAndBeforeTheFirstChangeNothingDiffers() {
    Document later = site.get(ACT + "?ngay=01/6/2022").page();
    assertThat(later.select(".trang-giay > #dieu-2 > p").text()).isEqualTo("Điều 2.");
    assertThat(later.select(".trang-giay > #dieu-2 + .khoi-chu > p").text())
        .isEqualTo("(được bãi bỏ)");
    assertThat(later.select("#dieu-3 .dieu-doi")).isEmpty();

    Document before = site.get(ACT + "?ngay=2020-05-31").page();
    assertThat(before.select(".trang-giay").text())
        .contains("2. Sổ được giữ tại phòng hành chính.")
        .doesNotContain("văn phòng");
    assertThat(before.select("#ngay-van-ban > p").eachText().getFirst())
        .isEqualTo("Vào ngày này chưa điều nào khác lời văn đã nạp.");
    assertThat(before.select(".dong-thoi-gian a[rel=prev]")).isEmpty();
  }

  @Test
  void behindTheLastArticleRecipientsAndSignatureStay() {
    Document page = site.get(ACT + "?ngay=2023-06-01").page();

    assertThat(page.select(".trang-giay > #dieu-3 > p").text()).isEqualTo("Điều 3. Thi hành");
    assertThat(page.select(".trang-giay > #dieu-3 ~ .khoi-chu > p").text())
        .isEqualTo(
            "Các sở thi hành Quyết định này. Nơi nhận: - Các sở; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ"
                + " TỊCH");
    assertThat(page.select(".dong-thoi-gian a[rel=next]")).isEmpty();
  }

  @Test
  void whatIsNoDayIsNamedAndWhereNothingAmendsThePageSaysWhatThatMeans() {
    assertThat(
            site.get(ACT + "?ngay=h%C3%B4m+qua").page().select("#ngay-van-ban .thong-bao").text())
        .isEqualTo(
            "Không đọc được “hôm qua” thành ngày. Hãy ghi ngày/tháng/năm, ví dụ 24/3/2020. Dưới"
                + " đây là lời văn đã nạp.");
    assertThat(
            site.get("/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020?ngay=2021-01-01")
                .page()
                .select("#ngay-van-ban > p")
                .eachText()
                .getFirst())
        .startsWith("Kho chưa có văn bản nào mà câu chữ sửa đổi văn bản này");
    assertThat(
            site.get("/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020")
                .page()
                .select("#ngay-van-ban"))
        .isEmpty();
  }

  @Test
  void aPreviewOfAnArticleTellsHowItReadsTodayAndSinceWhen() {
    Document preview = site.get("/xem-truoc?vb=" + ACT.substring(9) + "&muc=dieu-1").page();

    assertThat(preview.select("blockquote").text())
        .isEqualTo("Điều 1 1. Người trực ghi sổ mỗi ngày. 2. Sổ được giữ tại văn phòng.");
    assertThat(preview.select(".xem-truoc > .phu").text())
        .startsWith("Điều này đã được sửa đổi; lời văn dưới đây có từ ngày 01/6/2020");
    assertThat(
            site.get("/xem-truoc?vb=" + ACT.substring(9) + "&muc=dieu-9")
                .page()
                .select("main")
                .text())
        .doesNotContain("đã được sửa đổi");
  }

  @Test
  void thePageTakesFourRoundTripsAtMost() {
    roundTrips = 0;
    site.get(ACT + "?ngay=2021-01-01");
    assertThat(roundTrips).isLessThanOrEqualTo(4);
  }
}
