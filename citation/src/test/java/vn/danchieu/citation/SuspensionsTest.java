package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text suspends, and up to which day. */
class SuspensionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ngưng hiệu lực thi hành từ ngày 01 tháng 12 năm 2022 đến hết ngày 29 tháng 12 năm 2022 đối với Thông tư số 31/2022/TT-BTC ngày 08 tháng 06 năm 2022 của Bộ trưởng Bộ Tài chính. | host tạm ngưng hiệu lực 31/2022/TT-BTC | 2022-12-01 | 2022-12-29
          Đối với Thông tư số 10/2022/TT-BKHĐT ngày 15 tháng 6 năm 2022 quy định chi tiết việc cung cấp thông tin, ngưng hiệu lực thi hành từ ngày 01 tháng 8 năm 2022 đến ngày 15 tháng 9 năm 2022. | host tạm ngưng hiệu lực 10/2022/TT-BKHĐT | 2022-08-01 | 2022-09-15
          Ngưng hiệu lực thi hành đối với quy định về tư cách nhà đầu tư tại điểm d khoản 1 Điều 8 Nghị định số 153/2020/NĐ-CP đến hết ngày 31 tháng 12 năm 2023. | host tạm ngưng hiệu lực 153/2020/NĐ-CP (một phần) | | 2023-12-31
          Tạm ngưng hiệu lực thi hành Thông tư số 31/2022/TT-BTC từ ngày 01/12/2022 đến hết ngày 29/12/2022. | host tạm ngưng hiệu lực 31/2022/TT-BTC | 2022-12-01 | 2022-12-29
          Tạm ngưng hiệu lực Nghị định số 46/2026/NĐ-CP cho đến hết ngày 15/4/2026. | host tạm ngưng hiệu lực 46/2026/NĐ-CP | | 2026-04-15
          Thông tư số 31/2022/TT-BTC ngưng hiệu lực thi hành đến hết ngày 29/12/2022. | host tạm ngưng hiệu lực 31/2022/TT-BTC | | 2022-12-29
          Ngưng hiệu lực thi hành quy định về kích thước tại Phụ lục V ban hành kèm theo Nghị định số 37/2024/NĐ-CP cho đến khi sửa đổi các quy định. | host tạm ngưng hiệu lực 37/2024/NĐ-CP (một phần) | |
          """)
  void saysWhatIsSuspendedAndUntilWhen(String text, String said, String from, String until) {
    assertThat(Seen.said(text)).containsExactly(said);
    Edge edge =
        CitationReader.standard().read(text).edges().stream()
            .filter(each -> each.relation() == Relation.PAUSES)
            .findFirst()
            .orElseThrow();
    assertThat(edge.from().map(Object::toString).orElse(""))
        .contains(from == null ? "" : from)
        .matches(shown -> from != null || shown.isEmpty());
    assertThat(edge.until().map(Object::toString).orElse("")).isEqualTo(until == null ? "" : until);
  }

  @Test
  void readsTheDaysThatAListBelowADocumentNames() {
    String text =
        """
        Điều 1. Ngưng hiệu lực thi hành
        1. Đối với Thông tư số 08/2022/TT-BKHĐT ngày 31 tháng 5 năm 2022 quy định về đấu thầu:
        a) Ngưng hiệu lực thi hành từ ngày 01 tháng 8 năm 2022 đến ngày 15 tháng 9 năm 2022, trừ
        quy định về lộ trình tại khoản 1 Điều 37.
        b) Ngưng hiệu lực quy định về lộ trình đến ngày 01 tháng 01 năm 2023.
        """;
    assertThat(CitationReader.standard().read(text).edges())
        .filteredOn(edge -> edge.relation() == Relation.PAUSES)
        .singleElement()
        .satisfies(edge -> {
          assertThat(edge.target().reference().number()).contains("08/2022/TT-BKHĐT");
          assertThat(edge.from())
              .contains(new EffectiveFrom.OnDay(LocalDate.of(2022, Month.AUGUST, 1)));
          assertThat(edge.until()).contains(LocalDate.of(2022, Month.SEPTEMBER, 15));
          assertThat(edge.sentence().of(text)).endsWith("15 tháng 9 năm 2022");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Căn cứ Nghị quyết số 09/2026/NQ-CP của Chính phủ tạm ngưng hiệu lực và điều chỉnh thời hạn áp dụng Nghị định số 46/2026/NĐ-CP. | 09/2026/NQ-CP
          Trong thời gian ngưng hiệu lực của Thông tư số 08/2022/TT-BKHĐT, các văn bản sau đây tiếp tục có hiệu lực. | 08/2022/TT-BKHĐT
          Kiến nghị tạm ngưng hiệu lực Thông tư số 08/2022/TT-BKHĐT đến hết ngày 31/12/2023. | 08/2022/TT-BKHĐT
          Thực hiện Nghị định số 04/2015/NĐ-CP đến hết ngày 31/12/2025. | 04/2015/NĐ-CP
          """)
  void whatIsOnlyMentionedIsNotSuspended(String text, String number) {
    assertThat(CitationReader.standard().read(text).edges())
        .filteredOn(edge -> edge.target().reference().number().filter(number::equals).isPresent())
        .allMatch(edge -> edge.relation() != Relation.PAUSES && edge.until().isEmpty());
  }

  @Test
  void readsOtherWordsForASuspension() {
    assertThat(
            Seen.said(
                "Ngừng áp dụng Quyết định số 31/2014/QĐ-UBND. Tạm dừng thi hành Quyết định số"
                    + " 32/2014/QĐ-UBND."))
        .containsExactly(
            "host tạm ngưng hiệu lực 31/2014/QĐ-UBND", "host tạm ngưng hiệu lực 32/2014/QĐ-UBND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đình chỉ hoạt động đào tạo của cơ sở giáo dục",
        "Bãi bỏ quyết định cho thuê đất",
        "Sửa đổi, bổ sung, thay thế giấy phép"
      })
  void theTitleOfAnArticleOfTheCodeDoesNothingToTheActItIsFrom(String title) {
    String text =
        title
            + "\n(Điều 25 Luật số 8/2012/QH13, có hiệu lực thi hành kể từ ngày 01/01/2013)\n"
            + "1. Cơ sở bị xử lý khi vi phạm.";

    assertThat(CitationReader.standard().read(text).edges())
        .extracting(Edge::relation)
        .isSubsetOf(Relation.MENTIONS);
  }
}
