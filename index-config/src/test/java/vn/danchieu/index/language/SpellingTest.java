package vn.danchieu.index.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keystrokes and slips, read by what stands in a corpus. */
class SpellingTest {
  private static final LanguageModel LEARNED = learned();

  private static LanguageModel learned() {
    var builder = new LanguageModelBuilder();
    for (int i = 0; i < 3; i++) {
      builder.add("Công tác dân vận của chính quyền các cấp");
      builder.add("Luật Đất đai và Luật Hôn nhân và gia đình");
      builder.add("Tiếp công dân, giải quyết khiếu nại của người dân được thường xuyên");
      builder.add("Đường bộ thuộc tỉnh quản lý");
    }
    return builder.build();
  }

  private static String decoded(String typed) {
    return String.join(" ", new Spelling(LEARNED).decoded(Syllables.of(typed)));
  }

  private static String meant(String typed) {
    List<String> words = Syllables.of(typed);
    return String.join(" ", new Spelling(LEARNED).meant(words, Set.of("cty")).orElse(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ddaats ddai             | đất đai
          d9a61t d9ai             | đất đai
          daan vaanj chinhs quyeenf | dân vận chính quyền
          da6n va65n chi1nh quye62n | dân vận chính quyền
          dduwowngf booj          | đường bộ
          dduowngf booj           | đường bộ
          d9u7o7ng2 bo65          | đường bộ
          tieesp coong daan       | tiếp công dân
          dan van                 | dan van
          30/2020 qh13 html of    | 30 2020 qh13 html of
          """)
  void keystrokesOfTelexAndVniAreRead(String typed, String words) {
    assertThat(decoded(typed)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tiếp côgn dân          | tiếp công dân
          hôn nhân và gai đình   | hôn nhân và gia đình
          hon nhan va gai dinh   | hon nhan va gia dinh
          khiếu naij             | khiếu nại
          giải quyêt khiếu nại   | giải quyết khiếu nại
          danvan chinh quyen     | dan van chinh quyen
          chính quyềnn các cấp   | chính quyền các cấp
          """)
  void aSlipIsMendedByWhatStandsAroundIt(String typed, String words) {
    assertThat(meant(typed)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "dân vận",
    "cty",
    "Nguyễn Vỹ",
    "blockchain",
    "904/KH-XYZ",
    "zwar zwap",
    "đất đai của người dân"
  })
  void whatIsRightOrUnknownStays(String typed) {
    assertThat(meant(typed)).isEqualTo(String.join(" ", Syllables.of(typed)));
  }

  @Test
  void anyLettersDo() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder typed = new StringBuilder();
      random.ints(random.nextInt(12), 0, 0x2FF).forEach(typed::appendCodePoint);
      assertThat(decoded(typed.toString())).as("seed %d", seed).isNotNull();
      assertThat(meant(typed.toString())).as("seed %d", seed).isNotNull();
    }
  }
}
