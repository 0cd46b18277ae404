package vn.danchieu.indexer.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.indexer.cite.Contribution;
import vn.danchieu.indexer.cite.ContributionIdentity;
import vn.danchieu.indexer.cite.DocumentAssembler;

/** Writes the measured half of docs/formats.md: one row a file, what it was read as. */
public final class FormatsBoard {
  private static final String BEGIN = "<!-- measured: begin -->\n";
  private static final String END = "<!-- measured: end -->\n";
  private static final List<String> SETS = List.of("local-letters.jsonl.gz", "congbao.jsonl.gz");

  private final Path files;
  private final Map<String, List<String>> facts = new HashMap<>();
  private final StringBuilder table = new StringBuilder();
  private final int[] right = new int[4];
  private int all;

  private FormatsBoard(Path files) throws IOException {
    this.files = files;
    try (InputStream in = FormatsBoard.class.getResourceAsStream("facts.tsv")) {
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#"))
          .map(row -> List.of(row.split("\t")))
          .forEach(row -> facts.put(row.getFirst(), row.subList(1, row.size())));
    }
  }

  /**
   * @param files the real files, a folder a format
   * @param page with two marks, between which the tables are put
   */
  static void write(Path files, Path page) throws IOException {
    FormatsBoard board = new FormatsBoard(files);
    for (Path file : board.found()) {
      board.row(file);
    }
    String measured = board.measured() + headers(files.resolveSibling("corpus"));
    String before = Files.readString(page);
    String text =
        before.substring(0, before.indexOf(BEGIN) + BEGIN.length())
            + measured
            + before.substring(before.indexOf(END));
    Files.writeString(page, text);
    System.out.print(measured);
  }

  private List<Path> found() throws IOException {
    try (Stream<Path> found = Files.walk(files)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("expected") && !file.endsWith("LICENSE"))
          .sorted()
          .toList();
    }
  }

  private void row(Path file) throws IOException {
    String name = files.relativize(file).toString();
    List<String> known = facts.getOrDefault(VietnameseText.compose(name), List.of());
    Collected collected = Collected.from(file);
    String told = String.join(" ", collected.problems.stream().map(p -> p.message()).toList());
    if (collected.inputs.isEmpty()) {
      boolean meant = known.equals(List.of("flagged"));
      table.append(
          "| %s | %s | | | | | %s |\n".formatted(name, meant ? "flagged" : "✗ flagged", told));
      all += meant ? 0 : 1;
      return;
    }
    Contribution contribution = Contribution.of(collected.inputs.getFirst());
    StoredDocument read =
        DocumentAssembler.prepare(ContributionIdentity.of(contribution), List.of(contribution), "")
            .document();
    all++;
    List<String> cells = new ArrayList<>();
    cells.add(cell(0, read.type(), known));
    cells.add(cell(1, read.number(), known));
    cells.add(cell(2, read.issued().map(Object::toString), known));
    cells.add(cell(3, read.issuer(), known));
    cells.add(likeness(file, contribution.body().orElseThrow().text()));
    table.append("| %s | %s | %s |\n".formatted(name, String.join(" | ", cells), told));
  }

  private String cell(int field, Optional<String> read, List<String> known) {
    String right = known.size() > field ? known.get(field) : "?";
    String shown = read.orElse("-");
    boolean same = field == 1 ? number(shown).equals(number(right)) : shown.equals(right);
    this.right[field] += same ? 1 : 0;
    return same ? shown : "✗ %s, not %s".formatted(right, shown);
  }

  private static String number(String printed) {
    return Numbers.parse(printed).map(DocumentNumber::folded).orElse(printed);
  }

  private static String likeness(Path file, String text) throws IOException {
    String name = file.getFileName().toString();
    Path expected =
        file.resolveSibling("expected").resolve(name.substring(0, name.lastIndexOf('.')) + ".txt");
    if (!Files.exists(expected)) {
      return "";
    }
    String given = Files.readString(expected);
    double exact = Likeness.of(given, text);
    double folded = Likeness.of(given.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    return String.format(Locale.ROOT, "%.4f (%.4f)", folded, exact);
  }

  private String measured() {
    return """

    Right of %d files that are documents to be loaded: type %d, number %d, date %d, issuer %d.

    | file | type | number | date | issuer | letters | told |
    |---|---|---|---|---|---|---|
    %s
    """
        .formatted(all, right[0], right[1], right[2], right[3], table);
  }

  private static String headers(Path corpus) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (String set : SETS) {
      HeadersBoard.Score score = HeadersBoard.score(corpus.resolve(set));
      rows.append("| ").append(set);
      score.counts().values().forEach(c -> rows.append(" | ").append(c[0] + " of " + c[1]));
      rows.append(" |\n");
    }
    return """
    Read from the text alone, against what the catalogue says:

    | set | number | type | date | issuer |
    |---|---|---|---|---|
    %s
    """
        .formatted(rows);
  }
}
