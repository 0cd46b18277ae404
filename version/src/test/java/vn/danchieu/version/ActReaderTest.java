package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An act that amends several is read once for all of them. */
class ActReaderTest {
  private static Act act(int number, String text) {
    return new Act(
        "id" + number,
        number + "/2020/TT-BNV",
        Optional.of("Thông tư số " + number),
        Optional.of(LocalDate.of(2020, 1, number)),
        Optional.of(LocalDate.of(2020, 2, number)),
        text);
  }

  @Test
  void whatWasReadForOneActIsTheSameForTheNext() {
    Act one = act(1, "Điều 1. Phạm vi\nLời một.");
    Act two = act(2, "Điều 1. Phạm vi\nLời hai.");
    Act both =
        act(
            3,
            """
            Điều 1. Sửa đổi Điều 1 Thông tư số 1/2020/TT-BNV như sau:
            “Điều 1. Phạm vi
            Lời mới của một.”
            Điều 2. Sửa đổi Điều 1 Thông tư số 2/2020/TT-BNV như sau:
            “Điều 1. Phạm vi
            Lời mới của hai.”
            """);
    ActReader reader = new ActReader();

    for (Act act : List.of(one, two, one)) {
      List<Provision> read = Versions.of(act, List.of(both), reader).latest();
      assertThat(read).isEqualTo(Versions.of(act, List.of(both)).latest());
      assertThat(read.getFirst().text()).startsWith("Lời mới của ");
    }
  }

  @Test
  void aLongActIsReadAlthoughItIsNotKept() {
    Act one = act(1, "Điều 1. Phạm vi\nLời một.");
    ActReader reader = new ActReader();
    for (int i = 2; i < 6; i++) {
      Act amending =
          act(
              i,
              "Điều 1. Bãi bỏ Điều 1 Thông tư số 1/2020/TT-BNV.\nĐiều 2. Khác.\n"
                  + "lời ".repeat(800_000));
      assertThat(Versions.of(one, List.of(amending), reader).latest().getFirst().text())
          .isEqualTo("(được bãi bỏ)");
    }
  }
}
