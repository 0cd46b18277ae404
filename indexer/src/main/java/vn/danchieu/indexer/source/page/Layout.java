package vn.danchieu.indexer.source.page;

import java.util.List;
import java.util.regex.Pattern;

/** Turns pages into running text: paragraphs are lines again, heads and feet are read in order. */
final class Layout {
  /** What begins a paragraph wherever the line before it ended. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:Điều\\s+\\d+|Chương\\s|CHƯƠNG\\s|Mục\\s+\\d|MỤC\\s|Phần\\s|PHẦN\\s|Căn"
              + " cứ\\s|[-–+•]\\s|[a-zđ]{1,2}\\)|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]\\s|[IVX]{1,5}\\.\\s).*",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  /** A number or a symbol that the end of a line broke. */
  private static final Pattern BROKEN = Pattern.compile("(?s).*[\\p{L}\\d][-/]$");

  private static final double FULL = 0.1;
  private static final double INDENT = 1.0;
  private static final double APART = 1.45;

  private final StringBuilder text = new StringBuilder();
  private Page page = new Page(List.of(), 1, 1);
  private boolean open;
  private double lastBottom;

  private Layout() {}

  static String text(List<Page> pages) {
    Layout layout = new Layout();
    boolean first = true;
    for (Page page : Margins.without(pages)) {
      layout.page(page, first);
      first &= page.lines().isEmpty();
    }
    return layout.text.toString().strip() + "\n";
  }

  private void page(Page given, boolean first) {
    page = given;
    lastBottom = Double.NaN;
    int at = 0;
    while (at < page.lines().size()) {
      HeadColumns columns = HeadColumns.from(page, at, first);
      if (columns.isPair()) {
        block(columns.left());
        block(columns.right());
        at = columns.next();
      } else {
        line(page.lines().get(at));
        at++;
      }
    }
  }

  /** A block of its own, its lines as they stand. */
  private void block(List<PageLine> lines) {
    end();
    lines.forEach(line -> text.append(line.text().replace('\t', ' ')).append('\n'));
    text.append('\n');
    lastBottom = Double.NaN;
  }

  private void end() {
    if (open) {
      text.append('\n');
      open = false;
    }
  }

  private void line(PageLine line) {
    String words = line.text();
    boolean gap = !Double.isNaN(lastBottom) && line.bottom() - lastBottom > APART * page.pitch();
    boolean indented = line.left() - page.leftMargin() > INDENT * line.height();
    if (!open || gap || indented || BEGINS.matcher(words).matches() || words.contains("\t")) {
      end();
    } else if (BROKEN.matcher(tail()).matches()) {
      // The number goes on.
    } else {
      text.append(' ');
    }
    text.append(words);
    boolean full = line.right() > page.rightMargin() - FULL * page.width();
    open = true;
    lastBottom = line.bottom();
    if (!full || words.contains("\t")) {
      end();
    }
  }

  private String tail() {
    return text.substring(Math.max(0, text.length() - 40));
  }
}
