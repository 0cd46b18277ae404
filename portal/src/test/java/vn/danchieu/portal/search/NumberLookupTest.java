package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.Site;

/** Which documents a number names that was typed by itself. */
@NumbersPortal
class NumberLookupTest {
  @Autowired Site site;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          127/2007/TTLTBQPCCBVN                 | 127/2007/TTLT-BQP-CCBVN
          l27/TTLTBQPCCBVN                      | 127/2007/TTLT-BQP-CCBVN
          thong tu lien tich 127 ttlt bqp ccbvn | 127/2007/TTLT-BQP-CCBVN
          TTLT số 127/2007/TTLT/BQP/CCBVN       | 127/2007/TTLT-BQP-CCBVN
          01/2o14/nqlt/cpubt                    | 01/2014/NQLT/CP-UBT
          nghi quyet lien tich 1 2014 nqltcpubt | 01/2014/NQLT/CP-UBT
          số 1/nqlt-cp-ubt                      | 01/2014/NQLT/CP-UBT
          """)
  void codesRunTogetherNameTheDocumentSpelledWithTheSameLetters(String typed, String number) {
    assertThat(found(typed)).containsExactly(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nghị quyết 103 qh13 | 103/2015/QH13
          nghi quyet 103/qh13 | 103/2015/QH13
          luật 103/QH13       | 103/2016/QH13
          """)
  void aTypedWordForTheKindLeavesOtherKindsOut(String typed, String number) {
    assertThat(found(typed)).containsExactly(number);
  }

  @Test
  void withoutAWordForTheKindAllKindsAreOffered() {
    assertThat(found("103/qh13")).containsExactlyInAnyOrder("103/2015/QH13", "103/2016/QH13");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NĐ 159 2006", "nghị định 159/2006", "159/2006/NĐ-CP", "159/2006/NĐ"})
  void aDecreeIsFoundWhoseNumberWasRecordedWithoutItsEnd(String typed) {
    assertThat(found(typed)).containsExactly("159/2006/NĐ-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01/2018/TTLT-VKSTC-TATC-BCA-BQP-BTP-BTC-BNN | 01/2018/TTLT-VKSTC-TATC-BCA-BQP-BTP-BTC-BNN
          ttlt 1 2018                                 | 01/2018/TTLT-VKSTC-TATC-BCA-BQP-BTP-BTC-BNN
          1/2018/ttltvkstctatcbcabqpbtpbtcbnn         | 01/2018/TTLT-VKSTC-TATC-BCA-BQP-BTP-BTC-BNN
          102-SL/L-004                                | 102-SL/L-004
          sac lenh 1O2 sl l 004                       | 102-SL/L-004
          lO2SL/L004                                  | 102-SL/L-004
          Thông tư số 71 / 2015                       | 71/2015
          7l/2015                                     | 71/2015
          71 2015                                     | 71/2015
          """)
  void aDocumentIsFoundByANumberThatIsSeldomWrittenSo(String typed, String number) {
    assertThat(found(typed)).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"74", "so 74", "thong tu so 74"})
  void aNumberRecordedBareComesBeforeThoseThatBearMore(String typed) {
    assertThat(found(typed)).containsExactly("74", "74/2013/TT-BNV");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NĐ 74", "nghi dinh 74", "NĐ 71/2015"})
  void aNumberRecordedBareIsNoneOfAnotherKind(String typed) {
    assertThat(found(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"VBHN 2021", "vbhn 2o21"})
  void whereTheNumberMayBeAYearBothAreOffered(String typed) {
    assertThat(found(typed)).containsExactly("2021/VBHN-BLĐTBXH");

    var answer = site.search(typed);
    assertThat(answer.status()).isEqualTo(200);
    var choice = answer.page().expectFirst(".lua-chon");
    assertThat(choice.select("h2").text())
        .isEqualTo("Có 1 văn bản mang số 2021. Nếu 2021 là năm, xem kết quả bên dưới.");
    assertThat(choice.select("article h3").eachText())
        .containsExactly("Văn bản hợp nhất 2021/VBHN-BLĐTBXH");
    assertThat(answer.page().select("ol.ket-qua h2").eachText())
        .containsExactly("Văn bản hợp nhất 2021/VBHN-BLĐTBXH", "Văn bản hợp nhất 15/VBHN-BNV");
  }

  @Test
  void allOfMoreThanTenAreOfferedTheFirstAtAGlance() {
    assertThat(found("kh 5558")).hasSize(12).containsOnly("5558/KH-UBND");

    var choice = site.search("kh 5558").page().expectFirst(".lua-chon");
    assertThat(choice.select("h2").text()).startsWith("Có 12 văn bản khớp với số này");
    assertThat(choice.select("> .danh-sach article")).hasSize(10);
    assertThat(choice.select("details summary").text())
        .isEqualTo("Xem thêm 2 văn bản khác mang số này");
    assertThat(choice.select("details article")).hasSize(2);
    assertThat(choice.select("article a[href]").eachAttr("href").stream().distinct()).hasSize(12);
  }

  private List<String> found(String typed) {
    return site.api("/lookup?number=" + Site.encoded(typed))
        .path("candidates")
        .valueStream()
        .map(each -> each.path("number").asString(""))
        .toList();
  }
}
