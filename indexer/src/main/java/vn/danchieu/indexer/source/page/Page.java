package vn.danchieu.indexer.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a page. */
record Page(List<PageLine> lines, double width, double height) {
  static Page of(List<Word> words, double width, double height) {
    return new Page(PageLines.of(words), width, height);
  }

  String text() {
    return String.join("\n", lines.stream().map(PageLine::text).toList());
  }

  Page without(List<PageLine> dropped) {
    List<PageLine> rest = new ArrayList<>(lines);
    rest.removeAll(dropped);
    return new Page(List.copyOf(rest), width, height);
  }

  /** Where most lines begin. */
  double leftMargin() {
    return quantile(running().map(PageLine::left).sorted().toList(), 0.2);
  }

  /** Where full lines end. */
  double rightMargin() {
    return quantile(running().map(PageLine::right).sorted().toList(), 0.85);
  }

  /** From one line to the next, as most of them are set. */
  double pitch() {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      steps.add(lines.get(i).bottom() - lines.get(i - 1).bottom());
    }
    return quantile(steps.stream().sorted().toList(), 0.5);
  }

  /** Rows of tables and of a letterhead have margins of their own. */
  private Stream<PageLine> running() {
    return lines.stream().filter(line -> line.cells().size() == 1);
  }

  private static double quantile(List<Double> sorted, double share) {
    return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
  }
}
