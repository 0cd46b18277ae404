package vn.danchieu.indexer.source.page;

import java.util.ArrayList;
import java.util.List;

/** Words side by side, from left to right. */
record PageLine(List<Word> words) {
  /** A gap of so many heights parts cells; justified words stand closer. */
  private static final double CELL = 2.0;

  double left() {
    return words.getFirst().left();
  }

  double right() {
    return words.getLast().right();
  }

  double top() {
    return words.stream().mapToDouble(Word::top).min().orElse(0);
  }

  double bottom() {
    return words.stream().mapToDouble(Word::bottom).max().orElse(0);
  }

  double middle() {
    return words.stream().mapToDouble(w -> (w.top() + w.bottom()) / 2).average().orElse(0);
  }

  /** Of a usual word: signs are lower, stamps are higher. */
  double height() {
    List<Double> heights = words.stream().map(Word::height).sorted().toList();
    return heights.get(heights.size() / 2);
  }

  /** What wide gaps part. */
  List<PageLine> cells() {
    return cells(CELL);
  }

  /**
   * @param gap in heights of the line
   */
  List<PageLine> cells(double gap) {
    List<PageLine> cells = new ArrayList<>();
    List<Word> cell = new ArrayList<>();
    for (Word word : words) {
      if (!cell.isEmpty() && word.left() - cell.getLast().right() > gap * height()) {
        cells.add(new PageLine(List.copyOf(cell)));
        cell.clear();
      }
      cell.add(word);
    }
    cells.add(new PageLine(List.copyOf(cell)));
    return cells;
  }

  /** A tab between cells. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (PageLine cell : cells()) {
      text.append(text.isEmpty() ? "" : "\t");
      text.append(String.join(" ", cell.words.stream().map(Word::text).toList()));
    }
    return text.toString();
  }
}
