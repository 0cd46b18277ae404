package vn.danchieu.house;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every Java file of the repository looks like. The formatter runs here, on the JDK that the
 * toolchain picked, because Maven's own JVM may be too old for it: see docs/adr/0005.
 */
class HouseStyleTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final int LONGEST_FILE = 400;

  @Test
  void everyFileIsFormattedByGoogleJavaFormat() {
    assertThat(javaFiles().filter(HouseStyleTest::isUnformatted).map(ROOT::relativize))
        .as("run \"mvn spotless:apply\" with Maven on a JDK 21 or newer")
        .isEmpty();
  }

  @Test
  void noFileIsAMagnet() {
    assertThat(javaFiles().filter(file -> lines(file) > LONGEST_FILE).map(ROOT::relativize))
        .as("files of more than %d lines", LONGEST_FILE)
        .isEmpty();
  }

  @Test
  void noTwoClassesHaveOneName() {
    Map<String, Long> named =
        javaFiles()
            .filter(file -> file.toString().contains("src" + sep() + "main" + sep()))
            .map(file -> file.getFileName().toString())
            .filter(name -> !name.equals("package-info.java"))
            .collect(groupingBy(name -> name, counting()));

    assertThat(named)
        .as("one name, one thing")
        .allSatisfy((name, times) -> assertThat(times).isOne());
  }

  @Test
  void everyPackageSaysWhatItIsForAndThatNothingIsNull() {
    List<Path> silent =
        javaFiles()
            .filter(file -> file.toString().contains("/src/main/java/".replace("/", sep())))
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !declares(folder.resolve("package-info.java")))
            .map(ROOT::relativize)
            .toList();
    assertThat(silent).isEmpty();
  }

  private static String sep() {
    return ROOT.getFileSystem().getSeparator();
  }

  private static boolean declares(Path packageInfo) {
    if (!Files.exists(packageInfo)) {
      return false;
    }
    String text = read(packageInfo);
    return text.contains("@NullMarked") && text.contains("/**");
  }

  private static Stream<Path> javaFiles() {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src"))
          .filter(Files::isDirectory)
          .flatMap(HouseStyleTest::walk)
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUnformatted(Path file) {
    String text = read(file);
    try {
      String formatted =
          RemoveUnusedImports.removeUnusedImports(new Formatter().formatSource(text));
      return !formatted.equals(text);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + " cannot be formatted", e);
    }
  }

  private static long lines(Path file) {
    return read(file).lines().count();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
