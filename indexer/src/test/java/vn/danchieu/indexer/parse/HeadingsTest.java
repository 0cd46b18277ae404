package vn.danchieu.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Phần, Chương, Mục and Tiểu mục, wherever they stand and however they are written. */
class HeadingsTest {
  private static List<String> headings(String text) {
    return DocumentParser.parse(text).headings().stream()
        .map(h ->
            h.level().code() + " " + h.anchor() + "|" + h.label() + "|" + h.title().orElse("-"))
        .toList();
  }

  private static List<String> articles(String text) {
    return DocumentParser.parse(text).sections().stream()
        .map(s -> s.anchor() + "|" + s.span().of(text).strip().replaceAll("\\s+", " "))
        .toList();
  }

  @Test
  void aTitleStandsOnTheLineOfTheNumberOrBelowIt() {
    String text =
        """
        Phần thứ nhất
        QUY ĐỊNH CHUNG
        Chương I: PHẠM VI, ĐỐI TƯỢNG
        Điều 1. Phạm vi
        Một.
        Chương II

        NGUYÊN TẮC CHUNG VÀ
        TRÁCH NHIỆM

        Điều 2. Nguyên tắc
        Hai.
        PHẦN THỨ HAI. QUY ĐỊNH CỤ THỂ
        Chương
        III
        Thủ tục cấp phép
        Mục 1. HỒ SƠ
        Điều 3. Hồ sơ
        Ba.
        Mục 2 – TRÌNH TỰ
        Tiểu mục 1
        TIẾP NHẬN
        Điều 4. Tiếp nhận
        Bốn.
        Tiểu mục 2. TRẢ KẾT QUẢ
        Điều 5. Trả kết quả
        Năm.
        CHƯƠNG IV. ĐIỀU KHOẢN THI HÀNH
        Điều 6. Hiệu lực
        Sáu.
        """;

    assertThat(headings(text))
        .containsExactly(
            "part phan-1|Phần thứ nhất|QUY ĐỊNH CHUNG",
            "chapter chuong-1|Chương I|PHẠM VI, ĐỐI TƯỢNG",
            "chapter chuong-2|Chương II|NGUYÊN TẮC CHUNG VÀ TRÁCH NHIỆM",
            "part phan-2|Phần thứ hai|QUY ĐỊNH CỤ THỂ",
            "chapter chuong-3|Chương III|Thủ tục cấp phép",
            "section chuong-3-muc-1|Mục 1|HỒ SƠ",
            "section chuong-3-muc-2|Mục 2|TRÌNH TỰ",
            "subsection chuong-3-muc-2-tieu-muc-1|Tiểu mục 1|TIẾP NHẬN",
            "subsection chuong-3-muc-2-tieu-muc-2|Tiểu mục 2|TRẢ KẾT QUẢ",
            "chapter chuong-4|Chương IV|ĐIỀU KHOẢN THI HÀNH");
    assertThat(articles(text))
        .containsExactly(
            "dieu-1|Điều 1. Phạm vi Một.",
            "dieu-2|Điều 2. Nguyên tắc Hai.",
            "dieu-3|Điều 3. Hồ sơ Ba.",
            "dieu-4|Điều 4. Tiếp nhận Bốn.",
            "dieu-5|Điều 5. Trả kết quả Năm.",
            "dieu-6|Điều 6. Hiệu lực Sáu.");
  }

  @Test
  void aChapterThatWasInsertedCarriesALetterAndANoteIsNoPartOfItsNumber() {
    assertThat(
            headings(
                """
                Chương I[1]
                QUY ĐỊNH CHUNG
                Điều 1. Phạm vi
                Một.
                **Chương Ia**
                **TRƯỜNG HỢP RIÊNG**
                Điều 2. Trường hợp
                Hai.
                Chương IIa QUY ĐỊNH THÊM
                Điều 3. Thêm
                Ba.
                """))
        .containsExactly(
            "chapter chuong-1|Chương I|QUY ĐỊNH CHUNG",
            "chapter chuong-1a|Chương Ia|TRƯỜNG HỢP RIÊNG",
            "chapter chuong-2a|Chương IIa|QUY ĐỊNH THÊM");
  }

  @Test
  void chaptersThatEachPartCountsAnewAreNamedWithTheirPart() {
    assertThat(
            headings(
                """
                Phần I
                THỨ NHẤT
                Chương I
                MỘT
                Điều 1. Một
                Phần II
                THỨ HAI
                Chương I
                HAI
                Điều 2. Hai
                """))
        .containsExactly(
            "part phan-1|Phần I|THỨ NHẤT",
            "chapter phan-1-chuong-1|Chương I|MỘT",
            "part phan-2|Phần II|THỨ HAI",
            "chapter phan-2-chuong-1|Chương I|HAI");
  }

  @Test
  void whatNamesAChapterAtTheBeginningOfALineIsNoHeading() {
    String text =
        """
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi
        Việc xử lý được thực hiện theo quy định tại
        Chương II của Luật này, trừ trường hợp nêu tại
        Chương III Luật Thử nghiệm; việc khác theo
        Mục 2, Mục 3
        Chương II
        và các quy định có liên quan.
        Chương II
        TỔ CHỨC THỰC HIỆN
        Điều 2. Hiệu lực
        Hai.
        """;

    assertThat(headings(text))
        .containsExactly(
            "chapter chuong-1|Chương I|QUY ĐỊNH CHUNG",
            "chapter chuong-2|Chương II|TỔ CHỨC THỰC HIỆN");
    assertThat(articles(text))
        .containsExactly(
            "dieu-1|Điều 1. Phạm vi Việc xử lý được thực hiện theo quy định tại Chương II của Luật này, trừ trường hợp nêu tại Chương III Luật Thử nghiệm; việc khác theo Mục 2, Mục 3 Chương II và các quy định có liên quan.",
            "dieu-2|Điều 2. Hiệu lực Hai.");
  }

  @Test
  void whatAnAmendmentQuotesIsAnotherDocuments() {
    assertThat(
            headings(
                """
                Chương I
                SỬA ĐỔI NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP
                Điều 1. Sửa đổi Chương II như sau:
                “Chương II
                QUY ĐỊNH MỚI
                Mục 1
                THỦ TỤC
                Điều 2. Thủ tục
                Nội dung.”
                Chương II
                ĐIỀU KHOẢN THI HÀNH
                Điều 2. Hiệu lực
                Hai.
                """))
        .containsExactly(
            "chapter chuong-1|Chương I|SỬA ĐỔI NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP",
            "chapter chuong-2|Chương II|ĐIỀU KHOẢN THI HÀNH");
  }

  @Test
  void aTableOfContentsIsNoStructure() {
    String text =
        """
        MỤC LỤC
        Chương I: QUY ĐỊNH CHUNG ..... 1
        Chương II: TỔ CHỨC ..... 5
        Chương III: THI HÀNH ..... 9
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi
        Chương II
        TỔ CHỨC
        Điều 2. Tổ chức
        Chương III
        THI HÀNH
        Điều 3. Hiệu lực
        """;

    assertThat(DocumentParser.parse(text).headings())
        .extracting(h -> h.label() + " " + h.span().of(text).replace('\n', ' '))
        .containsExactly(
            "Chương I Chương I QUY ĐỊNH CHUNG",
            "Chương II Chương II TỔ CHỨC",
            "Chương III Chương III THI HÀNH");
  }

  /** Whose number cannot be right ends the chapter before it, and heads nothing itself. */
  @Test
  void whatStandsBelowAHeadingThatDoesNotCountOnHasNone() {
    String text =
        """
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi
        Chương 215
        CHỮ SỐ CỦA CHÚ THÍCH DÍNH LIỀN
        Điều 2. Đối tượng
        """;

    assertThat(headings(text)).containsExactly("chapter chuong-1|Chương I|QUY ĐỊNH CHUNG");
    assertThat(DocumentParser.parse(text).headings().getFirst().until())
        .isEqualTo(text.indexOf("Chương 215"));
  }

  /** Nobody knows what stands there, so it belongs to no article. */
  @Test
  void anArticleEndsAtAChapterThatCannotBeRead() {
    String text =
        """
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi
        Một.
        Chương II
        ĐIỀU KHOẢN THI HÀNH[17]
        Hiệu lực thi hành
        Hai.
        """;

    assertThat(headings(text)).containsExactly("chapter chuong-1|Chương I|QUY ĐỊNH CHUNG");
    assertThat(articles(text)).containsExactly("dieu-1|Điều 1. Phạm vi Một.");
  }

  @Test
  void aRegulationThatIsIssuedHasChaptersOfItsOwn() throws Exception {
    assertThat(headings(DocumentParserTest.fixture("decision-with-annexes.txt")))
        .containsExactly("chapter quy-che-chuong-1|Chương I, Quy chế|QUY ĐỊNH CHUNG");
  }
}
