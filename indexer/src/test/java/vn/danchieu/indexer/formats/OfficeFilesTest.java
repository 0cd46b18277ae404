package vn.danchieu.indexer.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What word processors of all generations wrote, whole file to whole text. */
class OfficeFilesTest {
  @TempDir Path folder = Path.of("");

  private Path file(String name) {
    return folder.resolve(name);
  }

  @Test
  void aLetterheadInATableOfTwoCells() throws Exception {
    String cells =
        "<w:tbl><w:tr><w:tc>%s%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(
                Made.p("UBND TỈNH A"), Made.p("Số: 12/KH-UBND"), Made.p("Hà Nội, ngày 05 tháng 3"));
    assertThat(Collected.from(Made.docx(file("a.docx"), cells + Made.p("KẾ HOẠCH"))).text())
        .isEqualTo("UBND TỈNH A\nSố: 12/KH-UBND\tHà Nội, ngày 05 tháng 3\nKẾ HOẠCH\n");
  }

  @Test
  void whatWasDeletedIsNotReadAndWhatWasAddedIs() throws Exception {
    String body =
        "<w:p><w:r><w:t xml:space=\"preserve\">Theo </w:t></w:r>"
            + "<w:del><w:r><w:delText>Luật cũ</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>Luật mới</w:t></w:r></w:ins></w:p>";
    Collected read = Collected.from(Made.docx(file("nhap.docx"), body));
    assertThat(read.text()).isEqualTo("Theo Luật mới\n");
    assertThat(read.problems.getFirst().message())
        .isEqualTo(
            "tệp còn 1 chỗ xóa chưa được chấp nhận (Track Changes); chữ ở đó không được đọc. Mở bằng Word, chấp nhận hoặc từ chối mọi sửa đổi, lưu lại rồi nạp lại.");
  }

  @Test
  void aTextBoxIsReadOnce() throws Exception {
    String box = "<w:txbxContent>" + Made.p("Số: 7/QĐ-UBND") + "</w:txbxContent>";
    String body =
        "<w:p><w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent><w:t>QUYẾT ĐỊNH</w:t></w:r></w:p>";
    assertThat(Collected.from(Made.docx(file("khung.docx"), body)).text())
        .isEqualTo("Số: 7/QĐ-UBND\nQUYẾT ĐỊNH\n");
  }

  @Test
  void aLetterheadInTheHeadOfThePagesStandsFirst() throws Exception {
    String head =
        "<w:hdr $WORD>%s%s%s</w:hdr>"
            .formatted(
                Made.p("UBND TỈNH A"),
                Made.p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                Made.p("Số: 12/KH-UBND"));
    Map<String, String> parts =
        Map.of(
            "word/header1.xml",
            head,
            "word/footer1.xml",
            "<w:ftr $WORD>" + Made.p("A") + "</w:ftr>");
    Path file = Made.docx(file("dau-trang.docx"), Made.p("KẾ HOẠCH"), parts);
    assertThat(Collected.from(file).text())
        .isEqualTo(
            "UBND TỈNH A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND\nKẾ HOẠCH\nA\n");
  }

  @Test
  void theSameOnLaterPagesStandsLast() throws Exception {
    String head = "<w:hdr $WORD>" + Made.p("Kế hoạch tiếp dân") + "</w:hdr>";
    Path file =
        Made.docx(file("a.docx"), Made.p("Số: 12/KH-UBND"), Map.of("word/header1.xml", head));
    assertThat(Collected.from(file).text()).isEqualTo("Số: 12/KH-UBND\nKế hoạch tiếp dân\n");
  }

  @Test
  void hyphensThatShowAtTheEndOfALineAloneAreNoLetters() throws Exception {
    String body =
        Made.p("Quy\u00adết định") + Made.p(".VnTime", "Uû ban nh©n d©n tØnh H\u00adng Yªn");
    assertThat(Collected.from(Made.docx(file("mem.docx"), body)).text())
        .isEqualTo("Quyết định\nUỷ ban nhân dân tỉnh Hưng Yên\n");
  }

  @Test
  void onlyTheMarkedLettersOfAWordInAnOldFont() throws Exception {
    String runs =
        Made.p("Times New Roman", "So")
            + Made.p("VNI-Times", "á")
            + Made.p("Times New Roman", ": 12/QÑ-UBND ngaø")
            + Made.p("VNI-Times", "y 5");
    String oneParagraph = runs.replace("</w:p><w:p>", "");
    assertThat(Collected.from(Made.docx(file("tron.docx"), oneParagraph)).text())
        .startsWith("Số: 12/");
    String rtf =
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}{\\f1 VNI-Times;}}"
            + "{\\f0 So}{\\f1\\'e1}{\\f0 : 12/KH-UBND}\\par}";
    assertThat(
            Collected.from(Files.writeString(file("tron.rtf"), rtf, StandardCharsets.ISO_8859_1))
                .text())
        .isEqualTo("Số: 12/KH-UBND\n");
  }

  @Test
  void theTextOfAShapeWithoutItsProperties() throws Exception {
    String rtf =
        "{\\rtf1\\ansi{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn shapeType}{\\sv 202}}"
            + "{\\shptxt \\pard S: 12/KH-UBND\\par}}}\\pard KE HOACH\\par}";
    assertThat(Collected.from(Files.writeString(file("khung.rtf"), rtf)).text())
        .isEqualTo("S: 12/KH-UBND\nKE HOACH\n");
  }

  @Test
  void numbersOfListsAreCounted() throws Exception {
    String numbering =
        "<w:numbering $WORD><w:abstractNum w:abstractNumId=\"3\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"Điều %1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";
    String body =
        item(0, "Phạm vi") + item(1, "một") + item(1, "hai") + item(0, "Hiệu lực") + item(1, "ba");
    assertThat(
            Collected.from(
                    Made.docx(file("so.docx"), body, Map.of("word/numbering.xml", numbering)))
                .text())
        .isEqualTo("Điều 1. Phạm vi\na) một\nb) hai\nĐiều 2. Hiệu lực\na) ba\n");
  }

  private static String item(int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(level, text);
  }

  @Test
  void oldFontsByRunAndByStyle() throws Exception {
    String styles =
        "<w:styles $WORD><w:style w:type=\"paragraph\" w:styleId=\"Hoa\"><w:rPr><w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/></w:rPr></w:style></w:styles>";
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"Hoa\"/></w:pPr><w:r><w:t>quyÕt ®Þnh</w:t></w:r></w:p>"
            + Made.p(".VnTime", "Uû ban nh©n d©n tØnh H\u00adng Yªn")
            + Made.p("VNI-Times", "UÛy ban nhaân daân tænh Ñoàng Nai")
            + Made.p("Times New Roman", "Hoà Bình");
    assertThat(
            Collected.from(Made.docx(file("cu.docx"), body, Map.of("word/styles.xml", styles)))
                .text())
        .isEqualTo(
            "QUYẾT ĐỊNH\nUỷ ban nhân dân tỉnh Hưng Yên\nỦy ban nhân dân tỉnh Đồng Nai\nHoà Bình\n");
  }

  @Test
  void anOpenDocument() throws Exception {
    String styles =
        "<style:style style:name=\"T1\"><style:text-properties fo:text-transform=\"uppercase\"/></style:style>"
            + "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style>";
    String body =
        "<text:tracked-changes><text:p>xóa</text:p></text:tracked-changes>"
            + "<table:table><table:table-row><table:table-cell><text:p>Số: 3/CV</text:p></table:table-cell>"
            + "<table:table-cell><text:p>Hà<text:s text:c=\"2\"/>Nội</text:p></table:table-cell></table:table-row></table:table>"
            + "<text:p><text:span text:style-name=\"T1\">thông báo</text:span><text:line-break/>Kết<text:tab/>luận</text:p>"
            + "<text:list text:style-name=\"L1\"><text:list-item><text:p>Một</text:p></text:list-item>"
            + "<text:list-item><text:p>Hai</text:p></text:list-item></text:list>";
    assertThat(Collected.from(Made.odt(file("a.odt"), styles, body)).text())
        .isEqualTo("Số: 3/CV\tHà  Nội\nTHÔNG BÁO\nKết\tluận\n1. Một\n2. Hai\n");
  }

  @Test
  void aRichTextInOldFontsAndInUnicode() throws Exception {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\fcharset0{\\*\\panose 0202}Times New Roman;}"
            + "{\\f1\\fcharset0 .VnTime;}{\\f2\\fcharset0 .VnTimeH;}{\\f3\\fcharset163 Arial;}}"
            + "{\\info{\\title kh\\'abng}}{\\*\\generator x;}"
            + "{\\f2 th\\'abng t\\'ad}\\par{\\f1 S\\'e8: 08/2001/TT-BTC\\tab ng\\'b5y}\\par"
            + "{\\f0 B\\u7897? T\\u224\\'e0i ch\\u237?nh}\\line{\\f3 \\'d0i\\'ea\\'ccu}\\par}";
    Path file = Files.writeString(file("a.rtf"), rtf, StandardCharsets.ISO_8859_1);
    assertThat(Collected.from(file).text())
        .isEqualTo("THÔNG TƯ\nSố: 08/2001/TT-BTC\tngày\nBộ Tài chính\nĐiều\n");
  }

  @Test
  void realFilesInOldFontsReadAsTheirTextsSay() throws Exception {
    assumeTrue(RealFiles.folder().isPresent(), "the real files are not beside the repository");
    Path old = RealFiles.folder().orElseThrow().resolve("legacy-encoded");
    String expected =
        Files.readString(old.resolve("expected/2004-19Z9A_Luat_hop_tac_xasuadoi.txt"));
    String read = Collected.from(old.resolve("2004-19Z9A_Luat_hop_tac_xasuadoi.doc")).text();
    assertThat(Likeness.of(expected, read)).isGreaterThan(0.995);
  }

  @Test
  void anOfficeFileThatIsNoDocument() throws Exception {
    Path sheet =
        Made.zip(
            file("bang.docx"),
            Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<a/>"));
    assertThat(Collected.from(sheet).refusal()).startsWith("không đọc được loại tệp này.");
  }
}
