package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchieu.version.VersionsTest.act;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a consolidation tells of itself where it is laid beside versions. */
class BesideConsolidationTest {
  private static final String TEXT =
      """
      LUẬT
      VỀ SỔ TRỰC
      Luật Về sổ trực số 10/2015/QH13 ngày 25 tháng 6 năm 2015 của
      Quốc hội, có hiệu lực kể từ ngày 01 tháng 7 năm 2016, được sửa đổi, bổ sung bởi:
      1. Luật số 5/2022/QH15 ngày 10 tháng 5 năm 2022 của Quốc hội, có hiệu lực kể từ
      ngày 01 tháng 6 năm 2022;
      2. Luật Lưu trữ số 7/2024/QH15 ngày 21 tháng 6 năm 2024 của Quốc hội, có hiệu lực
      thi hành từ ngày 01 tháng 7 năm 2025.
      Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
      Điều 1. Ghi sổ
      Người trực ghi “sổ” mỗi ngày - mỗi đêm.
      """;

  @Test
  void namesItsActWhatItContainsAndTheLastDayOfIt() {
    Consolidation read = Consolidation.of(act("3/VBHN-VPQH", "2015-06-25", TEXT)).orElseThrow();

    assertThat(read.number()).isEqualTo("10/2015/QH13");
    assertThat(read.contained()).isEqualTo(List.of("5/2022/QH15", "7/2024/QH15"));
    assertThat(read.isOf("10/2015/QH13")).isTrue();
    assertThat(read.isOf("11/2015/QH13")).isFalse();
    assertThat(read.contains("7/2024/QH15")).isTrue();
    assertThat(Consolidation.lastDay(TEXT)).contains(LocalDate.of(2025, 7, 1));
    assertThat(read.articles()).containsOnlyKeys("Điều 1");
  }

  @Test
  void saysTheSameHoweverItIsTyped() {
    Consolidation read = Consolidation.of(act("3/VBHN-VPQH", "2015-06-25", TEXT)).orElseThrow();
    Provision article = read.articles().values().iterator().next();

    assertThat(read.says(article, "Ghi sổ", "Người trực ghi \"sổ\" mỗi\nngày – mỗi đêm.")).isTrue();
    assertThat(read.says(article, "Ghi sổ", "Người trực ghi “sổ” mỗi ngày.")).isFalse();
  }

  @Test
  void aTextThatListsNothingIsNone() {
    Act original = act("10/2015/QH13", "2015-06-25", "Điều 1. Ghi sổ\nMỗi ngày.");

    assertThat(Consolidation.of(original)).isEmpty();
    assertThat(Consolidation.lastDay(original.text())).isEmpty();
  }
}
