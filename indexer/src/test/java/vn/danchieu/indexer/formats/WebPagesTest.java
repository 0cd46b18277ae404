package vn.danchieu.indexer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.source.Input;

/** Saved pages: the body without the site around it, and what the site says of the document. */
class WebPagesTest {
  private static final String LAW =
      """
      <table><tr><td><p>QUỐC HỘI<br/>-------</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p></td></tr>
      <tr><td>Luật số: 99/2025/QH15</td><td><i>Hà Nội, ngày 26 tháng 9
      năm 2025</i></td></tr></table>
      <p><b>LUẬT</b></p><p>TIẾP DÂN</p>
      <p>Điều 1. Luật này quy định việc tiếp công dân tại cơ quan nhà nước, tổ chức chính trị và
      đơn vị sự nghiệp công lập trong phạm vi cả nước.</p>\
      """;

  private static final String READ =
      """
      QUỐC HỘI
      -------	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Luật số: 99/2025/QH15	Hà Nội, ngày 26 tháng 9 năm 2025
      LUẬT

      TIẾP DÂN

      Điều 1. Luật này quy định việc tiếp công dân tại cơ quan nhà nước, tổ chức chính trị và đơn vị sự nghiệp công lập trong phạm vi cả nước.
      """;

  @TempDir Path folder = Path.of("");

  private Collected read(String html) throws Exception {
    return Collected.from(Files.writeString(folder.resolve("trang.html"), html));
  }

  private static Map<?, ?> facts(Collected read) {
    Input.TextInput input = (Input.TextInput) read.inputs.getFirst();
    return Json.MAPPER.convertValue(input.facts().json(), Map.class);
  }

  @Test
  void aPageOfTheNationalDatabase() throws Exception {
    Collected read =
        read(
            """
            <html><head><meta charset="utf-8"/>
            <meta name="vbpl-original-url" content="https://vbpl.vn/van-ban/chi-tiet/luat--1"/>
            <meta name="vbpl-crawled-at" content="2026-04-26T09:19:01+00:00"/></head><body>
            <div>TRANG CHỦ</div><h1>Luật số 99/2025/QH15 Tiếp dân</h1>
            <div class="x_detailStatusTag__1">Còn hiệu lực</div>
            <span>Ngày có hiệu lực:</span><span>01/01/2026</span>
            <div data-vbpl-content-root="true">%s</div><div>Đơn vị chủ quản</div></body></html>
            """
                .formatted(LAW));
    assertThat(read.text()).isEqualTo(READ);
    assertThat(facts(read))
        .isEqualTo(
            Map.of(
                "number", "99/2025/QH15",
                "type", "Luật",
                "title", "Tiếp dân",
                "status", "Còn hiệu lực",
                "effective", "2026-01-01",
                "asOf", "2026-04-26",
                "source", "vbpl.vn",
                "sourceUrl", "https://vbpl.vn/van-ban/chi-tiet/luat--1"));
  }

  @Test
  void theFieldIsWhatTheSiteSaysAndNoColumnOfATableInTheText() throws Exception {
    String page =
        """
        <html><body><div data-vbpl-content-root="true">%s
        <table><tr><td>Lĩnh vực</td><td>Thủ tục</td></tr></table></div>%s</body></html>
        """;
    String said = "<p><b>Lĩnh vực:</b> <span>Khiếu nại, tố cáo</span></p>";
    assertThat(facts(read(page.formatted(LAW, ""))).get("subjects")).isNull();
    assertThat(facts(read(page.formatted(LAW, said))).get("subjects"))
        .isEqualTo("Khiếu nại, tố cáo");
  }

  @Test
  void aPageOfALibraryThatMasksWhatItSells() throws Exception {
    Collected read =
        read(
            """
            <!DOCTYPE html><html><head>
            <link rel="canonical" href="https://thuvienphapluat.vn/van-ban/x.aspx"/></head><body>
            <ul><li><a href="/">Trang chủ</a></li></ul><div id="divThuocTinh"><table>
            <tr><td><b>Số hiệu:</b></td><td>99/2025/QH15</td><td></td><td><b>Tình trạng:</b></td><td>Đã biết</td></tr>
            <tr><td><b>Nơi ban hành:</b></td><td>Thành phố Hà Nội</td><td></td><td><b>Người ký:</b></td><td>Trần A</td></tr>
            <tr><td><b>Ngày ban hành:</b></td><td>26/09/2025</td></tr></table></div>
            <div class="content1">%s</div><div class="content1">Bản tiếng Anh</div></body></html>
            """
                .formatted(LAW));
    assertThat(read.text()).isEqualTo(READ);
    assertThat(facts(read))
        .isEqualTo(
            Map.of(
                "number", "99/2025/QH15",
                "signer", "Trần A",
                "issued", "2025-09-26",
                "source", "thuvienphapluat.vn",
                "sourceUrl", "https://thuvienphapluat.vn/van-ban/x.aspx"));
  }

  @Test
  void aPageOfAnyOtherSite() throws Exception {
    Collected read =
        read(
            "<html><body><nav>Menu</nav><div><div><ul><li><a href=a>Tin 1</a></li><li><a href=b>Tin 2</a></li>"
                + "<li><a href=c>Tin 3</a></li></ul></div><div id=noidung>"
                + LAW
                + "</div></div><footer>Địa chỉ</footer></body></html>");
    assertThat(read.text()).isEqualTo(READ);
  }

  @Test
  void aPageInAnOldFont() throws Exception {
    String html =
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=x-user-defined\"></head>"
            + "<body><p><font face=\".VnTimeH\">quyÕt ®Þnh</font></p><p><font face=\".VnTime\">Uû ban nh©n d©n tØnh H\u00adng Yªn</font></p></body></html>";
    Path file =
        Files.write(folder.resolve("cu.htm"), html.getBytes(Charset.forName("windows-1252")));
    assertThat(Collected.from(file).text())
        .isEqualTo("QUYẾT ĐỊNH\n\nUỷ ban nhân dân tỉnh Hưng Yên\n");
  }

  @Test
  void aTranslationIsToldApart() throws Exception {
    String english = "Article 1. This Decree defines the functions of the academy. ".repeat(20);
    assertThat(
            read("<html><body><h1>Decree 53/2008/NĐ-CP</h1><div data-vbpl-content-root=1><p>"
                    + english
                    + "</p></div></body></html>")
                .refusal())
        .isEqualTo(
            "trang là bản dịch của văn bản 53/2008/NĐ-CP, không phải bản tiếng Việt. Lưu trang bản tiếng Việt rồi nạp lại.");
  }

  @Test
  void aPageThatWasSavedWithoutTheText() throws Exception {
    assertThat(
            read("<html><head><meta property=\"og:url\" content=\"https://vbpl.vn/x\"></head><body>Thuộc tính</body></html>")
                .refusal())
        .isEqualTo(
            "trang lưu từ vbpl.vn không có toàn văn. Mở trang đó ở thẻ toàn văn (Nội dung), lưu lại rồi nạp lại.");
  }

  private static final String SAVED = "<!DOCTYPE html>\n<!-- saved from url=(0040)%s -->\n";

  @Test
  void aPageForPrintingThatABrowserSaved() throws Exception {
    String address = "https://vbpl.vn/tw/Pages/vbpq-print.aspx?ItemID=1";
    Collected read =
        read(
            SAVED.formatted(address)
                + "<html><body><div id=\"in\">"
                + LAW
                + "</div></body></html>");
    assertThat(read.text()).isEqualTo(READ);
    assertThat(facts(read)).isEqualTo(Map.of("source", "vbpl.vn", "sourceUrl", address));
  }

  @Test
  void aPageOfAttributesThatABrowserSaved() throws Exception {
    String rows = "<tr><td>Số ký hiệu</td><td>99/2025/QH15</td></tr>";
    assertThat(
            read(SAVED.formatted("https://vbpl.vn/tw/Pages/vbpq-thuoctinh.aspx?ItemID=1")
                    + "<html><body><table>%s</table></body></html>".formatted(rows))
                .refusal())
        .startsWith("trang lưu từ vbpl.vn không có toàn văn.");
  }

  private static final String WITHOUT_LETTERHEAD =
      """
      <p>Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;</p>
      <p>Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Ủy ban nhân dân tỉnh.</p>
      <p>Điều 2. Quyết định này có hiệu lực kể từ ngày ký, thay thế Quyết định số 5/2020/QĐ-UBND.</p>\
      """;

  @Test
  void theNumberInTheTitleOfThePageAlone() throws Exception {
    String page =
        "<html><head><title>Quyết định 12/2024/QĐ-UBND về Quy chế làm việc</title></head><body><h1>Văn bản</h1><div>%s</div></body></html>";
    assertThat(facts(read(page.formatted(WITHOUT_LETTERHEAD))))
        .isEqualTo(Map.of("number", "12/2024/QĐ-UBND", "type", "Quyết định"));
    assertThat(facts(read(page.formatted(LAW)))).isEmpty();
    String news = "<p>Ủy ban nhân dân tỉnh vừa ban hành Quyết định trên.</p>".repeat(5);
    assertThat(facts(read(page.formatted(news)))).isEmpty();
  }

  @Test
  void theFactsInATableOfAnyOtherSite() throws Exception {
    String table =
        """
        <table><tr><td>Số ký hiệu</td><td>12/2024/QĐ-UBND</td></tr>
        <tr><td>Ngày ban hành</td><td>24/03/2024</td></tr>
        <tr><td>Cơ quan ban hành</td><td>UBND tỉnh Quảng Trị</td></tr></table>
        """;
    String page = "<html><body>%s<div>%s</div></body></html>";
    assertThat(facts(read(page.formatted(table, WITHOUT_LETTERHEAD))))
        .isEqualTo(
            Map.of(
                "number", "12/2024/QĐ-UBND",
                "issued", "2024-03-24",
                "issuer", "UBND tỉnh Quảng Trị"));
    assertThat(facts(read(page.formatted(table + table, WITHOUT_LETTERHEAD)))).isEmpty();
  }
}
