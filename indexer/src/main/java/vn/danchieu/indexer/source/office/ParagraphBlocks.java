package vn.danchieu.indexer.source.office;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Paragraphs, and the tables and boxes they stand in: a line a paragraph, a tab between the cells
 * of a row.
 */
final class ParagraphBlocks {
  /** Word's own limit is far lower; nobody reads a table in a table in a table … */
  private static final int DEEPEST = 200;

  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final Deque<StringBuilder> rows = new ArrayDeque<>();
  private final Deque<Boolean> begun = new ArrayDeque<>();

  ParagraphBlocks() {
    open.push(new StringBuilder());
  }

  void paragraph(String text) {
    open.element().append(text).append('\n');
    if (open.element().length() > FontRuns.LONGEST) {
      throw FontRuns.TooMuch.text();
    }
  }

  void openBox() {
    if (open.size() >= DEEPEST) {
      throw FontRuns.TooMuch.depth();
    }
    open.push(new StringBuilder());
  }

  /** A box stands before the paragraph it is tied to. */
  void closeBox() {
    if (open.size() > 1) {
      StringBuilder box = open.pop();
      if (!box.toString().isBlank()) {
        open.element().append(box);
      }
    }
  }

  void openRow() {
    rows.push(new StringBuilder());
    begun.push(false);
  }

  void closeCell() {
    if (open.size() < 2 || rows.isEmpty()) {
      return;
    }
    String cell = open.pop().toString().stripTrailing();
    rows.element().append(begun.pop() ? "\t" : "").append(cell);
    begun.push(true);
  }

  void closeRow() {
    if (!rows.isEmpty()) {
      begun.pop();
      paragraph(rows.pop().toString());
    }
  }

  String text() {
    while (open.size() > 1) {
      closeBox();
    }
    return open.element().toString();
  }
}
