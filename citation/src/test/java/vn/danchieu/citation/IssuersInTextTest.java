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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "của Ban Quản lý dự án thủy lợi khu vực Sông Mã về tiến độ | Ban Quản lý dự án thủy lợi khu"
            + " vực Sông Mã",
        "ngày 05/5/2026 của Công ty TNHH Ánh Dương; | Công ty TNHH Ánh Dương",
        "của Hiệu trưởng Trường Đại học Tây Nguyên ban hành Quy chế | Hiệu trưởng Trường Đại học"
            + " Tây Nguyên",
        "của Kiểm toán nhà nước khu vực III tại cuộc họp | Kiểm toán nhà nước khu vực III",
        "của Hội đồng tuyển dụng có thời hạn | Hội đồng tuyển dụng",
        "của người đứng đầu cơ quan | -"
      })
  void aBodyThatNoTableNamesIsReadAsItIsWritten(String tail, String issuer) {
    assertThat(issuer("Văn bản số 12/QT-XYZ " + tail)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theo đề nghị của Sở Tư pháp và Sở Y tế tại Tờ trình số 7/TTr-SYT | Sở Y tế",
        "ý kiến của Ban Quản lý chợ Đầu Mối tại Công văn số 7/BQL-KT | Ban Quản lý chợ Đầu Mối",
        "Chỉ đạo của Phó Chủ tịch UBND tỉnh Lê Thị Lan tại Công văn số 7/UBND-TH | Phó Chủ tịch"
            + " UBND tỉnh",
        "đề nghị của Sở Tài chính tại các Tờ trình số 7/TTr-STC | Sở Tài chính"
      })
  void whoProposesWroteTheProposal(String text, String issuer) {
    assertThat(issuer(text)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Luật Cư trú ngày 09/9/2014 của Chính phủ | - | -",
        "Luật Cư trú ngày 29/11/2006 của Quốc hội | 2006-11-29 | Quốc hội"
      })
  void noLawIsOfTheGovernment(String text, String day, String issuer) {
    Reference law = CitationReader.standard().read(text).citations().getFirst().reference();
    assertThat(law.date().map(Object::toString).orElse("-")).isEqualTo(day);
    assertThat(law.issuerAsWritten().orElse("-")).isEqualTo(issuer);
  }
}
