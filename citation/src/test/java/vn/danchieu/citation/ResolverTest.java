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
}
