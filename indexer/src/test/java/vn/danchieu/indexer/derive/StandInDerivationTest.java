package vn.danchieu.indexer.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchieu.indexer.derive.VersionDerivationTest.AMENDING;
import static vn.danchieu.indexer.derive.VersionDerivationTest.again;
import static vn.danchieu.indexer.derive.VersionDerivationTest.amending;
import static vn.danchieu.indexer.derive.VersionDerivationTest.circular;
import static vn.danchieu.indexer.derive.VersionDerivationTest.shifts;
import static vn.danchieu.indexer.derive.VersionDerivationTest.shortly;
import static vn.danchieu.indexer.derive.VersionDerivationTest.stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.indexer.Shelf;

/** Official consolidations, on which later acts are carried out where the act is not held. */
class StandInDerivationTest {
  static final String CONSOLIDATED =
      """
      THÔNG TƯ
      Quy định về sổ trực
      Thông tư số 10/2020/TT-BNV ngày 01 tháng 3 năm 2020 của Bộ trưởng Bộ Nội vụ quy định về sổ trực, có hiệu lực kể từ ngày 01 tháng 6 năm 2020, được sửa đổi, bổ sung bởi:
      Thông tư số 4/2021/TT-BNV ngày 01 tháng 3 năm 2021 của Bộ trưởng Bộ Nội vụ, có hiệu lực kể từ ngày 01 tháng 6 năm 2021.
      Điều 1. Ghi sổ
      1. Người trực ghi sổ mỗi đêm.
      2. Sổ được giữ tại phòng hành chính.
      Điều 2. Lưu sổ
      Sổ được lưu 05 năm.
      """;

  static ObjectNode consolidation() {
    ObjectNode line = circular(10, 2021, "Sổ trực", CONSOLIDATED);
    line.put("id", "thu:vbhn");
    line.put("number", "3/VBHN-BNV");
    line.put("type", "Văn bản hợp nhất");
    line.remove("effective");
    return line;
  }

  @TempDir Path folder = Path.of("");
  private final Shelf shelf = new Shelf();

  private Path file(String name, List<ObjectNode> lines) throws IOException {
    return Files.write(
        folder.resolve(name + ".jsonl"), lines.stream().map(ObjectNode::toString).toList());
  }

  @Test
  void aConsolidationStandsInForAnActThatIsNotHeldWhateverComesFirst() throws Exception {
    shelf.load(file("hop-nhat", List.of(consolidation())));
    assertThat(shelf.courses()).isEmpty();
    shelf.load(file("sua", List.of(amending(AMENDING))));
    Shelf other = new Shelf();
    other.load(file("nguoc", List.of(amending(AMENDING), consolidation())));

    String id = shelf.document("3/VBHN-BNV").id();
    assertThat(shortly(shelf))
        .containsExactly(
            "Điều 1 –2022-06-01 2. Sổ được giữ tại phòng hành chính.",
            "Điều 1 2022-06-01– 2. Sổ được giữ tại văn phòng.",
            "Toàn văn bản 2022-06-01– ");
    assertThat(shelf.courses().get(id))
        .satisfies(course -> assertThat(course.contained()).containsExactly("4/2021/TT-BNV"));
    assertThat(stored(other)).isEqualTo(stored(shelf));
    assertThat(again(shelf)).isZero();
  }

  @Test
  void aConsolidationStandsBackOnceTheActItselfIsHeld() throws Exception {
    shelf.load(file("hai", List.of(consolidation(), amending(AMENDING))));
    String id = shelf.document("3/VBHN-BNV").id();
    assertThat(shelf.courses()).containsOnlyKeys(id);

    shelf.load(file("goc", List.of(shifts())));
    assertThat(shelf.courses()).containsOnlyKeys(shelf.document("10/2020/TT-BNV").id());
    Shelf once = new Shelf();
    once.load(file("ca-ba", List.of(amending(AMENDING), shifts(), consolidation())));
    assertThat(stored(shelf)).isEqualTo(stored(once));
    assertThat(again(shelf)).isZero();
  }

  @Test
  void aHeadThatLeavesAChoiceBetweenBodiesStandsInForNothing() throws Exception {
    String act = "Quyết định số 10/2020/QĐ-UBND";
    ObjectNode consolidation = consolidation();
    consolidation.put(
        "text",
        CONSOLIDATED
            .replaceAll(" của Bộ trưởng[^,\\n]*", "")
            .replace("THÔNG TƯ", "QUYẾT ĐỊNH")
            .replace("Thông tư số 10/2020/TT-BNV", act));
    ObjectNode amending = amending(AMENDING.replace("Thông tư số 10/2020/TT-BNV", act));
    amending.put("title", "Sửa đổi, bổ sung một số điều của " + act);
    shelf.load(file("hai", List.of(consolidation, amending)));

    assertThat(shelf.courses()).isEmpty();
  }

  @Test
  void anotherVersionOfTheConsolidationIsFollowed() throws Exception {
    shelf.load(file("hai", List.of(consolidation(), amending(AMENDING))));
    ObjectNode newer = consolidation();
    newer.put("text", CONSOLIDATED.replace("mỗi đêm", "mỗi giờ").replace("10/2020", "11/2020"));
    shelf.load(file("khac", List.of(newer)));
    assertThat(shelf.courses()).isEmpty();
    assertThat(again(shelf)).isZero();
  }
}
