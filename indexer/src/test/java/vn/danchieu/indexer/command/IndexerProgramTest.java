package vn.danchieu.indexer.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Json;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.indexer.Shelf;

class IndexerProgramTest {
  private static final String RECORD =
      "{\"number\":\"1/KH-UBND\",\"type\":\"Kế"
          + " hoạch\",\"issued\":\"2020-01-02\",\"title\":\"Một\"}\n";

  private final Shelf shelf = new Shelf();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder = Path.of("");

  private int run(String... args) {
    out.reset();
    err.reset();
    return IndexerProgram.run(Map.of(), stream(out), stream(err), args);
  }

  private static PrintStream stream(OutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int load(String command, Path path) {
    return run(
        command,
        path.toString(),
        "--opensearch=" + TestOpenSearch.address(),
        "--prefix=" + shelf.indices.prefix(),
        "--data-dir=" + folder.resolve("data"));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void loadEndsWithASummaryAndZero() throws Exception {
    assertThat(load("load", file("tot.jsonl", RECORD))).isZero();
    assertThat(out())
        .isEqualTo(
            "Đã đọc 1: thêm mới 1, cập nhật 0, không đổi 0 văn bản; 0 điều khoản, 0 dẫn chiếu được"
                + " ghi; 0 vấn đề.\n");
  }

  @Test
  void loadEndsWithOneWhereAPersonMustLook() throws Exception {
    Path bad = file("hong.jsonl", RECORD + "{\n");

    assertThat(load("load", bad)).isEqualTo(1);
    assertThat(out())
        .contains(bad + ":2 [đọc tệp, lỗi]: không đọc được dòng JSON")
        .contains("1 vấn đề");
  }

  @Test
  void warningsAloneEndWithZeroAndAreStillShown() throws Exception {
    String undated = RECORD.replace("2020-01-02", "hôm qua");

    assertThat(load("load", file("canh-bao.jsonl", undated))).isZero();
    assertThat(out())
        .contains("canh-bao.jsonl:1 [phân tích, cảnh báo]: ngày trong trường issued")
        .endsWith("1 vấn đề.\n");
    assertThat(run("report", "--data-dir=" + folder.resolve("data"))).isZero();
    assertThat(out()).contains("cảnh báo");
  }

  @Test
  void aReportThatCannotBeKeptIsShownAllTheSame() throws Exception {
    file("data", "a file where a folder should be");

    assertThat(load("load", file("tot.jsonl", RECORD))).isZero();
    assertThat(out()).startsWith("Đã đọc 1: thêm mới 1");
    assertThat(err()).contains("Không giữ được báo cáo trong " + folder.resolve("data"));
  }

  @Test
  void aTextLongerThanAnyLawIsRefusedAndTheNextIsRead() throws Exception {
    Path records =
        file(
            "dai.jsonl",
            "{\"number\":\"2/KH-UBND\",\"text\":\"%s\"}\n".formatted("chu ".repeat(1_250_001))
                + RECORD);

    assertThat(load("load", records)).isEqualTo(1);
    assertThat(out())
        .contains(
            "dai.jsonl:1 [phân tích, lỗi]: văn bản dài hơn 5,000,000 chữ, dài gấp bốn lần văn bản"
                + " dài nhất đã biết, nên không nạp. Kiểm tra lại; nếu là nhiều văn bản thì tách ra"
                + " rồi nạp lại.")
        .contains("Đã đọc 2: thêm mới 1,");
  }

  @Test
  void theContainersReportOutlivesIt() throws Exception {
    Path root = Path.of("..");
    String kept = "/var/lib/danchieu";
    assertThat(Files.readString(root.resolve("indexer/Dockerfile")))
        .as("the report is kept below the working folder, which belongs to the user")
        .contains("WORKDIR " + kept, "chown 10001:10001 " + kept);
    assertThat(Files.readString(root.resolve("docker-compose.yml")))
        .contains("- indexer-data:" + kept, "  indexer-data:\n");
  }

  @Test
  void rebuildEndsWithZeroAndStatusTellsWhatIsThere() throws Exception {
    assertThat(load("rebuild", file("tot.jsonl", RECORD))).isZero();

    int code =
        run(
            "status",
            "--opensearch=" + TestOpenSearch.address(),
            "--prefix=" + shelf.indices.prefix());

    assertThat(code).isZero();
    assertThat(out())
        .contains(shelf.indices.documents() + ": 1 bản ghi")
        .contains("Văn bản có toàn văn: 0; chỉ có thông tin: 1");
  }

  @Test
  void statusOfNothingSaysWhatToDo() {
    int code =
        run(
            "status",
            "--opensearch=" + TestOpenSearch.address(),
            "--prefix=" + shelf.indices.prefix());

    assertThat(code).isEqualTo(1);
    assertThat(out()).contains("Chạy lệnh load để tạo.");
  }

  @Test
  void reportShowsTheLastLoadAgain() throws Exception {
    load("load", file("hong.jsonl", RECORD + "{\n"));
    String said = out();

    assertThat(run("report", "--data-dir=" + folder.resolve("data"))).isEqualTo(1);
    assertThat(out()).isEqualTo(said);
    run("report", "--format=json", "--data-dir=" + folder.resolve("data"));
    assertThat(out()).contains("\"stage\" : \"SOURCE\"").contains("\"added\" : 1");
  }

  @Test
  void reportWithoutALoadSaysSo() {
    assertThat(run("report", "--data-dir=" + folder.resolve("trong"))).isEqualTo(2);
    assertThat(err()).startsWith("Chưa có báo cáo nào trong");
  }

  @Test
  void anUnreachableOpenSearchIsOneLineAndTwo() throws Exception {
    int code = run("load", file("tot.jsonl", RECORD).toString(), "--opensearch=http://127.0.0.1:9");

    assertThat(code).isEqualTo(2);
    assertThat(err())
        .startsWith("Không kết nối được OpenSearch")
        .hasLineCount(1)
        .doesNotContain("\tat ");
  }

  @Test
  void verboseShowsTheTraceToo() throws Exception {
    run(
        "load",
        file("tot.jsonl", RECORD).toString(),
        "--opensearch=http://127.0.0.1:9",
        "--verbose");

    assertThat(err()).contains("\tat ");
  }

  private static HttpServer answering401() throws IOException {
    HttpServer guard = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    guard.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"OpenSearch\"");
          exchange.sendResponseHeaders(401, -1);
          exchange.close();
        });
    guard.start();
    return guard;
  }

  @Test
  void figuresInAnAddressAreNotTakenForARefusedLogin() {
    assertThat(run("status", "--opensearch=http://127.0.0.1:401")).isEqualTo(2);
    assertThat(err()).startsWith("Không kết nối được OpenSearch").contains(":401");
  }

  @Test
  void refusedAuthenticationNamesUserAndPassword() throws Exception {
    HttpServer guard = answering401();
    try {
      int code =
          run(
              "load",
              file("tot.jsonl", RECORD).toString(),
              "--opensearch=http://127.0.0.1:" + guard.getAddress().getPort());

      assertThat(code).isEqualTo(2);
      assertThat(err())
          .contains("OpenSearch từ chối đăng nhập")
          .contains("OPENSEARCH_PASSWORD")
          .hasLineCount(1);
    } finally {
      guard.stop(0);
    }
  }

  @Test
  void noAddressIsAskedFor() throws Exception {
    assertThat(run("load", file("tot.jsonl", RECORD).toString())).isEqualTo(2);
    assertThat(err()).startsWith("Chưa biết OpenSearch ở đâu.");
  }

  @Test
  void aBadAddressIsNamed() throws Exception {
    assertThat(run("load", file("tot.jsonl", RECORD).toString(), "--opensearch=ở đâu đó"))
        .isEqualTo(2);
    assertThat(err()).contains("ở đâu đó").contains("--opensearch");
  }

  @Test
  void wrongUsageShowsTheUsage() {
    assertThat(run("load")).isEqualTo(2);
    assertThat(err())
        .startsWith("Sai cách dùng: thiếu ĐƯỜNG_DẪN.")
        .contains("Cách dùng: indexer load");
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void helpNamesTheExitCodes() {
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("có tệp hoặc dòng không nạp được");
  }

  @Test
  void extractPrintsOneCitationALineAndNotTheNumberOfTheLetterItself() {
    assertThat(run("extract", Shelf.corpus("letters").resolve("1225-UBND-NC.md").toString()))
        .isZero();
    assertThat(out()).hasLineCount(10);
    assertThat(out().lines().findFirst().map(Json.MAPPER::readTree))
        .contains(
            Json.MAPPER.readTree(
                """
                {"start":320,"end":342,"text":"Công văn số 1990-CV/TU","kind":"full","type":"Công văn","number":"1990-CV/TU","year":2020,"issuer":"Ban Thường vụ Tỉnh ủy Quảng Trị","date":"2020-02-26","dateEnd":358,"pinpoint":null,"relation":"thực hiện","nested":false,"confidence":%s}
                """
                    .formatted(
                        Json.MAPPER
                            .readTree(out().lines().findFirst().orElseThrow())
                            .path("confidence"))));
  }

  @Test
  void extractGivesOneLineForEachLineOfAnImportFile() throws Exception {
    Path lines =
        file(
            "doan.jsonl",
            """
            {"id":"a","text":"Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ."}
            {"id":"b","text":"Không có dẫn chiếu."}
            {"id":"c","text":""}
            """);

    assertThat(run("extract", lines.toString())).isZero();
    assertThat(out()).hasLineCount(3);
    List<JsonNode> answers = out().lines().map(Json.MAPPER::readTree).toList();
    assertThat(answers).extracting(a -> a.path("id").asString()).containsExactly("a", "b", "c");
    assertThat(answers.get(0).path("citations").get(0).path("number").asString())
        .isEqualTo("30/2020/NĐ-CP");
    assertThat(answers.get(1).path("citations")).isEmpty();
  }

  @Test
  void extractSaysWhatItCannotRead() throws Exception {
    assertThat(run("extract", file("hong.jsonl", "{\n").toString())).isEqualTo(1);
    assertThat(err()).contains("hong.jsonl:1").contains("không đọc được dòng JSON");
  }

  @Test
  void aDryRunSaysWhatALoadWouldDoAndWritesNothing() throws Exception {
    Path records = file("records.jsonl", RECORD + "hỏng\n");

    int exit =
        run(
            "load",
            records.toString(),
            "--dry-run",
            "--opensearch=" + TestOpenSearch.address(),
            "--prefix=" + shelf.indices.prefix(),
            "--data-dir=" + folder.resolve("data"));

    assertThat(exit).isEqualTo(1);
    assertThat(out()).contains("records.jsonl:2 [đọc tệp, lỗi]").contains("thêm mới 1,");
    assertThat(vn.danchieu.indexer.Loading.isEmpty(shelf.client, shelf.indices)).isTrue();
  }

  @Test
  void aReportAsATableHasReasonAndNextStepApart() throws Exception {
    load("load", file("records.jsonl", RECORD + "\"=1+1\"\n"));

    int exit = run("report", "--format=csv", "--data-dir=" + folder.resolve("data"));

    assertThat(exit).isEqualTo(1);
    assertThat(out())
        .isEqualTo(
            "\uFEFFtệp,bước,mức,lý do,việc cần làm\r\n\"%s:2\",\"đọc tệp\",\"lỗi\",\"không đọc được dòng JSON (không phải một đối tượng JSON {…}).\",\"Sửa dòng này rồi nạp lại.\"\r\n"
                .formatted(folder.resolve("records.jsonl")));
  }

  @Test
  void aLayoutThatCannotBeReadIsNamed() throws Exception {
    Path records = file("records.jsonl", RECORD);

    int exit =
        IndexerProgram.run(
            Map.of("DANCHIEU_SHARDS", "nhiều"),
            stream(out),
            stream(err),
            "load",
            records.toString(),
            "--opensearch=" + TestOpenSearch.address());

    assertThat(exit).isEqualTo(2);
    assertThat(err()).startsWith("DANCHIEU_SHARDS=“nhiều” không đọc được.");
  }

  private int runAs(String audiences, String... args) {
    out.reset();
    err.reset();
    return IndexerProgram.run(
        Map.of("DANCHIEU_AUDIENCES", audiences, "OPENSEARCH_URL", TestOpenSearch.address() + ""),
        stream(out),
        stream(err),
        args);
  }

  @Test
  void whereReadersAreConfiguredALoadThatNamesNoneIsForTheFewest() throws Exception {
    String prefix = "--prefix=" + shelf.indices.prefix();
    String data = "--data-dir=" + folder.resolve("data");
    String path = file("tot.jsonl", RECORD).toString();

    assertThat(runAs("internal, so_noi_vu", "load", path, prefix, data)).isZero();
    assertThat(shelf.of(new Audience("so_noi_vu")).documents()).hasSize(1);
    assertThat(shelf.documents()).isEmpty();

    assertThat(run("load", path, prefix, data, "--opensearch=" + TestOpenSearch.address()))
        .isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "Kho này có văn bản của nhiều nhóm đọc (public, so_noi_vu) mà lần nạp không ghi cho"
                + " nhóm nào. Ghi --audience=TÊN, hoặc đặt biến môi trường DANCHIEU_AUDIENCES.\n");

    assertThat(runAs("so_noi_vu", "rebuild", path, prefix, data)).isEqualTo(2);
    assertThat(err()).startsWith("Kho này có nhiều nhóm đọc; rebuild thay toàn bộ kho");

    assertThat(runAs("so_noi_vu", "load", path, prefix, data, "--audience=public")).isZero();
    assertThat(shelf.documents()).hasSize(1);
  }
}
