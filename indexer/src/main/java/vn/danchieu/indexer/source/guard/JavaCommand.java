package vn.danchieu.indexer.source.guard;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import vn.danchieu.indexer.source.office.Parts;

/** How the reading process is started: the same Java, the same classes. */
final class JavaCommand {
  /** Programs packed with their libraries inside start through this class. */
  private static final String PACKED = "org.springframework.boot.loader.launch.PropertiesLauncher";

  private JavaCommand() {}

  static List<String> of(ReadingLimits limits, ScratchFolder scratch) {
    String classes = System.getProperty("java.class.path", "");
    String program = ReadingProcess.class.getName();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch.folder(),
                "-D" + Parts.UNFOLDED + "=" + limits.unfolded(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dlog4j2.level=OFF",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"));
    boolean packed = isPacked(classes);
    if (packed) {
      command.add("-Dloader.main=" + program);
    }
    command.addAll(List.of("-cp", classes, packed ? PACKED : program));
    return command;
  }

  private static boolean isPacked(String classes) {
    if (classes.contains(File.pathSeparator) || !classes.endsWith(".jar")) {
      return false;
    }
    try (JarFile jar = new JarFile(classes)) {
      return jar.getEntry(PACKED.replace('.', '/') + ".class") != null;
    } catch (IOException e) {
      return false;
    }
  }
}
