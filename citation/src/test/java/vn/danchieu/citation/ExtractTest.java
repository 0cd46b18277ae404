package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command reads every file it is given, for people and for programs. */
class ExtractTest {
  private static final String TEXT = "Căn cứ Nghị định số 04/2015/NĐ-CP ngày 09/01/2015;";

  @TempDir private Path folder;

  private record Run(String out, String err, int problems) {}

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int problems =
        Extract.run(
            List.of(args),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), problems);
  }

  @Test
  void printsAFormForPeople() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), TEXT);
    Run run = run(file.toString());
    assertThat(run.out())
        .isEqualTo(
            file
                + ": 1 citations\n"
                + "  7-33  Nghị định 04/2015/NĐ-CP  [full, căn cứ, 2015-01-09, Chính phủ]\n");
    assertThat(run.problems()).isZero();
  }

  @Test
  void printsALineOfJsonForEachLineIn() throws IOException {
    String lines =
        "{\"id\":\"a\",\"text\":\"theo 120-KL\\/TW\",\"more\":{\"text\":[1,\"}\"]}}\n"
            + "no json\n"
            + "{\"id\":7,\"text\":\"kh\\u00f4ng c\\u00f3 g\\u00ec\"}\n";
    Path file = folder.resolve("texts.jsonl.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
      gzip.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    Run run = run(file.toString());
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out().lines().findFirst().orElseThrow())
        .startsWith("{\"id\":\"a\",\"citations\":[{\"start\":5,\"end\":14,")
        .contains("\"number\":\"120-KL/TW\"");
    assertThat(run.out()).endsWith("{\"id\":\"7\",\"citations\":[]}\n");
    assertThat(run.err())
        .isEqualTo(file + ":2: the line is no JSON object. It counts as an empty text.\n");
  }

  @Test
  void readsWhatIsNoUnicodeByteByByte() throws IOException {
    byte[] bytes = new byte[4000];
    new Random(20251124).nextBytes(bytes);
    byte[] number = " 04/2015/QH13 ".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(number, 0, bytes, 1000, number.length);
    Path file = Files.write(folder.resolve("tcvn3.txt"), bytes);
    Run run = run("--json", file.toString());
    assertThat(run.out()).startsWith("{\"id\":");
    assertThat(run.err()).contains("is not Unicode").contains("Convert it to UTF-8");
  }

  @Test
  void saysWhichFileIsMissingAndReadsTheOthers() throws IOException {
    Path file = Files.write(folder.resolve("wide.txt"), TEXT.getBytes(StandardCharsets.UTF_16));
    Run run = run(folder.resolve("none.txt").toString(), file.toString());
    assertThat(run.err()).contains("none.txt: there is no such file. Check the path.");
    assertThat(run.out()).contains("04/2015/NĐ-CP");
    assertThat(run.problems()).isEqualTo(1);
  }

  @Test
  void doesWhatTheReadmeShows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String example =
        readme.substring(
            readme.indexOf("```java") + 7, readme.indexOf("```", readme.indexOf("```java") + 7));
    String source =
        Files.readString(Path.of("src/test/java/vn/danchieu/citation/ExtractTest.java"));
    for (String line : example.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      assertThat(source.replaceAll("\\s+", "")).contains(line.replaceAll("\\s+", ""));
    }
    assertThat(shown(TEXT)).containsExactly("Nghị định 04/2015/NĐ-CP căn cứ");
  }

  /** The lines of the README. */
  private static List<String> shown(String text) {
    List<DocumentFacts> documents = List.of();
    // As in the README from here on.
    Host host =
        new Host(
            Optional.of("Công văn"),
            Optional.of("1225/UBND-NC"),
            Optional.of("Ủy ban nhân dân tỉnh Quảng Trị"),
            Optional.of(LocalDate.of(2020, 3, 24)));
    Reading reading = CitationReader.standard().read(text, host);
    for (Citation citation : reading.citations()) {
      Reference target = citation.reference();
      List<String> keys = Keys.of(target);
      Resolution link = Resolver.resolve(target, documents);
      System.out.println(citation.text() + " " + keys + " " + link);
    }
    List<NumberQuery> typed = Numbers.inQuery("kh 3676 ubnd");
    List<Authority> now = Authorities.on("ubnd.quang-binh", LocalDate.of(2026, 1, 1));
    // The README ends here.
    assertThat(typed.getFirst().canonical()).contains("3676/KH-UBND");
    assertThat(now).extracting(Authority::id).containsExactly("ubnd.quang-tri");
    return reading.citations().stream()
        .map(c -> c.text().replace(" số", "") + " " + c.relation().verb())
        .toList();
  }
}
