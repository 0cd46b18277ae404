package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {
  @Test
  void writesToneMarksInOnePlace() {
    assertThat(VietnameseText.normalise("Uỷ ban, HOÀ BÌNH, hoàn toàn, thuý"))
        .isEqualTo("Ủy ban, HÒA BÌNH, hòan tòan, thúy");
  }

  @Test
  void composesAndMendsLookAlikes() {
    assertThat(VietnameseText.normalise("QÐ–TTg")).isEqualTo("QĐ-TTg");
    String decomposed = Normalizer.normalize("Nghị định", Normalizer.Form.NFD);
    assertThat(VietnameseText.normalise(decomposed)).isEqualTo("Nghị định");
    assertThat(VietnameseText.fold(decomposed)).isEqualTo("nghi dinh");
  }

  @Test
  void foldsToPlainLetters() {
    assertThat(VietnameseText.fold("ĐẢNG ỦY Ð ð đường")).isEqualTo("dang uy d d duong");
  }

  @Test
  void readsTheGhaOfOldTextLayersAsTheLetterThatIsPrinted() {
    assertThat(VietnameseText.normalise("Bộ trƣởng, ĐẦU TƢ")).isEqualTo("Bộ trưởng, ĐẦU TƯ");
    assertThat(Seen.in("Thông tƣ số 3/2021/TT-BXD và Luật Đầu tƣ năm 2020"))
        .containsExactly("Thông tư 3/2021/TT-BXD full", "Luật 61/2020/QH14 name");
  }
}
