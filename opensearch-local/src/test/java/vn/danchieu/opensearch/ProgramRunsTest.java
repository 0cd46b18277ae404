package vn.danchieu.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One node for all that only looks at it, a second one on the same data at the end. */
@TestMethodOrder(OrderAnnotation.class)
class ProgramRunsTest {
  private static final Redirect NOTHING = Redirect.from(new File("/dev/null"));

  @TempDir static Path folder;
  static RunningProgram program;

  @BeforeAll
  static void start() throws IOException {
    program = RunningProgram.start(folder, NOTHING, "--data-dir=" + data());
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  private static Path data() {
    return folder.resolve("data");
  }

  @Test
  void printsOneLineAndWritesThePortsFile() throws Exception {
    assertThat(program.address().getHost()).isEqualTo("127.0.0.1");
    assertThat(program.output()).isEqualTo("Ready: " + program.address() + "\n");
    assertThat(Files.readString(data().resolve("ports.properties")))
        .contains("address=" + program.address())
        .contains("pid=" + program.process().pid());
  }

  @Test
  void answersHealth() throws Exception {
    assertThat(program.request("GET", "/_cluster/health?wait_for_status=yellow", ""))
        .contains("\"status\":\"green\"")
        .contains("\"number_of_nodes\":1");
  }

  @Test
  void hasTheIcuAnalysis() throws Exception {
    String body =
        """
        {"tokenizer": "icu_tokenizer", "filter": ["icu_folding"], "text": "Nghị quyết Đảng"}\
        """;
    assertThat(program.request("POST", "/_analyze", body))
        .contains("\"token\":\"nghi\"", "\"token\":\"quyet\"", "\"token\":\"dang\"");
  }

  @Test
  void hasScriptsAndRankEvaluation() throws Exception {
    assertThat(
            program.request(
                "POST", "/_scripts/painless/_execute", "{\"script\": {\"source\": \"6 * 7\"}}"))
        .isEqualTo("{\"result\":\"42\"}");
    assertThat(program.request("GET", "/_rank_eval", "{}")).contains("requests");
  }

  @Test
  void refusesWorkByWhatIsReservedNotByGarbage() throws Exception {
    String parent =
        program.request(
            "GET", "/_nodes/stats/breaker?filter_path=**.parent.estimated_size_in_bytes", "");
    assertThat(Pattern.compile("\\d+(?=}}}}})").matcher(parent).results())
        .singleElement()
        .satisfies(bytes -> assertThat(Long.parseLong(bytes.group())).isLessThan(10_000_000));
  }

  @Test
  void listensOnLoopbackOnly() throws Exception {
    String nodes =
        program.request(
            "GET", "/_nodes/http,transport?filter_path=**.bound_address,**.publish_address", "");
    assertThat(Pattern.compile("\"([^\"]+):\\d+\"").matcher(nodes).results().map(m -> m.group(1)))
        .hasSize(4)
        .containsOnly("127.0.0.1");
  }

  @Test
  void refusesAFolderInUse() throws Exception {
    program.address();
    try (RunningProgram second = RunningProgram.start(folder, NOTHING, "--data-dir=" + data())) {
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.errors())
          .isEqualTo(
              "The data folder %s is in use by another running OpenSearch (process %d). Stop that one, or choose another data folder.\n"
                  .formatted(data(), program.process().pid()));
    }
  }

  @Test
  void refusesATakenPort() throws Exception {
    int port = program.address().getPort();
    try (RunningProgram second =
        RunningProgram.start(
            folder, NOTHING, "--data-dir", folder + "/other", "--http-port", "" + port)) {
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.errors())
          .isEqualTo(
              "Port %d on 127.0.0.1 is taken by another program. Stop that one, or choose another port (0 is any free port).\n"
                  .formatted(port));
    }
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void keepsItsDataFromSigtermToTheNextStartAndEndsWithItsStandardInput() throws Exception {
    program.request("PUT", "/kept/_doc/1", "{\"title\": \"Quyết định 30\"}");
    program.process().destroy();
    assertThat(program.exitCode()).isEqualTo(128 + 15);
    assertThat(program.errors()).isEmpty();
    assertThat(data().resolve("ports.properties")).doesNotExist();

    try (RunningProgram next =
        RunningProgram.start(folder, Redirect.PIPE, "--data-dir=" + data())) {
      next.request("GET", "/_cluster/health?wait_for_status=yellow", "");
      assertThat(next.request("GET", "/kept/_source/1", ""))
          .isEqualTo("{\"title\": \"Quyết định 30\"}");
      next.process().getOutputStream().close();
      assertThat(next.exitCode()).isZero();
    }
  }
}
