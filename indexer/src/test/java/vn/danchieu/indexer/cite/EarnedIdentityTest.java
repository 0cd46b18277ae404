package vn.danchieu.indexer.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;

/** Type, number, day and hand of a document are held against each other. */
class EarnedIdentityTest {
  private static final String HEAD =
      "BỘ TÀI CHÍNH\\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\nĐộc lập - Tự do - Hạnh phúc\\n"
          + "Số: %s\\nHà Nội, ngày 05 tháng 5 năm 2026\\nTHÔNG TƯ\\nQuy định mức phí cầu cảng\\n"
          + "Căn cứ Luật Phí và lệ phí;\\nĐiều 1. Phạm vi\\nThông tư này quy định mức phí.";

  @ParameterizedTest
  @CsvSource({
    "91/2026/TT-BTС, 91/2026/TT-BTC, 91/2026/TT-BTC",
    "91, 91/2026/TT-BTC, 91/2026/TT-BTC",
    "91/2025/TT-BTC, 91/2026/TT-BTC, 91/2026/TT-BTC",
    "92/2026/TT-BTC, 91/2026/TT-BTC, 91/2026/TT-BTC",
    "91/2026/TT-BXD, 91/2026/TT-BTC, 91/2026/TT-BTC",
    "91/2026/TT-BTC, 91/2024/TT-BTC, 91/2026/TT-BTC",
    "91/2026/TT-BTC, 91/2026/NĐ-CP, 91/2026/TT-BTC"
  })
  void theNumberOfALetterheadThatAgreesWithItselfWins(String given, String printed, String number) {
    String line =
        """
        {"id":"a","number":"%s","type":"Thông tư","issued":"2026-05-05","text":"%s"}
        """
            .formatted(given, HEAD.formatted(printed));
    StoredDocument document = Told.by(line).document();
    assertThat(document.number()).contains(number);
    assertThat(document.setAside()).isFalse();
    assertThat(document.keys()).contains("n:91/2026/tt-btc");
  }

  @Test
  void aNumberThatGaveWayIsKeptWithItsSource() {
    String line =
        """
        {"id":"a","number":"92/2026/TT-BTC","type":"Thông tư","source":"kho cũ","text":"%s"}
        """
            .formatted(HEAD.formatted("91/2026/TT-BTC"));
    assertThat(Told.by(line).document().disputed())
        .extracting(StoredDocument.Dispute::text)
        .containsExactly(
            "Về số, ký hiệu: nguồn ghi “92/2026/TT-BTC” (kho cũ); toàn văn ghi “91/2026/TT-BTC”,"
                + " được dùng.");
  }

  @Test
  void whatARecordSaysOfAnotherActThanItsTextIsNotKept() {
    String line =
        """
        {"id":"a","number":"102/2016/QH13","type":"Luật","issued":"2026-05-05",
         "effective":"2017-06-01","status":"Hết hiệu lực một phần","title":"Luật Trẻ em",
         "relations":[{"relation":"thay thế","target":{"number":"25/2004/QH11"}}],"text":"%s"}
        """
            .replace("\n ", " ")
            .formatted(HEAD.formatted("91/2026/TT-BTC"));
    AssembledDocument told = Told.by(line);
    assertThat(told.document().number()).contains("91/2026/TT-BTC");
    assertThat(told.document().effective()).isEmpty();
    assertThat(told.document().claims())
        .extracting(StoredDocument.Claim::about)
        .doesNotContain("status", "effective");
    assertThat(told.links()).noneMatch(link -> link.origin().equals("record"));
  }

  @Test
  void whatAPersonWroteBesideATextThatTheyTookInIsKept() {
    String line =
        """
        {"id":"nap:1","number":"102/2026/TT-BTC","type":"Thông tư","issued":"2026-05-05",
         "supersedes":"2026-06-01T00:00:00Z",
         "relations":[{"relation":"thay thế","target":{"number":"25/2004/TT-BTC"}}],"text":"%s"}
        """
            .replace("\n ", " ")
            .formatted(HEAD.formatted("91/2026/TT-BTC"));
    assertThat(Told.by(line).links()).anyMatch(link -> link.origin().equals("record"));
  }

  @ParameterizedTest
  @CsvSource({
    "Thông tư số 93/2026/TT-BTC hướng dẫn kê khai thuế, true",
    "Thông tư số 93/2026/TT-BTC quy định mức phí cầu cảng, false",
    "Hợp đồng khoán, false"
  })
  void aTextUnderAnotherNumberAndTitleThanTheRecordIsSetAside(String title, boolean aside) {
    String line =
        """
        {"id":"a","number":"93/2026/TT-BTC","type":"Thông tư","issued":"2026-05-05","title":"%s","text":"%s"}
        """
            .formatted(title, HEAD.formatted("91/2025/TT-BTC"));
    StoredDocument document = Told.by(line).document();
    assertThat(document.setAside()).isEqualTo(aside);
    assertThat(document.number()).contains("93/2026/TT-BTC");
  }

  @ParameterizedTest
  @CsvSource({
    "THÔNG TƯ SỐ 93/2026/TT-BTC VỀ MỨC LỆ PHÍ, , 93/2026/TT-BTC",
    "Về mức phí, https://vanban.example/thong-tu-so-93-2026-tt-btc-ve-phi--1.htm, 93/2026/TT-BTC",
    "Thông tư 91/2025/TT-BTC, , 91/2025/TT-BTC"
  })
  void aRecordThatCallsItselfByAnotherNumberOfTheSeriesIsSetAside(
      String title, String address, String other) {
    StoredDocument document = called(title, Optional.ofNullable(address).orElse(""));
    assertThat(document.setAside()).isTrue();
    assertThat(document.disputed())
        .extracting(StoredDocument.Dispute::text)
        .anyMatch(text ->
            text.contains("số là 91/2026/TT-BTC, tên hoặc địa chỉ ở nguồn ghi số " + other));
  }

  @ParameterizedTest
  @CsvSource({
    "Thông tư số 91/2026/TT-BTC về mức phí, https://vanban.example/thong-tu-91-2026-tt-btc.htm",
    "Sửa đổi Thông tư số 93/2026/TT-BTC, https://vanban.example/sua-doi-thong-tu-93-2026-tt-btc",
    "Thông tư 12/2020/TT-BXD sửa đổi, https://vanban.example/93-2026",
    "Về mức phí, https://vanban.example/thong-tu-so-091-2026-tt-btc-93/577.htm"
  })
  void titlesAndAddressesThatNameWhatTheActIsAboutSetNothingAside(String title, String address) {
    assertThat(called(title, address).setAside()).isFalse();
  }

  @Test
  void addressesHaveNoPointsInNumbers() {
    String line =
        """
        {"id":"a","number":"66.16/2026/NQ-CP","type":"Nghị quyết","issued":"2026-05-05",
         "title":"Về thử","url":"https://vanban.example/nghi-quyet-so-6616-2026-nq-cp-46.htm"}
        """
            .replace("\n ", " ");
    assertThat(Told.by(line).document().setAside()).isFalse();
  }

  @Test
  void aRecordThatGaveWayToItsTextIsNotHeldAgainstItsOwnTitle() {
    String line =
        """
        {"id":"a","number":"92/2026/TT-BTC","type":"Thông tư","issued":"2026-05-05",
         "title":"Thông tư số 92/2026/TT-BTC về thuế","text":"%s"}
        """
            .replace("\n ", " ")
            .formatted(HEAD.formatted("91/2026/TT-BTC"));
    StoredDocument document = Told.by(line).document();
    assertThat(document.setAside()).isFalse();
    assertThat(document.number()).contains("91/2026/TT-BTC");
  }

  private static StoredDocument called(String title, String address) {
    return Told.by(
            """
            {"id":"a","number":"91/2026/TT-BTC","type":"Thông tư","issued":"2026-05-05",
             "title":"%s","url":"%s","text":"%s"}
            """
                .replace("\n ", " ")
                .formatted(title, address, HEAD.formatted("91/2026/TT-BTC")))
        .document();
  }

  @ParameterizedTest
  @CsvSource({
    "54/2014/QH13, Luật, Bộ Tài chính, Quốc hội",
    "113/2017/NĐ-CP, Nghị định, Bộ Công Thương, Chính phủ",
    "11/2016/UBTVQH13, Pháp lệnh, Quốc hội, Ủy ban Thường vụ Quốc hội",
    "19/2016/TT-BYT, Thông tư, Chính phủ, Bộ Y tế",
    "12/2016/QĐ-TTg, Quyết định, Chính phủ, Thủ tướng Chính phủ",
    "13/2019/TT-BKHĐT, Thông tư, Bộ Tài chính, Bộ Kế hoạch và Đầu tư",
    "21-L/CTN, Luật, Quốc hội, Quốc hội",
    "12/2016/TTLT-BTP-TANDTC, Thông tư liên tịch, Bộ Tư pháp, Bộ Tư pháp",
    "12/2016/QĐ-UBND, Quyết định, UBND tỉnh Quảng Trị, UBND tỉnh Quảng Trị",
    "12-NQ/TW, Nghị quyết, Bộ Chính trị, Bộ Chính trị",
    "05-HD/BTC, Hướng dẫn, Ban Tổ chức Tỉnh ủy Quảng Trị, Ban Tổ chức Tỉnh ủy Quảng Trị",
    "12/QĐ-BHXH, Quyết định, Bảo hiểm xã hội tỉnh Quảng Trị, Bảo hiểm xã hội tỉnh Quảng Trị",
    "7/QĐ-TANDTC, Quyết định, Tòa án nhân dân tỉnh Quảng Trị, Tòa án nhân dân tỉnh Quảng Trị"
  })
  void theIssuerIsTheBodyThatTheNumberNamesWhereItNamesOne(
      String number, String type, String given, String issuer) {
    StoredDocument document =
        Told.by(
                """
                {"id":"a","number":"%s","type":"%s","issuer":"%s","title":"Về việc thử"}
                """
                    .formatted(number, type, given))
            .document();
    assertThat(document.issuer()).contains(issuer);
    assertThat(document.disputed())
        .extracting(StoredDocument.Dispute::about)
        .isEqualTo(given.equals(issuer) ? List.of() : List.of("issuer"));
  }

  @Test
  void aResolutionUnderTheNumberOfALawIsSetAsideAndEndsNothing() {
    AssembledDocument prepared =
        Told.by(
            """
            {"id":"a","number":"65/2020/QH14","type":"Luật","issued":"2025-02-18",
             "text":"NGHỊ QUYẾT\\nVề việc tổ chức các cơ quan của Quốc hội\\n\\nQUỐC HỘI\\n\\nCăn cứ Hiến pháp;\\n\\nQUYẾT NGHỊ:\\n\\nĐiều 1. Nghị quyết số 10/2020/QH14 hết hiệu lực."}
            """);
    StoredDocument document = prepared.document();
    assertThat(document.type()).contains("Nghị quyết");
    assertThat(document.setAside()).isTrue();
    assertThat(document.keys()).isEmpty();
    assertThat(document.contradictions())
        .containsExactly(
            "số 65/2020/QH14 ghi năm 2020, ngày ban hành là 18/02/2025",
            "nguồn gọi là Luật 65/2020/QH14, toàn văn là Nghị quyết và không ghi số");
    assertThat(prepared.links())
        .extracting(StoredLink::relation)
        .containsExactly("CAN_CU", "DAN_CHIEU");
  }

  @Test
  void aLawThatADeputyPrimeMinisterSignedIsSetAside() {
    StoredDocument document =
        Told.by(
                """
                {"id":"a","number":"90/2026/QH16","type":"Luật","issued":"2026-05-05",
                 "text":"LUẬT\\nĐÊ BIỂN\\nĐiều 1. Phạm vi\\nLuật này quy định về đê biển.\\nNơi nhận:\\n- Lưu: VT.\\nTM. CHÍNH PHỦ\\nKT. THỦ TƯỚNG\\nPHÓ THỦ TƯỚNG\\nNguyễn Văn A"}
                """)
            .document();
    assertThat(document.contradictions())
        .singleElement()
        .asString()
        .contains("Luật 90/2026/QH16 do Quốc hội ban hành, chữ ký là của TM. CHÍNH PHỦ");
  }

  @Test
  void twoThatAreSetAsideUnderOneNumberStayTwo() {
    String line = "{\"id\":\"%s\",\"number\":\"1/2020/NĐ-CP\",\"type\":\"Luật\"}";
    assertThat(ContributionIdentity.of(Told.contribution(line.formatted("a"))))
        .isNotEqualTo(ContributionIdentity.of(Told.contribution(line.formatted("b"))));
  }

  @Test
  void theDayOfTheActThatIsAmendedIsNotTakenForItsOwn() {
    StoredDocument document =
        Told.by(
                """
                {"id":"a","number":"15/2024/TT-BTC","type":"Thông tư","issued":"2012-09-12",
                 "text":"Điều 2. Hiệu lực\\nThông tư này có hiệu lực từ ngày 01 tháng 5 năm 2024."}
                """)
            .document();
    assertThat(document.issued()).isEmpty();
    assertThat(document.year()).contains(2024);
    assertThat(document.setAside()).isFalse();
    assertThat(document.disputed())
        .extracting(StoredDocument.Dispute::text)
        .containsExactly("Về ngày ban hành: nguồn ghi “12/09/2012” (a); không dùng.");
  }

  @ParameterizedTest
  @CsvSource({
    "DECREE, 43/2026/NĐ-CP, Chính phủ",
    "Số: 43/2026/NĐ-CP | NGHỊ ĐỊNH Về phí, 43/2026/NĐ-CP, Chính phủ",
    "NGHỊ QUYẾT Về phí QUỐC HỘI, 43/2026/QH16, Quốc hội"
  })
  void aLineThatIsNoBodyIsNoIssuer(String issuer, String number, String body) {
    String line =
        """
        {"id":"a","number":"%s","issuer":"%s","title":"Về phí"}
        """
            .formatted(number, issuer);
    assertThat(Told.by(line).document().issuer()).contains(body);
  }

  @Test
  void aTitleThatIsTypeAndNumberGivesTheNumberThatIsMissing() {
    StoredDocument document =
        Told.by(
                """
                {"id":"a","number":"","type":"Nghị định","issuer":"DECREE","title":"Nghị định 57/2008/NĐ-CP",
                 "text":"DECREE\\nAGAINST SPAM MAIL\\nTHE GOVERNMENT\\nPursuant to the Law;\\nArticle 1.- Scope"}
                """)
            .document();
    assertThat(document.number()).contains("57/2008/NĐ-CP");
    assertThat(document.title()).contains("Against spam mail");
    assertThat(document.issuer()).contains("Chính phủ");
  }

  @Test
  void aFirstDayBeforeTheActWasMadeGivesWayToTheText() {
    StoredDocument document =
        Told.by(
                """
                {"id":"a","number":"91/2026/TT-BTC","type":"Thông tư","issued":"2026-05-05",
                 "effective":"2026-02-10",
                 "text":"Điều 2. Hiệu lực\\nThông tư này có hiệu lực từ ngày 10 tháng 6 năm 2026."}
                """)
            .document();
    assertThat(document.effective()).contains(java.time.LocalDate.of(2026, 6, 10));
    assertThat(document.claims())
        .extracting(StoredDocument.Claim::value)
        .containsExactly("10/06/2026");
  }
}
