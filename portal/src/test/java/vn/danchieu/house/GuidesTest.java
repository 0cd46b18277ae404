package vn.danchieu.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guides point at is there: files, headings, classes. */
class GuidesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s]+)\\)");
  private static final Pattern ADDRESS = Pattern.compile("^[a-z]+:.*");
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)?`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?)\\s*$");

  @Test
  void noLinkOfAGuideLeadsNowhere() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path guide : guides()) {
      List<String> links =
          LINK.matcher(withoutCode(Files.readString(guide)))
              .results()
              .map(link -> link.group(1))
              .filter(link -> !ADDRESS.matcher(link).matches())
              .toList();
      assertThat(links).as("links of %s", guide).allSatisfy(link -> assertThat(link).isNotBlank());
      links.stream()
          .filter(link -> !leadsSomewhere(guide, link))
          .forEach(link -> dead.add(ROOT.relativize(guide) + " → " + link));
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void theGlossaryNamesWhatTheCodeHas() throws IOException {
    List<String> named =
        CLASS
            .matcher(Files.readString(ROOT.resolve("docs/glossary.md")))
            .results()
            .map(name -> name.group(1))
            .toList();
    assertThat(named).hasSizeGreaterThan(10);

    assertThat(named.stream().distinct().filter(name -> !isClass(name))).isEmpty();
  }

  private static boolean isClass(String name) {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .anyMatch(sources -> holds(sources, name + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path sources, String file) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.anyMatch(each -> each.endsWith(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> guides() throws IOException {
    List<Path> guides = new ArrayList<>();
    for (Path folder : List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("corpus"))) {
      try (Stream<Path> files = Files.walk(folder, folder.equals(ROOT) ? 1 : Integer.MAX_VALUE)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(guides::add);
      }
    }
    assertThat(guides).hasSizeGreaterThan(20);
    return guides;
  }

  private static String withoutCode(String text) {
    return text.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
  }

  private static boolean leadsSomewhere(Path guide, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? guide : guide.resolveSibling(parts[0]).normalize();
    if (!Files.exists(target)) {
      return false;
    }
    return parts.length == 1 || anchors(target).contains(parts[1]);
  }

  private static List<String> anchors(Path file) {
    try {
      return HEADING.matcher(Files.readString(file)).results().map(GuidesTest::anchor).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As repository hosts make them of headings. */
  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }
}
