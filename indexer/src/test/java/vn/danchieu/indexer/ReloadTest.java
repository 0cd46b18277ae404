package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredDocument.SourceNote;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.indexer.report.Problem;

class ReloadTest {
  private static final String LETTER =
      """
      ỦY BAN NHÂN DÂN
      TỈNH QUẢNG TRỊ

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 77/UBND-NC
      V/v thử nạp lại

      Quảng Trị, ngày 02 tháng 6 năm 2021

      Kính gửi: Các Sở, ban, ngành cấp tỉnh;

      Thực hiện Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị, UBND tỉnh yêu cầu:

      1. Thực hiện Kế hoạch số 3676/KH-UBND ngày 27/7/2017 của UBND tỉnh.

      2. Báo cáo kết quả trước ngày 30/6/2021.
      """;

  private static final String RECORD =
      """
      {"number":"77/UBND-NC","type":"Công văn","issuer":"Ủy ban nhân dân tỉnh Quảng Trị","issued":"2021-06-02","title":"Tên theo danh mục","effective":"2021-06-05","summary":"Tóm tắt.","sources":[{"name":"Danh mục","asOf":"2022-01-01","covers":["title"]}],"relations":[{"relation":"thay thế","target":{"number":"5/UBND-NC","type":"Công văn"},"from":"2021-06-02","source":"Danh mục","asOf":"2022-01-01"}]}
      """;

  private final Shelf shelf = new Shelf();
  @TempDir Path folder = Path.of("");

  private Path file(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void aSecondLoadChangesNothingAndSaysSo() throws Exception {
    Path letter = file("77.md", LETTER);
    Path records = file("records.jsonl", RECORD);
    shelf.load(letter, records);
    List<String> before = shelf.everything();

    Summary again = shelf.load(letter, records);

    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(again.added() + again.replaced()).isZero();
    assertThat(shelf.everything()).isEqualTo(before);
  }

  @Test
  void aReplacedDocumentLosesWhatNoLongerBelongsToIt() throws Exception {
    shelf.load(file("77.md", LETTER));
    assertThat(shelf.provisions(shelf.document("77/UBND-NC"))).hasSize(3);

    Summary summary =
        shelf.load(file("77.md", LETTER.substring(0, LETTER.indexOf("1. Thực hiện"))));

    StoredDocument document = shelf.document("77/UBND-NC");
    assertThat(summary.replaced()).isEqualTo(1);
    assertThat(shelf.provisions(document))
        .extracting(StoredProvision::anchor)
        .containsExactly("noi-dung");
    assertThat(shelf.links(document))
        .extracting(link -> link.target().text())
        .doesNotContain("Kế hoạch số 3676/KH-UBND");
  }

  @Test
  void aRecordJoinsTheTextThatIsHeldWithoutOverwritingIt() throws Exception {
    shelf.load(file("77.md", LETTER));

    Summary summary = shelf.load(file("records.jsonl", RECORD));

    StoredDocument joined = shelf.document("77/UBND-NC");
    assertThat(summary.replaced()).isEqualTo(1);
    assertThat(joined.held()).isTrue();
    assertThat(joined.title()).contains("thử nạp lại");
    assertThat(joined.effective()).contains(java.time.LocalDate.of(2021, 6, 5));
    assertThat(joined.summary()).contains("Tóm tắt.");
    assertThat(joined.sources()).extracting(SourceNote::name).containsExactly("77.md", "Danh mục");
    assertThat(shelf.provisions(joined)).hasSize(3);
    assertThat(shelf.links(joined))
        .filteredOn(link -> link.origin().equals("record"))
        .extracting(link -> link.relation() + " " + link.target().text() + " " + link.sentence())
        .containsExactly("THAY_THE 5/UBND-NC Danh mục");
  }

  @Test
  void theOrderInWhichTextAndRecordComeDoesNotMatter() throws Exception {
    Path letter = file("77.md", LETTER);
    Path records = file("records.jsonl", RECORD);
    shelf.load(letter);
    shelf.load(records);
    Shelf other = new Shelf();
    other.load(records);
    other.load(letter);

    assertThat(withoutTime(other)).isEqualTo(withoutTime(shelf));
  }

  private static List<String> withoutTime(Shelf shelf) throws Exception {
    return shelf.everything().stream()
        .map(body -> body.replaceAll("\"loadedAt\":\"[^\"]*\"", ""))
        .map(body -> body.substring(body.indexOf('-')))
        .toList();
  }

  @Test
  void theSameNumberOfTwoProvincesIsTwoDocuments() throws Exception {
    shelf.load(
        file("quang-tri.md", LETTER), file("ha-tinh.md", LETTER.replace("QUẢNG TRỊ", "HÀ TĨNH")));

    assertThat(shelf.documents())
        .hasSize(2)
        .extracting(StoredDocument::slug)
        .doesNotHaveDuplicates();
  }

  @Test
  void aReplacedRecordKeepsItsAddress() throws Exception {
    shelf.load(file("records.jsonl", RECORD));
    String slug = shelf.document("77/UBND-NC").slug();

    shelf.load(file("records.jsonl", RECORD.replace("Tóm tắt.", "Tóm tắt khác.")));

    assertThat(shelf.document("77/UBND-NC").slug()).isEqualTo(slug);
    assertThat(shelf.document("77/UBND-NC").summary()).contains("Tóm tắt khác.");
  }

  @Test
  void givenProvisionsAreKeptWithTheirIds() throws Exception {
    shelf.load(
        file(
            "luat.jsonl",
            """
            {"id":"L1","number":"99/2099/QH30","type":"Luật","issuer":"Quốc hội","issued":"2099-06-29","title":"Luật Thử","provisions":[{"id":"L1-1","label":"Điều 1","title":"Phạm vi","text":"Luật này quy định về thử."},{"id":"L1-2","label":"Điều 2","text":"Luật này có hiệu lực ngay."}]}
            """));

    StoredDocument law = shelf.document("99/2099/QH30");
    String text = law.text().orElseThrow();
    assertThat(shelf.provisions(law))
        .extracting(p -> p.importId().orElse("") + " " + p.anchor() + " " + p.kind())
        .containsExactly("L1-1 dieu-1 article", "L1-2 dieu-2 article");
    assertThat(shelf.provisions(law))
        .allSatisfy(p -> assertThat(text.substring(p.start(), p.end())).isEqualTo(p.text()));
  }

  @Test
  void oneNumberWithAnotherDayAndAnotherTitleIsAnotherDocument() throws Exception {
    Path lines =
        file(
            "nham-so.jsonl",
            """
            {"id":"a","number":"65/2020/QH14","type":"Luật","issued":"2020-06-19","title":"Tổ chức Quốc hội"}
            {"id":"b","number":"65/2020/QH14","type":"Luật","issued":"2024-11-12","title":"Chủ trương đầu tư đường sắt"}
            """);

    Summary first = shelf.load(lines);
    Summary second = shelf.load(lines);

    assertThat(first.added()).isEqualTo(2);
    assertThat(shelf.documents()).extracting(StoredDocument::slug).doesNotHaveDuplicates();
    assertThat(second.unchanged()).isEqualTo(2);
  }

  @Test
  void twoLinesOfOneFileAboutOneDocumentAreJoinedOnceAndForAll() throws Exception {
    Path lines =
        file(
            "hai-dong.jsonl",
            """
            {"number":"9/KH-UBND","type":"Kế hoạch","issuer":"UBND tỉnh Quảng Trị","issued":"2020-06-19","title":"Kế hoạch chín"}
            {"number":"9/KH-UBND","type":"Kế hoạch","issuer":"UBND tỉnh Quảng Trị","issued":"2020-06-19","summary":"Tóm tắt."}
            """);
    shelf.load(lines);
    List<String> before = shelf.everything();

    shelf.load(lines);

    assertThat(shelf.everything()).isEqualTo(before);
    assertThat(shelf.document("9/KH-UBND").title()).contains("Kế hoạch chín");
    assertThat(shelf.document("9/KH-UBND").summary()).contains("Tóm tắt.");
  }

  /** More lines than are worked on at once: the next source comes while the one before travels. */
  @Test
  void sourcesThatComeWhileTheDocumentIsOnItsWayAreAllJoined() throws Exception {
    int sources = 400;
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      lines.add(
          "{\"id\":\"a%d\",\"number\":\"9/KH-UBND\",\"type\":\"Kế hoạch\",\"issuer\":\"UBND tỉnh Quảng Trị\",\"issued\":\"2020-06-19\",\"source\":\"Nguồn %d\"}"
              .formatted(i, i));
      lines.add(
          "{\"id\":\"b%d\",\"number\":\"%d/KH-UBND\",\"type\":\"Kế hoạch\",\"issuer\":\"UBND tỉnh Quảng Trị\",\"issued\":\"2021-06-19\"}"
              .formatted(i, i + 10));
    }

    Summary summary = shelf.load(file("nhieu-nguon.jsonl", String.join("\n", lines)));

    assertThat(summary.added()).isEqualTo(sources + 1);
    StoredDocument joined = shelf.document("9/KH-UBND");
    assertThat(joined.importIds()).hasSize(sources);
    assertThat(joined.sources())
        .extracting(SourceNote::name)
        .hasSize(sources)
        .doesNotHaveDuplicates();
  }

  /** Those of the second half come while those of the first are on their way. */
  @Test
  void documentsThatShareAnAddressAreAllStoredAndTheFirstKeepsIt() throws Exception {
    int numbers = 150;
    Stream<String> first =
        IntStream.range(0, numbers)
            .mapToObj(i ->
                "{\"id\":\"a%d\",\"number\":\"%d/2020/QH14\",\"type\":\"Luật\",\"issued\":\"2020-06-19\",\"title\":\"Tổ chức Quốc hội\"}"
                    .formatted(i, i + 1));
    Stream<String> second =
        IntStream.range(0, numbers)
            .mapToObj(i ->
                "{\"id\":\"b%d\",\"number\":\"%d/2020/QH14\",\"type\":\"Luật\",\"issued\":\"2024-11-12\",\"title\":\"Chủ trương đầu tư đường sắt\"}"
                    .formatted(i, i + 1));

    Summary summary =
        shelf.load(
            file("nham-so.jsonl", Stream.concat(first, second).collect(Collectors.joining("\n"))));

    assertThat(summary.added()).isEqualTo(2 * numbers);
    assertThat(shelf.documents())
        .extracting(StoredDocument::slug)
        .hasSize(2 * numbers)
        .doesNotHaveDuplicates();
    assertThat(shelf.documents())
        .filteredOn(d -> d.slug().endsWith("-qh14"))
        .hasSize(numbers)
        .allSatisfy(d -> assertThat(d.importIds().getFirst()).startsWith("a"));
  }

  @Test
  void twoTextsOfOneDocumentKeepTheLongerAndBothSources() throws Exception {
    Path longer = file("day-du.md", LETTER);
    Path shorter = file("trich.md", LETTER.substring(0, LETTER.indexOf("2. Báo cáo")));
    shelf.load(longer, shorter);
    List<String> before = shelf.everything();

    shelf.load(shorter, longer);

    assertThat(shelf.everything()).isEqualTo(before);
    assertThat(shelf.document("77/UBND-NC").text()).contains(LETTER);
    assertThat(shelf.document("77/UBND-NC").sources())
        .extracting(SourceNote::name)
        .contains("day-du.md");
  }

  @Test
  void aRecordWhoseDayAndTitleAreMendedStaysTheSameDocument() throws Exception {
    String line =
        "{\"id\":\"a\",\"number\":\"65/2020/QH14\",\"type\":\"Luật\",\"issued\":\"2020-01-01\",\"title\":\"Nhầm"
            + " tên\"}";
    shelf.load(file("luat.jsonl", line));

    shelf.load(
        file(
            "luat.jsonl",
            line.replace("2020-01-01", "2020-06-19").replace("Nhầm tên", "Tổ chức Quốc hội")));

    assertThat(shelf.documents()).hasSize(1);
    assertThat(shelf.document("65/2020/QH14").title()).contains("Luật Tổ chức Quốc hội");
  }

  @Test
  void sourcesThatDisagreeAreBothKeptAndTheDifferenceIsReported() throws Exception {
    Path one =
        file(
            "cong-bao.jsonl",
            "{\"id\":\"a\",\"number\":\"9/2020/NĐ-CP\",\"type\":\"Nghị định\",\"issuer\":\"Chính"
                + " phủ\",\"issued\":\"2020-01-13\",\"title\":\"Về lập, thẩm định báo"
                + " cáo\",\"source\":\"Công báo\"}");
    Path other =
        file(
            "danh-muc.jsonl",
            "{\"id\":\"b\",\"number\":\"9/2020/NĐ-CP\",\"type\":\"Nghị định\",\"issuer\":\"Chính"
                + " phủ\",\"issued\":\"2020-01-31\",\"title\":\"Nghị định về lập, thẩm định báo"
                + " cáo\",\"source\":\"Danh mục\"}");
    shelf.load(one);

    Summary summary = shelf.load(other);

    StoredDocument document = shelf.document("9/2020/NĐ-CP");
    assertThat(document.sources())
        .extracting(SourceNote::name)
        .containsExactly("Công báo", "Danh mục");
    assertThat(document.disputed())
        .extracting(StoredDocument.Dispute::text)
        .containsExactly("Về ngày ban hành: 13/01/2020 (Công báo); 31/01/2020 (Danh mục).");
    assertThat(summary.problems())
        .extracting(Problem::message)
        .containsExactly(
            "các nguồn của văn bản 9/2020/NĐ-CP nói khác nhau. Đối chiếu với bản gốc, cả hai đều"
                + " được giữ. Về ngày ban hành: 13/01/2020 (Công báo); 31/01/2020 (Danh mục).");
  }
}
