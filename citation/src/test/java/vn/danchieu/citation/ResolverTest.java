package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolverTest {
  private static final Host QUANG_TRI =
      new Host(
          Optional.of("Công văn"),
          Optional.of("1225/UBND-NC"),
          Optional.of("Ủy ban nhân dân tỉnh Quảng Trị"),
          Optional.of(LocalDate.of(2020, 3, 24)));

  private static Reference cited(String text) {
    return CitationReader.standard().read(text, QUANG_TRI).citations().getFirst().reference();
  }

  private static DocumentFacts document(
      String id, String type, String number, String issuer, String issued, String title) {
    return new DocumentFacts(
        id,
        Optional.of(type).filter(t -> !t.isEmpty()),
        Optional.of(number).filter(n -> !n.isEmpty()),
        Authorities.find(issuer, Host.unknown()),
        Optional.of(issued).filter(i -> !i.isEmpty()).map(LocalDate::parse),
        Optional.of(title).filter(t -> !t.isEmpty()),
        List.of());
  }

  private static final DocumentFacts PLAN =
      document("1", "Kế hoạch", "3239/KH-UBND", "UBND tỉnh Quảng Trị", "2016-08-15", "");

  @Test
  void sharesAKeyWithEveryDocumentThatMayBeMeant() {
    Reference plan = cited("Kế hoạch số 3239/KH-UBND ngày 15/8/2016 của UBND tỉnh");
    assertThat(Keys.of(plan))
        .containsExactly(
            "n:3239/kh-ubnd|ubnd.quang-tri|2016-08-15",
            "n:3239/kh-ubnd|ubnd.quang-tri|2016",
            "n:3239/kh-ubnd|2016-08-15",
            "n:3239/kh-ubnd|2016",
            "n:3239/kh-ubnd");
    assertThat(Keys.of(PLAN)).containsAll(Keys.of(plan));
    assertThat(Keys.identity(plan))
        .isEqualTo("vn:nn:ubnd.quang-tri:ke-hoach:2016:3239")
        .isEqualTo(Keys.identity(PLAN));
  }

  @Test
  void linksTheOneDocumentThatAgrees() {
    Reference plan = cited("Kế hoạch số 3239/KH-UBND ngày 15/8/2016 của UBND tỉnh");
    DocumentFacts elsewhere =
        document("2", "Kế hoạch", "3239/KH-UBND", "UBND tỉnh Quảng Nam", "2016-07-01", "");
    DocumentFacts later =
        document("3", "Kế hoạch", "3239/KH-UBND", "UBND tỉnh Quảng Trị", "2019-07-01", "");
    assertThat(Resolver.resolve(plan, List.of(elsewhere, PLAN, later)))
        .isInstanceOfSatisfying(
            Resolution.Resolved.class,
            resolved -> assertThat(resolved.target().document()).isEqualTo(PLAN));
    assertThat(Resolver.resolve(plan, List.of(elsewhere, later)))
        .isEqualTo(new Resolution.Missing("vn:nn:ubnd.quang-tri:ke-hoach:2016:3239"));
  }

  @Test
  void neverGuessesAmongNumbersWithoutYearOrIssuer() {
    Reference bare = cited("theo Quyết định số 2828/QĐ-UBND");
    DocumentFacts one =
        document("1", "Quyết định", "2828/QĐ-UBND", "UBND tỉnh Quảng Trị", "2019-08-15", "");
    assertThat(Resolver.resolve(bare, List.of(one))).isInstanceOf(Resolution.Ambiguous.class);
  }

  private static final Host CODE_OF_2013 =
      new Host(
          Optional.of("Nghị định"),
          Optional.of("101/2013/NĐ-CP"),
          Optional.of("Chính phủ"),
          Optional.of(LocalDate.of(2013, 9, 13)));

  private static Reference citedIn2013(String text) {
    return CitationReader.standard().read(text, CODE_OF_2013).citations().getFirst().reference();
  }

  /** Consolidated texts keep the date of the act that they bring up to date. */
  @Test
  void aNumberWithItsYearIsFoundAlsoInATextThatBearsAnOlderDate() {
    DocumentFacts held =
        document("1", "Nghị định", "134/2016/NĐ-CP", "Chính phủ", "2016-09-01", "");
    for (String text :
        List.of(
            "theo Nghị định số 134/2016/NĐ-CP ngày 01/9/2016 của Chính phủ",
            "theo Nghị định số 134/2016/NĐ-CP")) {
      assertThat(Resolver.resolve(citedIn2013(text), List.of(held)))
          .as(text)
          .isInstanceOf(Resolution.Resolved.class);
    }
  }

  @Test
  void aNameOrANumberWithoutAYearMeansNothingThatCameLater() {
    DocumentFacts law =
        document("1", "Luật", "31/2024/QH15", "Quốc hội", "2024-01-18", "Luật Đất đai");
    DocumentFacts plan =
        document("2", "Kế hoạch", "12/KH-UBND", "UBND tỉnh Quảng Trị", "2024-02-01", "");
    assertThat(Resolver.resolve(citedIn2013("theo Luật Đất đai"), List.of(law)))
        .isInstanceOf(Resolution.Missing.class);
    assertThat(
            Resolver.resolve(
                citedIn2013("Kế hoạch số 12/KH-UBND của UBND tỉnh Quảng Trị"), List.of(plan)))
        .isInstanceOf(Resolution.Missing.class);
  }

  /** The year of a local number may be mistyped: 2023 for 2013. */
  @Test
  void aLocalNumberOfALaterYearIsMeantOnlyWhereTheDayAgrees() {
    DocumentFacts later =
        document("1", "Quyết định", "15/2023/QĐ-UBND", "UBND tỉnh Quảng Trị", "2023-05-02", "");
    String cited = "Quyết định số 15/2023/QĐ-UBND%s của UBND tỉnh Quảng Trị";
    assertThat(Resolver.resolve(citedIn2013(cited.formatted("")), List.of(later)))
        .isInstanceOf(Resolution.Missing.class);
    assertThat(Resolver.resolve(citedIn2013(cited.formatted(" ngày 02/5/2023")), List.of(later)))
        .isInstanceOf(Resolution.Resolved.class);
  }

  @Test
  void aRecordThatNamesAnotherIssuerThanItsOwnNumberIsFound() {
    DocumentFacts customs =
        document("1", "Luật", "54/2014/QH13", "Bộ Tài chính", "2014-06-23", "Luật Hải quan");
    assertThat(Resolver.resolve(cited("Luật Hải quan số 54/2014/QH13"), List.of(customs)))
        .isInstanceOf(Resolution.Resolved.class);
    DocumentFacts joint =
        document(
            "2",
            "Thông tư liên tịch",
            "08/2018/TTLT-BQP-BCA-VKSNDTC",
            "Bộ Công an",
            "2018-01-14",
            "");
    assertThat(
            Resolver.resolve(
                cited("Thông tư liên tịch số 08/2018/TTLT-BQP-BCA-VKSNDTC của Bộ Quốc phòng"),
                List.of(joint)))
        .isInstanceOf(Resolution.Resolved.class);
  }

  @Test
  void anotherProvincesDecisionIsNotMeant() {
    DocumentFacts elsewhere =
        document("1", "Quyết định", "15/2019/QĐ-UBND", "UBND tỉnh Quảng Nam", "2019-05-02", "");
    assertThat(
            Resolver.resolve(
                cited("Quyết định số 15/2019/QĐ-UBND của UBND tỉnh"), List.of(elsewhere)))
        .isInstanceOf(Resolution.Missing.class);
  }

  @Test
  void keepsALinkWhoseDateIsMisprintedAndSaysSo() {
    Reference decree = cited("Nghị định số 04/2015/NĐ-CP ngày 19/01/2015 của Chính phủ");
    DocumentFacts held = document("1", "Nghị định", "04/2015/NĐ-CP", "Chính phủ", "2015-01-09", "");
    assertThat(Resolver.resolve(decree, List.of(held)))
        .isInstanceOfSatisfying(
            Resolution.Resolved.class,
            resolved ->
                assertThat(resolved.target().reasons()).contains("ngày trong văn bản khác"));
  }

  @Test
  void findsALawByItsNumberOrByItsName() {
    Reference known = cited("Thực hiện nghiêm Luật Tiếp công dân;");
    DocumentFacts law =
        document("1", "Luật", "42/2013/QH13", "Quốc hội", "2013-11-25", "Luật Tiếp công dân");
    assertThat(Resolver.resolve(known, List.of(law))).isInstanceOf(Resolution.Resolved.class);
    assertThat(Keys.of(law)).contains("t:luat tiep cong dan").containsAnyElementsOf(Keys.of(known));
    Reference unknown = cited("Thực hiện nghiêm Luật Cây xanh đô thị;");
    DocumentFacts unlisted =
        document("2", "Luật", "999/2018/QH14", "Quốc hội", "2018-11-25", "Cây xanh đô thị");
    assertThat(Resolver.resolve(unknown, List.of(unlisted)))
        .isInstanceOf(Resolution.Resolved.class);
  }

  @Test
  void tellsALawFromAResolutionOfTheSameNumber() {
    Reference resolution = cited("Nghị quyết số 55/2010/QH12 của Quốc hội");
    DocumentFacts law =
        document("1", "Luật", "55/2010/QH12", "Quốc hội", "2010-06-17", "Luật An toàn thực phẩm");
    assertThat(Resolver.resolve(resolution, List.of(law))).isInstanceOf(Resolution.Missing.class);
  }

  @Test
  void neverLinksToWhatWasIssuedAfterTheHost() {
    Reference decree = cited("Nghị quyết số 57-NQ/TW của Bộ Chính trị");
    DocumentFacts later = document("1", "Nghị quyết", "57-NQ/TW", "Bộ Chính trị", "2024-12-22", "");
    assertThat(Resolver.resolve(decree, List.of(later))).isInstanceOf(Resolution.Missing.class);
  }

  @Test
  void givesNoKeyToASelfReference() {
    assertThat(Keys.of(cited("Nghị định này có hiệu lực"))).isEmpty();
  }

  private static Reference citedOn(String text, String issuer, LocalDate day) {
    Host host = new Host(Optional.empty(), Optional.empty(), Optional.of(issuer), Optional.of(day));
    return CitationReader.standard().read(text, host).citations().getFirst().reference();
  }

  private static String resolvedId(Reference reference, DocumentFacts... held) {
    return switch (Resolver.resolve(reference, List.of(held))) {
      case Resolution.Resolved(var target) -> target.document().id();
      case Resolution.Ambiguous(var candidates) -> "ambiguous among " + candidates.size();
      case Resolution.Missing _ -> "missing";
    };
  }

  @Test
  void tellsTheDecisionOfOneProvinceFromThatOfAnother() {
    DocumentFacts quangTri =
        document("qt", "Quyết định", "2828/QĐ-UBND", "UBND tỉnh Quảng Trị", "2019-10-30", "");
    DocumentFacts saigon =
        document(
            "hcm", "Quyết định", "2828/QĐ-UBND", "UBND thành phố Hồ Chí Minh", "2019-07-01", "");
    assertThat(resolvedId(cited("Quyết định số 2828/QĐ-UBND của UBND tỉnh"), quangTri, saigon))
        .isEqualTo("ambiguous among 1");
    assertThat(
            resolvedId(
                cited("Quyết định số 2828/QĐ-UBND ngày 30/10/2019 của UBND tỉnh"),
                quangTri,
                saigon))
        .isEqualTo("qt");
  }

  @Test
  void tellsTheProgrammesOfPartyCommitteesByPlaceAndTerm() {
    String text = "Chương trình số 06-CTr/TU ngày 17/3/2021 của Thành ủy Hà Nội";
    DocumentFacts hanoi =
        document("hn17", "Chương trình", "06-CTr/TU", "Thành ủy Hà Nội", "2021-03-17", "");
    DocumentFacts later =
        document("hn18", "Chương trình", "06-CTr/TU", "Thành ủy Hà Nội", "2026-01-12", "");
    DocumentFacts lamDong =
        document("ld", "Chương trình", "06-CTr/TU", "Tỉnh ủy Lâm Đồng", "2020-10-26", "");
    DocumentFacts tuyenQuang =
        document("tq", "Chương trình", "06-CTr/TU", "Tỉnh ủy Tuyên Quang", "2025-08-11", "");
    Reference named = citedOn(text, "UBND thành phố Hà Nội", LocalDate.of(2026, 5, 1));
    assertThat(resolvedId(named, hanoi, later, lamDong, tuyenQuang)).isEqualTo("hn17");
    assertThat(resolvedId(named, later, lamDong, tuyenQuang)).isEqualTo("missing");
    assertThat(Keys.identity(hanoi)).isNotEqualTo(Keys.identity(later));
    Reference bare =
        citedOn("Chương trình số 06-CTr/TU", "UBND xã Ba Vì", LocalDate.of(2026, 5, 1));
    assertThat(resolvedId(bare, hanoi, later, lamDong, tuyenQuang)).isEqualTo("ambiguous among 4");
  }

  @Test
  void keepsTheSeriesWithAYearApartFromTheOneWithout() {
    DocumentFacts individual =
        document("no", "Quyết định", "10/QĐ-TTg", "Thủ tướng Chính phủ", "2020-01-03", "");
    DocumentFacts normative =
        document("yes", "Quyết định", "10/2020/QĐ-TTg", "Thủ tướng Chính phủ", "2020-03-18", "");
    LocalDate day = LocalDate.of(2020, 12, 1);
    Reference with = citedOn("Quyết định số 10/2020/QĐ-TTg", "Chính phủ", day);
    Reference without =
        citedOn("Quyết định số 10/QĐ-TTg ngày 03/01/2020 của Thủ tướng", "Chính phủ", day);
    assertThat(resolvedId(with, individual, normative)).isEqualTo("yes");
    assertThat(resolvedId(without, individual, normative)).isEqualTo("no");
    assertThat(Keys.identity(individual)).isEqualTo("vn:nn:thu-tuong:quyet-dinh:2020:10");
    assertThat(Keys.identity(normative)).isEqualTo("vn:nn:thu-tuong:quyet-dinh-qppl:2020:10");
  }

  @Test
  void tellsDecreesOf1945And1946ByTheirDays() {
    DocumentFacts first = document("1945", "Sắc lệnh", "34-SL", "Chủ tịch nước", "1945-09-20", "");
    DocumentFacts second = document("1946", "Sắc lệnh", "34/SL", "Chủ tịch nước", "1946-03-25", "");
    LocalDate day = LocalDate.of(2020, 12, 1);
    Reference dated = citedOn("Sắc lệnh số 34/SL ngày 25/3/1946", "Chính phủ", day);
    assertThat(resolvedId(dated, first, second)).isEqualTo("1946");
    assertThat(resolvedId(citedOn("Sắc lệnh số 34-SL", "Chính phủ", day), first, second))
        .isEqualTo("ambiguous among 2");
  }

  @Test
  void takesADocumentHeldTwiceForOne() {
    DocumentFacts one = document("a", "Nghị định", "155/2020/NĐ-CP", "Chính phủ", "2020-12-31", "");
    DocumentFacts again =
        document("b", "Nghị định", "155/2020/nđ-cp", "Chính phủ", "2020-12-31", "");
    Reference decree = citedOn("Nghị định 155/2020/NÐ-CP", "Chính phủ", LocalDate.of(2022, 1, 1));
    assertThat(resolvedId(decree, one, again)).isEqualTo("a");
  }

  @Test
  void believesTheNumberWhereTheTextNamesAnotherBodyOrALaterOne() {
    LocalDate today = LocalDate.of(2026, 1, 5);
    DocumentFacts decision =
        document("qd", "Quyết định", "749/QĐ-TTg", "Thủ tướng Chính phủ", "2020-06-03", "");
    Reference misnamed =
        citedOn("Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Chính phủ", "Bộ Nội vụ", today);
    assertThat(resolvedId(misnamed, decision)).isEqualTo("qd");
    DocumentFacts circular =
        document("tt", "Thông tư", "08/2022/TT-BKHĐT", "Bộ Kế hoạch và Đầu tư", "2022-05-31", "");
    Reference succeeded =
        citedOn("Thông tư số 08/2022/TT-BKHĐT của Bộ Tài chính", "Bộ Nội vụ", today);
    assertThat(resolvedId(succeeded, circular)).isEqualTo("tt");
    Reference local =
        citedOn("Quyết định số 12/2020/QĐ-UBND của UBND tỉnh Quảng Trị", "Bộ Nội vụ", today);
    DocumentFacts ofQuangBinh =
        document("qb", "Quyết định", "12/2020/QĐ-UBND", "UBND tỉnh Quảng Bình", "2020-05-31", "");
    assertThat(resolvedId(local, ofQuangBinh)).isEqualTo("missing");
  }

  @Test
  void takesPartyDecisionsAndRegulationsOfOneNumberForTheSame() {
    DocumentFacts regulation =
        document("290", "Quy định", "290-QĐ/TW", "Ban Bí thư", "2010-02-25", "");
    Reference decision =
        citedOn(
            "Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị",
            "UBND tỉnh Quảng Trị",
            LocalDate.of(2020, 3, 24));
    assertThat(resolvedId(decision, regulation)).isEqualTo("290");
  }

  @Test
  void neverJoinsTheOldAndTheNewProvinceOfOneName() {
    DocumentFacts old =
        document("old", "Quyết định", "15/2025/QĐ-UBND", "UBND tỉnh Quảng Trị", "2025-03-10", "");
    DocumentFacts fresh =
        document("new", "Quyết định", "15/2025/QĐ-UBND", "UBND tỉnh Quảng Trị", "2025-09-01", "");
    Reference reference =
        citedOn(
            "Quyết định số 15/2025/QĐ-UBND ngày 01/9/2025 của UBND tỉnh",
            "UBND tỉnh Quảng Trị",
            LocalDate.of(2025, 12, 1));
    assertThat(resolvedId(reference, old, fresh)).isEqualTo("new");
    assertThat(resolvedId(reference, old)).isEqualTo("ambiguous among 1");
    assertThat(Keys.identity(old)).isEqualTo("vn:nn:ubnd.quang-tri:quyet-dinh-qppl:2025:15");
    assertThat(Keys.identity(fresh)).isEqualTo("vn:nn:ubnd.quang-tri~2025:quyet-dinh-qppl:2025:15");
  }
}
