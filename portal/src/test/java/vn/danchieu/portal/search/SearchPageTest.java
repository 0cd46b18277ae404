package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.Site.Answer;

@RunningPortal
class SearchPageTest {
  private static final String LETTER = "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020";

  @Autowired Site site;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1225/UBND-NC        | 1225/UBND-NC
          so 1225 ubnd nc     | 1225/UBND-NC
          cong van 1225       | Công văn 1225
          dân vận chính quyền | dân vận chính quyền
          dan van chinh quyen | dân vận chính quyền
          QCDC co so          | quy chế dân chủ
          """)
  void putsTheLetterFirstAndMarksItsAccentedText(String typed, String marked) {
    var page = site.get("/tim-kiem?tat-ca=1&q=" + Site.encoded(typed)).page();
    var first = page.expectFirst("ol.ket-qua > li");
    assertThat(first.select("h2 a").attr("href")).startsWith(LETTER + "?q=");
    assertThat(first.select("mark").eachText()).contains(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1225/UBND-NC    | /van-ban/cong-van-1225-ubnd-nc-quang-tri-2020
          so 1225 ubnd nc | /van-ban/cong-van-1225-ubnd-nc-quang-tri-2020
          cong van 1225   | /van-ban/cong-van-1225-ubnd-nc-quang-tri-2020
          34/2007         | /van-ban/phap-lenh-34-2007-pl-ubtvqh11
          nd 04/2015      | /van-ban/nghi-dinh-04-2015-nd-cp
          nd 04 2015      | /van-ban/nghi-dinh-04-2015-nd-cp
          120-KL/TW       | /van-ban/ket-luan-120-kl-tw-2016
          ket luan 120    | /van-ban/ket-luan-120-kl-tw-2016
          kh 3676 ubnd    | /van-ban/ke-hoach-3676-kh-ubnd-quang-tri-2017
          """)
  void leadsStraightToTheOneDocumentWithThatNumber(String typed, String document) {
    Answer answer = site.search(typed);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).contains(document + "?q=");
    Answer page = site.follow("/tim-kiem?q=" + Site.encoded(typed));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.page().select(".da-tim a").attr("href")).contains("tat-ca=1");
  }

  @Test
  void marksTheSearchedNumberInThePageItLeadsTo() {
    var page = site.follow("/tim-kiem?q=so+1225+ubnd+nc").page();
    assertThat(page.select(".trang-giay mark").text()).contains("1225").contains("UBND");
  }

  @Test
  void offersAChoiceWhereSeveralBearTheNumber() {
    Answer answer = site.search("kh 7777");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.page().select(".lua-chon article h3").eachText())
        .containsExactly("Kế hoạch 7777/KH-UBND", "Kế hoạch 7777/KH-UBND");
    assertThat(answer.page().select(".lua-chon").text()).contains("Quảng Bình", "Nghệ An");
  }

  @Test
  void tellsOfADocumentThatIsOnlyCited() {
    var page = site.search("8888/KH-UBND").page();
    var cited = page.expectFirst(".lua-chon a.lien-ket-missing");
    assertThat(cited.text()).isEqualTo("Kế hoạch 8888/KH-UBND");
    assertThat(page.text()).contains("Chưa có trong kho, 1 văn bản dẫn chiếu");
    assertThat(site.get(cited.attr("href")).status()).isEqualTo(200);
  }

  @Test
  void saysHowTheNumberWasUnderstood() {
    assertThat(site.get("/tim-kiem?tat-ca=1&q=nd+04%2F2015").page().select(".hieu-la").text())
        .contains("Hiểu là số hiệu")
        .contains("2015");
  }

  @Test
  void pagesThroughAllResultsOnce() {
    var seen = new java.util.ArrayList<String>();
    var page = site.get("/tim-kiem?q=quy+dinh").page();
    int total = Integer.parseInt(page.select(".tong-so").text().replaceAll("\\D", ""));
    for (int number = 1; (number - 1) * 10 < total; number++) {
      seen.addAll(
          site.get("/tim-kiem?q=quy+dinh&trang=" + number)
              .page()
              .select("ol.ket-qua h2 a")
              .eachAttr("href"));
    }
    assertThat(total).isGreaterThan(10);
    assertThat(seen).hasSize(total).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "!!! ???", "\"", "(((", "\u0000\u0001"})
  void helpsWhereNothingWasAsked(String typed) {
    Answer answer = site.search(typed);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.page().select(".trong")).isNotEmpty();
    assertThat(answer.page().select("input[name=q]")).isNotEmpty();
  }

  @Test
  void helpsWhereNothingIsFound() {
    var page = site.search("qqqxxx zzzwww").page();
    assertThat(page.select(".trong").text())
        .contains("Không tìm thấy văn bản nào.")
        .contains("Thử ít chữ hơn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"chưa đóng ngoặc",
        "title:* AND (dân OR",
        "dân^9999999999 ~2 [a TO",
        "*",
        "?????*****",
        "/.*/",
        "<script>alert(1)</script>",
        "' OR 1=1; DROP TABLE van_ban;--",
        "${7*7} #{7*7} __${7*7}__::.x",
        "\uD800 lẻ",
        "\u202Edảo\u202C",
        "99999999999999999999999/2020/NĐ-CP",
        "\\",
        "{\"query\":{\"match_all\":{}}}",
        "%00%zz"
      })
  void survivesAnyQuery(String typed) {
    Answer answer = site.search(typed);
    assertThat(answer.status()).isIn(200, 303);
    assertThat(answer.body()).doesNotContain("<script>alert", ">49<", "Exception");
    assertThat(site.get("/api/v1/search?q=" + Site.encoded(typed)).status()).isEqualTo(200);
    assertThat(site.get("/api/v1/lookup?number=" + Site.encoded(typed)).status()).isEqualTo(200);
  }

  @Test
  void cutsAQueryOfTenThousandCharactersAndSaysSo() {
    Answer answer = site.search("dân vận ".repeat(1250));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.page().select(".thong-bao").text()).contains("quá dài");
    assertThat(answer.page().select("ol.ket-qua > li")).isNotEmpty();
  }

  @Test
  void aLawIsFoundByItsTitleBeforeTheLetterThatCitesIt() {
    var page = site.search("tiep cong dan").page();
    assertThat(page.expectFirst("ol.ket-qua h2").text()).isEqualTo("Luật 42/2013/QH13");
  }

  @Test
  void quotesWholeSentencesAndMarksAccentedTextForUnaccentedWords() {
    var first = site.search("QCDC co so").page().expectFirst("ol.ket-qua > li");
    for (var quoted : first.select(".doan-trich-ds .doan-trich")) {
      assertThat(quoted.text()).matches("(?:[\\p{Lu}\\d…\\-(“]).*[.;:!?…]");
    }
    assertThat(first.select("mark").eachText()).contains("quy chế dân chủ");
  }

  @Test
  void whatWasUnderstoodCanBeSwitchedOff() {
    var understood = site.get("/tim-kiem?q=34%2F2007&tat-ca=1").page();
    var verbatim = site.get(understood.expectFirst(".hieu-la a").attr("href")).page();
    assertThat(verbatim.select(".hieu-la").text()).contains("Đang tìm đúng như đã gõ");
    assertThat(verbatim.select(".hieu-la strong")).isEmpty();
    var back = site.get(verbatim.expectFirst(".hieu-la a").attr("href")).page();
    assertThat(back.select(".hieu-la strong").text()).contains("34/2007");
    assertThat(site.api("/search?q=34%2F2007&verbatim=true").path("interpretation").path("numbers"))
        .isEmpty();
    assertThat(site.get("/api/v1/search?q=x&verbatim=ja").status()).isEqualTo(400);
  }
}
