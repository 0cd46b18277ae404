package vn.danchieu.citation.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes docs/accuracy.md: what the library scores, and which items that gained or lost. */
public final class Scoreboard {
  private static final int MOST_SHOWN = 40;

  /** By row of its set (its id or its line) and offset; with a plus sign what the set lacks. */
  private static final Path FAULTS = Path.of("target", "accuracy-faults.txt");

  private static final String WRONG = "wrong, ";

  private final Map<String, Double> scoresBefore = new LinkedHashMap<>();
  private final Map<String, List<String>> faultsBefore = new LinkedHashMap<>();
  private final StringBuilder table = new StringBuilder();
  private final StringBuilder changes = new StringBuilder();
  private final StringBuilder faults = new StringBuilder();

  private Scoreboard(Path previous) throws IOException {
    for (String line : lines(previous)) {
      String[] cells = line.split("\\|", -1);
      if (cells.length > 4 && cells[3].strip().matches("[01]\\.\\d{4}")) {
        scoresBefore.put(cells[1].strip() + cells[2].strip(), Double.parseDouble(cells[3].strip()));
      }
    }
    for (String line : lines(FAULTS)) {
      int colon = line.indexOf(": ");
      String items = line.substring(colon + 2).strip();
      faultsBefore.put(line.substring(WRONG.length(), colon), List.of(items.split(" ", -1)));
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  public static void main(String[] args) throws IOException {
    Path shared = Datasets.root().orElseThrow();
    Path file = Path.of(args.length > 0 ? args[0] : "docs/accuracy.md");
    Scoreboard board = new Scoreboard(file);
    Path citation = shared.resolve("data/citation");
    for (String set : List.of("mixed-dev.jsonl", "vnlegaltext-dev.jsonl.gz")) {
      GoldScore.score(citation.resolve(set))
          .forEach((kind, count) ->
              board.row(new Row(set, kind, count.f1(), detail(count), count.faults)));
    }
    for (Hyperlinks.Score score : Hyperlinks.score(citation.resolve("hyperlinks-dev.jsonl"))) {
      board.row(
          new Row(
              "hyperlinks-dev.jsonl",
              score.name(),
              (double) score.right() / score.all(),
              score.right() + " of " + score.all(),
              score.wrong().stream().map(fault -> fault.split("[ :]", -1)[0]).toList()));
    }
    int faults = LetterScore.faults(shared).size();
    board.row(
        new Row("letter", "without fault", faults == 0 ? 1 : 0, faults + " faults", List.of()));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, board.page());
    Files.createDirectories(FAULTS.toAbsolutePath().getParent());
    Files.writeString(FAULTS, board.faults);
    System.out.print(board.table);
    System.out.print(board.changes);
  }

  private static String detail(GoldScore.Count count) {
    return count.right + " right, " + count.extra + " extra, " + count.missed + " missed";
  }

  /** What one set says of one kind of citation. */
  private record Row(String set, String what, double score, String detail, List<String> faults) {
    String name() {
      return set + ", " + what;
    }
  }

  private void row(Row row) {
    Double last = scoresBefore.get(row.set() + row.what());
    String change = last == null ? "new" : signed(row.score() - last);
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.4f | %s | %s |%n",
            row.set(),
            row.what(),
            row.score(),
            change,
            row.detail()));
    if (last != null && !faultsBefore.isEmpty()) {
      List<String> before = faultsBefore.getOrDefault(row.name(), List.of());
      changed("won", row.name(), without(before, row.faults()));
      changed("lost", row.name(), without(row.faults(), before));
    }
    if (!row.faults().isEmpty()) {
      faults.append(WRONG + row.name() + ": " + String.join(" ", row.faults()) + "\n");
    }
  }

  private static String signed(double change) {
    return String.format(Locale.ROOT, "%+.4f", Math.round(change * 10_000) / 10_000.0 + 0.0);
  }

  private void changed(String how, String name, List<String> items) {
    if (!items.isEmpty()) {
      String shown = String.join(" ", items.subList(0, Math.min(MOST_SHOWN, items.size())));
      String rest = items.size() > MOST_SHOWN ? " …" : "";
      changes.append("* %s, %s, %d: %s%s%n".formatted(how, name, items.size(), shown, rest));
    }
  }

  private static List<String> without(List<String> some, List<String> others) {
    List<String> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private String page() {
    String changed =
        changes.isEmpty()
            ? "None that the last run on this machine could tell.\n"
            : changes.toString();
    return """
    # Accuracy of the citation library

    Written by one command; do not edit:

        mvn -q test -pl citation -Dtest=ScoreboardRun -Dscoreboard=docs/accuracy.md

    Each set has a part that is kept back, so these numbers are on the part that may be read.
    A citation counts when half of the longer span overlaps and type and number are equal.
    What is wrong is listed in `citation/target/accuracy-faults.txt`, which the next run compares.

    | set | what | F1 or share | since the last run | counts |
    |---|---|---|---|---|
    %s
    ## Gains and losses since the last run

    %s\
    """
        .formatted(table, changed);
  }
}
