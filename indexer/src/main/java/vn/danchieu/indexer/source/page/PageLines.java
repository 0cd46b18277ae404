package vn.danchieu.indexer.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the words of a page into lines, also where the page lay askew. */
final class PageLines {
  private static final double BESIDE = 0.5;

  private PageLines() {}

  /** Each word goes to the line whose last word it stands beside; then from top to bottom. */
  static List<PageLine> of(List<Word> words) {
    List<List<Word>> lines = new ArrayList<>();
    for (Word word : words.stream().sorted(Comparator.comparingDouble(Word::left)).toList()) {
      lines.stream()
          .filter(line -> line.getLast().beside(word) >= BESIDE)
          .max(Comparator.comparingDouble(line -> line.getLast().beside(word) - away(line, word)))
          .ifPresentOrElse(line -> line.add(word), () -> lines.add(new ArrayList<>(List.of(word))));
    }
    return lines.stream()
        .map(line -> new PageLine(List.copyOf(line)))
        .sorted(Comparator.comparingDouble(PageLine::middle))
        .toList();
  }

  /** Of two lines it stands beside, the nearer one. */
  private static double away(List<Word> line, Word word) {
    return Math.max(0, word.left() - line.getLast().right()) / 10_000;
  }
}
