package vn.danchieu.index.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalOpenSearchTest {
  @TempDir Path folder;

  @Test
  void theSharedNodeOfTheTestsAnswers() throws Exception {
    assertThat(Requests.get(TestOpenSearch.address(), "/_cluster/health"))
        .contains("\"number_of_nodes\":1");
    assertThat(TestOpenSearch.address()).isSameAs(TestOpenSearch.address());
  }

  @Test
  void aKilledParentTakesItsNodeAlongAndLosesNothingAcknowledged() throws Exception {
    Process parent = startParent();
    try (BufferedReader output = parent.inputReader()) {
      String[] said = output.readLine().split(" ", -1);
      URI address = URI.create(said[0]);
      ProcessHandle node = ProcessHandle.of(Long.parseLong(said[1])).orElseThrow();
      assertThat(Requests.put(address, "/kept/_doc/1", "{\"title\":\"Nghị định 30\"}"))
          .contains("\"result\":\"created\"");

      parent.destroyForcibly().waitFor();
      // At once, while the orphan may still hold the folder.
      try (LocalOpenSearch next = LocalOpenSearch.start(LocalOpenSearchSettings.of(folder))) {
        assertThat(Requests.get(next.address(), "/kept/_source/1"))
            .isEqualTo("{\"title\":\"Nghị định 30\"}");
      }
      node.onExit().get(30, TimeUnit.SECONDS);
      assertThatThrownBy(() -> Requests.get(address, "/")).isInstanceOf(ConnectException.class);
    } finally {
      parent.destroyForcibly().waitFor();
    }
  }

  @Test
  void flagsFromTheEnvironmentReachTheNode() {
    // The build sets the variable for all tests; where it is not set, nothing is added.
    String given = System.getenv().getOrDefault("OPENSEARCH_JAVA_OPTS", "");
    try (LocalOpenSearch node = LocalOpenSearch.start(LocalOpenSearchSettings.of(folder))) {
      String[] arguments =
          ProcessHandle.of(node.pid()).orElseThrow().info().arguments().orElseThrow();
      assertThat(String.join(" ", arguments)).contains("-Xmx", given + " ", "--data-dir=");
    }
  }

  @Test
  void closeEndsTheProcessAndLeavesAClassArchive() throws Exception {
    LocalOpenSearch node = LocalOpenSearch.start(LocalOpenSearchSettings.of(folder));
    node.close();
    node.close();
    assertThat(node.isRunning()).isFalse();
    assertThat(ProcessHandle.of(node.pid()).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(ChildClassArchive.of(ProgramFolder.find(LocalOpenSearchSettings.of(folder))))
        .hasValueSatisfying(archive -> assertThat(archive.file()).isRegularFile());
  }

  @Test
  void aRefusalOfTheProgramIsTheMessage() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> LocalOpenSearch.start(LocalOpenSearchSettings.of(file)))
        .isInstanceOf(LocalOpenSearchException.class)
        .hasMessage(
            "The local OpenSearch did not start. The data folder %s cannot be written (Not a directory). Choose a folder this user may write, or change its rights."
                .formatted(file));
  }

  @Test
  void aRefusalOfTheJavaMachineIsTheMessage() {
    assertThatThrownBy(
            () -> LocalOpenSearch.start(LocalOpenSearchSettings.of(folder).withHeap("lots")))
        .isInstanceOf(LocalOpenSearchException.class)
        .hasMessage("The local OpenSearch did not start. Invalid maximum heap size: -Xmxlots");
  }

  @Test
  void aProgramThatIsNotThereIsNamed() {
    LocalOpenSearchSettings settings =
        new LocalOpenSearchSettings(
            folder.resolve("data"), 0, "512m", Duration.ofSeconds(30), Optional.of(folder));
    assertThatThrownBy(() -> LocalOpenSearch.start(settings))
        .isInstanceOf(LocalOpenSearchException.class)
        .hasMessageContaining("there is no opensearch-local.jar with its lib folder in [" + folder)
        .hasMessageContaining("Build it with mvn package -pl opensearch-local");
  }

  @Test
  void aStartThatTakesTooLongLeavesNoProcess() {
    LocalOpenSearchSettings settings =
        new LocalOpenSearchSettings(folder, 0, "512m", Duration.ofMillis(300), Optional.empty());
    assertThatThrownBy(() -> LocalOpenSearch.start(settings))
        .isInstanceOf(LocalOpenSearchException.class)
        .hasMessageContaining("was not ready within 0 seconds");
    assertThat(ProcessHandle.current().children().filter(this::usesFolder)).isEmpty();
  }

  private boolean usesFolder(ProcessHandle child) {
    return child.info().commandLine().orElse("").contains(folder.toString());
  }

  private Process startParent() throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-D" + ProgramFolder.PROPERTY + "=" + System.getProperty(ProgramFolder.PROPERTY),
                ParentProgram.class.getName(),
                folder.toString()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
