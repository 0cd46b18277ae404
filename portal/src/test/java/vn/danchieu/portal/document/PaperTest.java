package vn.danchieu.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What paper leaves in a text: the heads of a gazette's pages, and the head of a letter. */
class PaperTest {
  @Test
  void theHeadOfAGazettesPageIsLeftOutAndTheSentenceThatItCutIsWhole() {
    assertThat(
            shown(
                "3. Đối tượng áp dụng gồm cơ quan, tổ chức và các cá \n\n \n58 \n"
                    + "CÔNG BÁO/Số 1203 + 1204/Ngày 28-12-2020 \n  \nnhân có liên quan.\n\n"
                    + "CÔNG BÁO/Số 273/Ngày 14-05-2026 \n100\n \n \nb) Thức ăn chăn nuôi."))
        .containsExactly(
            "doan: 3. Đối tượng áp dụng gồm cơ quan, tổ chức và các cá nhân có liên quan.",
            "doan: b) Thức ăn chăn nuôi.");
  }

  @Test
  void theStampOfTheGazettesSignatureIsLeftOut() {
    assertThat(
            shown(
                "2. Chia sẻ dữ liệu trong lĩnh vực bảo \nNgười ký: CỔNG THÔNG TIN ĐIỆN TỬ\n"
                    + "Email: cong@vi.du\nCơ quan: VĂN PHÒNG CHÍNH PHỦ\n"
                    + "Thời gian ký: 07.01.2025 16:32:41 +07:00\n\n \n4 \n"
                    + "CÔNG BÁO/Số 1523 + 1524/Ngày 29-12-2024 \n  \nhiểm y tế."))
        .containsExactly("doan: 2. Chia sẻ dữ liệu trong lĩnh vực bảo hiểm y tế.");
  }

  @Test
  void aSentenceThatNamesTheGazetteStays() {
    assertThat(shown("Văn bản được đăng CÔNG BÁO/Số 12 của tỉnh."))
        .containsExactly("doan: Văn bản được đăng CÔNG BÁO/Số 12 của tỉnh.");
  }

  @Test
  void theHeadOfALetterIsToldApart() {
    assertThat(
            shown(
                "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                    + "Độc lập – Tự do – Hạnh phúc\n\nSố: 12/UBND-NC\nV/v dân vận\n\n"
                    + "Quảng Trị, ngày 24 tháng 3 năm 2020\n\nKính gửi: Các Sở."))
        .containsExactly(
            "co-quan: ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ",
            "quoc-hieu: CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc",
            "so-van-ban: Số: 12/UBND-NC\nV/v dân vận",
            "noi-ngay: Quảng Trị, ngày 24 tháng 3 năm 2020",
            "doan: Kính gửi: Các Sở.");
  }

  @Test
  void theNameOfADocumentStandsBelowItsHead() {
    assertThat(
            shown(
                "TỈNH ỦY QUẢNG TRỊ\n*\nSố 163-KH/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n"
                    + "Quảng Trị, ngày 25 tháng 02 năm 2020\n\nKẾ HOẠCH\n\nLời văn."))
        .containsExactly(
            "so-van-ban: TỈNH ỦY QUẢNG TRỊ\n*\nSố 163-KH/TU",
            "quoc-hieu: ĐẢNG CỘNG SẢN VIỆT NAM",
            "noi-ngay: Quảng Trị, ngày 25 tháng 02 năm 2020",
            "doan: KẾ HOẠCH",
            "doan: Lời văn.");
  }

  @Test
  void aTextWithoutTheNameOfTheStateHasNoHead() {
    assertThat(shown("BỘ Y TẾ\n\nSố: 12/BYT\n\nLời văn."))
        .containsExactly("doan: BỘ Y TẾ", "doan: Số: 12/BYT", "doan: Lời văn.");
  }

  private static List<String> shown(String text) {
    return TextLayout.of(text, false, List.of(), List.of(), List.of()).stream()
        .map(block -> block.style().code() + ": " + block.text())
        .toList();
  }
}
