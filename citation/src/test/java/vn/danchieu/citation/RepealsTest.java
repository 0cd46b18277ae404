package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text ends, in whole or in part, and since when. */
class RepealsTest {
  private static List<Optional<EffectiveFrom>> since(String text) {
    return CitationReader.standard().read(text).edges().stream()
        .filter(edge -> edge.relation() != Relation.MENTIONS)
        .map(Edge::from)
        .toList();
  }

  private static Optional<EffectiveFrom> on(int year, int month, int day) {
    return Optional.of(new EffectiveFrom.OnDay(LocalDate.of(year, month, day)));
  }

  @Test
  void carriesTheVerbOfAListToItsItems() {
    assertThat(
            Seen.said(
                """
                Bãi bỏ toàn bộ các quyết định sau đây:
                a) Quyết định số 31/2014/QĐ-UBND ngày 02 tháng 6 năm 2014 quy định mức thu phí;
                b) Khoản 3 Điều 4 Quyết định số 8/2017/QĐ-UBND.
                Điều 3. Thực hiện Quyết định số 77/QĐ-TTg.
                """))
        .containsExactly(
            "host bãi bỏ 31/2014/QĐ-UBND",
            "host bãi bỏ 8/2017/QĐ-UBND (một phần)",
            "host thực hiện 77/QĐ-TTg");
  }

  @Test
  void carriesTheVerbOfAListThatSaysWhoseDocumentsItHolds() {
    assertThat(
            Seen.said(
                """
                Điều 2. Bãi bỏ các văn bản quy phạm pháp luật thuộc lĩnh vực thủy lợi trên địa bàn tỉnh, cụ thể như sau:
                1. Quyết định số 31/2014/QĐ-UBND ngày 02 tháng 6 năm 2014 về mức thu thủy lợi phí.
                2. Quyết định số 8/2017/QĐ-UBND.
                Điều 3. Bãi bỏ toàn bộ các thông tư do Bộ trưởng Bộ Thủy sản liên tịch ban hành sau đây:
                1. Thông tư số 2/1999/TT-BTS.
                """))
        .containsExactly(
            "host bãi bỏ 31/2014/QĐ-UBND",
            "host bãi bỏ 8/2017/QĐ-UBND",
            "host bãi bỏ 2/1999/TT-BTS");
  }

  @Test
  void carriesAnEndThatIsReportedOfAWholeListToItsItems() {
    assertThat(
            Seen.said(
                """
                Các văn bản sau đây hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành:
                1. Nghị định số 31/2014/NĐ-CP ngày 02 tháng 6 năm 2014.
                2. Quyết định số 8/2017/QĐ-TTg.
                """))
        .containsExactly(
            "host làm hết hiệu lực 31/2014/NĐ-CP", "host làm hết hiệu lực 8/2017/QĐ-TTg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bãi bỏ các cụm từ của Nghị định số 66/2019/NĐ-CP.",
        "Bãi bỏ các Phụ lục của Nghị định số 66/2019/NĐ-CP.",
        "Bãi bỏ các biểu mẫu tại Nghị định số 66/2019/NĐ-CP.",
        "Bãi bỏ các nội dung tại Nghị định số 66/2019/NĐ-CP."
      })
  void endsADocumentInPartWhereAllItsWordsOrFormsOfAKindAreMeant(String text) {
    assertThat(Seen.said(text)).containsExactly("host bãi bỏ 66/2019/NĐ-CP (một phần)");
  }

  @Test
  void carriesTheVerbOfAHeadingToTheListRightBelow() {
    assertThat(
            Seen.said(
                """
                Điều 1. Bãi bỏ một số văn bản của Thủ tướng Chính phủ
                1. Quyết định số 31/2014/QĐ-TTg ngày 02 tháng 6 năm 2014.
                2. Quyết định số 8/2017/QĐ-TTg.
                Điều 2. Áp dụng các văn bản sau:
                1. Quyết định số 9/2017/QĐ-TTg.
                """))
        .containsExactly("host bãi bỏ 31/2014/QĐ-TTg", "host bãi bỏ 8/2017/QĐ-TTg");
  }

  @Test
  void aListOfWhatLosesSomeProvisionsEndsNothingAsAWhole() {
    assertThat(
            Seen.said(
                """
                Bãi bỏ một số điều, khoản của các quyết định do Ủy ban nhân dân tỉnh ban hành sau đây:
                1. Quyết định số 31/2014/QĐ-UBND: bãi bỏ Điều 2.
                """))
        .containsExactly("host bãi bỏ 31/2014/QĐ-UBND (một phần)");
    assertThat(Seen.said("Bãi bỏ một số từ, điểm, khoản của Thông tư số 4/2022/TT-BXD."))
        .containsExactly("host bãi bỏ 4/2022/TT-BXD (một phần)");
  }

  @Test
  void belowAHeadingTheHostSpeaksAndNotTheLawTheHeadingEndsWith() {
    assertThat(
            Seen.said(
                """
                Điều 8. Biểu mẫu của Nghị định số 3/2019/NĐ-CP hướng dẫn thi hành Luật Tố cáo
                Thay thế Mẫu số 02 tại Phụ lục ban hành kèm theo Nghị định số 3/2019/NĐ-CP.
                """))
        .containsExactly(
            "3/2019/NĐ-CP hướng dẫn Luật Tố cáo", "host thay thế 3/2019/NĐ-CP (một phần)");
  }

  @Test
  void carriesTheDayOfAListToItsItems() {
    String text =
        """
        2. Các nghị định sau đây hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành:
        - Nghị định số 40/2009/NĐ-CP quy định chi tiết Luật Giá;
        - Nghị định số 41/2011/NĐ-CP.
        """;
    assertThat(Seen.said(text))
        .containsExactly(
            "host làm hết hiệu lực 40/2009/NĐ-CP",
            "40/2009/NĐ-CP hướng dẫn Luật Giá",
            "host làm hết hiệu lực 41/2011/NĐ-CP");
    assertThat(since(text).getFirst()).contains(new EffectiveFrom.WithHost());
    assertThat(since(text).getLast()).contains(new EffectiveFrom.WithHost());
  }

  @Test
  void readsAListInTheSentenceItself() {
    assertThat(Seen.said("hủy bỏ các văn bản sau: Kế hoạch số 3/KH-UBND; Kế hoạch số 4/KH-UBND."))
        .containsExactly("host bãi bỏ 3/KH-UBND", "host bãi bỏ 4/KH-UBND");
    assertThat(Seen.said("Căn cứ pháp lý:\n- Luật Giá số 16/2023/QH15;\n- Luật số 45/2019/QH14."))
        .containsExactly("host căn cứ 16/2023/QH15", "host căn cứ 45/2019/QH14");
  }

  @Test
  void goesOnEndingBehindATitle() {
    assertThat(
            Seen.said(
                "Thông tư này thay thế Thông tư số 7/2018/TT-BNV hướng dẫn thi đua và bãi bỏ Quyết"
                    + " định số 31/QĐ-BNV"))
        .containsExactly("host thay thế 7/2018/TT-BNV", "host bãi bỏ 31/QĐ-BNV");
  }

  @Test
  void readsSinceWhenARepealHolds() {
    assertThat(since("Nghị định số 71/1998/NĐ-CP hết hiệu lực từ ngày 15 tháng 4 năm 2015."))
        .containsExactly(on(2015, 4, 15));
    assertThat(since("Kể từ ngày 01/7/2024, bãi bỏ Thông tư số 9/2011/TT-BNV."))
        .containsExactly(on(2024, 7, 1));
    assertThat(
            since("Thông tư này có hiệu lực từ ngày 02/3/2021 và thay thế Thông tư 8/2012/TT-BYT"))
        .containsExactly(on(2021, 3, 2));
    assertThat(since("Quyết định này có hiệu lực kể từ ngày ký, thay thế Quyết định số 5/QĐ-UBND"))
        .containsExactly(Optional.of(new EffectiveFrom.OnSigning()));
    assertThat(since("bãi bỏ Quyết định số 5/QĐ-UBND về trợ cấp từ ngày 01/01/2020"))
        .containsExactly(Optional.empty());
  }

  @Test
  void endsADocumentInPartWhereOnlyItsAnnexOrSomeWordsAreMeant() {
    assertThat(Seen.said("Bãi bỏ Quy chế làm việc ban hành kèm theo Quyết định số 5/QĐ-UBND"))
        .containsExactly("host bãi bỏ 5/QĐ-UBND (một phần)");
    assertThat(Seen.said("Quy chế ban hành kèm theo Quyết định số 5/QĐ-UBND hết hiệu lực."))
        .containsExactly("host làm hết hiệu lực 5/QĐ-UBND (một phần)");
    assertThat(
            Seen.said(
                "Thay thế cụm từ “cấp huyện” bằng “cấp xã” tại Điều 4 Thông tư 8/2012/TT-BYT"))
        .containsExactly("host sửa đổi, bổ sung 8/2012/TT-BYT (một phần)");
    assertThat(
            Seen.said(
                "Bổ sung, thay thế, bỏ một số từ, cụm từ tại Điều 4 của Bộ luật Hình sự số"
                    + " 100/2015/QH13"))
        .containsExactly("host sửa đổi, bổ sung 100/2015/QH13 (một phần)");
    assertThat(
            Seen.said(
                "Nghị định này bãi bỏ các quy định tại: khoản 1 Điều 9 Nghị định 68/2016/NĐ-CP"))
        .containsExactly("host bãi bỏ 68/2016/NĐ-CP (một phần)");
    assertThat(Seen.said("(Ban hành kèm theo Quyết định số 5/QĐ-UBND)"))
        .containsExactly("host ban hành kèm theo 5/QĐ-UBND");
    assertThat(
            Seen.said(
                "DANH MỤC VĂN BẢN ĐƯỢC ĐỀ XUẤT SỬA ĐỔI, BỔ SUNG\nĐỂ BẢO ĐẢM TÍNH THỐNG NHẤT\n(Kèm"
                    + " theo Nghị quyết số 20/2026/NQ-CP)"))
        .containsExactly("host ban hành kèm theo 20/2026/NQ-CP");
  }

  @Test
  void letsTheAmendedActSpeakInsideAQuotation() {
    String text =
        """
        Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 30/2013/NĐ-CP:
        1. Khoản 2 Điều 9 được sửa đổi như sau:
        “2. Nghị định này thay thế Nghị định số 76/2007/NĐ-CP.”
        Điều 2. Nghị định này có hiệu lực từ ngày ký.
        """;
    assertThat(Seen.in(text))
        .containsExactly(
            "Nghị định 30/2013/NĐ-CP full",
            "Nghị định 30/2013/NĐ-CP self",
            "Nghị định 76/2007/NĐ-CP full",
            "Nghị định - self");
    assertThat(Seen.said(text))
        .containsExactly(
            "host sửa đổi, bổ sung 30/2013/NĐ-CP", "30/2013/NĐ-CP thay thế 76/2007/NĐ-CP");
  }

  @Test
  void letsALetterSpeakOfTheDecreeItHasNamed() {
    Host letter =
        new Host(Optional.of("Công văn"), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(
            CitationReader.standard()
                .read(
                    "Nghị định số 30/2020/NĐ-CP quy định về văn thư. Nghị định này áp dụng", letter)
                .citations()
                .getLast()
                .reference()
                .number())
        .contains("30/2020/NĐ-CP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "báo cáo cấp có thẩm quyền bãi bỏ Quyết định số 5/QĐ-UBND ngày 02/3/2020",
        "Quyết định số 5/QĐ-UBND công bố thủ tục hành chính bị bãi bỏ thuộc chức năng của Sở",
        "thực hiện theo văn bản sửa đổi, bổ sung, thay thế Thông tư số 8/2012/TT-BYT",
        "Văn bản sửa đổi, bãi bỏ: Thông tư số 8/2012/TT-BYT",
        "đến khi Luật số 38/2013/QH13 hết hiệu lực",
        "thực hiện khi các quy định kiểm tra tại Điều 18 Nghị số 13/2020/NĐ-CP được bãi bỏ.",
        "Nghị định số 4/2015/NĐ-CP đã hết hiệu lực"
      })
  void endsNothingThatIsOnlyProposedSupposedOrReported(String text) {
    assertThat(CitationReader.standard().read(text).edges()).noneMatch(e -> e.relation().ends());
  }

  @Test
  void letsTheActThatIsNamedBehindTheVerbEndTheOther() {
    assertThat(
            Seen.said(
                "Phụ lục 1 Thông tư số 15/2026/TT-BCT được bãi bỏ theo Điều 9 Thông tư số"
                    + " 26/2026/TT-BCT"))
        .containsExactly("26/2026/TT-BCT bãi bỏ 15/2026/TT-BCT (một phần)");
  }

  @Test
  void letsTheActThatAmendsAPartEndTheOtherPartToo() {
    String text =
        "Điều 9. Điều kiện (Điều 9 Nghị định số 104/2016/NĐ-CP, có hiệu lực thi hành kể từ ngày"
            + " 01/07/2016, có nội dung bị bãi bỏ, có nội dung được sửa đổi bởi Điều 14, Điều 15"
            + " Nghị định số 155/2018/NĐ-CP có hiệu lực thi hành kể từ ngày 12/11/2018)";
    assertThat(Seen.said(text)).containsExactly("155/2018/NĐ-CP bãi bỏ 104/2016/NĐ-CP (một phần)");
    assertThat(since(text)).containsExactly(on(2018, 11, 12));
  }

  @Test
  void endsNoMoreOfADocumentWhereItsNumberIsRepeatedInBrackets() {
    assertThat(
            Seen.said(
                "Khoản 1 Điều 182 Nghị định số 131/2021/NĐ-CP quy định chi tiết Pháp lệnh Ưu đãi"
                    + " người có công (Nghị định số 131/2021/NĐ-CP) chấm dứt hiệu lực kể từ ngày"
                    + " Nghị quyết này có hiệu lực thi hành."))
        .contains("host làm hết hiệu lực 131/2021/NĐ-CP (một phần)")
        .doesNotContain("host làm hết hiệu lực 131/2021/NĐ-CP");
  }

  @Test
  void endsThePartThatStandsBetweenADocumentAndItsVerb() {
    assertThat(
            Seen.said(
                "Thông tư số 31/2017/TT-BLĐTBXH ngày 28/12/2017 Khoản 1 Điều 3 Được bãi bỏ bởi"
                    + " Thông tư số 28/2022/TT-BLĐTBXH"))
        .containsExactly("28/2022/TT-BLĐTBXH bãi bỏ 31/2017/TT-BLĐTBXH (một phần)");
  }

  @Test
  void leavesADocumentAloneThatOnlyTheTitleOfAnotherNames() {
    assertThat(
            Seen.said(
                "Thông tư số 3/2019/TT-BYT ban hành Danh mục thuốc và Điều 1 Thông tư số"
                    + " 15/2022/TT-BYT sửa đổi, bổ sung một số điều và Phụ lục tại Thông tư số"
                    + " 3/2019/TT-BYT hết hiệu lực kể từ ngày ký."))
        .containsExactly(
            "host làm hết hiệu lực 3/2019/TT-BYT",
            "host làm hết hiệu lực 15/2022/TT-BYT (một phần)",
            "15/2022/TT-BYT sửa đổi, bổ sung 3/2019/TT-BYT");
  }

  @Test
  void amendsNothingItselfWhereOneDocumentIsSaidToAmendAnother() {
    assertThat(
            Seen.said(
                "Bổ sung khoản 10 Điều 129 Thông tư 38/2015/TT-BTC đã được sửa đổi, bổ sung khoản"
                    + " 63 Điều 1 Thông tư 39/2018/TT-BTC như sau:"))
        .containsExactly(
            "host sửa đổi, bổ sung 38/2015/TT-BTC",
            "39/2018/TT-BTC sửa đổi, bổ sung 38/2015/TT-BTC");
    assertThat(
            Seen.said(
                "Việc kê đơn thực hiện theo quy định của Thông tư số 12/2020/TT-BNNPTNT ban hành"
                    + " quy định về quản lý thuốc; kê đơn thuốc thú y; sửa đổi, bổ sung một số"
                    + " điều của Thông tư số 18/2018/TT-BNNPTNT."))
        .containsExactly(
            "host theo 12/2020/TT-BNNPTNT",
            "12/2020/TT-BNNPTNT sửa đổi, bổ sung 18/2018/TT-BNNPTNT");
    assertThat(
            Seen.said(
                "Sửa đổi khoản 1 Điều 18 Nghị định 76/2018/NĐ-CP quy định về thuốc; sửa đổi Phụ lục"
                    + " 1 Thông tư 14/2023/TT-BKHCN."))
        .containsExactly(
            "host sửa đổi, bổ sung 76/2018/NĐ-CP", "host sửa đổi, bổ sung 14/2023/TT-BKHCN");
  }

  @Test
  void aFormThatAsksForAChangeChangesNothing() {
    assertThat(
            Seen.said(
                "1. Đơn đề nghị điều chỉnh Giấy phép lập cơ sở bán lẻ (Mẫu số 05 tại Phụ lục ban"
                    + " hành kèm theo Nghị định 09/2018/NĐ-CP)."))
        .containsExactly("host ban hành kèm theo 09/2018/NĐ-CP");
    assertThat(Seen.said("Bộ Y tế đề nghị sửa đổi, bổ sung Nghị định số 98/2021/NĐ-CP.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quyết định số 31/2014/QĐ-UBND được thay thế bởi Quyết định này.",
        "Quyết định số 31/2014/QĐ-UBND bị thay thế bằng Quyết định này kể từ ngày 01/3/2026.",
        "Quyết định số 31/2014/QĐ-UBND được bãi bỏ bằng Quyết định này.",
        "Chấm dứt hiệu lực của Quyết định số 31/2014/QĐ-UBND.",
        "Chấm dứt việc thi hành Quyết định số 31/2014/QĐ-UBND."
      })
  void readsOtherWordsForAnEnd(String text) {
    assertThat(CitationReader.standard().read(text).citations().getFirst().relation().ends())
        .isTrue();
    assertThat(Seen.said(text)).singleElement().asString().startsWith("host ");
  }
}
