package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchieu.version.VersionsTest.act;
import static vn.danchieu.version.VersionsTest.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A consolidation is a starting point as of its own day. */
class FromConsolidationTest {
  private static final String HEAD =
      """
      THÔNG TƯ
      Quy định về sổ trực
      Thông tư số 10/2020/TT-BNV ngày 01 tháng 02 năm 2020 của Bộ trưởng Bộ Nội vụ quy định về sổ trực, có hiệu lực kể từ ngày 01 tháng 3 năm 2020, được sửa đổi, bổ sung bởi:
      Thông tư số 5/2022/TT-BNV ngày 01 tháng 5 năm 2022 của Bộ trưởng Bộ Nội vụ, có hiệu lực kể từ ngày 01 tháng 6 năm 2022.
      Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;
      """;

  private static final Act CONSOLIDATION =
      act(
          "3/VBHN-BNV",
          "2022-07-01",
          HEAD
              + """
              Điều 1. Ghi sổ
              1. Người trực ghi sổ mỗi ngày.
              2. Sổ được giữ tại văn phòng.
              Điều 2. Lưu sổ
              Sổ được lưu 05 năm.
              """);

  private static Act amending(String number, String effective, String words) {
    return act(
        number,
        effective,
        "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV\n" + words);
  }

  @Test
  void whatItContainsIsNotDoneAgainAndWhatComesLaterIs() {
    Act contained =
        amending(
            "05/2022/TT-BNV",
            "2022-06-01",
            "1. Sửa đổi khoản 2 Điều 1 như sau:\n“2. Sổ được giữ tại kho.”");
    Act later =
        amending(
            "7/2023/TT-BNV",
            "2023-06-01",
            "1. Sửa đổi khoản 2 Điều 1 như sau:\n“2. Sổ được giữ tại nơi trực.”");
    Versions versions = Versions.of(CONSOLIDATION, List.of(contained, later));

    assertThat(versions.asOf()).isEqualTo(Optional.of(LocalDate.of(2022, 6, 1)));
    assertThat(versions.contained()).containsExactly("5/2022/TT-BNV");
    assertThat(versions.days()).containsExactly(LocalDate.of(2023, 6, 1));
    assertThat(shown(versions.on(LocalDate.of(2023, 5, 31)))).contains("tại văn phòng");
    assertThat(shown(versions.on(LocalDate.of(2023, 6, 1)))).contains("tại nơi trực");
  }

  @Test
  void anActOfBeforeThatItDoesNotNameIsOutstandingUnlessItsResultStands() {
    Act stands =
        amending(
            "1/2021/TT-BNV",
            "2021-06-01",
            "1. Sửa đổi khoản 1 Điều 1 như sau:\n“1. Người trực ghi sổ mỗi ngày.”");
    Act unknown =
        amending(
            "2/2021/TT-BNV",
            "2021-07-01",
            """
            1. Sửa đổi Điều 2 như sau:
            “Điều 2. Lưu sổ
            Sổ được lưu 10 năm.”
            2. Bổ sung Điều 2a vào sau Điều 2 như sau:
            “Điều 2a. Hủy sổ
            Sổ được hủy.”
            """);
    List<Provision> latest = Versions.of(CONSOLIDATION, List.of(stands, unknown)).latest();

    assertThat(shown(latest)).contains("Sổ được lưu 05 năm.").doesNotContain("Điều 2a");
    assertThat(latest)
        .flatExtracting(Provision::outstanding)
        .extracting(o -> o.clause() + ": " + o.reason())
        .containsExactly(
            "khoản 1 Điều 1: có hiệu lực trước ngày của lời văn hợp nhất, mà văn bản hợp nhất không"
                + " nêu",
            "khoản 2 Điều 1: có hiệu lực trước ngày của lời văn hợp nhất, mà văn bản hợp nhất không"
                + " nêu");
  }

  @Test
  void anActThatWasIssuedAfterAllThatItListsIsCarriedOutAlthoughItIsInForceEarlier() {
    Act issuedLater =
        new Act(
            "moi",
            "9/2022/TT-BNV",
            Optional.empty(),
            Optional.of(LocalDate.of(2022, 5, 10)),
            Optional.of(LocalDate.of(2022, 5, 20)),
            "Điều 1. Bãi bỏ Điều 2 Thông tư số 10/2020/TT-BNV.");

    assertThat(shown(Versions.of(CONSOLIDATION, List.of(issuedLater)).latest()))
        .contains("# Điều 2 | \n(được bãi bỏ)\n");
  }

  private static final String LAW =
      """
      LUẬT
      LƯU TRỮ
      Luật Lưu trữ số 01/2011/QH13 ngày 11 tháng 11 năm 2011 của Quốc hội, có hiệu lực kể từ ngày 01 tháng 7 năm 2012, được sửa đổi, bổ sung bởi:
      Luật số 35/2018/QH14 ngày 20 tháng 11 năm 2018 của Quốc hội, có hiệu lực kể từ ngày 01 tháng 01 năm 2019.
      Điều 1. Phạm vi
      Luật này quy định về lưu trữ.
      """;

  private static Act law(String issued) {
    return new Act(
        "vb",
        "9/VBHN-VPQH",
        Optional.of("Lưu trữ"),
        Optional.of(LocalDate.parse(issued)),
        Optional.empty(),
        LAW);
  }

  @Test
  void aNameMeansTheLawOfTheHeadFromTheDayOnWhichThatWasIssued() {
    String words = "Điều 9. Bãi bỏ Điều 1 của Luật Lưu trữ.";
    Act before = issued("1/2010/QH12", "2010-06-01", words);
    Act since = issued("3/2019/QH14", "2019-06-01", words);
    Act law = law("2022-07-01");

    assertThat(shown(Versions.of(law, List.of(before)).latest())).contains("quy định về lưu trữ.");
    assertThat(shown(Versions.of(law, List.of(since)).latest())).contains("(được bãi bỏ)");
  }

  private static Act issued(String number, String day, String words) {
    Optional<LocalDate> that = Optional.of(LocalDate.parse(day));
    return new Act(number, number, Optional.empty(), that, that, words);
  }

  @Test
  void aLawIsKnownByTheNameInTheHeadAndNotByTheTitleOfTheFile() {
    Act law = law("2019-03-01");
    Act later =
        act(
            "3/2020/QH14",
            "2020-06-01",
            """
            Điều 9. Sửa đổi Điều 1 của Luật Lưu trữ như sau:
            “Điều 1. Phạm vi
            Luật này quy định về sổ.”
            """);

    assertThat(shown(Versions.of(law, List.of(later)).latest())).contains("quy định về sổ.");
    assertThat(Consolidation.of(law).flatMap(Consolidation::asOf))
        .contains(LocalDate.of(2019, 1, 1));
  }
}
