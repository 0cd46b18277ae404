package vn.danchieu.index.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program's classes ready to map into memory, which halves its start. Written by the child at
 * the end of the first run, beside the program.
 */
record ChildClassArchive(Path file) {
  private static final String PREFIX = "classes-";

  /** Empty where the program's folder cannot be written: then every start is a slow one. */
  static Optional<ChildClassArchive> of(ProgramFolder program) {
    Path folder = program.folder().toAbsolutePath().normalize();
    if (!Files.isWritable(folder)) {
      return Optional.empty();
    }
    try {
      Path file = folder.resolve(PREFIX + fingerprint(program) + ".jsa");
      if (!Files.exists(file)) {
        deleteStale(folder);
      }
      return Optional.of(new ChildClassArchive(file));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** What the JVM needs to map it, or to be able to write it. */
  String flag() {
    return Files.exists(file) ? "-XX:SharedArchiveFile=" + file : "-XX:+RecordDynamicDumpInfo";
  }

  /** What the program needs to write it. */
  Optional<String> option() {
    return Files.exists(file) ? Optional.empty() : Optional.of("--class-archive=" + file);
  }

  // The JVM refuses an archive made by another JVM or of jars with other sizes and times.
  private static String fingerprint(ProgramFolder program) throws IOException {
    StringBuilder facts = new StringBuilder(System.getProperty("java.home", ""));
    facts.append(System.getProperty("java.vm.version"));
    try (Stream<Path> libraries = Files.list(program.jar().resolveSibling("lib"))) {
      for (Path jar : Stream.concat(Stream.of(program.jar()), libraries).sorted().toList()) {
        facts.append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar));
      }
    }
    return Integer.toHexString(facts.toString().hashCode());
  }

  private static void deleteStale(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> stale =
          all.filter(p -> p.getFileName().toString().matches(PREFIX + "\\w+\\.jsa")).toList();
      for (Path file : stale) {
        Files.deleteIfExists(file);
      }
    }
  }
}
