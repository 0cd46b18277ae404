package vn.danchieu.portal.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal as a program of its own, the way a person starts it. */
public final class PortalProcess implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(3);
  private static final Pattern READY = Pattern.compile("Ready: http://localhost:(\\d+)");

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
