package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists, bases and titles that go on over a line, a semicolon or another item. */
class GoingOnTest {
  private static List<String> numbers(String text, LocalDate day) {
    Host host =
        new Host(
            Optional.of("Nghị quyết"),
            Optional.of("12/NQ-CP"),
            Optional.of("Chính phủ"),
            Optional.of(day));
    return CitationReader.standard().read(text, host).citations().stream()
        .map(citation -> citation.reference().number().orElse("-"))
        .toList();
  }

  @Test
  void aLineBelowABasisIsABasisToo() {
    assertThat(
            Seen.said(
                """
                Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;
                Nghị định số 48/2013/NĐ-CP ngày 14/5/2013 và Nghị định số 92/2017/NĐ-CP ngày 07/8/2017;
                Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 9/TTr-STP;
                """))
        .containsExactly(
            "host căn cứ 63/2010/NĐ-CP", "host căn cứ 48/2013/NĐ-CP", "host căn cứ 92/2017/NĐ-CP");
    assertThat(
            Seen.said(
                "Xét Tờ trình số 424/TTr-UBND ngày 21/11/2025; Báo cáo thẩm tra số 112/BC-BPC; Báo"
                    + " cáo giải trình, tiếp thu số 479/BC-UBND ngày 25/11/2025;"))
        .containsExactly(
            "host căn cứ 424/TTr-UBND", "host căn cứ 112/BC-BPC", "host căn cứ 479/BC-UBND");
  }

  @Test
  void aLineThatSaysSomethingOfItsDocumentIsNoBasis() {
    assertThat(
            Seen.said(
                """
                Căn cứ Luật Đất đai số 31/2024/QH15;
                Nghị định số 12/2020/NĐ-CP hết hiệu lực.
                """))
        .containsExactly("host căn cứ 31/2024/QH15", "host làm hết hiệu lực 12/2020/NĐ-CP");
    assertThat(
            Seen.said(
                """
                Căn cứ Luật Đất đai số 31/2024/QH15;
                Nghị định số 12/2020/NĐ-CP và Nghị định số 13/2020/NĐ-CP bị bãi bỏ kể từ ngày Nghị định này có hiệu lực.
                """))
        .containsExactly(
            "host căn cứ 31/2024/QH15", "host bãi bỏ 12/2020/NĐ-CP", "host bãi bỏ 13/2020/NĐ-CP");
  }

  @Test
  void aBasisMayBeAListOfNumbersOfOneIssuer() {
    assertThat(
            Seen.said(
                "Căn cứ các Thông tư của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ: số"
                    + " 02/2017/TT-VPCP ngày 31/10/2017 hướng dẫn về nghiệp vụ kiểm soát thủ tục"
                    + " hành chính; số 03/2025/TT-VPCP hướng dẫn thi hành một số nội dung của Nghị"
                    + " định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ;"))
        .containsExactly(
            "host căn cứ 02/2017/TT-VPCP",
            "host căn cứ 03/2025/TT-VPCP",
            "03/2025/TT-VPCP hướng dẫn 118/2025/NĐ-CP");
  }

  @Test
  void aBracketTellsWhoAmendsToItsEnd() {
    assertThat(
            Seen.said(
                "SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA NGHỊ ĐỊNH SỐ 58/2017/NĐ-CP NGÀY 10 THÁNG 5 NĂM"
                    + " 2017 CỦA CHÍNH PHỦ VỀ HÀNG HẢI (ĐƯỢC SỬA ĐỔI, BỔ SUNG BỞI NGHỊ ĐỊNH SỐ"
                    + " 76/2021/NĐ-CP NGÀY 28 THÁNG 7 NĂM 2021; NGHỊ ĐỊNH SỐ 69/2022/NĐ-CP NGÀY 23"
                    + " THÁNG 9 NĂM 2022)"))
        .containsExactly(
            "host sửa đổi, bổ sung 58/2017/NĐ-CP",
            "76/2021/NĐ-CP sửa đổi, bổ sung 58/2017/NĐ-CP",
            "69/2022/NĐ-CP sửa đổi, bổ sung 58/2017/NĐ-CP");
  }

  @Test
  void whatOtherActsGuideTheHostDoesNot() {
    assertThat(
            Seen.said(
                "Ghi phạm vi theo quy định tại khoản 3 Điều 16 của Nghị định quy định chi tiết và"
                    + " biện pháp để tổ chức, hướng dẫn thi hành một số điều của Luật Hóa chất."))
        .isEmpty();
    assertThat(
            Seen.said(
                "Các văn bản quy định chi tiết, hướng dẫn thi hành Luật Đất đai được áp dụng."))
        .isEmpty();
    assertThat(
            Seen.said(
                "Chính phủ ban hành Nghị định quy định chi tiết một số điều của Luật Hóa chất."))
        .containsExactly("host hướng dẫn Luật Hóa chất");
    assertThat(Seen.said("NGHỊ ĐỊNH\nQuy định chi tiết một số điều của Luật Hóa chất"))
        .containsExactly("host hướng dẫn Luật Hóa chất");
  }

  @Test
  void aLawThatADecreeGuidesIsOlderThanTheDecree() {
    String text =
        """
        Căn cứ Luật Hóa chất số 69/2025/QH15;
        Hóa chất của danh mục tại Nghị định số 113/2017/NĐ-CP ngày 09 tháng 10 năm 2017 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất.
        """;
    assertThat(numbers(text, LocalDate.of(2026, 1, 17)))
        .containsExactly("69/2025/QH15", "113/2017/NĐ-CP", "06/2007/QH12");
  }

  @Test
  void aSymbolGoesOnBehindAnAmpersandWithABlank() {
    assertThat(Seen.in("tại Công văn số 15972/SXD-QLN& TTBĐS ngày 14 tháng 11 năm 2025"))
        .containsExactly("Công văn 15972/SXD-QLN&TTBĐS full");
  }

  @Test
  void aListGoesOnBehindALineThatLooksLikeAnItem() {
    assertThat(
            Seen.said(
                """
                Điều 1. Bãi bỏ các văn bản quy phạm pháp luật trong lĩnh vực xây dựng, cụ thể như sau:
                1. Quyết định số 90/2004/QĐ-UB về khu đất ở phường Nam Lý - Đồng Hới
                - Quảng Bình;
                2. Quyết định số 2/2007/QĐ-UBND.
                4. Quyết định số 3/2007/QĐ-UBND được tiếp tục áp dụng.
                """))
        .containsExactly("host bãi bỏ 90/2004/QĐ-UB", "host bãi bỏ 2/2007/QĐ-UBND");
  }

  @Test
  void anItemThatNamesPartsAndAnAnnexEndsThose() {
    assertThat(
            Seen.said(
                """
                2. Thông tư này bãi bỏ:
                a) Khoản 1 Điều 1 Thông tư số 30/2024/TT-NHNN;
                b) Điều 19, Điều 23 và Phụ lục ban hành kèm Thông tư số 69/2025/TT-NHNN;
                c) Thông tư số 8/2020/TT-NHNN.
                """))
        .containsExactly(
            "host bãi bỏ 30/2024/TT-NHNN (một phần)",
            "host bãi bỏ 69/2025/TT-NHNN (một phần)",
            "host bãi bỏ 8/2020/TT-NHNN");
    assertThat(Seen.said("3. Bãi bỏ số thứ tự 44 khoản 1 Điều 1 Thông tư số 64/2025/TT-BTC."))
        .containsExactly("host bãi bỏ 64/2025/TT-BTC (một phần)");
  }

  @Test
  void aClauseBelowItsHeadingIsNoTitle() {
    assertThat(
            Seen.said(
                """
                Điều 13. Sửa đổi, bổ sung Phụ lục ban hành kèm theo Thông tư số 53/2018/TT-NHNN
                Thay thế Phụ lục ban hành kèm theo Thông tư số 53/2018/TT-NHNN bằng Phụ lục ban hành kèm theo Thông tư này.
                """))
        .contains(
            "host sửa đổi, bổ sung 53/2018/TT-NHNN (một phần)",
            "host thay thế 53/2018/TT-NHNN (một phần)");
  }

  @Test
  void aTitleGoesOnBehindASemicolon() {
    assertThat(
            Seen.said(
                "Căn cứ Nghị định số 152/2025/NĐ-CP của Chính phủ quy định về phân cấp trong lĩnh"
                    + " vực thi đua; quy định chi tiết và hướng dẫn thi hành một số điều của Luật"
                    + " Thi đua, khen thưởng số 06/2022/QH15;"))
        .containsExactly("host căn cứ 152/2025/NĐ-CP", "152/2025/NĐ-CP hướng dẫn 06/2022/QH15");
    assertThat(
            Seen.said(
                "Nghị định số 28/2013/NĐ-CP quy định chi tiết một số điều và biện pháp thi hành"
                    + " Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13."))
        .containsExactly("28/2013/NĐ-CP hướng dẫn 14/2012/QH13");
  }

  @Test
  void theDayOfTheNextDecreeIsNotThatOfTheOneBefore() {
    assertThat(
            CitationReader.standard()
                .read(
                    "theo Nghị định số 373/2025/NĐ-CP; Nghị định số 347/2025/NĐ-CP ngày 29 tháng 12"
                        + " năm 2025 của Chính phủ.")
                .citations())
        .extracting(citation -> citation.reference().date())
        .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2025, 12, 29)));
  }

  @Test
  void aLawThatAmendsSeveralMayNameThemInSmallLetters() {
    assertThat(
            numbers(
                "Căn cứ Luật sửa đổi, bổ sung một số điều của luật chứng khoán, luật kế toán, luật"
                    + " kiểm toán độc lập, luật ngân sách nhà nước, luật quản lý, sử dụng tài sản"
                    + " công, luật quản lý thuế, luật thuế thu nhập cá nhân, luật dự trữ quốc gia,"
                    + " luật xử lý vi phạm hành chính ngày 29 tháng 11 năm 2024;",
                LocalDate.of(2025, 11, 20)))
        .startsWith("56/2024/QH15", "54/2019/QH14", "88/2015/QH13", "67/2011/QH12");
  }

  @Test
  void aBillIsNotTheLawThatItIsToReplace() {
    LocalDate day = LocalDate.of(2026, 3, 10);
    assertThat(numbers("Luật An toàn thực phẩm (sửa đổi)", day)).containsExactly("-");
    assertThat(numbers("Luật Nhà ở (sửa đổi)", day)).containsExactly("-");
    assertThat(numbers("theo Luật Đất đai (sửa đổi).", LocalDate.of(2024, 3, 1)))
        .containsExactly("31/2024/QH15");
  }
}
