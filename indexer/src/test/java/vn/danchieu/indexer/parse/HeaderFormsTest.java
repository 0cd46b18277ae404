package vn.danchieu.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letterheads as collections, old offices and gazettes print them. */
class HeaderFormsTest {
  private static String read(String text) {
    Header header = DocumentParser.parse(text).header();
    return String.join(
        " | ",
        header.type().orElse("-"),
        header.number().orElse("-"),
        header.issued().map(LocalDate::toString).orElse("-"),
        header.issuer().orElse("-"));
  }

  @Test
  void aTitleLineInsteadOfALetterhead() {
    assertThat(
            read(
                """
                Thứ Bảy, 30/5/2020
                Quyết định số 290-QĐ/TW, ngày 25/02/2010 của Bộ Chính trị về việc ban hành Quy chế công tác dân vận

                - Căn cứ Điều lệ Đảng;
                Điều 1. Ban hành kèm theo Quyết định này Quy chế.
                """))
        .isEqualTo("Quyết định | 290-QĐ/TW | 2010-02-25 | Bộ Chính trị");
  }

  private static String letterhead(String number, String date) {
    return "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n%s\t%s\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\nCăn cứ Luật Đất đai ngày 19 tháng 6 năm 2015;\nĐiều 1. Ban hành.\n"
        .formatted(number, date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S\u00adố: 12/2024/QĐ-\u00adUBND",
        "Số: 12/2024/QĐ\u2011UBND",
        "Số: 12/2024/QĐ\u2010UBND",
        "Số: 12/2024/QĐ–UBND",
        "Số: 12/2024/QĐ – UBND",
        "Số: 12/2024/QĐ\u2212UBND",
        "số: 12/2024/QĐ-UBND"
      })
  void numbersWithTheHyphensThatProgramsPut(String number) {
    assertThat(read(letterhead(number, "Quảng Trị, ngày 24 tháng 3 năm 2024")))
        .isEqualTo("Quyết định | 12/2024/QĐ-UBND | 2024-03-24 | Ủy ban nhân dân tỉnh Quảng Trị");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quảng Trị, ngày 24        tháng     3      năm 2024",
        "Quảng Trị, ng\u00adày 24 tháng 3 năm 20\u00ad24",
        "Quảng Trị, ngày 24/3/2024",
        "Quảng Trị, ngày 24-03-2024",
        "Quảng Trị, ngày 24.3.2024",
        "TP. Đông Hà, ngày 24 tháng 3, năm 2024"
      })
  void datesWithGapsAndInFigures(String date) {
    assertThat(read(letterhead("Số: 12/2024/QĐ-UBND", date)))
        .isEqualTo("Quyết định | 12/2024/QĐ-UBND | 2024-03-24 | Ủy ban nhân dân tỉnh Quảng Trị");
  }

  @Test
  void aFigureThatAScanShowedAsALetter() {
    assertThat(read(letterhead("Số: O4 /2015/NĐ-CP", "Hà Nội, ngày 09 tháng 01 năm 2015")))
        .startsWith("Quyết định | 04/2015/NĐ-CP | 2015-01-09");
    assertThat(read(letterhead("Số: l2/KH-UBND", "Hà Nội, ngày 09 tháng 01 năm 2015")))
        .startsWith("Quyết định | 12/KH-UBND | 2015-01-09");
  }

  @Test
  void anOfficeThatAbbreviatesItsName() {
    assertThat(
            read(
                """
                   UBND TỈNH BÀ RỊA – VŨNG TÀU     CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
                BQL CÁC KHU CÔNG NGHIỆP                Độc lập – Tự do – Hạnh phúc
                        BÀ RỊA – VŨNG TÀU
                                     *****
                       Số :    5/QĐ-BQL

                QUYẾT ĐỊNH
                V/v : Ban hành Quy chế chi tiêu nội bộ
                """))
        .isEqualTo("Quyết định | 5/QĐ-BQL | - | BQL các khu công nghiệp Bà Rịa – Vũng Tàu");
  }

  @Test
  void aNumberFromABoxAboveTheLetterhead() {
    assertThat(
            read("Số: 12/2024/QĐ-UBND\n" + letterhead("", "Quảng Trị, ngày 24 tháng 3 năm 2024")))
        .isEqualTo("Quyết định | 12/2024/QĐ-UBND | 2024-03-24 | Ủy ban nhân dân tỉnh Quảng Trị");
  }

  @Test
  void theDateOfALawInTheBasisIsNotTheDocuments() {
    assertThat(
            read(
                """
                CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ
                Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
                Điều 1. Ban hành Quy chế.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Nguyễn Văn A
                """))
        .isEqualTo("- | - | - | Chủ tịch ủy ban nhân dân tỉnh Quảng Trị");
  }

  @Test
  void theSameInCapitalsUnderTheType() {
    assertThat(
            read(
                """
                THÔNG TƯ
                CỦA BỘ TÀI CHÍNH SỐ 13/2001/TT-BTC NGÀY 8 THÁNG 3 NĂM 2001 HƯỚNG DẪN THỰC HIỆN
                QUY ĐỊNH VỀ THUẾ

                Căn cứ Luật Đầu tư;
                I. Phạm vi
                """))
        .isEqualTo("Thông tư | 13/2001/TT-BTC | 2001-03-08 | Bộ Tài chính");
  }

  @Test
  void aCitationAtTheTopOfALetterIsNotItsTitle() {
    assertThat(
            read(
                """
                UBND TỈNH QUẢNG TRỊ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Quảng Trị, ngày 24 tháng 3 năm 2020
                Kính gửi: Sở Nội vụ.
                Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị về dân vận được thực hiện.
                """))
        .startsWith("- | - | 2020-03-24 |");
  }

  @Test
  void aConsolidatedTextBearsItsNumberAtItsEnd() {
    assertThat(
            read(
                """
                BỘ Y TẾ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                THÔNG TƯ
                Ban hành Danh mục thuốc

                Thông tư số 05/2015/TT-BYT ngày 17 tháng 3 năm 2015 của Bộ trưởng Bộ Y tế, có hiệu lực kể từ ngày 01 tháng 5 năm 2015, được sửa đổi, bổ sung bởi:
                Thông tư số 50/2017/TT-BYT ngày 29 tháng 12 năm 2017.
                Điều 1. Danh mục
                BỘ Y TẾ
                Số: 04/VBHN-BYT
                XÁC THỰC VĂN BẢN HỢP NHẤT
                Hà Nội, ngày 05 tháng 4 năm 2018
                """))
        .isEqualTo("Văn bản hợp nhất | 04/VBHN-BYT | 2018-04-05 | Bộ Y tế");
  }

  @Test
  void columnsSetWithBlanksAndTabsAndABodyInSmallLetters() {
    assertThat(
            read(
                """
                     Bộ Tài chính                        Cộng hoà xã hội chủ nghĩa Việt Nam
                Số:      40   /2000/TT-BTC\t\tHà Nội, ngày  15  tháng  5  năm 2000

                THÔNG TƯ
                Hướng dẫn thi hành Luật Thuế
                """))
        .isEqualTo("Thông tư | 40/2000/TT-BTC | 2000-05-15 | Bộ Tài chính");
  }

  @Test
  void anAnnexIsNoneOfTheFormsItHolds() {
    assertThat(
            read(
                """
                Phụ lục III
                MẪU TRÌNH BÀY VĂN BẢN
                (Kèm theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ)

                TÊN CƠ QUAN
                NGHỊ QUYẾT
                """))
        .isEqualTo("Phụ lục | - | 2020-03-05 | -");
  }

  @Test
  void theCommitteeIsNotTheAssembly() {
    assertThat(
            read(
                """
                ỦY BAN THƯỜNG VỤ
                QUỐC HỘI
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Nghị quyết số: 104/2025/UBTVQH15
                Hà Nội, ngày 26 tháng 9 năm 2025
                NGHỊ QUYẾT
                BAN HÀNH QUY CHẾ
                """))
        .isEqualTo("Nghị quyết | 104/2025/UBTVQH15 | 2025-09-26 | Ủy ban Thường vụ Quốc hội");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bãi bỏ các văn bản tại Phụ lục kèm theo.\nPHỤ LỤC\n1\nThông tư số 28/2005/TT-BYT ngày"
            + " 04/10/2005 về phí\n",
        "Danh mục văn bản hết hiệu lực\nSTT\nTên văn bản\nThông tư số 28/2005/TT-BYT về phí\n",
        "Lời nói đầu\nĐiều 1. Bãi bỏ\nThông tư số 28/2005/TT-BYT ngày 04/10/2005 về phí\n"
      })
  void whatAnAnnexOrAnArticleNamesIsNotTheDocumentItself(String text) {
    Header header = DocumentParser.parse(text).header();

    assertThat(header.number()).isEmpty();
    assertThat(header.issued()).isEmpty();
  }

  @Test
  void thePageNumberAboveATitleLineHidesItNot() {
    assertThat(
            read(
                """
                2
                CÔNG BÁO/Số 203/Ngày 18-02-2019
                BỘ TÀI CHÍNH

                Thông tư số 102/2018/TT-BTC ngày 14 tháng 11 năm 2018
                hướng dẫn kế toán Bảo hiểm xã hội

                Phụ lục số 04
                """))
        .startsWith("Thông tư | 102/2018/TT-BTC | 2018-11-14 |");
  }
}
