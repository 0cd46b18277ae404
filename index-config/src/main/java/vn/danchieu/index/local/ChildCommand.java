package vn.danchieu.index.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line of the child: this Java, flags for a fast start, the program, its options. */
final class ChildCommand {
  /** An earlier run whose parent was killed needs a moment to leave the data folder. */
  private static final int LOCK_WAIT_SECONDS = 15;

  private ChildCommand() {}

  static Process start(ProgramFolder program, LocalOpenSearchSettings settings) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(of(program, settings));
    // Meant for the parent: a debugger's port, for instance, can be taken only once.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    return builder.start();
  }

  private static List<String> of(ProgramFolder program, LocalOpenSearchSettings settings) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+UseSerialGC",
            // A node that ran out of memory is in no known state; its data is in the log.
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xmx" + settings.heap()));
    command.addAll(given());
    Optional<ChildClassArchive> archive = ChildClassArchive.of(program);
    archive.map(ChildClassArchive::flag).ifPresent(command::add);
    command.addAll(
        List.of(
            "-jar",
            program.jar().toString(),
            "--data-dir=" + settings.dataDir().toAbsolutePath(),
            "--http-port=" + settings.httpPort(),
            "--lock-wait=" + LOCK_WAIT_SECONDS));
    archive.flatMap(ChildClassArchive::option).ifPresent(command::add);
    return command;
  }

  /** What an operator adds, in the variable that OpenSearch's own scripts read. */
  private static List<String> given() {
    String options = System.getenv().getOrDefault("OPENSEARCH_JAVA_OPTS", "").strip();
    return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
  }

  private static String java() {
    Path bin = Path.of(System.getProperty("java.home", ""), "bin");
    return List.of("java", "java.exe").stream()
        .map(bin::resolve)
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .or(() -> ProcessHandle.current().info().command())
        .orElse("java");
  }
}
