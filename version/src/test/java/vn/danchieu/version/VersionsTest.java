package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VersionsTest {
  static final Act BASE =
      act(
          "10/2020/TT-BNV",
          "2020-03-01",
          """
          THÔNG TƯ
          Quy định về sổ trực
          Chương I
          QUY ĐỊNH CHUNG
          Điều 1. Phạm vi
          Thông tư này quy định về sổ trực của phòng hành chính.
          Điều 2. Ghi sổ
          1. Người trực ghi sổ mỗi ngày.
          2. Sổ gồm:
          a) Ngày trực;
          b) Tên người trực;
          c) Việc đã làm.
          3. Sổ được giữ tại phòng hành chính.
          Điều 3. Lưu sổ
          Sổ được lưu 05 năm tại phòng hành chính.
          Nơi nhận:
          - Lưu: VT.\
          """);

  static Act act(String number, String effective, String text) {
    return new Act(
        number,
        number,
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.parse(effective)),
        text);
  }

  static Act amending(String body) {
    return act(
        "5/2022/TT-BNV",
        "2022-06-01",
        """
        THÔNG TƯ
        Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV quy định về sổ trực
        Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV
        %s
        Điều 2. Hiệu lực
        Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2022.\
        """
            .formatted(body));
  }

  static String shown(List<Provision> provisions) {
    return provisions.stream().map(VersionsTest::shown).collect(Collectors.joining("\n"));
  }

  private static String shown(Provision p) {
    StringBuilder out = new StringBuilder("# " + p.label() + " | " + p.title());
    out.append(p.text().isEmpty() ? "" : "\n" + p.text());
    p.changes()
        .forEach(c ->
            out.append(
                "\n+ %s | %s | %s | %s"
                    .formatted(
                        c.verb(),
                        c.act(),
                        c.clause(),
                        c.from().map(LocalDate::toString).orElse("?"))));
    p.outstanding()
        .forEach(o -> out.append("\n! %s | %s | %s".formatted(o.act(), o.clause(), o.reason())));
    return out.toString();
  }

  static String latest(String body) {
    return shown(Versions.of(BASE, List.of(amending(body))).latest());
  }

  static final String FIRST =
      "# Điều 1 | Phạm vi\nThông tư này quy định về sổ trực của phòng hành chính.\n";
  static final String SECOND =
      """
      # Điều 2 | Ghi sổ
      1. Người trực ghi sổ mỗi ngày.
      2. Sổ gồm:
      a) Ngày trực;
      b) Tên người trực;
      c) Việc đã làm.
      3. Sổ được giữ tại phòng hành chính.
      """;
  static final String THIRD = "# Điều 3 | Lưu sổ\nSổ được lưu 05 năm tại phòng hành chính.";

  @Test
  void showsTheFirstTextBeforeAnyChange() {
    Act change = amending("1. Bãi bỏ Điều 3.");
    assertThat(shown(Versions.of(BASE, List.of(change)).on(LocalDate.of(2022, 5, 31))))
        .isEqualTo(FIRST + SECOND + THIRD);
    assertThat(shown(Versions.of(BASE, List.of(change)).on(LocalDate.of(2022, 6, 1))))
        .isEqualTo(
            FIRST
                + SECOND
                + "# Điều 3 | \n"
                + "(được bãi bỏ)\n"
                + "+ bãi bỏ | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01");
  }

  @Test
  void carriesOutTwoVerbsOfOneSentence() {
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung điểm b và bổ sung điểm b1 vào sau điểm b khoản 2 Điều 2 như sau:
                “b) Họ và tên người trực;
                b1) Số điện thoại;”.\
                """))
        .isEqualTo(
            FIRST
                + """
                # Điều 2 | Ghi sổ
                1. Người trực ghi sổ mỗi ngày.
                2. Sổ gồm:
                a) Ngày trực;
                b) Họ và tên người trực;
                b1) Số điện thoại;
                c) Việc đã làm.
                3. Sổ được giữ tại phòng hành chính.
                + sửa đổi, bổ sung | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01
                + bổ sung | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01
                """
                + THIRD);
  }

  @Test
  void changesWordsOfTheOldTextAlone() {
    assertThat(
            latest(
                """
                1. Sửa đổi khoản 3 Điều 2 như sau:
                “3. Sổ được giữ tại phòng hành chính của cơ quan.”
                2. Thay thế cụm từ “phòng hành chính” bằng cụm từ “văn phòng” tại Điều 1, khoản 3 Điều 2 và Điều 3.\
                """))
        .isEqualTo(
            """
            # Điều 1 | Phạm vi
            Thông tư này quy định về sổ trực của văn phòng.
            + thay thế | 5/2022/TT-BNV | khoản 2 Điều 1 | 2022-06-01
            # Điều 2 | Ghi sổ
            1. Người trực ghi sổ mỗi ngày.
            2. Sổ gồm:
            a) Ngày trực;
            b) Tên người trực;
            c) Việc đã làm.
            3. Sổ được giữ tại phòng hành chính của cơ quan.
            + sửa đổi | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01
            + thay thế | 5/2022/TT-BNV | khoản 2 Điều 1 | 2022-06-01
            # Điều 3 | Lưu sổ
            Sổ được lưu 05 năm tại văn phòng.
            + thay thế | 5/2022/TT-BNV | khoản 2 Điều 1 | 2022-06-01\
            """);
  }

  @Test
  void keepsTheLastProvenTextOfAnArticleWhereOneChangeIsNotExact() {
    assertThat(
            latest(
                """
                1. Sửa đổi khoản 3 Điều 2 như sau:
                “3. Sổ được giữ ba năm.”
                2. Bỏ cụm từ “không có trong điều này” tại khoản 1 Điều 2.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + """
                ! 5/2022/TT-BNV | khoản 1 Điều 1 | cùng văn bản có thay đổi khác ở điều này chưa áp dụng được: không thấy cụm từ “không có trong điều này” tại khoản 1 Điều 2
                ! 5/2022/TT-BNV | khoản 2 Điều 1 | không thấy cụm từ “không có trong điều này” tại khoản 1 Điều 2
                """
                + THIRD);
  }

  @Test
  void insertsArticlesAndKeepsTheirOrder() {
    assertThat(
            latest(
                """
                1. Bổ sung Điều 2a vào sau Điều 2 như sau:
                “Điều 2a. Sổ điện tử
                Sổ có thể ghi “trên máy”.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + """
                # Điều 2a | Sổ điện tử
                Sổ có thể ghi “trên máy”.
                + bổ sung | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01
                """
                + THIRD);
  }

  @Test
  void namesWhatItDoesNotCarryOut() {
    assertThat(latest("1. Thay thế Phụ lục I bằng Phụ lục I ban hành kèm theo Thông tư này."))
        .isEqualTo(
            FIRST
                + SECOND
                + THIRD
                + "\n"
                + "# Toàn văn bản | \n"
                + "! 5/2022/TT-BNV | khoản 1 Điều 1 | phụ lục, mẫu, bảng biểu chưa được hợp nhất tự"
                + " động");
  }

  @Test
  void takesTheHistoryOfAClauseForNoPlace() {
    assertThat(
            latest(
                """
                1. Sửa đổi khoản 1 Điều 2 được bổ sung bởi khoản 3 Điều 1 Thông tư số 9/2021/TT-BNV như sau:
                “1. Người trực ghi sổ mỗi tuần”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND.replace("mỗi ngày", "mỗi tuần")
                + "+ sửa đổi | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01\n"
                + THIRD);
  }

  @Test
  void readsAClauseThatIsPutIntoAnAmendingAct() {
    Act second =
        act(
            "8/2023/TT-BNV",
            "2023-01-01",
            """
            Điều 1. Sửa đổi một số điều của Thông tư số 5/2022/TT-BNV
            1. Sửa đổi khoản 1 Điều 1 như sau:
            “1. Sửa đổi khoản 1 Điều 2 như sau:
            1. Người trực ghi sổ mỗi giờ.”\
            """);
    Act earlier =
        amending(
            """
            1. Sửa đổi khoản 1 Điều 2 như sau:
            “1. Người trực ghi sổ mỗi tuần.”.\
            """);
    Versions versions = Versions.of(BASE, List.of(second, earlier));
    assertThat(versions.on(LocalDate.of(2022, 12, 31)).get(1).text())
        .startsWith("1. Người trực ghi sổ mỗi tuần.");
    assertThat(versions.on(LocalDate.of(2023, 1, 1)).get(1).text())
        .startsWith("1. Người trực ghi sổ mỗi giờ.");
  }

  @Test
  void leavesAnActAloneThatAnotherNames() {
    Act other =
        act(
            "6/2022/TT-BNV",
            "2022-06-01",
            """
            Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 11/2020/TT-BNV, có dẫn chiếu 10/2020/TT-BNV
            1. Bãi bỏ Điều 2.\
            """);
    assertThat(shown(Versions.of(BASE, List.of(other, BASE)).latest()))
        .isEqualTo(FIRST + SECOND + THIRD);
  }

  @Test
  void isEqualForEveryOrderOfTheActs() {
    Act later =
        act(
            "7/2023/TT-BNV",
            "2023-01-01",
            """
            Điều 1. Sửa đổi một số điều của Thông tư số 10/2020/TT-BNV
            1. Sửa đổi khoản 1 Điều 2 như sau:
            “1. Người trực ghi sổ hai lần mỗi ngày.”.\
            """);
    Act earlier =
        amending(
            """
            1. Sửa đổi khoản 1 Điều 2 như sau:
            “1. Người trực ghi sổ mỗi tuần.”.\
            """);
    assertThat(Versions.of(BASE, List.of(later, earlier)).latest())
        .isEqualTo(Versions.of(BASE, List.of(earlier, later)).latest());
    assertThat(Versions.of(BASE, List.of(later, earlier)).latest().get(1).text())
        .startsWith("1. Người trực ghi sổ hai lần mỗi ngày.");
  }

  @Test
  void changesNeitherActWhereTheTitleNamesTwoAndTheClauseNone() {
    Act both =
        act(
            "5/2022/TT-BNV",
            "2022-06-01",
            """
            THÔNG TƯ
            Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV quy định về sổ trực và Thông tư số 11/2020/TT-BNV quy định về sổ họp
            Điều 1. Bãi bỏ khoản 3 Điều 2.
            Điều 2. Bãi bỏ khoản 1 Điều 2 Thông tư số 10/2020/TT-BNV.\
            """);
    assertThat(shown(Versions.of(BASE, List.of(both)).latest()))
        .isEqualTo(
            FIRST
                + SECOND.replace("1. Người trực ghi sổ mỗi ngày.", "1. (được bãi bỏ)")
                + "+ bãi bỏ | 5/2022/TT-BNV | Điều 2 | 2022-06-01\n"
                + THIRD);
  }

  @Test
  void leavesALawAloneWhereItsNameMeansTheOneAfterOrBeforeIt() {
    Act law = law("10/2005/QH11", "2005-06-14", "Điều 1. Sổ\nSổ được giữ 05 năm.");
    Act ofTheNext =
        law(
            "20/2022/QH15",
            "2022-06-14",
            """
            Điều 1. Sửa đổi, bổ sung một số điều của Luật Lưu sổ số 30/2014/QH13
            Điều 2. Bãi bỏ Điều 1 của Luật Lưu sổ.\
            """);
    Act before = law("5/1999/QH10", "1999-06-14", "Điều 1. Bãi bỏ Điều 1 của Luật Lưu sổ.");
    assertThat(shown(Versions.of(law, List.of(ofTheNext, before)).latest()))
        .isEqualTo("# Điều 1 | Sổ\nSổ được giữ 05 năm.");
  }

  private static Act law(String number, String issued, String text) {
    Optional<LocalDate> day = Optional.of(LocalDate.parse(issued));
    return new Act(number, number, Optional.of("Luật Lưu sổ"), day, day, text);
  }
}
