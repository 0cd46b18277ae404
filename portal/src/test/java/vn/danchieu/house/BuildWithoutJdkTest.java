package vn.danchieu.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the two commands of the README say where the JDK they need is not installed. */
class BuildWithoutJdkTest {
  @TempDir private Path folder;

  @Test
  void namesTheJdkThatIsMissingAndTheNextStep() throws Exception {
    Path maven = Path.of(System.getProperty("danchieu.maven", "none"), "bin", "mvn");
    Assumptions.assumeTrue(Files.isExecutable(maven), "needs the mvn that runs the build");
    assertThat(run(maven, "-o", "-B", "-N", "validate", "-Ddanchieu.jdk=[99,100)"))
        .contains("needs a JDK 25: install one")
        .contains("run this again")
        .doesNotContain("\tat ");
  }

  private String run(Path maven, String... arguments) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    var command = new java.util.ArrayList<>(java.util.List.of(maven.toString()));
    command.addAll(java.util.List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("..").toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isNotZero();
      return Files.readString(output, StandardCharsets.UTF_8);
    } finally {
      process.destroyForcibly();
    }
  }
}
