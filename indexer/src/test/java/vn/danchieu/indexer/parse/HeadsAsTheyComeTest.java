package vn.danchieu.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads of documents as offices, converters and scans deliver them. */
class HeadsAsTheyComeTest {
  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      TỈNH SƠN LA
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: %s
      Sơn La, ngày 04 tháng 5 năm 2026
      """;

  private static Header read(String text) {
    return DocumentParser.parse(text).header();
  }

  private static String title(String below) {
    return read(HEAD.formatted("31/KH-UBND") + below).subject().orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thực hiện Chỉ thị số 5/CT-TTg về phòng cháy",
        "Theo dõi tình hình thi hành pháp luật năm 2026",
        "Trong công tác phòng, chống thiên tai năm 2026",
        "Căn cứ xác định giá đất cụ thể năm 2026",
        "Ngày hội đọc sách tỉnh Sơn La"
      })
  void aTitleMayBeginLikeABody(String title) {
    assertThat(title("KẾ HOẠCH\n" + title + "\n\nCăn cứ Luật Giá;\nI. MỤC TIÊU\n"))
        .isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hướng dẫn giám sát thực hiện|Chương trình mục tiêu quốc gia giảm nghèo",
        "Sửa đổi, bổ sung|Điều 5 Nghị định số 22/2019/NĐ-CP về tố cáo",
        "Ban hành Kế hoạch sử dụng|Phần mềm quản lý văn bản"
      })
  void aLineThatOnlyBeginsLikeADivisionGoesOnWithTheTitle(String first, String second) {
    String below = "KẾ HOẠCH\n" + first + "\n" + second + "\n––––––\nCăn cứ Luật Giá;\n";
    assertThat(title(below)).isEqualTo(first + " " + second);
  }

  @Test
  void blanksAtTheEndOfALinePartNoTitle() {
    assertThat(
            title(
                "THÔNG TƯ\nQuy định đặc điểm của dịch vụ trong lĩnh vực            \n"
                    + "chứng khoán            \ndo Nhà nước định giá \n     \nCăn cứ Luật Giá;\n"))
        .isEqualTo("Quy định đặc điểm của dịch vụ trong lĩnh vực chứng khoán do Nhà nước định giá");
  }

  @Test
  void aDivisionEndsTheTitle() {
    assertThat(title("QUY ĐỊNH\nVề phao đo\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n"))
        .isEqualTo("Về phao đo");
    assertThat(title("QUY ĐỊNH\nVề phao đo\nĐiều 1. Phạm vi\n")).isEqualTo("Về phao đo");
  }

  @Test
  void aSentenceBelowTheTypeIsTheBody() {
    assertThat(
            title(
                """
                THÔNG BÁO
                Thực hiện Công văn số 7/UBND-NC ngày 02/3/2026 của UBND tỉnh về việc
                kiểm tra, Sở Nội vụ thông báo như sau:
                1. Nội dung.
                """))
        .isEqualTo("-");
    assertThat(title("QUYẾT ĐỊNH\nCăn cứ Luật Giá ngày 19 tháng 6 năm 2023;\nĐiều 1. Nội dung.\n"))
        .isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PHÊ DUYỆT KẾ HOẠCH SỐ 12/KH-UBND CỦA ỦY BAN NHÂN DÂN TỈNH SƠN LA"
            + "|Phê duyệt Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh Sơn La",
        "VỀ VIỆC THỰC HIỆN KẾT LUẬN SỐ 120-KL/TW CỦA BAN BÍ THƯ KHÓA XIII"
            + "|Về việc thực hiện Kết luận số 120-KL/TW của Ban Bí thư khóa XIII",
        "BAN HÀNH QUY CHẾ PHỐI HỢP GIỮA UBND VÀ HĐND TỈNH"
            + "|Ban hành Quy chế phối hợp giữa UBND và HĐND tỉnh",
        "SỬA ĐỔI QUY ĐỊNH VỀ HỖ TRỢ HTX, BHYT GIAI ĐOẠN I"
            + "|Sửa đổi quy định về hỗ trợ HTX, BHYT giai đoạn I"
      })
  void aTitleInCapitalsKeepsNumbersAndNames(String printed, String title) {
    assertThat(title("QUYẾT ĐỊNH\n" + printed + "\n\nCăn cứ Luật Giá;\n")).isEqualTo(title);
  }

  @Test
  void typeAndTitleMayStandOnOneLine() {
    Header header =
        read(HEAD.formatted("31/KH-UBND") + "KẾ HOẠCH PHÁT TRIỂN RỪNG\nNĂM 2026\n\nCăn cứ Luật;\n");
    assertThat(header.type()).contains("Kế hoạch");
    assertThat(header.subject()).contains("Phát triển rừng năm 2026");
  }

  @ParameterizedTest
  @CsvSource({"QUYÉT ĐỊNH,Quyết định", "QUYẾT ĐINH,Quyết định", "CHI THỊ,Chỉ thị"})
  void aTypeWithAMisreadMarkIsThatType(String printed, String type) {
    Header header =
        read(
            HEAD.formatted("31/2026/QĐ-UBND")
                + printed
                + "\nBan hành Quy định về rừng\n\nCăn cứ Luật Lâm nghiệp;\nĐiều 1. Ban hành.\n"
                + "Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn An\n\n"
                + "QUY ĐỊNH\nVề rừng\n(Kèm theo Quyết định số 31/2026/QĐ-UBND)\n\nĐiều 1. Rừng.\n");
    assertThat(header.type()).contains(type);
    assertThat(header.subject()).contains("Ban hành Quy định về rừng");
  }

  @Test
  void theHeadingOfAnAnnexIsNotThatOfTheDocument() {
    Header header =
        read(
            HEAD.formatted("31/2026/QĐ-UBND")
                + "\n"
                + "Căn cứ Luật Lâm nghiệp;\n"
                + "Điều 1. Ban hành.\n"
                + "Nơi nhận:\n"
                + "- Lưu: VT.\n\n"
                + "TM. ỦY BAN NHÂN DÂN\n"
                + "CHỦ TỊCH\n"
                + "Lê Văn An\n\n"
                + "QUY CHẾ\n"
                + "Về rừng\n\n"
                + "Điều 1. Rừng.\n");
    assertThat(header.type()).contains("Quyết định");
  }

  @ParameterizedTest
  @CsvSource({"''", "(Đã ký)", "[Chữ ký số]"})
  void anAnnexFollowsASignatureWithoutAName(String signed) {
    String text =
        HEAD.formatted("31/2026/QĐ-UBND")
            + "QUYẾT ĐỊNH\nBan hành Quy chế về rừng\n\nĐiều 1. Ban hành Quy chế.\n\n"
            + "Nơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n"
            + signed
            + "\n\nQUY CHẾ\nVề rừng\n(Kèm theo Quyết định số 31/2026/QĐ-UBND)\n\n"
            + "Điều 1. Phạm vi\nTheo Nghị định số 9/2024/NĐ-CP.\n";
    Header header = read(text);
    assertThat(header.signature().title()).contains("CHỦ TỊCH");
    assertThat(header.signature().signer()).isEmpty();
    assertThat(text.substring(header.end())).contains("QUY CHẾ\nVề rừng");
  }

  @Test
  void aLineThatIsCentredInItsColumnGoesOn() {
    Header header =
        read(
            """
               ỦY BAN NHÂN DÂN                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                 TỈNH SƠN LA                            Độc lập - Tự do - Hạnh phúc

               Số: 77/UBND-NN                      Sơn La, ngày 04 tháng          5     năm 2026
            V/v rà soát quy hoạch rừng
                 trên địa bàn
                tỉnh Sơn La

                        Kính gửi: Sở Nông nghiệp và Môi trường.
            """);
    assertThat(header.subject()).contains("rà soát quy hoạch rừng trên địa bàn tỉnh Sơn La");
    assertThat(header.issued()).contains(LocalDate.of(2026, 5, 4));
  }

  @Test
  void marksOfConvertersAreNoPartOfALetterhead() {
    Header table =
        read(
            """
            | **ỦY BAN NHÂN DÂN<br/>TỈNH SƠN LA** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc** |
            |---|---|
            | Số: 77/UBND-NN<BR>V/v trồng rừng | *Sơn La, ngày 04 tháng 5 năm 2026* |

            Kính gửi: Các sở.
            """);
    assertThat(table.issuer()).contains("Ủy ban nhân dân tỉnh Sơn La");
    assertThat(table.subject()).contains("trồng rừng");
    Header escaped =
        read(
            """
            **ỦY BAN NHÂN DÂN\\
            TỈNH SƠN LA\\
            \\-\\-\\-\\-**

            Số: 77/KH-UBND

            *Sơn La, ngày 04 tháng 5 năm 2026*

            **KẾ HOẠCH**

            **Trồng rừng**

            1\\. Mục tiêu.
            """);
    assertThat(escaped.issuer()).contains("Ủy ban nhân dân tỉnh Sơn La");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ỦY BAN NHÂN DÂN;ĐẶC KHU CÔ TÔ|Ủy ban nhân dân đặc khu Cô Tô",
        "BẢO HIỂM XÃ HỘI;TỈNH SƠN LA|Bảo hiểm xã hội tỉnh Sơn La",
        "ĐẢNG ỦY XÃ MƯỜNG LA;ỦY BAN KIỂM TRA|Ủy ban Kiểm tra Đảng ủy xã Mường La",
        "ĐẢNG BỘ TỈNH SƠN LA;ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH|Đảng ủy Ủy ban nhân dân tỉnh Sơn La"
      })
  void anIssuerIsNamedInFull(String above, String issuer) {
    assertThat(
            read(above.replace(';', '\n')
                    + "\nSố: 4/BC-VP\nSơn La, ngày 04 tháng 5 năm 2026\nBÁO CÁO\nKết quả\n1. A.\n")
                .issuer())
        .contains(issuer);
  }

  @Test
  void theRightColumnMayComeBehindTheAddressees() {
    Header header =
        read(
            """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN LA
            Số: 77/UBND-NN
            V/v trồng rừng
            Kính gửi:

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Sơn La, ngày 04 tháng 5 năm 2026
            - Sở Nông nghiệp và Môi trường;

            - Ủy ban nhân dân các xã.
            Thực hiện Công văn số 7/BNNMT-LN ngày 01/4/2026, UBND tỉnh yêu cầu trồng rừng.
            """);
    assertThat(header.issued()).contains(LocalDate.of(2026, 5, 4));
    assertThat(header.addressees())
        .containsExactly("Sở Nông nghiệp và Môi trường", "Ủy ban nhân dân các xã");
  }

  @Test
  void aPlanWithItsTitleNeedsNoLetterhead() {
    String plan = "KẾ HOẠCH\nTrồng rừng năm 2026\n\nI. MỤC TIÊU\n1. Trồng rừng.\n";
    assertThat(DocumentParser.parse(plan).isDocument()).isTrue();
    assertThat(read(plan).type()).contains("Kế hoạch");
    assertThat(DocumentParser.parse("Ghi chép\n\n1. Trồng rừng.\n").isDocument()).isFalse();
  }

  @Test
  void anAnnexAloneIsADocumentByItsTitle() {
    String annex =
        "PHỤ LỤC I\nDANH MỤC BẾN BÃI\n(Ban hành kèm theo Công văn số 77/UBND-NN ngày 04 tháng 5"
            + " năm 2026 của UBND tỉnh Sơn La)\n\n1. Bến Vạn Yên\n";
    assertThat(DocumentParser.parse(annex).isDocument()).isTrue();
    assertThat(read(annex).type()).contains("Phụ lục");
    assertThat(read(annex).subject()).contains("Danh mục bến bãi");
  }

  @Test
  void tagsOfATableAndOfLettersAreNoWords() {
    Header header =
        read(
            """
            <table border="1"><tr><td><b>UBND TỈNH SƠN LA<br/>SỞ Y TẾ</b></td>
            <td><strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong><br>Độc lập - Tự do - Hạnh phúc</td></tr>
            <tr><td>Số: 45/QĐ-SYT</td><td><i>Sơn La, ngày 03 tháng 9 năm 2025</i></td></tr></table>

            QUYẾT ĐỊNH
            <p>Về việc kiện toàn Hội đồng</p>

            Điều 1. Nội dung.
            """);
    assertThat(header.number()).contains("45/QĐ-SYT");
    assertThat(header.issuer()).contains("Sở Y tế tỉnh Sơn La");
    assertThat(header.issued()).contains(LocalDate.of(2025, 9, 3));
    assertThat(header.subject()).contains("Về việc kiện toàn Hội đồng");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Q UYẾT ĐỊNH|Quyết định", "QUYẾT Đ ỊNH|Quyết định", "KẾ H OẠCH|Kế hoạch"})
  void aKindWhoseSyllablesAScanPartedIsRead(String heading, String type) {
    Header header =
        read(
            HEAD.formatted("31/XY-UBND")
                + heading
                + "\nVề phòng cháy\n\nCăn cứ Luật Giá;\nĐiều 1. Nội dung.\n");
    assertThat(header.type()).contains(type);
    assertThat(header.subject()).contains("Về phòng cháy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CÔNG AN TỈNH SƠN LA|PHÒNG CẢNH SÁT GIAO THÔNG"
            + "|Phòng Cảnh sát giao thông Công an tỉnh Sơn La",
        "UBND XÃ CHIỀNG SƠ|PHÒNG VĂN HÓA - XÃ HỘI|Phòng Văn hóa - xã hội xã Chiềng Sơ",
        "BAN CHẤP HÀNH TRUNG ƯƠNG|BAN TỔ CHỨC|Ban Tổ chức Trung ương",
        "ĐẢNG BỘ XÃ CHIỀNG SƠ|CHI BỘ BẢN MỎ|Chi bộ Bản Mỏ"
      })
  void aDivisionIsNamedWithWhatItBelongsTo(String above, String division, String issuer) {
    String head = HEAD.formatted("31/TB-XY").replace("ỦY BAN NHÂN DÂN\nTỈNH SƠN LA", "%s\n%s");
    assertThat(read(head.formatted(above, division) + "THÔNG BÁO\nVề lịch\n\n1. Một.\n").issuer())
        .contains(issuer);
  }

  @Test
  void underTheWordsForASignatureStandsAName() {
    SignatureBlock block = SignatureBlock.read("GIÁM ĐỐC\n\n(Đã ký)\n\nLÒ THỊ MAI\n", 0, 32);
    assertThat(block.title()).contains("GIÁM ĐỐC");
    assertThat(block.signer()).contains("Lò Thị Mai");
  }
}
