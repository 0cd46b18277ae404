package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends that hang on a condition, on the day of another act, or on who acts by what. */
class ConditionalEndsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kể từ ngày Nghị định số 15/2021/NĐ-CP hết hiệu lực, áp dụng quy định tại Điều 3.",
        "Trước ngày Nghị định số 15/2021/NĐ-CP hết hiệu lực thì thực hiện như sau.",
        "Tại thời điểm Nghị định số 15/2021/NĐ-CP hết hiệu lực, tổ chức phải nộp báo cáo.",
        "Sau thời điểm các quy định tại Thông tư số 15/2021/TT-BTC bị bãi bỏ, Sở Tài chính rà soát."
      })
  void theDayOnWhichAnActEndsEndsItNot(String sentence) {
    assertThat(Seen.said(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thông tư số 12/2015/TT-BYT ngày 24 tháng 11 năm 2015 của Bộ Y tế hết hiệu lực kể từ ngày"
            + " Thông tư này có hiệu lực. Riêng quy định tại Điều 5 tiếp tục có hiệu lực cho đến"
            + " khi có văn bản thay thế.",
        "Thông tư số 12/2015/TT-BYT hết hiệu lực; riêng các quy định tại Điều 11 vẫn được áp dụng.",
        """
        Các thông tư sau hết hiệu lực:
        a) Thông tư số 12/2015/TT-BYT; riêng Điều 3 tiếp tục có hiệu lực;\
        """
      })
  void anActOfWhichAPartStaysEndsInPart(String sentence) {
    assertThat(Seen.said(sentence))
        .containsExactly("host làm hết hiệu lực 12/2015/TT-BYT (một phần)");
  }

  @Test
  void anActEndsWholeTheDayAfterTheLastOfItsParts() {
    String text =
        "Thông tư liên tịch số 41/2014/TTLT-BYT-BTC hết hiệu lực kể từ ngày Nghị định này có hiệu"
            + " lực; riêng các quy định tại Điều 11, khoản 2 Điều 17 thì tiếp tục thực hiện đến hết"
            + " ngày 31 tháng 12 năm 2018.";
    assertThat(Seen.said(text)).containsExactly("host làm hết hiệu lực 41/2014/TTLT-BYT-BTC");
    assertThat(CitationReader.standard().read(text).edges().getFirst().from())
        .contains(new EffectiveFrom.OnDay(LocalDate.of(2019, 1, 1)));
  }

  @Test
  void aPartOfAnotherActThatStaysDelaysNoEnd() {
    String text =
        "Thông tư số 12/2015/TT-BYT hết hiệu lực kể từ ngày 01/7/2020. Riêng Điều 5 Thông tư số"
            + " 8/2014/TT-BYT tiếp tục thực hiện đến hết ngày 31 tháng 12 năm 2025.";
    assertThat(CitationReader.standard().read(text).edges().getFirst().from())
        .contains(new EffectiveFrom.OnDay(LocalDate.of(2020, 7, 1)));
  }

  @Test
  void noActEndsBeforeTheDayThatIsToldOfIt() {
    String text =
        "Thông tư số 12/2015/TT-BYT hết hiệu lực kể từ ngày 01 tháng 7 năm 2026; riêng Điều 5 tiếp"
            + " tục thực hiện đến hết ngày 31 tháng 12 năm 2025.";
    assertThat(CitationReader.standard().read(text).edges().getFirst().from())
        .contains(new EffectiveFrom.OnDay(LocalDate.of(2026, 7, 1)));
  }

  @Test
  void matterThatGoesOnByOldRulesKeepsNothingOfThem() {
    assertThat(
            Seen.said(
                "Thông tư số 12/2015/TT-BYT hết hiệu lực. Riêng các dự án đã phê duyệt tiếp tục"
                    + " thực hiện theo quy định cũ."))
        .containsExactly("host làm hết hiệu lực 12/2015/TT-BYT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị định số 15/2021/NĐ-CP hết hiệu lực từ ngày 01/01/2027 nếu không được gia hạn.",
        "Nghị định số 15/2021/NĐ-CP hết hiệu lực kể từ ngày Luật Đất đai số 31/2024/QH15 có hiệu"
            + " lực thi hành.",
        "Bãi bỏ Nghị định số 15/2021/NĐ-CP kể từ ngày Luật số 31/2024/QH15 có hiệu lực thi hành."
      })
  void anEndOfWhichNoDayIsKnownIsNotMade(String sentence) {
    assertThat(Seen.said(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thông tư số 1/2020/TT-BTC hết hiệu lực kể từ ngày 01/06/2026; Thông tư số 2/2020/TT-BTC"
            + " tiếp tục có hiệu lực; Thông tư số 3/2020/TT-BTC bị bãi bỏ.",
        "Thông tư số 1/2020/TT-BTC hết hiệu lực; Thông tư số 2/2020/TT-BTC quy định mức lệ phí vẫn"
            + " còn hiệu lực, Thông tư số 3/2020/TT-BTC bị bãi bỏ.",
        "Thông tư số 1/2020/TT-BTC hết hiệu lực; Thông tư số 2/2020/TT-BTC được áp dụng cho hồ sơ"
            + " đã nhận; Thông tư số 3/2020/TT-BTC bị bãi bỏ.",
        "Thông tư số 1/2020/TT-BTC hết hiệu lực; Thông tư số 2/2020/TT-BTC không bị bãi bỏ; Thông"
            + " tư số 3/2020/TT-BTC bị bãi bỏ."
      })
  void whatSaysOfItselfThatItStaysDoesNotEndWithTheNext(String sentence) {
    assertThat(Seen.said(sentence))
        .containsExactly("host làm hết hiệu lực 1/2020/TT-BTC", "host bãi bỏ 3/2020/TT-BTC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trừ Thông tư số 1/2020/TT-BTC và Thông tư số 2/2020/TT-BTC, các Thông tư số"
            + " 3/2020/TT-BTC và Thông tư số 4/2020/TT-BTC hết hiệu lực.",
        "Các Thông tư số 3/2020/TT-BTC và Thông tư số 4/2020/TT-BTC, trừ Thông tư số 1/2020/TT-BTC,"
            + " hết hiệu lực.",
      })
  void whatIsExceptedDoesNotEnd(String sentence) {
    assertThat(Seen.said(sentence))
        .containsExactly(
            "host làm hết hiệu lực 3/2020/TT-BTC", "host làm hết hiệu lực 4/2020/TT-BTC");
    assertThat(Seen.said("Bãi bỏ Thông tư số 3/2020/TT-BTC, trừ Thông tư số 1/2020/TT-BTC."))
        .containsExactly("host bãi bỏ 3/2020/TT-BTC");
  }

  @Test
  void documentsOfOneListEndTogetherWhateverIsToldOfThem() {
    assertThat(
            Seen.said(
                "Thông tư số 1/2020/TT-BTC được sửa đổi, bổ sung năm 2021; Thông tư số"
                    + " 2/2020/TT-BTC quy định mức lệ phí; Thông tư số 3/2020/TT-BTC bị bãi bỏ."))
        .containsExactly(
            "host bãi bỏ 1/2020/TT-BTC", "host bãi bỏ 2/2020/TT-BTC", "host bãi bỏ 3/2020/TT-BTC");
  }

  @Test
  void anEndWithADayOfItsOwnIsMadeWhateverElseTheSentenceSays() {
    assertThat(
            Seen.said(
                "Nghị định số 15/2021/NĐ-CP hết hiệu lực kể từ ngày Luật này có hiệu lực; Nghị định"
                    + " số 16/2021/NĐ-CP hết hiệu lực từ ngày 01/7/2027."))
        .containsExactly(
            "host làm hết hiệu lực 15/2021/NĐ-CP", "host làm hết hiệu lực 16/2021/NĐ-CP");
    assertThat(Seen.said("Từ ngày 01 tháng 7 năm 2027 Nghị định số 16/2021/NĐ-CP hết hiệu lực."))
        .containsExactly("host làm hết hiệu lực 16/2021/NĐ-CP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đình chỉ, bãi bỏ theo thẩm quyền hoặc kiến nghị cấp có thẩm quyền bãi bỏ những quy định về"
            + " điều tra hình sự trái với quy định của Hiến pháp, Bộ luật Tố tụng hình sự số"
            + " 101/2015/QH13, Luật này và pháp luật khác có liên quan.",
        "Bãi bỏ các văn bản trái với Luật Đất đai số 31/2024/QH15.",
        "Đình chỉ hoạt động của cơ sở vi phạm quy định tại Nghị định số 15/2021/NĐ-CP.",
        "Đình chỉ việc thi hành, bãi bỏ văn bản không phù hợp với Hiến pháp, Luật Tổ chức chính"
            + " quyền địa phương số 72/2025/QH15.",
        "Đình chỉ việc thi hành quyết định trái với Nghị quyết số 12/2026/NQ-HĐND."
      })
  void whatOthersAreMeasuredByDoesNotEnd(String sentence) {
    assertThat(Seen.said(sentence)).isEmpty();
  }

  @Test
  void anEndForSomeCasesIsOfAPart() {
    assertThat(Seen.said("Bãi bỏ Nghị định số 15/2021/NĐ-CP đối với hoạt động đào tạo lái xe."))
        .containsExactly("host bãi bỏ 15/2021/NĐ-CP (một phần)");
    assertThat(
            Seen.said("Bãi bỏ Quyết định số 15/2021/QĐ-UBND quy định mức thu phí đối với xe ô tô."))
        .containsExactly("host bãi bỏ 15/2021/QĐ-UBND");
    assertThat(
            Seen.said(
                "Các quy định của Thông tư số 15/2021/TT-BTC trái với Thông tư này đều bị bãi bỏ."))
        .containsExactly("host bãi bỏ 15/2021/TT-BTC (một phần)");
  }

  @Test
  void theActOfABodyThatIsNamedByItsKindAloneIsStillToBeMade() {
    Host host =
        new Host(
            Optional.of("Nghị quyết"),
            Optional.of("12/2026/NQ-CP"),
            Optional.of("Chính phủ"),
            Optional.empty());
    String text =
        "3. Quyết định của Thủ tướng Chính phủ thay thế Quyết định số 25/2021/QĐ-TTg.\n"
            + "4. Nghị quyết này thay thế Nghị quyết số 7/NQ-CP.\n";
    assertThat(CitationReader.standard().read(text, host).edges())
        .filteredOn(edge -> edge.relation() == Relation.REPLACES)
        .extracting(edge -> edge.target().reference().number().orElse("-"))
        .containsExactly("7/NQ-CP");
  }

  @Test
  void whatTakesThePlaceWasPutThereByTheActThatInsertedIt() {
    assertThat(
            Seen.said(
                "a) Khoản 2 Điều 9a Thông tư số 120/2020/TT-BTC được thay thế bởi khoản 2 Điều 40k"
                    + " Thông tư số 119/2020/TT-BTC được bổ sung tại khoản 10 Điều 1 Thông tư"
                    + " này;"))
        .containsExactly(
            "host sửa đổi, bổ sung 119/2020/TT-BTC", "host thay thế 120/2020/TT-BTC (một phần)");
    assertThat(
            Seen.said(
                "Khoản 2 Điều 9a Thông tư số 120/2020/TT-BTC được thay thế bởi khoản 2 Điều 40k"
                    + " Thông tư số 119/2020/TT-BTC được bổ sung tại Thông tư số 18/2025/TT-BTC."))
        .containsExactly(
            "18/2025/TT-BTC sửa đổi, bổ sung 119/2020/TT-BTC",
            "18/2025/TT-BTC thay thế 120/2020/TT-BTC (một phần)");
  }

  @Test
  void whoInsertedItIsOpenWhereAQuotedActSpeaks() {
    assertThat(
            Seen.said(
                "Thông tư số 18/2025/TT-BTC sửa đổi Thông tư số 68/2024/TT-BTC quy định: “Khoản 2"
                    + " Điều 9a Thông tư số 120/2020/TT-BTC được thay thế bởi Điều 40k Thông tư số"
                    + " 119/2020/TT-BTC được bổ sung tại Điều 1 Thông tư này.”"))
        .noneMatch(said -> said.contains("thay thế"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thông tư số 24/2019/TT-BGTVT có hiệu lực từ ngày 01/10/2019 được thay thế bởi Thông tư số 27/2022/TT-BGTVT. |
          (Điều 1 Thông tư số 24/2019/TT-BGTVT, có hiệu lực thi hành kể từ ngày 01/10/2019, bị bãi bỏ bởi Thông tư số 27/2022/TT-BGTVT.) |
          (Điều 1 Thông tư số 24/2019/TT-BGTVT, có hiệu lực thi hành kể từ ngày 01/10/2019, bị ngưng hiệu lực bởi Thông tư số 27/2022/TT-BGTVT, có hiệu lực thi hành kể từ ngày 28/11/2022.) | 2022-11-28
          Từ ngày 01/10/2023 Thông tư số 24/2019/TT-BGTVT được thay thế bởi Thông tư số 27/2022/TT-BGTVT. | 2023-10-01
          """)
  void theFirstDayOfADocumentIsNotItsLast(String text, String day) {
    assertThat(CitationReader.standard().read(text).edges())
        .filteredOn(edge -> edge.relation().ends())
        .isNotEmpty()
        .allSatisfy(edge ->
            assertThat(edge.from())
                .isEqualTo(
                    Optional.ofNullable(day).map(LocalDate::parse).map(EffectiveFrom.OnDay::new)));
  }
}
