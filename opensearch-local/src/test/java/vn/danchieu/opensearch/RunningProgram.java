package vn.danchieu.opensearch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as an operator runs it: {@code java -jar}, in a process of its own. */
final class RunningProgram implements AutoCloseable {
  private static final Path JAR = Path.of("target", "opensearch-local.jar").toAbsolutePath();

  private final Process process;
  private final Path output;
  private final Path errors;

  private RunningProgram(Process process, Path output, Path errors) {
    this.process = process;
    this.output = output;
    this.errors = errors;
  }

  static RunningProgram start(Path folder, Redirect standardInput, String... options)
      throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return start(java, folder, standardInput, options);
  }

  static RunningProgram start(Path java, Path folder, Redirect standardInput, String... options)
      throws IOException {
    List<String> command =
        new ArrayList<>(List.of(java.toString(), "-Xmx512m", "-jar", JAR.toString()));
    command.addAll(List.of(options));
    Path output = Files.createTempFile(folder, "program", ".out");
    Path errors = Files.createTempFile(folder, "program", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectInput(standardInput)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    return new RunningProgram(process, output, errors);
  }

  Process process() {
    return process;
  }

  /** The address it prints when ready. */
  URI address() throws IOException, InterruptedException {
    for (int i = 0; i < 1200 && process.isAlive(); i++) {
      String line = Files.readString(output).strip();
      if (line.startsWith("Ready: ") && Files.readString(output).endsWith("\n")) {
        return URI.create(line.substring("Ready: ".length()));
      }
      Thread.sleep(50);
    }
    throw new AssertionError("not ready: " + Files.readString(errors));
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("still running after 60 seconds");
    }
    return process.exitValue();
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  String errors() throws IOException {
    return Files.readString(errors);
  }

  String request(String method, String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve(path))
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
