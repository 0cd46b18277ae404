package vn.danchieu.indexer.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a document is called where the source's field is no title. */
class TitlesTest {
  private static final String DECREE =
      "CHÍNH PHỦ\\n-------\\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\nĐộc lập - Tự do - Hạnh phúc\\n"
          + "Số: 901/2026/NĐ-CP\\nHà Nội, ngày 05 tháng 5 năm 2026\\n%s\\n"
          + "Căn cứ Luật Tổ chức Chính phủ;\\nĐiều 1. Phạm vi\\nNghị định này quy định mức phí.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hợp đồng kinh tế | Hợp đồng kinh tế | Quy định mức phí cầu cảng
          Trong số Công báo này gồm: Nghị định số 900/2026/NĐ-CP Về đê điều; Thông tư số 1 | Công báo | Quy định mức phí cầu cảng
          nd-901-2026.docx | Thuế | Quy định mức phí cầu cảng
          Nghị định 901/2026/NĐ-CP | Thuế | Quy định mức phí cầu cảng
          NGHỊ ĐỊNH | Thuế | Quy định mức phí cầu cảng
          V/v góp ý dự thảo biểu mẫu | Thuế | Quy định mức phí cầu cảng
          Căn cứ Luật Tổ chức Chính phủ; | Thuế | Quy định mức phí cầu cảng
          Trong số Công báo này gồm: Nghị định số 901/2026/NĐ-CP Quy định phí bến; Thông tư số 1 | Công báo | Quy định mức phí cầu cảng
          Nghị định số 901/2026/NĐ-CP Quy định phí tại cảng | Thuế | Quy định phí tại cảng
          Nghị định số Số: 901/2026/NĐ-CP Quy định phí tại bến | Thuế | Quy định phí tại bến
          Nghị định 901/2026/NĐ-CP năm 2026 quy định phí tại cảng do Chính phủ ban hành | Thuế | Quy định phí tại cảng
          Nghị định số 901/2026/NĐ-CP ngày 05 tháng 5 năm 2026 của Chính phủ quy định phí tại bến | Thuế | Quy định phí tại bến
          Quy định phí &#x111;&#xea; &#x111;i&#x1EC1;u | Thuế | Quy định phí đê điều
          """)
  void aFieldThatIsNoTitleGivesWayToTheHeadOfTheText(String field, String shelf, String title) {
    String line =
        """
        {"id":"a","number":"901/2026/NĐ-CP","type":"Nghị định","title":"%s","topic":"%s","text":"%s"}
        """
            .formatted(field, shelf, DECREE.formatted("NGHỊ ĐỊNH\\nQuy định mức phí cầu cảng"));
    assertThat(Told.by(line).document().title()).contains(title);
  }

  @Test
  void theKindAndTheBodiesOfAnOldHeadAreNoTitle() {
    assertThat(
            Told.by(
                    """
                    {"id":"a","number":"02/TTLB","type":"Thông tư liên tịch","issued":"1993-03-17",
                     "title":"THÔNG TƯ LIÊN BỘ CỦA BỘ VĂN HOÁ THÔNG TIN - BỘ Y TẾ SỐ 02/TTLB NGÀY 17 THÁNG 3 NĂM 1993 QUI ĐỊNH VIỆC GIÁO DỤC TRUYỀN THÔNG",
                     "text":"Điều 1. Phạm vi\\nThông tư này áp dụng cho các Bộ."}
                    """)
                .document()
                .title())
        .contains("Qui định việc giáo dục truyền thông");
    assertThat(
            Told.by(
                    """
                    {"id":"a","number":"48/2019/QH14","type":"Luật","issued":"2019-11-22",
                     "title":"Luât Dân quân tự vệ","text":"Điều 1. Phạm vi\\nLuật này quy định."}
                    """)
                .document()
                .title())
        .contains("Luật Dân quân tự vệ");
  }

  @Test
  void theEndOfANumberBeginsNoTitle() {
    var document =
        Told.by(
                """
                {"id":"a","number":"01/2012/QĐ-","type":"Quyết định","issued":"2012-01-09",
                 "title":"TTg Về chính sách hỗ trợ","text":"Điều 1. Phạm vi điều chỉnh."}
                """)
            .document();
    assertThat(document.number()).contains("01/2012/QĐ-TTg");
    assertThat(document.title()).contains("Về chính sách hỗ trợ");
  }

  @Test
  void theContentsOfAGazetteNameATextThatIsAnImage() {
    String line =
        """
        {"id":"a","number":"901/2026/NĐ-CP","type":"Nghị định","text":"CÔNG BÁO/Số 3/Ngày 11-06-2026",
         "title":"Trong số Công báo này gồm: Nghị định số 901/2026/NĐ-CP Quy định phí bến; Thông tư số 1"}
        """;
    assertThat(Told.by(line).document().title()).contains("Quy định phí bến");
  }

  @Test
  void whatTheSourceWroteInsteadOfATitleIsKeptWithItsSource() {
    var document =
        Told.by(
                """
                {"id":"a","number":"901/2026/NĐ-CP","type":"Nghị định","title":"Hợp đồng kinh tế",
                 "topic":"Hợp đồng kinh tế","source":"Công báo","text":"%s"}
                """
                    .formatted(DECREE.formatted("NGHỊ ĐỊNH\\nQuy định mức phí cầu cảng")))
            .document();
    assertThat(document.claims())
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.about()).isEqualTo("title");
          assertThat(claim.value()).isEqualTo("Hợp đồng kinh tế");
          assertThat(claim.source()).isEqualTo("Công báo");
        });
    assertThat(document.disputed())
        .singleElement()
        .satisfies(dispute ->
            assertThat(dispute.text())
                .isEqualTo(
                    "Về tên: nguồn ghi “Hợp đồng kinh tế” (Công báo); toàn văn ghi “Quy định mức"
                        + " phí cầu cảng”, được dùng."));
  }

  @Test
  void capitalsAreWrittenAsTheTextWritesTheWords() {
    String head =
        "NGHỊ ĐỊNH\\nVỀ KHU NEO ĐẬU TẠI VỊNH BÁI TỬ LONG THEO NGHỊ QUYẾT SỐ 57-NQ/TW\\n"
            + "Căn cứ quy hoạch vịnh Bái Tử Long;";
    assertThat(
            Told.by(
                    """
                    {"id":"a","number":"901/2026/NĐ-CP","type":"Nghị định","title":"","text":"%s"}
                    """
                        .formatted(DECREE.formatted(head)))
                .document()
                .title())
        .contains("Về khu neo đậu tại vịnh Bái Tử Long theo Nghị quyết số 57-NQ/TW");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Luật | LUẬT ĐÊ BIỂN SỐ 901/2026/QH16 | Luật Đê biển
          Luật | Đê biển | Luật Đê biển
          Bộ luật | Bộ luật Đê biển | Bộ luật Đê biển
          Luật | Luật sửa đổi, bổ sung một số điều của Luật Đê biển số 901/2026/QH16 | Luật sửa đổi, bổ sung một số điều của Luật Đê biển
          """)
  void aLawIsCalledByItsNameWithItsKind(String type, String field, String title) {
    String line =
        """
        {"id":"a","number":"901/2026/QH16","type":"%s","title":"%s"}
        """
            .formatted(type, field);
    assertThat(Told.by(line).document().title()).contains(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Điều 1. Phạm vi điều chỉnh. Thông tư này quy định việc đo mực nước. | Quy định việc đo mực nước
          Điều 1. Ban hành kèm theo Thông tư này Quy chế đo mực nước. | Ban hành Quy chế đo mực nước
          Điều 2. Quy chuẩn kỹ thuật quốc gia về phao đo ban hành kèm theo Thông tư này có hiệu lực từ ngày 01/7/2026. | Ban hành Quy chuẩn kỹ thuật quốc gia về phao đo
          """)
  void withoutAHeadTheFirstArticleTellsWhatItIsAbout(String text, String title) {
    String line =
        """
        {"id":"a","number":"91/2026/TT-BNNMT","type":"Thông tư","title":"","text":"%s"}
        """
            .formatted(text.replaceFirst("\\. (?=Thông tư|Ban|Quy)", ".\\\\n"));
    assertThat(Told.by(line).document().title()).contains(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ban hành kèm theo Thông tư này#1. Danh mục phao đo được phép sử dụng bao gồm: 07 loại.#2. Danh mục máy đo mực nước (Phụ lục 02).#Phu luc.doc##Điều 2. Hiệu lực#1. Từ ngày ký. | Ban hành Danh mục phao đo được phép sử dụng; Danh mục máy đo mực nước
          Ban hành kèm theo Thông tư này ;Danh mục phao đo được hỗ trợ. | Ban hành Danh mục phao đo được hỗ trợ
          Thông tư và Quy chuẩn kỹ thuật quốc gia về phao đo này có hiệu lực từ ngày 01/7/2026. | Ban hành Quy chuẩn kỹ thuật quốc gia về phao đo
          Thông tư này quy định về:#1. Danh mục phao đo có khả năng gây mất an toàn. | -
          """)
  void withoutAHeadTheListOfTheFirstArticleTellsIt(String text, String title) {
    String line =
        """
        {"id":"a","number":"91/2026/TT-BNNMT","type":"Thông tư","title":"","text":"Điều 1. \\n%s"}
        """
            .formatted(text.replace("#", "\\n"));
    assertThat(Told.by(line).document().title().orElse("-")).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(1) Quy định việc đo mực nước|Quy định việc đo mực nước",
        "V/v ban hành quy định về phao đo|Ban hành quy định về phao đo",
        "Quy định việc đo mực nước do Bộ trưởng Bộ Nông nghiệp và Môi trường ban hành|Quy định việc"
            + " đo mực nước",
        "Bãi bỏ một số văn bản do Bộ Y tế ban hành|Bãi bỏ một số văn bản do Bộ Y tế ban hành",
        "Áp dụng quy chuẩn về phao do Bộ Y tế ban hành|Áp dụng quy chuẩn về phao do Bộ Y tế ban"
            + " hành",
        "Thông tư 91/2026/TT-BNNMT năm 2026 về phao đo Cục Hải quan ban hành|Về phao đo",
        "SỬA ĐỔI NGHỊ QUYẾT SỐ 522b/NQ-UBTVQH13 VỀ TRANG PHỤC|Sửa đổi Nghị quyết số"
            + " 522b/NQ-UBTVQH13 về trang phục"
      })
  void whatACatalogueAddsIsLeftOut(String written, String title) {
    String line =
        """
        {"id":"a","number":"91/2026/TT-BNNMT","type":"Thông tư","title":"%s","text":"Điều 2. Hiệu lực"}
        """
            .formatted(written);
    assertThat(Told.by(line).document().title()).contains(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "91/2026/TT-|BNNMT Thông tư quy định việc đo mực nước|91/2026/TT-BNNMT",
        "91/2026/TTLT-BNNMT|-BTC Thông tư quy định việc đo mực nước|91/2026/TTLT-BNNMT-BTC",
        "91/2026/TT-BNNMT|Quy định việc đo mực nước|91/2026/TT-BNNMT"
      })
  void aNumberThatGoesOnInTheTitleIsPutTogether(String number, String title, String whole) {
    String line =
        """
        {"id":"a","number":"%s","type":"Thông tư","title":"%s","text":"Điều 1. Phạm vi"}
        """
            .formatted(number, title);
    assertThat(Told.by(line).document().number()).contains(whole);
    assertThat(Told.by(line).document().title()).contains("Quy định việc đo mực nước");
  }

  @Test
  void aWordThatSaysThereIsNoNumberIsNone() {
    var document =
        Told.by(
                """
                {"id":"a","number":"Khongso","type":"HIẾN PHÁP SỐ","title":"Hiến pháp năm 1946"}
                """)
            .document();
    assertThat(document.number()).isEmpty();
    assertThat(document.type()).contains("Hiến pháp");
  }

  @Test
  void aNoticeOfAConclusionIsCalledSo() {
    String line =
        """
        {"id":"a","number":"432-TB/VPTW","type":"Thông báo",
         "title":"Thông báo kết luận 432-TB/VPTW năm 2026 tại buổi làm việc về đê điều"}
        """;
    assertThat(Told.by(line).document().title()).contains("Kết luận tại buổi làm việc về đê điều");
  }

  @Test
  void aNameInCapitalsIsWrittenAsTheTextWritesIt() {
    String head =
        "NGHỊ ĐỊNH\\nVỀ BUỔI LÀM VIỆC CỦA THỦ TƯỚNG CHÍNH PHỦ PHẠM THỊ MAI\\n"
            + "Căn cứ kết luận của đồng chí Phạm Thị Mai trong phạm vi được giao;";
    assertThat(
            Told.by(
                    """
                    {"id":"a","number":"901/2026/NĐ-CP","type":"Nghị định","title":"","text":"%s"}
                    """
                        .formatted(DECREE.formatted(head)))
                .document()
                .title())
        .contains("Về buổi làm việc của Thủ tướng Chính phủ Phạm Thị Mai");
  }

  @Test
  void theLettersOfAnOldFontAreRead() {
    String line =
        """
        {"id":"a","number":"1408/QĐ-BXD","type":"Quyết định","issued":"2008-11-27","title":"",
         "text":"QUYẾT ĐỊNH\\nV/v: §Ýnh chÝnh QuyÕt ®Þnh cña\\nBé tr\u00adëng vÒ ch\u00ad¬ng tr×nh khung\\nC¨n cø LuËt X©y dùng;\\n§iÒu 1. §Ýnh chÝnh QuyÕt ®Þnh sè 29/2007/Q§-BXD."}
        """;

    var document = Told.by(line).document();

    assertThat(document.title())
        .contains("V/v: Đính chính Quyết định của Bộ trưởng về chương trình khung");
    assertThat(document.text().orElseThrow())
        .contains("Điều 1. Đính chính Quyết định số 29/2007/QĐ-BXD");
  }
}
