package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.About;
import vn.danchieu.index.StoredCorrection.Undoing;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;

/** What a person corrects outlives every load, and what was read is never lost. */
class CorrectionsTest {
  private static final String RECORDS =
      """
      {"id":"a","number":"10/2020/NĐ-CP","type":"Nghị định","issuer":"Chính phủ","issued":"2020-01-17","effective":"2020-04-01","title":"Quy định kinh doanh vận tải bằng xe ô tô","status":"Còn hiệu lực","source":"Kho A"}
      {"id":"b","number":"12/2020/TT-BGTVT","type":"Thông tư","issuer":"Bộ Giao thông vận tải","issued":"2020-05-29","effective":"2020-07-15","title":"Tổ chức, quản lý vận tải","relations":[{"relation":"căn cứ","target":{"number":"10/2020/NĐ-CP"}},{"relation":"căn cứ","target":{"number":"11/2020/NĐ-CP"}}]}
      """;

  @TempDir Path folder = Path.of("");
  private final Shelf shelf = new Shelf();
  private final Correcting correcting = new Correcting(shelf.client, shelf.indices);

  private Path records() throws Exception {
    return Files.writeString(folder.resolve("records.jsonl"), RECORDS);
  }

  private StoredDocument decree() throws Exception {
    return shelf.documents().stream()
        .filter(d -> d.importIds().contains("a"))
        .findFirst()
        .orElseThrow();
  }

  static StoredCorrection correction(StoredDocument document, About about, String value) {
    return new StoredCorrection(
        "",
        document.id(),
        about,
        Optional.of(value),
        Optional.of("cũ"),
        Optional.empty(),
        Optional.empty(),
        "Bản gốc có dấu",
        Optional.empty(),
        "Nhìn nhầm chữ",
        "Trần Lan",
        "2026-11-30T08:00:00Z",
        Optional.empty());
  }

  private void correct(About about, String value) throws Exception {
    make(correction(decree(), about, value));
  }

  private void make(StoredCorrection correction) {
    assertThat(correcting.make(List.of(correction)).refused()).isEmpty();
    correcting.derive();
  }

  /** All that is stored, but for when it was written; an update writes fields in any order. */
  static List<String> content(Shelf shelf) throws Exception {
    List<String> content = new ArrayList<>();
    for (String body : shelf.everything()) {
      int json = body.indexOf('{');
      String kind = body.substring(shelf.indices.prefix().length(), json);
      content.add(kind + sorted(Json.MAPPER.readTree(body.substring(json))));
    }
    return content;
  }

  private static Object sorted(JsonNode node) {
    if (!node.isObject()) {
      return node.isArray() ? node.valueStream().map(CorrectionsTest::sorted).toList() : node;
    }
    Map<String, Object> fields = new TreeMap<>();
    node.forEachEntry((name, value) -> fields.put(name, sorted(value)));
    fields.remove("loadedAt");
    return fields;
  }

  @Test
  void aCorrectedNumberIsFoundAndLinksLeadToIt() throws Exception {
    shelf.load(records());
    assertThat(shelf.leads("12/2020/TT-BGTVT"))
        .extracting(lead -> lead.state().name())
        .containsExactly("RESOLVED", "MISSING");
    String address = decree().slug();

    correct(About.NUMBER, "11/2020/NĐ-CP");

    assertThat(decree().number()).contains("11/2020/NĐ-CP");
    assertThat(decree().slug()).isEqualTo(address);
    assertThat(decree().corrections())
        .extracting(StoredCorrection::about, StoredCorrection::by)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(About.NUMBER, "Trần Lan"));
    assertThat(shelf.leads("12/2020/TT-BGTVT"))
        .extracting(lead -> lead.state().name())
        .containsExactly("MISSING", "RESOLVED");
    assertThat(shelf.work("11/2020/NĐ-CP").citedBy()).isEqualTo(1);
  }

  @Test
  void whatIsCorrectedStaysSoWhenTheSameFileIsLoadedAgain() throws Exception {
    shelf.load(records());
    correct(About.TITLE, "Quy định về xe chở người");
    List<String> corrected = content(shelf);

    Summary again = shelf.load(records());

    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(content(shelf)).isEqualTo(corrected);
    assertThat(shelf.work("10/2020/NĐ-CP").document().title()).contains("Quy định về xe chở người");
  }

  @Test
  void aRebuildFromTheFilesIsEqual() throws Exception {
    shelf.load(records());
    correct(About.NUMBER, "11/2020/NĐ-CP");
    correct(About.TITLE, "Quy định về xe chở người");
    List<String> corrected = content(shelf);

    Loading.rebuild(shelf.client, shelf.indices, List.of(records()), Progress.silent());

    assertThat(content(shelf)).isEqualTo(corrected);
  }

  @Test
  void whatIsTakenBackIsAsItWasBefore() throws Exception {
    shelf.load(records());
    List<String> before = content(shelf);
    correct(About.NUMBER, "11/2020/NĐ-CP");
    correct(About.EFFECTIVE, "2020-05-01");
    assertThat(content(shelf)).isNotEqualTo(before);

    for (StoredCorrection each : correcting.of(decree().id())) {
      assertThat(correcting.undo(each.id(), new Undoing("Lê Hoa", "2026-11-30T09:00:00Z", "Nhầm")))
          .isPresent();
    }
    correcting.derive();

    assertThat(content(shelf)).isEqualTo(before);
    assertThat(correcting.of(decree().id()))
        .extracting(each -> each.undone().orElseThrow().by())
        .containsExactly("Lê Hoa", "Lê Hoa");
  }

  @Test
  void anotherStockIsEqualAfterLoadAndImport() throws Exception {
    shelf.load(records());
    correct(About.ISSUED, "2020-01-18");
    correct(About.TITLE, "Quy định về xe chở người");
    List<String> lines = new ArrayList<>();
    correcting.export(lines::add);
    Path file = Files.write(folder.resolve("dinh-chinh.jsonl"), lines);

    Shelf loadedFirst = new Shelf();
    loadedFirst.load(records());
    assertThat(new Correcting(loadedFirst.client, loadedFirst.indices).take(file).made())
        .isEqualTo(2);
    Shelf importedFirst = new Shelf();
    assertThat(new Correcting(importedFirst.client, importedFirst.indices).take(file).made())
        .isEqualTo(2);
    importedFirst.load(records());

    for (Shelf other : List.of(loadedFirst, importedFirst)) {
      assertThat(content(other)).isEqualTo(content(shelf));
    }
  }

  @Test
  void aStateIsSaidBySomebodyAndOutweighsWhatSourcesSay() throws Exception {
    shelf.load(records());
    LocalDate day = LocalDate.parse("2025-06-01");
    assertThat(states(day)).containsExactly("con-hieu-luc");
    StoredCorrection state = correction(decree(), About.STATUS, "Hết hiệu lực");

    make(
        new StoredCorrection(
            "",
            state.documentId(),
            state.about(),
            state.value(),
            Optional.of("Còn hiệu lực"),
            Optional.of(LocalDate.parse("2025-01-01")),
            Optional.empty(),
            state.source(),
            state.sourceUrl(),
            state.reason(),
            state.by(),
            state.at(),
            Optional.empty()));

    assertThat(states(LocalDate.parse("2024-12-31"))).containsExactly("con-hieu-luc");
    assertThat(states(day)).containsExactly("het-hieu-luc");
    assertThat(decree().claims())
        .extracting(claim -> claim.source() + ": " + claim.value())
        .containsExactly("Bản gốc có dấu: Hết hiệu lực", "Kho A: Còn hiệu lực");
    assertThat(decree().claims().getFirst().note())
        .contains(
            "Đã đính chính bởi Trần Lan ngày 30/11/2026, lý do: Nhìn nhầm chữ. Máy đọc: Còn hiệu"
                + " lực.");
  }

  private List<String> states(LocalDate day) throws Exception {
    StoredWork work = shelf.work("10/2020/NĐ-CP");
    return work.derived().orElseThrow().states().byCode().entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(days -> days.holds(day)))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  @Test
  void aDocumentThatIsSetAsideIsWhatItSaysOnceSomebodyHasSettledIt() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("lech.jsonl"),
            """
            {"id":"c","number":"11/2020/NĐ-CP","type":"Nghị định","issuer":"Chính phủ","issued":"2019-02-03","title":"Quy định thủ tục hành chính thuộc lĩnh vực Kho bạc Nhà nước"}
            """);
    shelf.load(records(), file);
    StoredDocument aside = shelf.document("11/2020/NĐ-CP");
    assertThat(aside.setAside()).isTrue();

    StoredCorrection day = correction(aside, About.ISSUED, "2020-02-03");
    make(day);

    StoredDocument settled = shelf.document("11/2020/NĐ-CP");
    assertThat(settled.id()).isEqualTo(aside.id());
    assertThat(settled.setAside()).isFalse();
    assertThat(settled.contradictions()).isEmpty();
    assertThat(shelf.work("11/2020/NĐ-CP").citedBy()).isEqualTo(1);
  }

  @Test
  void whatCannotBeIsRefusedInWordsAndNothingIsKept() throws Exception {
    shelf.load(records());
    StoredDocument decree = decree();

    assertThat(refused(correction(decree, About.NUMBER, "không số")))
        .containsExactly(
            "số, ký hiệu “không số” không đúng cách ghi. Ghi như 12/2020/NĐ-CP hoặc 1225/UBND-NC.");
    assertThat(refused(correction(decree, About.ISSUED, "2020-02-31")))
        .containsExactly("ngày “2020-02-31” không có trong lịch. Ghi như 24/3/2020.");
    assertThat(refused(correction(decree, About.ISSUED, "2019-01-17")))
        .containsExactly(
            "số 10/2020/NĐ-CP ghi năm 2020, ngày ban hành là 17/01/2019. Sửa cho khớp nhau rồi gửi"
                + " lại.");
    assertThat(refused(correction(decree, About.EFFECTIVE, "2020-01-01")))
        .containsExactly(
            "ngày có hiệu lực sớm hơn ngày ban hành. Đối chiếu lại hai ngày với bản gốc.");
    assertThat(refused(correction(decree, About.TYPE, "Giấy nháp")))
        .containsExactly(
            "loại văn bản “Giấy nháp” không có trong danh mục. Ghi như Công văn, Kế hoạch, Quyết"
                + " định.");
    assertThat(correcting.of(decree.id())).isEmpty();
  }

  private List<String> refused(StoredCorrection correction) {
    return correcting.make(List.of(correction)).refused();
  }

  @Test
  void aCorrectionMadeWhileTheSameIsLoadedOrRebuiltIsNotLost() throws Exception {
    shelf.load(many(0));
    StoredDocument one = shelf.document("7/KH-UBND");
    for (int round = 1; round <= 3; round++) {
      Path next = many(round);
      boolean rebuilding = round == 3;
      try (var loads = Executors.newSingleThreadExecutor()) {
        Future<Summary> load =
            loads.submit(() ->
                rebuilding
                    ? Loading.rebuild(shelf.client, shelf.indices, List.of(next), Progress.silent())
                    : shelf.load(next));
        StoredCorrection made = correction(one, About.TITLE, "Đính chính lần " + round);
        assertThat(correcting.make(List.of(at(made, round))).refused()).isEmpty();
        load.get();
      }
      assertThat(shelf.document("7/KH-UBND").title()).contains("Đính chính lần " + round);
      assertThat(shelf.work("7/KH-UBND").document().title()).contains("Đính chính lần " + round);
      assertThat(shelf.document("8/KH-UBND").title()).contains("Việc 8, bản " + round);
    }
  }

  private static StoredCorrection at(StoredCorrection made, int minute) {
    return new StoredCorrection(
        "",
        made.documentId(),
        made.about(),
        made.value(),
        made.was(),
        made.from(),
        made.link(),
        made.source(),
        made.sourceUrl(),
        made.reason(),
        made.by(),
        "2026-11-30T08:0" + minute + ":00Z",
        made.undone());
  }

  private Path many(int edition) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int number = 1; number <= 400; number++) {
      lines.append(
          "{\"id\":\"k%d\",\"number\":\"%d/KH-UBND\",\"type\":\"Kế hoạch\",\"issuer\":\"UBND tỉnh Quảng Trị\",\"issued\":\"2020-01-02\",\"title\":\"Việc %d, bản %d\"}%n"
              .formatted(number, number, number, edition));
    }
    return Files.writeString(folder.resolve("nhieu-" + edition + ".jsonl"), lines);
  }

  @Test
  void aBadLineIsToldAndTheOthersAreTaken() throws Exception {
    shelf.load(records());
    correct(About.TITLE, "Quy định về xe chở người");
    List<String> lines = new ArrayList<>(List.of("{\"about\":\"TITLE\"}", "không phải JSON"));
    correcting.export(lines::add);
    Path file = Files.write(folder.resolve("dinh-chinh.jsonl"), lines);

    Correcting.Outcome outcome = correcting.take(file);

    assertThat(outcome.made()).isEqualTo(1);
    assertThat(outcome.refused()).hasSize(2);
    assertThat(outcome.refused().getFirst())
        .isEqualTo(
            "dinh-chinh.jsonl:1: thiếu trường. Cần documentId, about, source, reason, by, at.");
    assertThat(outcome.refused().getLast()).startsWith("dinh-chinh.jsonl:2: không đọc được (");
  }
}
