package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.StoredChange;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.About;
import vn.danchieu.index.StoredCorrection.CorrectedLink;
import vn.danchieu.index.StoredCorrection.Undoing;
import vn.danchieu.index.StoredCorrection.Verdict;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;

/** What a person says of a link holds, whatever is loaded afterwards. */
class CorrectedLinksTest {
  private static final String RECORDS =
      """
      {"id":"a","number":"10/2020/NĐ-CP","type":"Nghị định","issuer":"Chính phủ","issued":"2020-01-17","effective":"2020-04-01","title":"Quy định kinh doanh vận tải bằng xe ô tô","status":"Còn hiệu lực","source":"Kho A"}
      {"id":"b","number":"15/2022/NĐ-CP","type":"Nghị định","issuer":"Chính phủ","issued":"2022-02-01","effective":"2022-02-01","title":"Quy định về bến xe","source":"Kho A","relations":[{"relation":"căn cứ","target":{"number":"10/2020/NĐ-CP"}},{"relation":"căn cứ","target":{"number":"11/2020/NĐ-CP"}}]}
      """;

  @TempDir Path folder = Path.of("");
  private final Shelf shelf = new Shelf();
  private final Correcting correcting = new Correcting(shelf.client, shelf.indices);

  private Path records() throws Exception {
    return Files.writeString(folder.resolve("records.jsonl"), RECORDS);
  }

  private StoredLink link(String number) throws Exception {
    return shelf.links(shelf.document("15/2022/NĐ-CP")).stream()
        .filter(link -> link.target().number().equals(Optional.of(number)))
        .findFirst()
        .orElseThrow();
  }

  private void say(StoredLink link, Verdict verdict, Optional<String> to, Optional<String> relation)
      throws Exception {
    StoredDocument host = shelf.document("15/2022/NĐ-CP");
    StoredCorrection made =
        new StoredCorrection(
            "",
            host.id(),
            About.LINK,
            Optional.of("dẫn chiếu"),
            Optional.of("căn cứ"),
            Optional.empty(),
            Optional.of(
                new CorrectedLink(
                    verdict,
                    link.relation(),
                    link.target().identity(),
                    link.source().map(StoredReference::identity),
                    link.sentence(),
                    to,
                    relation)),
            "Bản gốc",
            Optional.empty(),
            "Đọc nhầm",
            "Trần Lan",
            "2026-11-30T08:00:00Z",
            Optional.empty());
    assertThat(correcting.make(List.of(made)).refused()).isEmpty();
    correcting.derive();
  }

  private List<String> leads() throws Exception {
    return shelf.leads("15/2022/NĐ-CP").stream()
        .map(lead -> lead.state() + " " + lead.works().size())
        .toList();
  }

  @Test
  void whatIsNoLinkIsGoneUntilThatIsTakenBack() throws Exception {
    shelf.load(records());
    assertThat(shelf.work("10/2020/NĐ-CP").citedBy()).isEqualTo(1);

    say(link("10/2020/NĐ-CP"), Verdict.WRONG, Optional.empty(), Optional.empty());

    assertThat(leads()).containsExactly("MISSING 1");
    assertThat(shelf.work("10/2020/NĐ-CP").citedBy()).isZero();
    shelf.load(records());
    assertThat(leads()).containsExactly("MISSING 1");
    String id = correcting.of(shelf.document("15/2022/NĐ-CP").id()).getFirst().id();
    correcting.undo(id, new Undoing("Lê Hoa", "2026-11-30T09:00:00Z", "Nhầm"));
    correcting.derive();
    assertThat(leads()).containsExactly("RESOLVED 1", "MISSING 1");
    assertThat(shelf.work("10/2020/NĐ-CP").citedBy()).isEqualTo(1);
  }

  @Test
  void aChosenTargetIsMeantAlsoAfterARebuildInWhichItIsReadLater() throws Exception {
    shelf.load(records());
    StoredDocument decree = shelf.document("10/2020/NĐ-CP");

    say(link("11/2020/NĐ-CP"), Verdict.OTHER, Optional.of(decree.id()), Optional.empty());

    assertThat(leads()).containsExactly("RESOLVED 1", "RESOLVED 1");
    List<String> lines = RECORDS.lines().toList();
    Path first = Files.writeString(folder.resolve("1.jsonl"), lines.getLast() + "\n");
    Path second = Files.writeString(folder.resolve("2.jsonl"), lines.getFirst() + "\n");
    Loading.rebuild(shelf.client, shelf.indices, List.of(first), Progress.silent());
    assertThat(leads()).containsExactly("MISSING 1", "MISSING 0");

    shelf.load(second);

    assertThat(leads()).containsExactly("RESOLVED 1", "RESOLVED 1");
    assertThat(link("11/2020/NĐ-CP").note())
        .contains("Đã đính chính bởi Trần Lan ngày 30/11/2026, lý do: Đọc nhầm. Máy đọc: căn cứ.");
  }

  @Test
  void anotherRelationChangesTheStatesThatFollowFromIt() throws Exception {
    shelf.load(records());
    LocalDate day = LocalDate.parse("2025-01-01");
    assertThat(states("10/2020/NĐ-CP", day)).containsExactly("con-hieu-luc");

    say(link("10/2020/NĐ-CP"), Verdict.OTHER, Optional.empty(), Optional.of("BAI_BO"));

    assertThat(states("10/2020/NĐ-CP", day)).containsExactly("het-hieu-luc");
    StoredChange change = shelf.work("10/2020/NĐ-CP").derived().orElseThrow().changes().getFirst();
    assertThat(change.note())
        .contains("Đã đính chính bởi Trần Lan ngày 30/11/2026, lý do: Đọc nhầm. Máy đọc: căn cứ.");
  }

  private List<String> states(String number, LocalDate day) throws Exception {
    return shelf.work(number).derived().orElseThrow().states().byCode().entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(days -> days.holds(day)))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void aCorrectionThatFitsNoSentenceAnyMoreIsToldByTheLoad() throws Exception {
    shelf.load(records());
    say(link("10/2020/NĐ-CP"), Verdict.WRONG, Optional.empty(), Optional.empty());

    Summary other =
        shelf.load(
            Files.writeString(
                folder.resolve("records.jsonl"),
                RECORDS.replace("10/2020/NĐ-CP\"}}", "9/2020/NĐ-CP\"}}")));

    assertThat(other.problems())
        .extracting(problem -> problem.message())
        .anyMatch(words ->
            words.contains(
                "Đính chính dẫn chiếu của Trần Lan (dẫn chiếu) không còn khớp câu nào."));
  }
}
