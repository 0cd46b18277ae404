package vn.danchieu.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says in one line when it cannot start, before it costs a server start. */
class ProgramRefusesTest {
  private static final Redirect NOTHING = Redirect.from(new File("/dev/null"));

  @TempDir Path folder;

  @Test
  void anUnknownOption() throws Exception {
    assertRefused(
        2,
        "Unknown option --port=9200. Run with --help to see every option.",
        "--data-dir=" + folder,
        "--port=9200");
  }

  @Test
  void noDataFolder() throws Exception {
    assertRefused(
        2,
        "--data-dir is missing: name the folder that keeps the data. Run with --help to see every option.");
  }

  @Test
  void aFolderThatCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    Path below = file.resolve("data");
    assertRefused(
        1,
        "The data folder %s cannot be written (Not a directory). Choose a folder this user may write, or change its rights."
            .formatted(below),
        "--data-dir=" + below);
  }

  @Test
  void anOldJava() throws Exception {
    Optional<Path> old = oldJava();
    assumeTrue(old.isPresent(), "no Java older than 25 beside this one: nothing to try it with");
    try (RunningProgram program =
        RunningProgram.start(old.get().resolve("bin/java"), folder, NOTHING, "--help")) {
      assertThat(program.exitCode()).isEqualTo(1);
      assertThat(program.errors().lines()).hasSize(1);
      assertThat(program.errors())
          .startsWith("Dẫn Chiếu needs Java 25 or newer, found Java ")
          .contains(old.get().toString())
          .contains("Install a Java 25");
    }
  }

  private static Optional<Path> oldJava() throws IOException {
    Path installed = Path.of(System.getProperty("java.home")).toAbsolutePath().getParent();
    try (Stream<Path> beside = Files.list(installed)) {
      return beside.filter(ProgramRefusesTest::isOld).findFirst();
    }
  }

  private static boolean isOld(Path java) {
    try {
      return Files.isExecutable(java.resolve("bin/java"))
          && Files.readAllLines(java.resolve("release")).stream()
              .anyMatch(line -> line.matches("JAVA_VERSION=\"(1\\.8|11|17|21)\\b.*"));
    } catch (IOException e) {
      return false;
    }
  }

  private void assertRefused(int exitCode, String message, String... options) throws Exception {
    try (RunningProgram program = RunningProgram.start(folder, NOTHING, options)) {
      assertThat(program.exitCode()).isEqualTo(exitCode);
      assertThat(program.output()).isEmpty();
      assertThat(program.errors()).isEqualTo(message + "\n");
    }
  }
}
