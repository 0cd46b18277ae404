package vn.danchieu.indexer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.indexer.Shelf;

/** Files far larger than any document, read by a process that has no more memory than promised. */
@Tag("slow")
class LargeFileTest {
  private static final int MEGABYTES = 500;
  private static final String HEAP = "512m";
  private static final int LONG_LINE = 60_000;
  private static final int MINUTES = 5;

  private final Shelf shelf = new Shelf();
  @TempDir Path folder = Path.of("");

  /** So many times the same block of a megabyte, between a beginning and an end. */
  private Path file(String name, String begin, String block, String end) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes = block.repeat((1 << 20) / block.length()).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < MEGABYTES; i++) {
        out.write((i == 0 ? begin : "").getBytes(StandardCharsets.UTF_8));
        out.write(bytes);
      }
      out.write(end.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private Path line(String name, String number) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "{\"id\":\"%s\",\"number\":\"%s\",\"title\":\"Kế hoạch\"}%n".formatted(name, number));
  }

  private List<String> load(Path path) throws IOException, InterruptedException {
    Path log = folder.resolveSibling(folder.getFileName() + ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-cp",
                System.getProperty("java.class.path", ""),
                "vn.danchieu.indexer.command.Main",
                "load",
                path.toString(),
                "--opensearch=" + TestOpenSearch.address(),
                "--prefix=" + shelf.indices.prefix(),
                "--data-dir=" + folder.resolveSibling(folder.getFileName() + "-bao-cao"))
            .redirectErrorStream(true)
            .redirectOutput(new File(log.toString()))
            .start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    List<String> lines = Files.readAllLines(log);
    assertThat(ended).as(String.join("\n", lines)).isTrue();
    assertThat(process.exitValue()).as(String.join("\n", lines)).isEqualTo(1);
    return lines;
  }

  private List<String> numbers() throws IOException {
    return shelf.documents().stream().map(d -> d.number().orElse("")).sorted().toList();
  }

  @Test
  void aTextOfOneLineIsRefusedAndTheNextFileIsRead() throws Exception {
    file("a.txt", "Số: 1/KH-UBND", "chữ ", "");
    line("b.jsonl", "2/KH-UBND");
    assertThat(load(folder))
        .anyMatch(l ->
            l.contains(
                "tệp chữ lớn hơn 16 MB, dài hơn mọi văn bản đã biết nên không phải một văn bản."));
    assertThat(numbers()).containsExactly("2/KH-UBND");
  }

  @Test
  void anImportFileOfOneLineIsRefusedAndTheNextFileIsRead() throws Exception {
    file("a.jsonl", "{\"number\":\"1/KH-UBND\",\"text\":\"", "chu ", "\"}\n");
    line("b.jsonl", "2/KH-UBND");
    assertThat(load(folder)).anyMatch(l -> l.contains("dòng dài hơn 32 MB. Kiểm tra lại"));
    assertThat(numbers()).containsExactly("2/KH-UBND");
  }

  @Test
  void anImportFileOfManyLinesIsReadWhole() throws Exception {
    String one =
        "{\"id\":\"a\",\"number\":\"1/KH-UBND\",\"title\":\"Kế hoạch\",\"more\":\"%s\"}\n"
            .formatted("x".repeat(LONG_LINE));
    String other = "{\"id\":\"b\",\"number\":\"2/KH-UBND\",\"title\":\"Kế hoạch\"}\n";
    file("a.jsonl", "không phải JSON\n", one, other);
    assertThat(load(folder)).anyMatch(l -> l.contains("a.jsonl:1"));
    assertThat(numbers()).containsExactly("1/KH-UBND", "2/KH-UBND");
  }
}
