package vn.danchieu.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

@RunningPortal
class DocumentPageTest {
  private static final String LETTER = "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020";

  @Autowired Site site;

  @Test
  void showsTheLettersAttributesInTheWordsOfOfficials() {
    Element list = site.get(LETTER).page().expectFirst("#thuoc-tinh dl");
    assertThat(list.select("dt").eachText())
        .containsExactly(
            "Số hiệu",
            "Loại văn bản",
            "Cơ quan ban hành",
            "Ngày ban hành",
            "Người ký",
            "Trích yếu",
            "Kính gửi",
            "Nơi nhận",
            "Tình trạng hiệu lực");
    assertThat(list.text())
        .contains("1225/UBND-NC", "Công văn", "Quảng Trị", "24/3/2020", "Hoàng Nam", "Bộ Nội vụ")
        .contains("Không áp dụng trạng thái hiệu lực VBQPPL");
  }

  @Test
  void linksEachCitationInPlaceAndSaysWhereItLeads() {
    Document page = site.get(LETTER).page();
    assertThat(page.select(".trang-giay a.dan").eachText())
        .contains(
            "Công văn số 1990-CV/TU",
            "Kế hoạch số 3676/KH-UBND",
            "Kết luận số 120-KL/TW",
            "Pháp lệnh số 34/2007/PL-UBTVQH11",
            "Luật Tiếp công dân",
            "Kế hoạch số 163-KH/TU")
        .hasSize(10);
    Element ordinance = page.expectFirst("a.dan:contains(Pháp lệnh)");
    assertThat(ordinance.attr("href")).isEqualTo("/van-ban/phap-lenh-34-2007-pl-ubtvqh11");
    assertThat(ordinance.attr("title")).contains("20/4/2007", "Hết hiệu lực toàn bộ");
  }

  @Test
  void givesEachTaskAnAnchorAndJoinsWhatAPageBreakCut() {
    Document page = site.get(LETTER).page();
    for (int task = 1; task <= 5; task++) {
      Element block = page.expectFirst("#nhiem-vu-" + task);
      assertThat(block.text()).contains(task + ". ");
      assertThat(block.select("a.neo").attr("href")).isEqualTo("#nhiem-vu-" + task);
    }
    assertThat(page.expectFirst("#nhiem-vu-4").text())
        .contains("phong trào “Cán bộ, công chức, viên chức thi đua");
    assertThat(page.select(".trang-giay").text()).doesNotContain("**");
  }

  @Test
  void namesTheSuccessorOfTheOrdinanceBesideTheSentenceThatCitesIt() {
    Element row =
        site.get(LETTER).page().select("#dan-chieu-di li:contains(34/2007)").stream()
            .filter(li -> li.select(".quan-he-cau").text().contains("34/2007"))
            .findFirst()
            .orElseThrow();
    assertThat(row.select(".quan-he-cau").text())
        .isEqualTo(
            "thực hiện Pháp lệnh 34/2007/PL-UBTVQH11 Hết hiệu lực toàn bộ ngày 24/3/2020: Còn"
                + " hiệu lực");
    assertThat(row.select(".quan-he-thay").text())
        .startsWith("Hết hiệu lực từ 01/7/2023, thay bằng Luật 10/2022/QH15")
        .contains("Nguồn: Điều 90 khoản 2 Luật 10/2022/QH15, ghi nhận ngày");
    assertThat(row.select(".quan-he-thay a").attr("href")).isEqualTo("/van-ban/luat-10-2022-qh15");
    assertThat(row.select("blockquote mark").text()).isEqualTo("Pháp lệnh số 34/2007/PL-UBTVQH11");
  }

  @Test
  void showsOnTheConclusionWhoCarriesItOutAndWhoSaysSo() {
    Document page = site.get("/van-ban/ket-luan-120-kl-tw-2016").page();
    Element row = page.expectFirst("#dan-chieu-den li");
    assertThat(row.select(".quan-he-cau").text())
        .startsWith("Kế hoạch 3239/KH-UBND thực hiện văn bản này");
    assertThat(row.select("blockquote").text())
        .startsWith("Tiếp tục thực hiện tốt quy chế dân chủ ở cơ sở theo Kế hoạch số 3239/KH-UBND");
    assertThat(row.select(".quan-he-noi").text())
        .isEqualTo("Theo Công văn 1225/UBND-NC, nhiệm vụ 3");
    assertThat(row.select(".quan-he-noi a").attr("href")).isEqualTo(LETTER + "#nhiem-vu-3");
    assertThat(page.select(".cac-nhan").text()).contains("Văn bản của Đảng, không phải VBQPPL");
    assertThat(page.select(".chua-co").text())
        .contains("Chưa có toàn văn", "Tóm tắt của Dẫn Chiếu", "Do Dẫn Chiếu viết");
  }

  @Test
  void tellsAtTheTopThatADocumentHasEnded() {
    Document page = site.get("/van-ban/phap-lenh-34-2007-pl-ubtvqh11").page();
    assertThat(page.select(".thong-bao-manh").text())
        .contains("Hết hiệu lực từ 01/7/2023, thay bằng Luật 10/2022/QH15")
        .contains("Điều 90 khoản 2")
        .contains("ghi nhận ngày");
    assertThat(page.select("#tinh-trang").text())
        .contains("Nguồn khác ghi:")
        .contains("Hết hiệu lực một phần");
    Document then = site.get("/van-ban/phap-lenh-34-2007-pl-ubtvqh11?on=2020-03-24").page();
    assertThat(then.select(".thong-bao-manh")).isEmpty();
    assertThat(then.select("#tinh-trang h2").text()).isEqualTo("Tình trạng hiệu lực Còn hiệu lực");
  }

  @Test
  void givesNoVerdictWhereSourcesDisagree() {
    Document page = site.get("/van-ban/nghi-dinh-04-2015-nd-cp?on=2024-06-01").page();
    assertThat(page.select(".cac-nhan").text()).contains("Các nguồn không thống nhất");
    assertThat(page.select("#tinh-trang .can-cu li")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(page.select("#tinh-trang .can-cu").text())
        .contains("Hết hiệu lực toàn bộ từ 01/7/2023", "Chưa xác định từ 01/7/2023");
  }

  @Test
  void showsWhatIsSaidOfADocumentThatIsOnlyCited() {
    Document search = site.search("8888/KH-UBND").page();
    String address = search.select("a.lien-ket-missing").attr("href");
    Document page = site.get(address).page();
    assertThat(page.select("h1").text()).isEqualTo("Kế hoạch 8888/KH-UBND");
    assertThat(page.text())
        .contains("Chưa có trong kho, 1 văn bản dẫn chiếu")
        .contains("UBND tỉnh Nghệ An")
        .contains("01/02/2018");
    assertThat(page.select("#dan-chieu-den blockquote mark").text())
        .isEqualTo("Kế hoạch số 8888/KH-UBND");
  }

  @Test
  void leadsFromTheIdAndFromAnIdentityToTheReadableAddress() {
    String id = site.api("/documents/nghi-dinh-04-2015-nd-cp").path("id").asString();
    assertThat(site.get("/van-ban/" + id).status()).isEqualTo(301);
    var answer = site.get("/van-ban/chua-co?khoa=vn:nn:chinh-phu:nghi-dinh:2015:4");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/van-ban/nghi-dinh-04-2015-nd-cp");
  }

  @Test
  void anIdentityThatNobodyCitesHasAPageThatSaysSo() {
    var answer = site.get("/van-ban/chua-co?khoa=vn:nn:quoc-hoi:luat:1999:55");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.page().select("h1").text()).isEqualTo("Văn bản chưa có trong kho");
    assertThat(answer.page().select(".cac-nhan").text())
        .isEqualTo("Chưa có trong kho, 0 văn bản dẫn chiếu");
    assertThat(site.get("/van-ban/chua-co?khoa=abc").status()).isEqualTo(404);
  }

  @Test
  void everyAddressInTheLettersPageAnswers() {
    for (String address : site.get(LETTER).page().select("a[href^=/]").eachAttr("href")) {
      String path = address.replaceFirst("#.*", "");
      assertThat(site.follow(path).status()).as(path).isEqualTo(200);
    }
  }

  @Test
  void showsTheHeadingsOfALawInItsTextAndInItsContents() {
    Document page = site.get("/van-ban/quyet-dinh-907-2018-qd-xyz-quang-binh").page();
    assertThat(page.select(".trang-giay :is(h3, h4, h5, h6)"))
        .extracting(h -> h.tagName() + " " + h.parents().attr("id") + ": " + h.text())
        .containsExactly(
            "h3 phan-1: PHẦN THỨ NHẤT QUY ĐỊNH CHUNG ZWIC",
            "h4 chuong-1: Chương I: PHẠM VI",
            "h3 phan-2: PHẦN THỨ HAI QUY ĐỊNH CỤ THỂ",
            "h4 chuong-2: Chương II TRÌNH TỰ, THỦ TỤC",
            "h5 chuong-2-muc-1: Mục 1. HỒ SƠ",
            "h5 chuong-2-muc-2: Mục 2 GIẢI QUYẾT",
            "h6 chuong-2-muc-2-tieu-muc-1: Tiểu mục 1. TIẾP NHẬN",
            "h4 chuong-3: Chương III ĐIỀU KHOẢN THI HÀNH");
    Element contents = page.expectFirst(".muc-luc > ol");
    assertThat(contents.select("a"))
        .extracting(a ->
            a.parents().stream().filter(p -> p.tagName().equals("ol")).count() + " " + a.text())
        .containsExactly(
            "1 Phần thứ nhất. QUY ĐỊNH CHUNG ZWIC",
            "2 Chương I. PHẠM VI",
            "3 Điều 1. Phạm vi",
            "1 Phần thứ hai. QUY ĐỊNH CỤ THỂ",
            "2 Chương II. TRÌNH TỰ, THỦ TỤC",
            "3 Mục 1. HỒ SƠ",
            "4 Điều 2. Hồ sơ",
            "3 Mục 2. GIẢI QUYẾT",
            "4 Tiểu mục 1. TIẾP NHẬN",
            "5 Điều 3. Tiếp nhận",
            "2 Chương III. ĐIỀU KHOẢN THI HÀNH",
            "3 Điều 4. Hiệu lực");
    for (String link : contents.select("a").eachAttr("href")) {
      assertThat(page.select(link)).as(link).hasSize(1);
    }
    assertThat(site.search("hai zwic").page().expectFirst(".doan-trich-ds li").text())
        .startsWith("Điều 2 Phần thứ hai › Chương II › Mục 1");
  }
}
