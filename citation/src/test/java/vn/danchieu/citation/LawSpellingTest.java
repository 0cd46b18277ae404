package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which law a name with a slip means. */
class LawSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Luật Đất dai, Luật Đất đai",
    "Luật Tiếp công dan, Luật Tiếp công dân",
    "Luật Khiếu lại, Luật Khiếu nại",
    "Luật Tổ chức chính quyền địa phưong, Luật Tổ chức chính quyền địa phương",
    "Luật Ngân sách nhà nướcc, Luật Ngân sách nhà nước"
  })
  void aSlipMeansTheLawThatIsAlmostNamedSo(String written, String meant) {
    assertThat(LawSpelling.meant(written)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Luật Đất đai",
        "LUẬT ĐẤT ĐAI",
        "Luật Hoà giải ở cơ sở",
        "Luật Giao thông vũ trụ",
        "Luật",
        ""
      })
  void aRightNameAndOneOfNoLawMeanNothingElse(String written) {
    assertThat(LawSpelling.meant(written)).isEmpty();
  }
}
