package vn.danchieu.portal.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The build formats only where Maven runs on a newer Java; this checks wherever tests run. */
class HouseStyleTest {
  private static final int LONGEST_FILE = 400;

  @Test
  void everyJavaFileIsFormatted() throws IOException, FormatterException {
    Formatter formatter = new Formatter();
    List<String> unformatted = new ArrayList<>();
    for (Path file : javaFiles()) {
      String source = Files.readString(file);
      if (!formatter.formatSource(source).equals(source)) {
        unformatted.add(root().relativize(file).toString());
      }
    }
    assertThat(unformatted).as("run mvn spotless:apply on a Java of 21 or newer").isEmpty();
  }

  @Test
  void noFileIsLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : javaFiles()) {
      long lines = Files.readString(file).lines().count();
      if (lines > LONGEST_FILE) {
        tooLong.add(root().relativize(file) + ": " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsForAndThatNothingInItIsNull() throws IOException {
    for (Path file : javaFiles()) {
      if (file.toString().contains("/main/")) {
        Path about = file.resolveSibling("package-info.java");
        assertThat(about).exists();
        assertThat(Files.readString(about)).contains("@NullMarked", "/** ");
      }
    }
  }

  private static List<Path> javaFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module :
        List.of("citation", "opensearch-local", "index-config", "indexer", "portal")) {
      Path sources = root().resolve(module).resolve("src");
      if (Files.isDirectory(sources)) {
        try (Stream<Path> all = Files.walk(sources)) {
          all.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
        }
      }
    }
    assertThat(files).hasSizeGreaterThan(100);
    return files;
  }

  private static Path root() {
    return Path.of(System.getProperty("danchieu.root", "..")).toAbsolutePath().normalize();
  }
}
