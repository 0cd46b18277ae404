package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchieu.citation.vocabulary.Table;

/** Bodies change their names, their tasks and their provinces; what they issued stays theirs. */
class AuthoritiesTest {
  private static String ids(List<Authority> bodies) {
    return bodies.stream().map(Authority::id).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "bo-ke-hoach-dau-tu, 2024-06-01, bo-ke-hoach-dau-tu",
    "bo-ke-hoach-dau-tu, 2025-06-01, bo-tai-chinh",
    "bo-lao-dong-tbxh, 2025-06-01, bo-noi-vu bo-giao-duc-dao-tao bo-y-te",
    "bo-cong-nghiep, 2010-01-01, bo-cong-thuong",
    "bo-thuy-san, 2025-06-01, bo-nong-nghiep-moi-truong",
    "hoi-dong-chinh-phu, 2000-01-01, chinh-phu",
    "dang.bdvtw, 2025-06-01, dang.btgdvtw",
    "dang.bttvhtw, 2025-06-01, dang.btgdvtw",
    "ubnd.quang-binh, 2025-06-30, ubnd.quang-binh",
    "ubnd.quang-binh, 2025-07-01, ubnd.quang-tri",
    "ubnd.quang-tri, 2026-01-01, ubnd.quang-tri",
    "ubnd.ha-tay, 2010-01-01, ubnd.ha-noi",
    "ubnd.thua-thien-hue, 2025-02-01, ubnd.hue",
    "ubnd.binh-tri-thien, 1995-01-01, ubnd.quang-binh ubnd.quang-tri ubnd.thua-thien-hue",
    "ubnd.binh-tri-thien, 2026-01-01, ubnd.quang-tri ubnd.hue",
    "so-ke-hoach-va-dau-tu.quang-binh, 2025-04-01, so-tai-chinh.quang-binh",
    "so-ke-hoach-va-dau-tu.quang-binh, 2025-08-01, so-tai-chinh.quang-tri",
    "ban-dan-van-tinh-uy.binh-duong, 2026-01-01, ban-tuyen-giao-dan-van-tinh-uy.ho-chi-minh",
    "ubnd.huyen-hai-lang, 2026-01-01, ''",
  })
  void areFollowedThroughEveryChange(String id, LocalDate day, String expected) {
    assertThat(ids(Authorities.on(id, day))).isEqualTo(expected);
  }

  @Test
  void knowWhatWentIntoThem() {
    assertThat(ids(Authorities.predecessors("ubnd.lam-dong")))
        .isEqualTo("ubnd.binh-thuan ubnd.dak-nong");
    assertThat(ids(Authorities.predecessors("bo-nong-nghiep-moi-truong")))
        .isEqualTo("bo-tai-nguyen-moi-truong bo-nong-nghiep-ptnt");
    assertThat(Authorities.successors("ubnd.quang-binh"))
        .containsExactly(new Authority("ubnd.quang-tri", "UBND tỉnh Quảng Trị", Line.STATE));
    assertThat(Authorities.lifetime("ubnd.quang-binh").until()).contains(LocalDate.of(2025, 7, 1));
    assertThat(Authorities.lifetime("ubnd.huyen-hai-lang").until())
        .contains(LocalDate.of(2025, 7, 1));
    assertThat(Authorities.lifetime("bo-tai-chinh").until()).isEmpty();
  }

  @Test
  void bearTheNameThatWasTheirsOnTheDay() {
    Host of1995 = hostOf("Chính phủ", LocalDate.of(1995, 3, 1));
    Host of2025 = hostOf("Chính phủ", LocalDate.of(2025, 3, 10));
    assertThat(Authorities.find("Bộ Nội vụ", of1995).map(Authority::id)).contains("bo-noi-vu-1945");
    assertThat(ids(Authorities.on("bo-noi-vu-1945", LocalDate.of(2025, 1, 1))))
        .isEqualTo("bo-cong-an");
    assertThat(Authorities.find("Bộ Nội vụ", of2025).map(Authority::id)).contains("bo-noi-vu");
    assertThat(Authorities.ofCode("BNV", Optional.of(LocalDate.of(1995, 3, 1))).map(Authority::id))
        .contains("bo-noi-vu-1945");
  }

  @Test
  void areRelativeToTheirHost() {
    Host letter = hostOf("Ủy ban nhân dân tỉnh Quảng Bình", LocalDate.of(2020, 3, 24));
    assertThat(Authorities.find("UBND tỉnh", letter).map(Authority::id))
        .contains("ubnd.quang-binh");
    assertThat(Authorities.find("Ban Thường vụ Tỉnh ủy", letter).map(Authority::id))
        .contains("tinh-uy.quang-binh");
    assertThat(Authorities.find("Sở Nội vụ", letter).map(Authority::id))
        .contains("so-noi-vu.quang-binh");
    assertThat(Authorities.find("Sở Nội vụ", Host.unknown())).isEmpty();
  }

  @Test
  void areProvedByACodeThatOnlyOneOfThemHas() {
    assertThat(Authorities.ofCode("BTC", Optional.empty()).map(Authority::id))
        .contains("bo-tai-chinh");
    assertThat(Authorities.ofCode("UBND", Optional.empty())).isEmpty();
  }

  @Test
  void haveARowForEachThatHoldsBothWays() {
    for (Table.Row row : Table.read("authorities.tsv").rows()) {
      for (String example : row.all("example", " ")) {
        String[] cells = example.split("=", -1);
        LocalDate day = LocalDate.parse(cells[0]);
        String expected = cells[1].replace(';', ' ');
        assertThat(ids(Authorities.on(row.get("id"), day))).as("%s", row).isEqualTo(expected);
      }
      for (String successor : row.all("successors", ";")) {
        assertThat(Authorities.predecessors(successor))
            .as("%s", row)
            .extracting(Authority::id)
            .contains(row.get("id"));
      }
    }
  }

  @Test
  void areThoseOfThirtyFourProvincesToday() {
    LocalDate today = LocalDate.of(2026, 1, 1);
    List<String> now =
        Table.read("places.tsv").rows().stream()
            .map(row -> "ubnd." + row.get("id"))
            .flatMap(id -> Authorities.on(id, today).stream())
            .map(Authority::id)
            .distinct()
            .toList();
    assertThat(now).hasSize(34);
    List<String> before =
        Table.read("places.tsv").rows().stream()
            .map(row -> "ubnd." + row.get("id"))
            .flatMap(id -> Authorities.on(id, LocalDate.of(2025, 6, 1)).stream())
            .map(Authority::id)
            .distinct()
            .toList();
    assertThat(before).hasSize(63);
  }

  private static Host hostOf(String issuer, LocalDate day) {
    return new Host(Optional.empty(), Optional.empty(), Optional.of(issuer), Optional.of(day));
  }
}
