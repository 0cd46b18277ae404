package vn.danchieu.portal.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchieu.portal.suggest.PhraseTable.Phrase;

class PhraseTableTest {
  private static final List<String> TITLES =
      List.of(
          "Quy định việc tiếp công dân trong Bộ Quốc phòng",
          "Tiếp công dân",
          "Về tiếp công dân, xử lý đơn thư",
          "Về xử lý đơn thư số 12/2020 và khoáng sản",
          "Luật Khoáng sản",
          "Xử lý đơn thư ở cơ sở; khoáng sản");
  private static final Set<String> EDGES = Set.of("trong", "về", "và", "ở");

  private final PhraseTable table = PhraseTable.of(TITLES, EDGES);

  @Test
  void keepsWhatSeveralTitlesHoldAndWhatStandsFree() {
    assertThat(table.beginning("t", 9)).containsExactly(new Phrase("tiếp công dân", 3));
    assertThat(table.beginning("x", 9)).containsExactly(new Phrase("xử lý đơn thư", 3));
  }

  @Test
  void findsWithAndWithoutAccentsAndKeepsTheSpelling() {
    assertThat(table.beginning("khoang s", 9)).containsExactly(new Phrase("khoáng sản", 3));
    assertThat(table.beginning("Khoáng", 9)).containsExactly(new Phrase("khoáng sản", 3));
    assertThat(table.beginning("dan", 9)).isEmpty();
  }

  @Test
  void typedAccentsDecideBetweenWordsThatDifferInThem() {
    var both =
        PhraseTable.of(
            List.of(
                "đất đai, a", "đất đai, b", "đất đai, c", "dát dài, a", "dát dài, b", "dát dài"),
            Set.of());
    assertThat(both.beginning("dat", 9)).extracting(Phrase::text).hasSize(2);
    assertThat(both.beginning("đất", 9)).extracting(Phrase::text).containsExactly("đất đai");
  }

  @Test
  void oneTitleLoadedTwiceIsOne() {
    assertThat(PhraseTable.of(List.of("dân vận", "dân vận", "dân vận"), Set.of()).byFolded())
        .isEmpty();
  }
}
