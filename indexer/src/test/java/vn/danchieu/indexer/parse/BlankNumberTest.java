package vn.danchieu.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letterhead whose number nobody has filled in. */
class BlankNumberTest {
  private static final String LETTERHEAD =
      "UBND TỈNH A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n%s\tA, ngày    tháng 3 năm 2024\nQUYẾT ĐỊNH\nVề việc A\nSố:    /2023/QĐ-UBND\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số:         /2024/QĐ-UBND | …/2024/QĐ-UBND",
        "Số:      /QĐ-UBND | …/QĐ-UBND",
        "Số: ……/2024/QĐ-UBND | …/2024/QĐ-UBND",
        "SỐ: ...../QĐ-UBND | …/QĐ-UBND",
        "Số: ____/QĐ-UBND | …/QĐ-UBND",
        "Số: {so}/QĐ-UBND | …/QĐ-UBND",
        "Số:      -QĐ/TU | …-QĐ/TU",
        "Số: XX/QĐ-UBND | …/QĐ-UBND",
        "Số: [ ]/QĐ-UBND | …/QĐ-UBND"
      })
  void itsPlaceIsEmpty(String number, String printed) {
    assertThat(BlankNumber.in(LETTERHEAD.formatted(number))).contains(printed);
  }

  @Test
  void itIsFilledInOrThereIsNone() {
    assertThat(BlankNumber.in(LETTERHEAD.formatted("Số: 12/QĐ-UBND"))).isEmpty();
    assertThat(BlankNumber.in(LETTERHEAD.formatted("Số lượng - ĐVT"))).isEmpty();
    assertThat(BlankNumber.in(LETTERHEAD.formatted(""))).isEmpty();
    assertThat(BlankNumber.in("")).isEmpty();
  }
}
