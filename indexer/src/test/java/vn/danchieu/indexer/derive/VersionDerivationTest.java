package vn.danchieu.indexer.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.indexer.Shelf;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;

/** What articles say from a day on, as the acts that amend them are loaded. */
class VersionDerivationTest {
  private static final String SHIFTS =
      """
      Điều 1. Ghi sổ
      1. Người trực ghi sổ mỗi ngày.
      2. Sổ được giữ tại phòng hành chính.
      Điều 2. Lưu sổ
      Sổ được lưu 05 năm.
      Điều 3. Hiệu lực
      Thông tư này có hiệu lực từ ngày ký.
      """;

  static final String AMENDING =
      """
      Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV
      1. Sửa đổi, bổ sung khoản 2 Điều 1 như sau:
      “2. Sổ được giữ tại văn phòng.”
      2. Thay thế Phụ lục I ban hành kèm theo Thông tư số 10/2020/TT-BNV.
      Điều 2. Hiệu lực
      Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2022.
      """;

  @TempDir Path folder = Path.of("");
  private final Shelf shelf = new Shelf();

  static ObjectNode circular(int number, int year, String title, String text) {
    ObjectNode line = Json.MAPPER.createObjectNode();
    line.put("id", "thu:" + number + "/" + year);
    line.put("number", number + "/" + year + "/TT-BNV");
    line.put("type", "Thông tư");
    line.put("issuer", "Bộ Nội vụ");
    line.put("issued", year + "-03-01");
    line.put("effective", year + "-06-01");
    line.put("title", title);
    line.put("source", "Thử");
    line.put("text", text);
    return line;
  }

  static ObjectNode shifts() {
    return circular(10, 2020, "Quy định về sổ trực", SHIFTS);
  }

  static ObjectNode amending(String text) {
    return circular(5, 2022, "Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV", text);
  }

  private Path file(String name, List<ObjectNode> lines) throws IOException {
    return Files.write(
        folder.resolve(name + ".jsonl"), lines.stream().map(ObjectNode::toString).toList());
  }

  static int again(Shelf shelf) {
    return new Derivation(new Cluster(shelf.client), shelf.indices, Target.live(shelf.indices))
        .all();
  }

  static List<String> shortly(Shelf shelf) throws IOException {
    return shelf.versions().stream()
        .map(v ->
            "%s %s–%s %s"
                .formatted(
                    v.label(),
                    v.from().map(LocalDate::toString).orElse(""),
                    v.until().map(LocalDate::toString).orElse(""),
                    v.text().lines().skip(1).findFirst().orElse("")))
        .toList();
  }

  @Test
  void anArticleIsStoredFromEachDayOnWhichItChangesWithWhoChangedItAndTheProof() throws Exception {
    shelf.load(file("ca-hai", List.of(shifts(), amending(AMENDING))));

    String id = shelf.document("10/2020/TT-BNV").id();
    Optional<String> by = Optional.of(shelf.document("5/2022/TT-BNV").id());
    Optional<LocalDate> day = Optional.of(LocalDate.of(2022, 6, 1));
    assertThat(shelf.versions())
        .containsExactly(
            new StoredVersion(
                id + ".v0",
                id,
                0,
                "Điều 1",
                "Ghi sổ",
                Optional.empty(),
                Optional.empty(),
                day,
                "1. Người trực ghi sổ mỗi ngày.\n2. Sổ được giữ tại phòng hành chính.",
                List.of(),
                List.of()),
            new StoredVersion(
                id + ".v1",
                id,
                0,
                "Điều 1",
                "Ghi sổ",
                Optional.empty(),
                day,
                Optional.empty(),
                "1. Người trực ghi sổ mỗi ngày.\n2. Sổ được giữ tại văn phòng.",
                List.of(
                    new StoredVersion.Change(
                        "sửa đổi, bổ sung",
                        "5/2022/TT-BNV",
                        by,
                        "khoản 1 Điều 1",
                        day,
                        "Sửa đổi, bổ sung khoản 2 Điều 1 như sau:")),
                List.of()),
            new StoredVersion(
                id + ".v2",
                id,
                3,
                "Toàn văn bản",
                "",
                Optional.empty(),
                day,
                Optional.empty(),
                "",
                List.of(),
                List.of(
                    new StoredVersion.Outstanding(
                        "5/2022/TT-BNV",
                        by,
                        "khoản 2 Điều 1",
                        day,
                        "Thay thế Phụ lục I ban hành kèm theo Thông tư số 10/2020/TT-BNV.",
                        "phụ lục, mẫu, bảng biểu chưa được hợp nhất tự động"))));
    assertThat(shelf.courses().get(id))
        .satisfies(course -> {
          assertThat(course.days())
              .containsExactly(
                  new StoredCourse.Day(
                      LocalDate.of(2022, 6, 1),
                      List.of(new StoredCourse.By("5/2022/TT-BNV", by)),
                      1,
                      1));
          assertThat(course.parts()).isEqualTo(3);
          assertThat(course.contained()).isEmpty();
          assertThat(course.undated()).isEmpty();
          assertThat(course.problem()).isEmpty();
        });
    assertThat(again(shelf)).isZero();
  }

  @Test
  void anActThatArrivesIsReplacedAndNoLongerAmendsIsFollowed() throws Exception {
    shelf.load(file("mot", List.of(amending(AMENDING))));
    assertThat(shelf.courses()).isEmpty();

    shelf.load(file("hai", List.of(shifts())));
    assertThat(shortly(shelf))
        .containsExactly(
            "Điều 1 –2022-06-01 2. Sổ được giữ tại phòng hành chính.",
            "Điều 1 2022-06-01– 2. Sổ được giữ tại văn phòng.",
            "Toàn văn bản 2022-06-01– ");

    shelf.load(file("ba", List.of(amending(AMENDING.replace("tại văn phòng", "ở nơi trực")))));
    assertThat(shortly(shelf)).contains("Điều 1 2022-06-01– 2. Sổ được giữ ở nơi trực.");

    shelf.load(file("bon", List.of(amending("Điều 1. Không sửa đổi gì."))));
    assertThat(shelf.versions()).isEmpty();
    assertThat(shelf.courses().values())
        .singleElement()
        .satisfies(course -> assertThat(course.days()).isEmpty());

    ObjectNode other = circular(5, 2022, "Quy định khác", "Điều 1. Không sửa đổi gì.");
    shelf.load(file("nam", List.of(other)));
    assertThat(shelf.courses()).isEmpty();
    assertThat(again(shelf)).isZero();
  }

  @Test
  void whatAnActSaysOfAnAmendingActConcernsTheActBehind() throws Exception {
    ObjectNode later =
        circular(
            7,
            2023,
            "Sửa đổi Thông tư số 5/2022/TT-BNV",
            """
            Điều 1. Sửa đổi, bổ sung khoản 1 Điều 1 Thông tư số 5/2022/TT-BNV sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV như sau:
            “1. Sửa đổi, bổ sung khoản 2 Điều 1 như sau:
            “2. Sổ được giữ tại kho.””
            Điều 2. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2023.
            """);
    Shelf once = new Shelf();
    once.load(file("ca-ba", List.of(shifts(), amending(AMENDING), later)));

    shelf.load(file("hai-dau", List.of(shifts(), amending(AMENDING))));
    shelf.load(file("mot-sau", List.of(later)));

    assertThat(stored(shelf)).isEqualTo(stored(once));
    assertThat(again(shelf)).isZero();
  }

  @Test
  void aSetDerivesItsOwnActsAndSaysNothingToOthers() throws Exception {
    Shelf insiders = shelf.of(new Audience("internal"));
    shelf.load(file("chung", List.of(shifts())));
    insiders.load(file("rieng", List.of(amending(AMENDING))));
    assertThat(shelf.versions()).isEmpty();
    assertThat(insiders.versions()).isEmpty();

    String own = "11/2020/TT-BNV";
    ObjectNode amending = amending(AMENDING.replace("10/2020/TT-BNV", own));
    amending.put("title", "Sửa đổi, bổ sung một số điều của Thông tư số " + own);
    insiders.load(
        file("ca-hai", List.of(circular(11, 2020, "Quy định về sổ trực", SHIFTS), amending)));

    assertThat(shelf.versions()).isEmpty();
    assertThat(insiders.versions())
        .extracting(StoredVersion::documentId)
        .containsOnly(insiders.document("11/2020/TT-BNV").id());
  }

  @Test
  void actsThatAmendThemselvesAndEachOtherStopNoLoad() throws Exception {
    String circle =
        "Điều 1. Sửa đổi Điều 2 Thông tư số %d/2022/TT-BNV như sau:\n“Điều 2. Hai”\nĐiều 2. Cũ.\n"
            + "Điều 3. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2022.\n";
    shelf.load(
        file(
            "vong",
            List.of(
                circular(1, 2022, "Một", circle.formatted(2)),
                circular(2, 2022, "Hai", circle.formatted(3)),
                circular(3, 2022, "Ba", circle.formatted(1)),
                circular(4, 2022, "Bốn", circle.formatted(4)))));

    assertThat(shelf.courses()).hasSize(3);
    assertThat(again(shelf)).isZero();
  }

  @Test
  void theOrderOfLoadingDoesNotMatter() throws Exception {
    long seed = System.nanoTime();
    System.out.println("VersionDerivationTest seed " + seed);
    Random random = new Random(seed);
    List<ObjectNode> lines = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      lines.add(circular(i, 2000 + i % 20, "Số " + i, text(random)));
    }
    for (int i = 1; i <= 8; i++) {
      lines.add(consolidation(i, 25 + i, random));
    }
    Shelf once = new Shelf();
    once.load(file("tat-ca", lines));
    assertThat(once.versions()).as("seed %d", seed).isNotEmpty();

    Collections.shuffle(lines, random);
    for (int from = 0; from < lines.size(); ) {
      int to = Math.min(lines.size(), from + 1 + random.nextInt(12));
      shelf.load(file("phan-" + from, lines.subList(from, to)));
      from = to;
    }

    assertThat(stored(shelf)).as("seed %d", seed).isEqualTo(stored(once));
    assertThat(again(shelf)).as("seed %d", seed).isZero();
    assertThat(again(once)).as("seed %d", seed).isZero();
  }

  /** Of an act that is there, or of one that only others cite. */
  private static ObjectNode consolidation(int number, int act, Random random) {
    ObjectNode line = StandInDerivationTest.consolidation();
    line.put("id", "thu:vbhn" + number);
    line.put("number", number + "/VBHN-BNV");
    line.put(
        "text",
        StandInDerivationTest.CONSOLIDATED
            .replace("10/2020", "%d/%d".formatted(act, 2000 + act % 20))
            .replace("4/2021", "%d/2021".formatted(100 + random.nextInt(30))));
    return line;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int article = 1; article <= 4; article++) {
      int other = 1 + random.nextInt(34);
      String number = "%d/%d/TT-BNV".formatted(other, 2000 + other % 20);
      text.append(
          switch (random.nextInt(4)) {
            case 0 ->
                "Điều %d. Sửa đổi Điều %d Thông tư số %s như sau:\n“Điều %2$d. Lời %d.”\n"
                    .formatted(article, 1 + random.nextInt(4), number, random.nextInt(99));
            case 1 ->
                "Điều %d. Bãi bỏ Điều %d Thông tư số %s.\n"
                    .formatted(article, 1 + random.nextInt(4), number);
            case 2 ->
                "Điều %d. Thay thế cụm từ “lời” bằng cụm từ “chữ” tại Điều %d Thông tư số %s.\n"
                    .formatted(article, 1 + random.nextInt(4), number);
            default -> "Điều %d. Giữ lời %d.\n".formatted(article, random.nextInt(99));
          });
    }
    return text.toString();
  }

  /** All that stands in the index of versions. */
  static Map<String, Object> stored(Shelf shelf) throws IOException {
    Map<String, Object> all = new TreeMap<>(shelf.courses());
    shelf.versions().forEach(version -> all.put(version.id(), version));
    return all;
  }
}
