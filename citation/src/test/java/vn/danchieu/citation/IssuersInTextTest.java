package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The body that a citation names, and where its name ends. */
class IssuersInTextTest {
  private static String issuer(String text) {
    return CitationReader.standard()
        .read(text)
        .citations()
        .getFirst()
        .reference()
        .issuerAsWritten()
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "của Ủy ban nhân dân tỉnh Phê duyệt dự toán | Ủy ban nhân dân tỉnh",
        "của HĐND xã Thông qua nghị quyết | HĐND xã",
        "của UBND huyện Giao kế hoạch vốn | UBND huyện",
        "của Chủ tịch UBND tỉnh Bổ sung kinh phí | Chủ tịch UBND tỉnh",
        "CỦA ỦY BAN NHÂN DÂN TỈNH BAN HÀNH QUY CHẾ | ỦY BAN NHÂN DÂN TỈNH",
        "của UBND tỉnh. Điều 2. Tổ chức thực hiện | UBND tỉnh",
        "của UBND xã Giao Thủy về việc sáp nhập | UBND xã Giao Thủy",
        "của UBND phường Vệ An ban hành Quy chế | UBND phường Vệ An",
        "của UBND TP. Vinh Về việc thu hồi đất | UBND TP. Vinh"
      })
  void aTitleInCapitalsIsNoPlace(String tail, String issuer) {
    assertThat(issuer("Quyết định số 31/2014/QĐ-UBND " + tail)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thực hiện yêu cầu của Bộ Nội vụ tại Công văn số 12/BNV-TL | thực hiện",
        "Triển khai ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Văn bản số 12/UBND-KT | thực hiện",
        "Thực hiện nhiệm vụ được UBND tỉnh giao tại Công văn số 12/UBND-KT | thực hiện",
        "Theo hướng dẫn của Sở Tài chính tại Công văn số 12/STC-NS | theo",
        "Báo cáo của Sở Tài chính tại Công văn số 12/STC-NS | dẫn chiếu"
      })
  void theLetterThatHoldsADirectiveIsCarriedOut(String text, String relation) {
    assertThat(CitationReader.standard().read(text).citations().getFirst().relation().verb())
        .isEqualTo(relation);
  }
}
