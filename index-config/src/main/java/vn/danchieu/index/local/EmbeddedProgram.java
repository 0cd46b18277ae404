package vn.danchieu.index.local;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The program as resources of the running jar, laid out once beside the data folder. */
final class EmbeddedProgram {
  private static final String ROOT = "/opensearch-local/";

  private EmbeddedProgram() {}

  /** Empty when nothing is embedded. */
  static Optional<Path> extract(Path dataDir) {
    if (EmbeddedProgram.class.getResource(ROOT + ProgramFolder.JAR) == null) {
      return Optional.empty();
    }
    Path beside = dataDir.toAbsolutePath().normalize().resolveSibling("program");
    try {
      Path target = beside.resolveSibling("program-" + version());
      if (!Files.isDirectory(target)) {
        layOut(target);
      }
      return Optional.of(target);
    } catch (IOException e) {
      throw new LocalOpenSearchException(
          "The local OpenSearch could not be unpacked beside the data folder %s (%s). Choose a data folder in a place with 200 MB to spare that this user may write."
              .formatted(dataDir, e),
          e);
    }
  }

  // The jar names its libraries with their versions: its bytes stand for the whole program.
  private static String version() throws IOException {
    try (InputStream jar = open(ProgramFolder.JAR)) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(jar.readAllBytes());
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  // Whole or not at all: another process may do the same now, and this one may be killed.
  private static void layOut(Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Path fresh = Files.createTempDirectory(target.getParent(), target.getFileName() + ".new");
    try {
      copy(ProgramFolder.JAR, fresh);
      for (String library : libraries(fresh.resolve(ProgramFolder.JAR))) {
        copy(library, fresh);
      }
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(target)) {
        throw e;
      }
      // the other process was first
    } finally {
      delete(fresh);
    }
  }

  private static List<String> libraries(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      String classPath =
          file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return List.of(classPath.split(" ", -1));
    }
  }

  private static void copy(String name, Path folder) throws IOException {
    Path to = folder.resolve(name);
    Files.createDirectories(to.getParent());
    try (InputStream in = open(name)) {
      Files.copy(in, to);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = EmbeddedProgram.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new FileNotFoundException("no " + ROOT + name + " in the program's jar");
    }
    return in;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
