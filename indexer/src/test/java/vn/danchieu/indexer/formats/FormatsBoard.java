package vn.danchieu.indexer.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.indexer.cite.Contribution;
import vn.danchieu.indexer.cite.Identity;
import vn.danchieu.indexer.cite.Preparation;
import vn.danchieu.indexer.source.Input;

/** One row a file: what it was read as. */
public final class FormatsBoard {
  private static final Path DUMP = Path.of(System.getProperty("formats.dump", ""));

  private final Path files;
  private final StringBuilder table = new StringBuilder();

  private FormatsBoard(Path files) {
    this.files = files;
  }

  static void write(Path files, Path page) throws IOException {
    FormatsBoard board = new FormatsBoard(files);
    try (Stream<Path> found = Files.walk(files)) {
      for (Path file :
          found
              .filter(Files::isRegularFile)
              .filter(f -> !f.getParent().endsWith("expected") && !f.endsWith("LICENSE"))
              .sorted()
              .toList()) {
        board.row(file);
      }
    }
    Files.writeString(page, board.table.toString());
    System.out.print(board.table);
  }

  private void row(Path file) throws IOException {
    Collected collected = Collected.from(file);
    String problems = String.join(" ", collected.problems.stream().map(p -> p.message()).toList());
    if (collected.inputs.isEmpty()) {
      table.append("| %s | | | | | | | %s |%n".formatted(files.relativize(file), problems));
      return;
    }
    Input input = collected.inputs.getFirst();
    Contribution contribution = Contribution.of(input);
    StoredDocument document =
        Preparation.prepare(Identity.of(contribution), List.of(contribution), "").document();
    String text = contribution.body().orElseThrow().text();
    if (!DUMP.toString().isEmpty()) {
      Files.createDirectories(DUMP);
      Files.writeString(DUMP.resolve(file.getFileName() + ".txt"), text);
    }
    table.append(
        "| %s | %s | %s | %s | %s | %s | %d | %s |%n"
            .formatted(
                files.relativize(file),
                document.type().orElse(""),
                document.number().orElse(""),
                document.issued().map(Object::toString).orElse(""),
                document.issuer().orElse(""),
                likeness(file, text),
                text.length(),
                problems));
  }

  private static String likeness(Path file, String text) throws IOException {
    String name = file.getFileName().toString();
    Path expected =
        file.resolveSibling("expected").resolve(name.substring(0, name.lastIndexOf('.')) + ".txt");
    if (!Files.exists(expected)) {
      return "";
    }
    String right = Files.readString(expected);
    double exact = Likeness.of(right, text);
    double folded = Likeness.of(right.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    return String.format(Locale.ROOT, "%.4f %.4f", exact, folded);
  }
}
