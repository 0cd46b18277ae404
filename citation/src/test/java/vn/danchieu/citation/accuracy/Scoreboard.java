package vn.danchieu.citation.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes docs/accuracy.md: what the library scores, and what that gained or lost. */
public final class Scoreboard {
  private Scoreboard() {}

  public static void main(String[] args) throws IOException {
    Path shared = Datasets.root().orElseThrow();
    Path file = Path.of(args.length > 0 ? args[0] : "docs/accuracy.md");
    Map<String, Double> before = previous(file);
    Map<String, Double> now = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # Accuracy of the citation library

        Written by one command; do not edit:

            mvn -q test -pl citation -Dtest=ScoreboardRun -Dscoreboard=docs/accuracy.md

        Each set has a part that is kept back, so these numbers are on the part that may be read.
        A citation counts when half of the longer span overlaps and type and number are equal.

        | set | what | F1 or share | since the last run | counts |
        |---|---|---|---|---|
        """);
    Path citation = shared.resolve("data/citation");
    for (String set : List.of("mixed-dev.jsonl", "vnlegaltext-dev.jsonl.gz")) {
      GoldScore.score(citation.resolve(set))
          .forEach((kind, count) -> row(out, set, kind, count.f1(), detail(count), before, now));
    }
    for (Hyperlinks.Score score : Hyperlinks.score(citation.resolve("hyperlinks-dev.jsonl"))) {
      row(
          out,
          "hyperlinks-dev.jsonl",
          score.name(),
          (double) score.right() / score.all(),
          score.right() + " of " + score.all(),
          before,
          now);
    }
    int faults = LetterScore.faults(shared).size();
    row(out, "letter", "without fault", faults == 0 ? 1 : 0, faults + " faults", before, now);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, out.toString());
    System.out.print(out);
  }

  private static String detail(GoldScore.Count count) {
    return count.right + " right, " + count.extra + " extra, " + count.missed + " missed";
  }

  private static void row(
      StringBuilder out,
      String set,
      String what,
      double score,
      String detail,
      Map<String, Double> before,
      Map<String, Double> now) {
    now.put(set + what, score);
    Double last = before.get(set + what);
    String change = last == null ? "new" : String.format(Locale.ROOT, "%+.4f", score - last);
    out.append(
        String.format(
            Locale.ROOT, "| %s | %s | %.4f | %s | %s |%n", set, what, score, change, detail));
  }

  private static Map<String, Double> previous(Path file) throws IOException {
    Map<String, Double> scores = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return scores;
    }
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\\|", -1);
      if (cells.length > 4 && cells[3].strip().matches("[01]\\.\\d{4}")) {
        scores.put(cells[1].strip() + cells[2].strip(), Double.parseDouble(cells[3].strip()));
      }
    }
    return scores;
  }
}
