package vn.danchieu.indexer.command;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.danchieu.index.Json;
import vn.danchieu.version.Act;
import vn.danchieu.version.EdgeComparison;
import vn.danchieu.version.EdgeComparison.Finding;

/** Counts what the notes of consolidations tell beside what is read in the amending acts. */
final class NoteCheck {
  private NoteCheck() {}

  /**
   * @param details whether to print each that was not read as the note tells it
   */
  static void print(List<Act> acts, boolean details, PrintWriter out) {
    List<Act> others = acts.stream().filter(act -> !isConsolidation(act)).toList();
    Map<Finding, Integer> counts = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (Act act : acts) {
      if (!isConsolidation(act) || !seen.add(act.text())) {
        continue;
      }
      for (EdgeComparison each : EdgeComparison.of(act, others)) {
        counts.merge(each.finding(), 1, Integer::sum);
        if (details && each.finding() != Finding.READ) {
          out.println(Json.MAPPER.writeValueAsString(each));
        }
      }
    }
    counts.forEach((finding, count) -> out.printf("%6d chú thích: %s%n", count, finding.inWords()));
  }

  private static boolean isConsolidation(Act act) {
    return act.number().toUpperCase(Locale.ROOT).contains("VBHN");
  }
}
