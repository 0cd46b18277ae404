package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that a text gives its documents, plurals that point back, and names of laws. */
class DefinedNamesTest {
  private static List<String> read(String text) {
    return CitationReader.standard().read(text).citations().stream()
        .map(citation ->
            citation.text()
                + " = "
                + citation.reference().number().orElse("-")
                + ", "
                + citation.relation().verb())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chương trình số 12-CTr/TU ngày 02/3/2026 (gọi tắt là Chương trình 12). Sở triển khai thực"
            + " hiện Chương trình 12.|Chương trình 12 = 12-CTr/TU, thực hiện",
        "Quyết định số 9/QĐ-TTg phê duyệt Đề án thực hiện Nghị quyết số 3/NQ-CP (sau đây viết tắt"
            + " là Đề án 9). Theo Đề án 9, các bộ báo cáo.|Đề án 9 = 9/QĐ-TTg, theo"
      })
  void aNameThatATextGivesLeadsToItsDocument(String text, String last) {
    assertThat(read(text).getLast()).isEqualTo(last);
  }

  @Test
  void aKindAloneAndALongerNumberAreNoUseOfAName() {
    assertThat(
            read(
                "Kế hoạch số 31/KH-UBND (gọi tắt là Kế hoạch). Kế hoạch có hai phần. Kế hoạch số"
                    + " 32/KH-UBND (gọi tắt là Kế hoạch 32). Kế hoạch 32/KH-SNV là khác."))
        .containsExactly(
            "Kế hoạch số 31/KH-UBND = 31/KH-UBND, dẫn chiếu",
            "Kế hoạch số 32/KH-UBND = 32/KH-UBND, dẫn chiếu",
            "Kế hoạch 32/KH-SNV = 32/KH-SNV, dẫn chiếu");
  }

  @Test
  void aPluralThatEndsSpeaksOfEachOfThem() {
    assertThat(
            Seen.said(
                """
                1. Nghị quyết số 7/2021/NQ-HĐND về phí.
                2. Nghị quyết số 8/2021/NQ-HĐND về lệ phí.
                3. Các Nghị quyết nêu trên hết hiệu lực kể từ ngày 01/8/2026.
                """))
        .containsExactly(
            "host làm hết hiệu lực Nghị quyết nêu trên",
            "host làm hết hiệu lực 7/2021/NQ-HĐND",
            "host làm hết hiệu lực 8/2021/NQ-HĐND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Luật PCCC, CNCH năm 2024|55/2024/QH15",
        "Luật sửa đổi, bổ sung một số điều của 11 Luật có liên quan đến quy hoạch ngày"
            + " 15/6/2018|28/2018/QH14",
        "Luật Quản lý, sử dụng vũ khí ngày 29/6/2024|42/2024/QH15",
        "Luật Đầu tƣ công năm 2019|39/2019/QH14"
      })
  void aLawIsFoundByThePopularOrTheUnfinishedName(String name, String number) {
    assertThat(
            CitationReader.standard()
                .read("Căn cứ " + name + ";")
                .citations()
                .getFirst()
                .reference()
                .number())
        .contains(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Báo cáo số 7/BC-BPC của Ban Pháp chế HĐND tỉnh Sơn La|Ban Pháp chế HĐND tỉnh Sơn La",
        "Báo cáo số 7/BC-UBKT15 của Ủy ban Kinh tế và Tài chính|Ủy ban Kinh tế và Tài chính",
        "Văn bản số 7/TCT-KH của Công ty Cổ phần Thép|none",
        "Công văn số 7/TCT-CS của Tổng cục Thuế|Tổng cục Thuế",
        "Công văn số 7/CT-TTHT ngày 02/3/2026|Cục Thuế",
        "Tờ trình số 7/TTr-CT03 ngày 02/3/2026|none"
      })
  void theIssuerIsTheOneTheSentenceNames(String text, String issuer) {
    assertThat(
            CitationReader.standard()
                .read(text)
                .citations()
                .getFirst()
                .reference()
                .issuer()
                .map(Authority::name)
                .orElse("none"))
        .isEqualTo(issuer);
  }

  @Test
  void whoWroteALetterWroteTheOthersOfItsList() {
    assertThat(
            CitationReader.standard()
                .read(
                    "của UBND tỉnh Sơn La tại Tờ trình số 7/TTr-UBND, văn bản số 8/UBND-KT và số"
                        + " 9/UBND-NC")
                .citations()
                .stream()
                .map(citation -> citation.reference().issuer().map(Authority::name).orElse("-")))
        .containsExactly("UBND tỉnh Sơn La", "UBND tỉnh Sơn La", "UBND tỉnh Sơn La");
  }

  @Test
  void anotherKindBehindASemicolonIsANewItem() {
    assertThat(
            Seen.said(
                "Nghị quyết số 8/NQ-CP ban hành Chương trình thực hiện Nghị quyết số 10-NQ/TW;"
                    + " Quyết định số 33/QĐ-TTg."))
        .noneMatch(said -> said.endsWith("33/QĐ-TTg"));
  }
}
