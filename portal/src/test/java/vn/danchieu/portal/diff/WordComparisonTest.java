package vn.danchieu.portal.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.danchieu.portal.diff.Piece.Kind;

/** What one text says and the other does not. */
class WordComparisonTest {
  private static final DiffHtml.Words WORDS = new DiffHtml.Words("bỏ", "thêm", "hết");

  @Test
  void wordsAreToldApartAndWhatStaysIsSaidOnce() {
    assertThat(
            WordComparison.of(
                "1. Người trực ghi sổ.\n2. Sổ được giữ tại phòng hành chính.",
                "1. Người trực ghi sổ.\n2. Sổ được giữ tại văn phòng."))
        .containsExactly(
            new Piece(Kind.SAME, "1. Người trực ghi sổ.\n"),
            new Piece(Kind.SAME, "2. Sổ được giữ tại "),
            new Piece(Kind.OLD, "phòng hành chính"),
            new Piece(Kind.NEW, "văn phòng"),
            new Piece(Kind.SAME, ".\n"));
  }

  @Test
  void aNewParagraphIsNewAsAWhole() {
    assertThat(WordComparison.of("Một.\nBa.", "Một.\nHai.\nBa."))
        .containsExactly(
            new Piece(Kind.SAME, "Một.\n"),
            new Piece(Kind.NEW, "Hai.\n"),
            new Piece(Kind.SAME, "Ba.\n"));
    assertThat(WordComparison.of("", "Một.")).containsExactly(new Piece(Kind.NEW, "Một.\n"));
    assertThat(WordComparison.of("", "")).isEmpty();
  }

  @Test
  void aWordThatHappensToStandInBothIsNoCommonGround() {
    assertThat(WordComparison.of("Sổ được lưu năm năm.", "(được bãi bỏ)"))
        .containsExactly(
            new Piece(Kind.OLD, "Sổ được lưu năm năm."),
            new Piece(Kind.NEW, "(được bãi bỏ)"),
            new Piece(Kind.SAME, "\n"));
  }

  @Test
  void itIsWrittenWithWordsForWhoListensAndEscaped() {
    assertThat(DiffHtml.inline(WordComparison.of("a <b> c", "a x c"), WORDS))
        .isEqualTo(
            "<p>a <del><span class=\"an\"> [bỏ: </span>&lt;b&gt; <span class=\"an\"> hết]"
                + " </span></del><ins><span class=\"an\"> [thêm: </span>x <span class=\"an\"> hết]"
                + " </span></ins>c</p>\n");
  }

  /** Whatever is compared, the two texts can be read back from the comparison. */
  @Test
  void bothTextsStandInTheComparisonWhole() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String one = text(random);
      String other = text(random);
      List<Piece> pieces = WordComparison.of(one, other);
      assertThat(without(pieces, Kind.NEW)).as("seed %d", seed).isEqualTo(one);
      assertThat(without(pieces, Kind.OLD)).as("seed %d", seed).isEqualTo(other);
    }
  }

  private static String without(List<Piece> pieces, Kind kind) {
    return pieces.stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = random.nextInt(6);
    for (int line = 0; line < lines; line++) {
      int words = 1 + random.nextInt(8);
      for (int word = 0; word < words; word++) {
        text.append(word == 0 ? "" : " ").append("abc".charAt(random.nextInt(3)));
      }
      text.append(".\n");
    }
    return text.toString();
  }

  @Test
  void textsThatHaveNothingInCommonAreComparedAtOnce() {
    Random random = new Random(5);
    String one = words(random, 200_000, 50_000);
    String other = words(random, 200_000, 50_000);
    long begin = processorTime();

    List<Piece> pieces = WordComparison.of(one, other);

    assertThat((processorTime() - begin) / 1_000_000).isLessThan(2_000);
    assertThat(without(pieces, Kind.OLD)).isEqualTo(other + "\n");
  }

  private static String words(Random random, int count, int different) {
    return random
        .ints(count, 0, different)
        .mapToObj(word -> "từ" + word)
        .collect(Collectors.joining(" "));
  }

  /** Other programs on the machine do not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
