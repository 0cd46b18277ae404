package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The limits of time are generous: they tell a bounded reading from one that never ends. */
@Timeout(120)
class HostileActsTest {
  private static final String BASE_TEXT =
      """
      Điều 1. Sổ trực
      1. Người trực ghi sổ.
      2. Sổ được lưu.
      """;

  private static Act act(String number, String text) {
    return new Act(
        number,
        number,
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.of(2022, 1, 1)),
        text);
  }

  private static final Act BASE = act("10/2020/TT-BNV", BASE_TEXT);

  private static Provision first(String amending) {
    return Versions.of(BASE, List.of(act("5/2022/TT-BNV", amending))).latest().getFirst();
  }

  private static final String HEAD = "Điều 1. Sửa đổi một số điều của Thông tư số 10/2020/TT-BNV\n";

  @Test
  void refusesWordsWithoutAnEnd() {
    Provision first =
        first(
            HEAD
                + "1. Sửa đổi khoản 1 Điều 1 như sau:\n“1. Người trực\n"
                + "thêm chữ\n".repeat(50_000));
    assertThat(first.text()).isEqualTo("1. Người trực ghi sổ.\n2. Sổ được lưu.");
    assertThat(first.outstanding())
        .extracting(Provision.Outstanding::reason)
        .containsExactly("nội dung mới không có dấu đóng ngoặc kép");
  }

  @Test
  void readsWordsThatQuoteOthersManyTimes() {
    String nested = "“".repeat(2_000) + "sổ" + "”".repeat(2_000);
    Provision first =
        first(HEAD + "1. Sửa đổi khoản 1 Điều 1 như sau:\n“1. Ghi " + nested + " đủ.”.");
    assertThat(first.text()).isEqualTo("1. Ghi " + nested + " đủ.\n2. Sổ được lưu.");
  }

  @Test
  void endsWhereActsAmendThemselvesAndEachOther() {
    Act itself =
        act(
            "10/2020/TT-BNV",
            BASE_TEXT + "Điều 2. Bãi bỏ\n1. Bãi bỏ Điều 1 Thông tư số 10/2020/TT-BNV.");
    Act one =
        act(
            "5/2022/TT-BNV",
            HEAD
                + "1. Sửa đổi khoản 1 Điều 1 Thông tư số 6/2022/TT-BNV như sau:\n"
                + "“1. Bãi bỏ khoản 1 Điều 1.”");
    Act two =
        act(
            "6/2022/TT-BNV",
            HEAD
                + "1. Sửa đổi khoản 1 Điều 1 Thông tư số 5/2022/TT-BNV như sau:\n"
                + "“1. Bãi bỏ khoản 2 Điều 1.”");
    assertThat(Versions.of(BASE, List.of(itself, one, two)).latest().getFirst().text())
        .isEqualTo("1. Người trực ghi sổ.\n2. Sổ được lưu.");
  }

  @Test
  void carriesOutTenThousandInstructions() {
    StringBuilder amending = new StringBuilder(HEAD);
    for (int i = 1; i <= 10_000; i++) {
      amending.append(
          "%d. Thay thế cụm từ “sổ” bằng cụm từ “sổ” tại khoản 1 Điều 1.\n".formatted(i % 999 + 1));
    }
    assertThatCode(() -> first(amending.toString())).doesNotThrowAnyException();
  }

  @Test
  void carriesOutFiveHundredChangesOfNineHundredArticles() {
    StringBuilder text = new StringBuilder();
    StringBuilder amending = new StringBuilder(HEAD);
    for (int i = 1; i <= 900; i++) {
      text.append("Điều %d. Tên\n1. Việc thứ nhất.\n2. Việc thứ hai.\n".formatted(i));
    }
    for (int i = 1; i <= 500; i++) {
      amending.append("%d. Sửa đổi khoản 2 Điều %d như sau:\n“2. Việc %d.”.\n".formatted(i, i, i));
    }
    List<Provision> provisions =
        Versions.of(
                act("10/2020/TT-BNV", text.toString()),
                List.of(act("5/2022/TT-BNV", amending.toString())))
            .latest();
    assertThat(provisions).hasSize(900);
    assertThat(provisions.stream().filter(p -> !p.changes().isEmpty())).hasSize(500);
    assertThat(provisions.get(499).text()).isEqualTo("1. Việc thứ nhất.\n2. Việc 500.");
  }

  @Test
  void neverThrowsOnTornText() {
    long seed = 20_261_130L;
    Random random = new Random(seed);
    String text =
        HEAD
            + "1. Sửa đổi, bổ sung điểm b và bổ sung điểm c1 vào sau điểm c khoản 2 Điều 1 như"
            + " sau:\n"
            + "“b) Một “hai” ba;\n"
            + "c1) Bốn.”.\n"
            + "2. Thay thế cụm từ “sổ” bằng “vở” tại khoản 1, Điều 1; bỏ cụm từ “lưu” tại Điều 1,"
            + " trừ khoản 1.\n"
            + "3. Bổ sung cụm từ “x” vào sau cụm từ “y”.";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder torn = new StringBuilder(text);
      for (int cut = 0; cut < 6; cut++) {
        int at = random.nextInt(torn.length());
        torn.delete(at, Math.min(torn.length(), at + random.nextInt(12)));
        torn.insert(Math.min(at, torn.length()), random.nextBoolean() ? "“" : "\n");
      }
      assertThatCode(() -> first(torn.toString())).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  @Test
  void readsAMegabyteInOneParagraph() {
    for (String piece :
        List.of(" ", ", ", "điểm a, ", "Điều 1; ", "“", "”", "⟦0⟧ ", "sửa đổi ", "1/2020/TT-X ")) {
      String amending =
          HEAD
              + "1. Bãi bỏ "
              + piece.repeat(1_000_000 / piece.length())
              + "\n2. Bãi bỏ khoản 9 Điều 1.";
      assertThatCode(() -> first(amending)).as(piece).doesNotThrowAnyException();
    }
  }
}
