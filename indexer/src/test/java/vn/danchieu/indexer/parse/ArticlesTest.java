package vn.danchieu.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which lines begin an article of the document, and which only look like it. */
class ArticlesTest {
  private static List<String> sections(String number, String text) {
    return DocumentParser.parse(text, Optional.of(number).filter(n -> !n.isEmpty()))
        .sections()
        .stream()
        .map(s ->
            s.kind()
                + " "
                + s.anchor()
                + "|"
                + s.label()
                + "|"
                + s.span().of(text).replace("*", "").strip().replaceAll("\\s+", " "))
        .toList();
  }

  @Test
  void anArticleThatIsMissingDoesNotHideThoseAfterIt() {
    assertThat(
            sections(
                "",
                """
                Điều 1. Phạm vi
                Một.
                Điều 2. Đối tượng
                Hai.
                Điều 4. Nguyên tắc
                Bốn.
                Điều 11. Hiệu lực
                Mười một.
                """))
        .containsExactly(
            "article dieu-1|Điều 1|Điều 1. Phạm vi Một.",
            "article dieu-2|Điều 2|Điều 2. Đối tượng Hai.",
            "article dieu-4|Điều 4|Điều 4. Nguyên tắc Bốn.",
            "article dieu-11|Điều 11|Điều 11. Hiệu lực Mười một.");
  }

  /** The document's own article comes later, so this is another document's. */
  @Test
  void aNumberThatRunsAheadOfTheNextArticleIsNone() {
    assertThat(
            sections(
                "",
                """
                Điều 1. Sửa đổi Nghị định số 30/2020/NĐ-CP
                Điều 5. Văn bản điện tử
                Nội dung mới.
                Điều 6. Chữ ký
                Nội dung mới.
                Điều 2. Hiệu lực
                Hai, theo quy định tại
                Điều 9. của Luật và
                Điều 10, Điều 11.
                """))
        .containsExactly(
            "article dieu-1|Điều 1|Điều 1. Sửa đổi Nghị định số 30/2020/NĐ-CP Điều 5. Văn bản điện tử Nội dung mới. Điều 6. Chữ ký Nội dung mới.",
            "article dieu-2|Điều 2|Điều 2. Hiệu lực Hai, theo quy định tại Điều 9. của Luật và Điều 10, Điều 11.");
  }

  @Test
  void aTextThatBeginsInTheMiddle() {
    assertThat(
            sections(
                "",
                """
                Chương II
                NHỮNG QUY ĐỊNH CỤ THỂ
                Điều 8. Hồ sơ
                Tám.
                Điều 9. Trình tự
                Chín.
                """))
        .containsExactly(
            "article dieu-8|Điều 8|Điều 8. Hồ sơ Tám.",
            "article dieu-9|Điều 9|Điều 9. Trình tự Chín.");
  }

  /** What its first article says of another document is no letterhead. */
  @Test
  void aTextThatBeginsWithAnArticleHasNoLetterhead() {
    String text =
        """
        Điều 1. Phạm vi điều chỉnh
        Hướng dẫn
        NGHỊ ĐỊNH
        số 70/2015/NĐ-CP ngày 01 tháng 9 năm 2015 của Chính phủ như sau:
        1. Mức đóng.
        Điều 2. Hiệu lực
        """;

    Parsed parsed = DocumentParser.parse(text);

    assertThat(parsed.header().number()).isEmpty();
    assertThat(parsed.header().type()).isEmpty();
    assertThat(parsed.header().issued()).isEmpty();
    assertThat(parsed.sections()).extracting(Section::anchor).containsExactly("dieu-1", "dieu-2");
  }

  @Test
  void aLetterThatCitesAnArticleHasNone() {
    assertThat(
            sections(
                "",
                """
                Cục Thuế trả lời công ty như sau:
                1. Theo quy định tại
                Điều 2. Thông tư số 78/2021/TT-BTC, hóa đơn là chứng từ.
                2. Đề nghị công ty thực hiện.
                """))
        .extracting(section -> section.split("[|]", -1)[0])
        .containsExactly("preamble mo-dau", "task nhiem-vu-1", "task nhiem-vu-2");
  }

  private static final String CODE =
      """
      **Chương I**
      **QUY ĐỊNH CHUNG**
      Điều 3. Giải thích từ ngữ
      Ba.Điều 1.6.TT.8.2. Từ ngữ riêng
      (Điều 2 Thông tư số 45/2019/TT-BCA, có hiệu lực thi hành kể từ ngày 18/11/2019)
      Hai của Thông tư.
      ***Chương II***
      NHỮNG QUY ĐỊNH CỤ THỂĐiều 1.6.TT.8.3. Khám sức khỏe
      (Điều 3 Thông tư số 45/2019/TT-BCA, có hiệu lực thi hành kể từ ngày 18/11/2019)
      Ba của Thông tư.
      (Điều này có nội dung liên quan đến Điều 1.6.LQ.22. Thăng cấp)
      **Chương II**
      **TỔ CHỨC**Điều 1.6.LQ.4. Xây dựng lực lượng
      (Điều 4 Luật số 37/2018/QH14, có hiệu lực thi hành kể từ ngày 01/07/2019)
      Bốn.

      Điều 5. Ngày truyền thống
      Năm.
      """;

  /** The Code puts the provisions of other documents where they belong by their matter. */
  @Test
  void articlesOfTheCodeBelongToTheDocumentThatTheyName() {
    assertThat(sections("37/2018/QH14", CODE))
        .containsExactly(
            "article dieu-3|Điều 3|Điều 3. Giải thích từ ngữ Ba.",
            "annex phap-dien-1-6-tt-8-2|Điều 2 Thông tư số 45/2019/TT-BCA|Điều 1.6.TT.8.2. Từ ngữ riêng (Điều 2 Thông tư số 45/2019/TT-BCA, có hiệu lực thi hành kể từ ngày 18/11/2019) Hai của Thông tư.",
            "annex phap-dien-1-6-tt-8-3|Điều 3 Thông tư số 45/2019/TT-BCA|Điều 1.6.TT.8.3. Khám sức khỏe (Điều 3 Thông tư số 45/2019/TT-BCA, có hiệu lực thi hành kể từ ngày 18/11/2019) Ba của Thông tư. (Điều này có nội dung liên quan đến Điều 1.6.LQ.22. Thăng cấp)",
            "article dieu-4|Điều 4|Điều 1.6.LQ.4. Xây dựng lực lượng (Điều 4 Luật số 37/2018/QH14, có hiệu lực thi hành kể từ ngày 01/07/2019) Bốn.",
            "article dieu-5|Điều 5|Điều 5. Ngày truyền thống Năm.");
  }

  @Test
  void theCodeHasSomeOutOfTheirOrder() {
    assertThat(
            sections(
                    "37/2018/QH14",
                    """
                    Điều 1. Phạm vi
                    Một.Điều 1.6.LQ.22. Thăng cấp
                    (Điều 22 Luật số 37/2018/QH14, có hiệu lực thi hành kể từ ngày 01/07/2019)
                    Hai mươi hai.
                    Điều 2. Đối tượng
                    Hai.
                    """)
                .stream()
                .map(s -> s.split("[|]", -1)[0]))
        .containsExactly("article dieu-1", "article dieu-22", "article dieu-2");
  }

  @Test
  void ofTheirChaptersTooOnlyItsOwnAreTheDocuments() {
    assertThat(DocumentParser.parse(CODE, Optional.of("37/2018/QH14")).headings())
        .extracting(h -> h.label() + " " + h.title().orElse("") + " " + h.span().of(CODE).strip())
        .containsExactly(
            "Chương I QUY ĐỊNH CHUNG **Chương I**\n**QUY ĐỊNH CHUNG**",
            "Chương II TỔ CHỨC **Chương II**\n**TỔ CHỨC**");
  }

  @Test
  void withoutANumberNoneOfThemIsTakenForTheDocuments() {
    assertThat(sections("", CODE).stream().map(s -> s.split("[|]", -1)[0]))
        .containsExactly(
            "article dieu-3",
            "annex phap-dien-1-6-tt-8-2",
            "annex phap-dien-1-6-tt-8-3",
            "annex phap-dien-1-6-lq-4",
            "article dieu-5");
  }
}
