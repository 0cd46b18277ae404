package vn.danchieu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchieu.citation.VietnameseText;

class OpeningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quyết định | Quyết định 1628/QĐ-UBND năm 2025 công bố Danh mục thủ tục hành chính lĩnh vực Giám định tư pháp | công bố danh mục thủ tục hành
          Nghị quyết | Nghị quyết số 66.3/2025/NQ-CP Tháo gỡ vướng mắc | tháo gỡ vướng mắc
          Quyết định | QUYẾT ĐỊNH BAN HÀNH QUY CHẾ PHỐI HỢP | ban hành quy chế phối hợp
          Quyết định | Về việc ban hành Quy định chức năng, nhiệm vụ, quyền hạn | ban hành quy định chức năng nhiệm
          Quyết định | Quy định về quản lý hồ sơ | quy định quản lý hồ sơ
          Kết luận | Kết luận 221-KL/TW năm 2025 về tình hình bảo vệ môi trường | tình hình bảo vệ môi trường
          Kế hoạch | Bãi bỏ Quyết định 32/2023/QĐ-UBND quy định về lòng đường | bãi bỏ quyết định quy định lòng
          Công văn | Công văn số 5443/CT-CS | ''
          """)
  void aTitleBeginsWithWhatIsDone(String type, String title, String opening) {
    assertThat(Opening.ofTitle(title, Optional.of(type))).isEqualTo(opening);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Về việc tiếp nhận hồ sơ, trả kết quả | tiếp nhận hồ sơ trả kết quả
          ve viec tiep nhan ho so, tra ket qua | tiep nhan ho tra ket qua
          V/v triển khai Luật Thủ đô và các văn bản hướng dẫn | triển khai luật thủ đô và các
          """)
  void aTaskBeginsLikeATitle(String typed, String opening) {
    boolean accented = !VietnameseText.fold(typed).equals(typed.toLowerCase(Locale.ROOT));

    assertThat(Opening.ofTask(typed, accented)).isEqualTo(opening);
  }
}
