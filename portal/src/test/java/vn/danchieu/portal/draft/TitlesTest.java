package vn.danchieu.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nghị định | 181/2025/NĐ-CP | Nghị định số 181/2025/NĐ-CP Quy định chi tiết | Quy định chi tiết
          Luật | 116/2025/QH15 | LUẬT AN NINH MẠNG SỐ 116/2025/QH15 | AN NINH MẠNG
          Luật | 42/2013/QH13 | Luật Tiếp công dân | Luật Tiếp công dân
          Thông tư | 3/2013/TT-BTP | Thông tư liên tịch về hộ tịch | Thông tư liên tịch về hộ tịch
          """)
  void aTitleStandsWithoutTheTypeAndTheNumberOfItsDocument(
      String type, String number, String written, String alone) {
    assertThat(Titles.alone(type, Optional.of(number), written)).isEqualTo(alone);
  }
}
