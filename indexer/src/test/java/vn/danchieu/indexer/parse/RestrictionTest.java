package vn.danchieu.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks in the head of documents that not everybody may read. */
class RestrictionTest {
  private static final String HEAD =
      "TỈNH ỦY A\tĐẢNG CỘNG SẢN VIỆT NAM\n"
          + "Số: 12-BC/TU\tA, ngày 3 tháng 3 năm 2024\n"
          + "%s\n"
          + "BÁO CÁO\n"
          + "về tình hình A\n"
          + "%s\n";

  @ParameterizedTest
  @CsvSource({
    "MẬT, CONFIDENTIAL",
    "**TỐI MẬT**, SECRET",
    "T U Y Ệ T   M Ậ T, TOP_SECRET",
    "TUYỆT MẬT, TOP_SECRET",
    "[MẬT], CONFIDENTIAL",
    "Độ mật: Tối mật, SECRET",
    "Số: 12-BC/TU | MẬT | , CONFIDENTIAL",
    "<td>MẬT</td>, CONFIDENTIAL",
    "LƯU HÀNH NỘI BỘ, INTERNAL",
    "(Lưu hành nội bộ), INTERNAL",
    "*Tài liệu lưu hành nội bộ*, INTERNAL"
  })
  void itStandsAloneInItsLineOrCell(String line, Restriction mark) {
    assertThat(Restriction.of(HEAD.formatted(line, ""))).contains(mark);
  }

  @Test
  void lettersWrittenInPartsAreTheSame() {
    assertThat(Restriction.of(HEAD.formatted("MA\u0302\u0323T", "")))
        .contains(Restriction.CONFIDENTIAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều 1. Bí mật nhà nước độ Mật gồm:",
        "GIẢI MẬT",
        "Mật",
        "MẬT MÃ",
        "TUYỆT MẬT\tTỐI MẬT\tMẬT",
        "Tài liệu này không lưu hành nội bộ mà được công bố",
        "KHẨN"
      })
  void sentencesAboutSecretsAndListsOfDegreesBearNone(String line) {
    assertThat(Restriction.of(HEAD.formatted("", line))).isEmpty();
  }

  @Test
  void aStampThatLiftsTheSecrecyEndsIt() {
    assertThat(Restriction.of(HEAD.formatted("MẬT\nĐÃ GIẢI MẬT", ""))).isEmpty();
    assertThat(Restriction.of(HEAD.formatted("MẬT\nGIẢI MẬT MỘT PHẦN", "")))
        .contains(Restriction.CONFIDENTIAL);
  }

  @Test
  void formsFarBelowTheHeadBearNone() {
    assertThat(Restriction.of(HEAD.formatted("", "Nội dung.\n".repeat(50) + "MẬT"))).isEmpty();
  }
}
