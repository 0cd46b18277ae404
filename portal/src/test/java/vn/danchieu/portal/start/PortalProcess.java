package vn.danchieu.portal.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal as a program of its own, the way a person starts it. */
public final class PortalProcess implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(3);
  private static final Pattern READY = Pattern.compile("Ready: http://localhost:(\\d+)");
  private static final Pattern HEALTH =
      Pattern.compile("Health and metrics: (http://localhost:\\d+/actuator)");
  private static final Pattern READ = Pattern.compile("  (\\d+) read, ");

  private final Process process;
  private final Path output;

  private PortalProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static PortalProcess start(String java, String... arguments) throws IOException {
    Path output = Files.createTempFile("portal", ".log");
    List<String> command = new ArrayList<>(List.of(java));
    // Old versions of Java know neither flag nor property, and need neither.
    if (java.equals(thisJava())) {
      command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
      command.add("-Ddanchieu.opensearch-local=" + System.getProperty("danchieu.opensearch-local"));
    }
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path", ""), "vn.danchieu.portal.Start"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("OPENSEARCH_URL");
    return new PortalProcess(builder.redirectOutput(output.toFile()).start(), output);
  }

  /**
   * As a container of 1 GB runs it.
   *
   * @param jar the packed program; nothing for the classes of the build
   */
  public static PortalProcess contained(Optional<Path> jar, List<String> arguments)
      throws IOException {
    Path output = Files.createTempFile("portal", ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                thisJava(),
                "-XX:MaxRAM=1g",
                "-XX:MaxRAMPercentage=70",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED"));
    command.addAll(
        jar.map(file -> List.of("-jar", file.toString()))
            .orElseGet(() ->
                List.of(
                    "-cp", System.getProperty("java.class.path", ""), "vn.danchieu.portal.Start")));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    return new PortalProcess(builder.redirectOutput(output.toFile()).start(), output);
  }

  static PortalProcess start(List<String> arguments) throws IOException {
    return start(thisJava(), arguments.toArray(String[]::new));
  }

  static String thisJava() {
    return Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
  }

  /** Waits until it is ready. */
  public String address() throws IOException, InterruptedException {
    Instant last = Instant.now().plus(LONGEST);
    while (Instant.now().isBefore(last) && process.isAlive()) {
      Matcher ready = READY.matcher(said());
      if (ready.find()) {
        return "http://localhost:" + ready.group(1);
      }
      Thread.sleep(100);
    }
    throw new AssertionError("Not ready: " + said());
  }

  /** Where health and metrics are, as it tells while it starts. */
  public String health() throws IOException, InterruptedException {
    await("told of its health", () -> HEALTH.matcher(said()).find());
    Matcher told = HEALTH.matcher(said());
    return told.find() ? told.group(1) + "/health" : "";
  }

  /** Waits until its log says so. */
  void awaitSaid(String words) throws IOException, InterruptedException {
    await("said " + words, () -> said().contains(words));
  }

  /** Waits until so many documents were read, as its log tells from time to time. */
  void awaitRead(int documents) throws IOException, InterruptedException {
    await(
        "read " + documents,
        () -> READ.matcher(said()).results().anyMatch(r -> toInt(r.group(1)) >= documents));
  }

  /** Waits until an address answers so. */
  void awaitStatus(String address, int status) throws IOException, InterruptedException {
    await(address + " answered " + status, () -> status(address) == status);
  }

  /** Waits until it has started such a process. */
  void awaitChild(Predicate<ProcessHandle> wanted) throws IOException, InterruptedException {
    await("started a process", () -> children().stream().anyMatch(wanted));
  }

  private interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private void await(String what, Condition condition) throws IOException, InterruptedException {
    Instant last = Instant.now().plus(LONGEST);
    while (!condition.holds()) {
      if (Instant.now().isAfter(last) || !process.isAlive()) {
        throw new AssertionError("It has not " + what + ": " + said());
      }
      Thread.sleep(20);
    }
  }

  private static int toInt(String digits) {
    return Integer.parseInt(digits);
  }

  static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).timeout(LONGEST).build(),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
  }

  static int status(String address) throws IOException, InterruptedException {
    return get(address).statusCode();
  }

  /** Waits until it has ended. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("It did not end");
    }
    return process.exitValue();
  }

  public String said() throws IOException {
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  /** What it tells the person who started it, without its log. */
  List<String> complaint() throws IOException {
    return said().lines().filter(line -> !line.matches("\\d\\d:\\d\\d:\\d\\d INFO .*")).toList();
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  void killHard() {
    process.destroyForcibly();
  }

  /** As Ctrl-C does. */
  void interrupt() {
    process.destroy();
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    Files.deleteIfExists(output);
  }
}
