package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.About;
import vn.danchieu.index.StoredCorrection.Undoing;
import vn.danchieu.index.StoredDocument;

/** Two records of one document are one once a person has said so, and two again when not. */
class MergedRecordsTest {
  private static final String RECORDS =
      """
      {"id":"a","number":"10/2020/NĐ-CP","type":"Nghị định","issuer":"Chính phủ","issued":"2020-01-17","title":"Quy định kinh doanh vận tải bằng xe ô tô","source":"Kho A"}
      {"id":"x","number":"100/2020/NĐ-CP","type":"Nghị định","issuer":"Chính phủ","issued":"2020-01-17","effective":"2020-04-01","title":"Kinh doanh vận tải","source":"Kho B","relations":[{"relation":"căn cứ","target":{"number":"12/2019/NĐ-CP"}}]}
      {"id":"b","number":"15/2022/NĐ-CP","type":"Nghị định","issuer":"Chính phủ","issued":"2022-02-01","title":"Quy định về bến xe","source":"Kho A","relations":[{"relation":"căn cứ","target":{"number":"100/2020/NĐ-CP"}}]}
      """;

  @TempDir Path folder = Path.of("");
  private final Shelf shelf = new Shelf();
  private final Correcting correcting = new Correcting(shelf.client, shelf.indices);

  private Path records() throws Exception {
    return Files.writeString(folder.resolve("records.jsonl"), RECORDS);
  }

  private StoredDocument named(String importId) throws Exception {
    return shelf.documents().stream()
        .filter(d -> d.importIds().contains(importId))
        .findFirst()
        .orElseThrow();
  }

  private List<String> say(StoredDocument record, StoredDocument into) {
    StoredCorrection same = CorrectionsTest.correction(record, About.SAME, into.id());
    List<String> refused = correcting.make(List.of(same)).refused();
    correcting.derive();
    return refused;
  }

  @Test
  void aRecordBecomesAPartOfTheDocumentAndItsAddressLeadsThere() throws Exception {
    shelf.load(records());
    StoredDocument record = named("x");
    assertThat(shelf.leads("15/2022/NĐ-CP").getFirst().works()).containsExactly(record.id());

    assertThat(say(record, named("a"))).isEmpty();

    assertThat(shelf.documents()).hasSize(2);
    StoredDocument whole = shelf.document("10/2020/NĐ-CP");
    assertThat(whole.effective()).hasToString("Optional[2020-04-01]");
    assertThat(whole.title()).contains("Quy định kinh doanh vận tải bằng xe ô tô");
    assertThat(whole.importIds()).containsExactly("a", "x", record.id(), record.slug());
    assertThat(whole.corrections()).extracting(StoredCorrection::about).containsExactly(About.SAME);
    assertThat(shelf.links(whole)).hasSize(1);
    assertThat(shelf.leads("15/2022/NĐ-CP").getFirst().state()).hasToString("MISSING");
    assertThat(shelf.allWorks())
        .extracting(work -> work.document().number().orElse(""))
        .containsExactlyInAnyOrder(
            "10/2020/NĐ-CP", "15/2022/NĐ-CP", "100/2020/NĐ-CP", "12/2019/NĐ-CP");
  }

  @Test
  void itIsSoAfterALoadARebuildAndInAnotherStock() throws Exception {
    shelf.load(records());
    say(named("x"), named("a"));
    List<String> merged = CorrectionsTest.content(shelf);

    assertThat(shelf.load(records()).unchanged()).isPositive();
    assertThat(CorrectionsTest.content(shelf)).isEqualTo(merged);
    Loading.rebuild(shelf.client, shelf.indices, List.of(records()), Progress.silent());
    assertThat(CorrectionsTest.content(shelf)).isEqualTo(merged);

    List<String> lines = new ArrayList<>();
    correcting.export(lines::add);
    Path file = Files.write(folder.resolve("dinh-chinh.jsonl"), lines);
    Shelf other = new Shelf();
    new Correcting(other.client, other.indices).take(file);
    other.load(records());
    assertThat(CorrectionsTest.content(other)).isEqualTo(merged);
  }

  @Test
  void theyAreTwoAgainWhenThatIsTakenBack() throws Exception {
    shelf.load(records());
    List<String> before = CorrectionsTest.content(shelf);
    say(named("x"), named("a"));

    String id = correcting.of(named("a").id()).getFirst().id();
    assertThat(correcting.undo(id, new Undoing("Lê Hoa", "2026-11-30T09:00:00Z", "Nhầm")))
        .isPresent();
    correcting.derive();

    assertThat(CorrectionsTest.content(shelf)).isEqualTo(before);
  }

  private static final String TEXTS =
      """
      {"id":"s","number":"20/2020/NĐ-CP","type":"Nghị định","issuer":"Chính phủ","issued":"2020-02-17","title":"Thử nghiệm","source":"Kho A","text":"Điều 1. Phạm vi\\n1. Nghị định này quy định việc thử.\\nĐiều 2. Hiệu lực\\nThực hiện Nghị định số 15/2022/NĐ-CP."}
      {"id":"t","number":"200/2020/NĐ-CP","type":"Nghị định","issuer":"Chính phủ","issued":"2020-02-17","title":"Thử nghiệm","source":"Kho B","provisions":[{"id":"t1","label":"Điều 1","title":"Phạm vi","text":"Nghị định này quy định việc thử; thực hiện Nghị định số 10/2020/NĐ-CP. Dài hơn một chút."}]}
      """;

  private Path texts() throws Exception {
    return Files.writeString(folder.resolve("texts.jsonl"), TEXTS);
  }

  @Test
  void oneWithATextIsPutIntoAnotherWhoseTextStays() throws Exception {
    shelf.load(records(), texts());
    StoredDocument whole = named("s");
    List<String> before = CorrectionsTest.content(shelf);

    assertThat(say(named("t"), whole)).isEmpty();

    StoredDocument merged = named("s");
    assertThat(merged.text()).isEqualTo(whole.text());
    assertThat(merged.importIds()).contains("s", "t");
    assertThat(shelf.links(merged)).hasSameSizeAs(List.of("15/2022/NĐ-CP"));
    assertThat(shelf.documents()).hasSize(4);
    List<String> told = CorrectionsTest.content(shelf);
    assertThat(shelf.load(records(), texts()).unchanged()).isPositive();
    assertThat(CorrectionsTest.content(shelf)).isEqualTo(told);
    Loading.rebuild(shelf.client, shelf.indices, List.of(records(), texts()), Progress.silent());
    assertThat(named("s").text()).isEqualTo(whole.text());
    assertThat(shelf.documents()).hasSize(4);

    String id = correcting.of(whole.id()).getFirst().id();
    correcting.undo(id, new Undoing("Lê Hoa", "2026-11-30T09:00:00Z", "Nhầm"));
    correcting.derive();

    assertThat(CorrectionsTest.content(shelf)).isEqualTo(before);
  }

  @Test
  void itsTextIsThatOfARecordThatHasNone() throws Exception {
    shelf.load(records(), texts());
    List<String> before = CorrectionsTest.content(shelf);
    StoredDocument text = named("t");

    assertThat(say(text, named("a"))).isEmpty();

    assertThat(named("a").text()).isEqualTo(text.text());
    assertThat(named("a").number()).contains("10/2020/NĐ-CP");
    assertThat(shelf.load(records(), texts()).unchanged()).isPositive();
    assertThat(named("a").text()).isEqualTo(text.text());
    String id = correcting.of(named("a").id()).getFirst().id();
    correcting.undo(id, new Undoing("Lê Hoa", "2026-11-30T09:00:00Z", "Nhầm"));
    correcting.derive();

    assertThat(named("a").held()).isFalse();
    assertThat(CorrectionsTest.content(shelf)).isEqualTo(before);
  }

  @Test
  void whatItsArticlesSaidFromADayOnGoesWithItAndComesBack() throws Exception {
    Path amended =
        Files.writeString(
            folder.resolve("amended.jsonl"),
            """
            {"id":"g","number":"10/2020/TT-BNV","type":"Thông tư","issuer":"Bộ Nội vụ","issued":"2020-03-01","effective":"2020-06-01","title":"Quy định về sổ trực","text":"Điều 1. Ghi sổ\\n1. Người trực ghi sổ mỗi ngày.\\n2. Sổ được giữ tại phòng hành chính.\\nĐiều 2. Hiệu lực\\nThông tư này có hiệu lực từ ngày ký."}
            {"id":"h","number":"5/2022/TT-BNV","type":"Thông tư","issuer":"Bộ Nội vụ","issued":"2022-03-01","effective":"2022-06-01","title":"Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV","text":"Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV\\n1. Sửa đổi, bổ sung khoản 2 Điều 1 như sau:\\n“2. Sổ được giữ tại văn phòng.”\\nĐiều 2. Hiệu lực\\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2022."}
            """);
    shelf.load(texts(), amended);
    assertThat(shelf.versions()).isNotEmpty();
    List<String> before = CorrectionsTest.content(shelf);

    say(named("g"), named("s"));

    assertThat(shelf.versions()).isEmpty();
    String id = correcting.of(named("s").id()).getFirst().id();
    correcting.undo(id, new Undoing("Lê Hoa", "2026-11-30T09:00:00Z", "Nhầm"));
    correcting.derive();
    assertThat(CorrectionsTest.content(shelf)).isEqualTo(before);
  }

  @Test
  void whatCannotBeOneIsTold() throws Exception {
    shelf.load(records(), texts());

    assertThat(say(named("x"), named("x")))
        .containsExactly("chưa chọn văn bản kia. Mở trang của văn bản đó rồi dán địa chỉ vào ô.");
    assertThat(say(named("x"), named("s"))).isEmpty();
    assertThat(named("x").number()).isEqualTo(Optional.of("20/2020/NĐ-CP"));
    assertThat(named("x").held()).isTrue();
  }
}
