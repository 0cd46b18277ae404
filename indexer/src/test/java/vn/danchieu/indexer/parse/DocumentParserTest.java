package vn.danchieu.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.danchieu.indexer.Shelf;
import vn.danchieu.indexer.parse.Header.Signature;

class DocumentParserTest {
  static String fixture(String name) throws Exception {
    try (InputStream in = DocumentParserTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("No fixture " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String letter() throws Exception {
    return java.nio.file.Files.readString(Shelf.corpus("letters").resolve("1225-UBND-NC.md"));
  }

  @Test
  void readsTheHeaderOfALetter() throws Exception {
    Header header = DocumentParser.parse(letter()).header();

    assertThat(header.issuer()).contains("Ủy ban nhân dân tỉnh Quảng Trị");
    assertThat(header.number()).contains("1225/UBND-NC");
    assertThat(header.type()).contains("Công văn");
    assertThat(header.place()).contains("Quảng Trị");
    assertThat(header.issued()).contains(LocalDate.of(2020, 3, 24));
    assertThat(header.subject())
        .contains("tiếp tục đẩy mạnh thực hiện công tác dân vận chính quyền");
    assertThat(header.subjectSpan().map(span -> span.start() + ".." + span.end()))
        .contains("127..187");
    assertThat(header.addressees())
        .containsExactly("Các Sở, ban, ngành cấp tỉnh", "UBND các huyện, thành phố, thị xã");
  }

  @Test
  void readsTheFootOfALetterWithoutThePenMark() throws Exception {
    assertThat(DocumentParser.parse(letter()).header().signature())
        .isEqualTo(
            new Signature(
                List.of(
                    "Như trên",
                    "Bộ Nội vụ",
                    "Thường trực Tỉnh ủy",
                    "TT HĐND tỉnh, UBMTTQVN tỉnh",
                    "Ban Dân vận Tỉnh ủy",
                    "Sở Nội vụ",
                    "PCT UBND tỉnh",
                    "Lưu: VT, NC"),
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
                java.util.Optional.of("PHÓ CHỦ TỊCH"),
                java.util.Optional.of("Hoàng Nam")));
  }

  @Test
  void cutsALetterIntoTasksAcrossAPageBreak() throws Exception {
    assertThat(DocumentParser.parse(letter()).sections())
        .extracting(s -> s.anchor() + " " + s.span().start() + ".." + s.span().end())
        .containsExactly(
            "mo-dau 310..588",
            "nhiem-vu-1 588..821",
            "nhiem-vu-2 821..1397",
            "nhiem-vu-3 1397..2376",
            "nhiem-vu-4 2376..2899",
            "nhiem-vu-5 2899..3122",
            "ket-thuc 3122..3313");
  }

  @Test
  void readsALetterOfTheParty() throws Exception {
    Header header = DocumentParser.parse(fixture("party-letter.md")).header();

    assertThat(header.issuer()).contains("Tỉnh ủy Quảng Trị");
    assertThat(header.number()).contains("45-CV/TU");
    assertThat(header.type()).contains("Công văn");
    assertThat(header.issued()).contains(LocalDate.of(2021, 2, 5));
    assertThat(header.subject()).contains("chuẩn bị tổng kết năm 2021");
    assertThat(header.addressees())
        .containsExactly("Các ban đảng Tỉnh ủy,", "Các huyện ủy, thị ủy, thành ủy");
    assertThat(header.signature().authority()).containsExactly("T/M BAN THƯỜNG VỤ");
    assertThat(header.signature().title()).contains("PHÓ BÍ THƯ");
    assertThat(header.signature().signer()).contains("Lê Thị An");
  }

  @Test
  void readsADecisionOfADepartment() throws Exception {
    Header header = DocumentParser.parse(fixture("decision.txt")).header();

    assertThat(header.issuer()).contains("Sở Nội vụ tỉnh Quảng Trị");
    assertThat(header.number()).contains("07/QĐ-SNV");
    assertThat(header.type()).contains("Quyết định");
    assertThat(header.issued()).contains(LocalDate.of(2024, 1, 9));
    assertThat(header.subject())
        .contains(
            "Về việc ban hành Kế hoạch kiểm tra công vụ năm 2024 trên địa bàn tỉnh Quảng Trị");
    assertThat(header.signature().recipients())
        .containsExactly("Như Điều 3", "UBND tỉnh (để báo cáo)", "Lưu: VT, TTr");
    assertThat(header.signature().signer()).contains("Trần Văn Bình");
  }

  @Test
  void cutsADecisionIntoArticlesWithoutTheChapterHeadingBetweenThem() throws Exception {
    String text = fixture("decision.txt");

    assertThat(DocumentParser.parse(text).sections())
        .extracting(s -> s.anchor() + "|" + s.span().of(text).strip().replace('\n', ' '))
        .containsExactly(
            "mo-dau|GIÁM ĐỐC SỞ NỘI VỤ Căn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;"
                + " Theo đề nghị của Chánh Thanh tra Sở. QUYẾT ĐỊNH:",
            "dieu-1|Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm tra công vụ năm 2024.",
            "dieu-2|Điều 2. Tổ chức thực hiện 1. Thanh tra Sở làm đầu mối. 2. Các phòng phối hợp.",
            "dieu-3|Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.",
            "phu-luc|PHỤ LỤC Danh sách đơn vị");
  }

  @Test
  void readsALawFromTheGazette() throws Exception {
    Parsed law = DocumentParser.parse(fixture("law.txt"));

    assertThat(law.header().issuer()).contains("Quốc hội");
    assertThat(law.header().number()).contains("99/2099/QH30");
    assertThat(law.header().type()).contains("Luật");
    assertThat(law.header().subject()).contains("Thử nghiệm văn bản");
    assertThat(law.header().issued()).contains(LocalDate.of(2099, 6, 29));
    assertThat(law.sections())
        .extracting(Section::anchor)
        .containsExactly("mo-dau", "dieu-1", "dieu-2");
  }

  @Test
  void readsAHeaderWhoseLinesAreBroken() throws Exception {
    Header header = DocumentParser.parse(fixture("plan.txt")).header();

    assertThat(header.issuer()).contains("Cục Hải quan");
    assertThat(header.number()).contains("12/KH-CHQ");
    assertThat(header.type()).contains("Kế hoạch");
    assertThat(header.issued()).contains(LocalDate.of(2025, 12, 3));
    assertThat(header.subject()).contains("Rà soát thủ tục hành chính năm 2026");
    assertThat(header.signature().authority())
        .containsExactly("TL. CỤC TRƯỞNG", "KT. CHÁNH VĂN PHÒNG");
    assertThat(header.signature().title()).contains("PHÓ CHÁNH VĂN PHÒNG");
  }

  @Test
  void cutsAPlanIntoItsPartsAndTheirTasks() throws Exception {
    assertThat(DocumentParser.parse(fixture("plan.txt")).sections())
        .extracting(Section::label)
        .containsExactly("Phần mở đầu", "Mục I", "Mục I.1", "Mục I.2", "Mục II");
  }

  @Test
  void cutsWhatADecisionIssuesIntoPartsOfItsOwn() throws Exception {
    String text = fixture("decision-with-annexes.txt");

    assertThat(DocumentParser.parse(text).sections())
        .extracting(s ->
            s.kind()
                + " "
                + s.anchor()
                + "|"
                + s.label()
                + "|"
                + s.title().orElse("-")
                + "|"
                + s.span().of(text).strip().lines().reduce((_, last) -> last).orElse(""))
        .containsExactly(
            "preamble mo-dau|Phần mở đầu|-|QUYẾT ĐỊNH:",
            "article dieu-1|Điều 1|Ban hành kèm theo Quyết định này Quy chế làm việc.|Điều 1. Ban"
                + " hành kèm theo Quyết định này Quy chế làm việc.",
            "article dieu-2|Điều 2|Quyết định này có hiệu lực từ ngày ký, thay thế Phụ lục I ban"
                + " hành trước đây./.|Điều 2. Quyết định này có hiệu lực từ ngày ký, thay thế Phụ"
                + " lục I ban hành trước đây./.",
            "annex quy-che|Quy chế|QUY CHẾ LÀM VIỆC CỦA SỞ NỘI VỤ|(Ban hành kèm theo Quyết định số"
                + " 08/QĐ-SNV ngày 10 tháng 01 năm 2024 của Giám đốc Sở Nội vụ)",
            "article quy-che-dieu-1|Điều 1, Quy chế|Phạm vi điều chỉnh|Quy chế này quy định lề lối"
                + " làm việc; biểu mẫu theo Phụ lục I.",
            "article quy-che-dieu-2|Điều 2, Quy chế|Đối tượng áp dụng|Mẫu số 02 do Văn phòng lập.",
            "annex phu-luc-i|Phụ lục I|DANH MỤC BIỂU MẪU|3. Phiếu trình.",
            "annex mau-so-01|Mẫu số 01|PHIẾU TRÌNH|Kính gửi: Giám đốc Sở");
  }

  @Test
  void takesNoQuotedArticleForOneOfItsOwn() {
    String text =
        """
        Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP
        1. Sửa đổi Điều 1 như sau:
        “Điều 1. Phạm vi
        Văn bản “thường” không thuộc phạm vi này.
        Điều 2. Đối tượng
        Cơ quan nhà nước.”
        2. Bổ sung Điều 3a:
        “Điều 3a. Chưa có dấu đóng
        Điều 2. Hiệu lực thi hành
        Gọi là “ngày ký”.
        Điều 3. Tổ chức thực hiện
        """;

    assertThat(DocumentParser.parse(text).sections())
        .extracting(s -> s.anchor() + "|" + s.title().orElse(""))
        .containsExactly(
            "dieu-1|Sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP",
            "dieu-2|Hiệu lực thi hành",
            "dieu-3|Tổ chức thực hiện");
  }

  @Test
  void aDateIsFoundWithThePlaceBeforeItAndAmongOtherDays() {
    String text =
        "Số: 5/UBND-NC\n"
            + "Trước ngày 5/6, sau ngày 7.\n"
            + "Thành phố Hồ Chí Minh, ngày 02 tháng 9 năm 2020\n"
            + "ngày 3 tháng 1 năm 1999\n";

    assertThat(WrittenDates.in(text, 0, text.length()))
        .extracting(d -> d.group("place") + "|" + d.group("day"))
        .containsExactly("Thành phố Hồ Chí Minh|02", "null|3");
  }

  @Test
  void readsDecomposedLettersAlike() throws Exception {
    String composed = letter();
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

    Parsed parsed = DocumentParser.parse(decomposed);

    assertThat(parsed.header().number()).contains("1225/UBND-NC");
    assertThat(parsed.header().issuer()).contains("Ủy ban nhân dân tỉnh Quảng Trị");
    assertThat(parsed.sections())
        .extracting(s -> Normalizer.normalize(s.span().of(decomposed), Normalizer.Form.NFC))
        .isEqualTo(
            DocumentParser.parse(composed).sections().stream()
                .map(s -> s.span().of(composed))
                .toList());
  }

  @Test
  void takesNoFileWithoutAnySignOfADocumentForOne() {
    assertThat(DocumentParser.parse("Danh sách việc cần làm\n- Mua giấy\n").isDocument()).isFalse();
    assertThat(DocumentParser.parse("").isDocument()).isFalse();
  }

  @Test
  void survivesAnyText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String pieces =
        "Số: 1/KH-UBND\n\n"
            + "1. Điều 2. Nơi nhận:\n"
            + "TM. ỦY BAN*|#Kính gửi: V/v ngày 45 tháng 13 năm 2020 \u0301\ud800 I. ";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        int start = random.nextInt(pieces.length());
        text.append(pieces, start, Math.min(pieces.length(), start + random.nextInt(20)));
      }
      String given = text.toString();
      Parsed parsed = DocumentParser.parse(given);
      assertThat(parsed.sections())
          .as("seed %d", seed)
          .allSatisfy(s -> assertThat(s.span().end()).isLessThanOrEqualTo(given.length()));
    }
  }
}
