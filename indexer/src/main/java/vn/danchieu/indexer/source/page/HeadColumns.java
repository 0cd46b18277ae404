package vn.danchieu.indexer.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The two blocks in which the form of a document sets its head and its foot: issuer and number
 * beside the name of the State and the date, recipients beside the signature. They are read one
 * after the other; a table goes on being read row by row.
 *
 * @param left the lines of the left block
 * @param next the first line below both
 */
record HeadColumns(List<PageLine> left, List<PageLine> right, int next) {
  /** The gutter is at least so many heights of a line wide. */
  private static final double GUTTER = 0.9;

  private static final Pattern RECIPIENTS = Pattern.compile("^\\W{0,3}N[ơo]i\\s+nh[ậâa]n\\b.*");

  /** The lines of a letterhead are not justified: a wider gap than a blank parts them. */
  private static final double APART = 1.2;

  private static final double HEAD = 0.45;
  private static final double CENTRED = 0.05;

  boolean isPair() {
    return !left.isEmpty() && !right.isEmpty() && left.size() + right.size() > 2;
  }

  /** The block that begins with this line; a pair only where the form sets one. */
  static HeadColumns from(Page page, int start, boolean first) {
    PageLine line = page.lines().get(start);
    boolean head = first && line.top() < page.height() * HEAD && start < 3;
    return head || RECIPIENTS.matcher(line.text()).matches()
        ? new Reader(page, page.width() * 0.45).read(start)
        : new HeadColumns(List.of(), List.of(), start);
  }

  /** Takes lines as long as they leave the gutter free. */
  private static final class Reader {
    private final Page page;
    private final List<PageLine> left = new ArrayList<>();
    private final List<PageLine> right = new ArrayList<>();
    private final double middle;
    private double from;
    private double to;
    private boolean split;

    Reader(Page page, double middle) {
      this.page = page;
      this.middle = middle;
      this.from = page.width() * 0.1;
      this.to = page.width() * 0.9;
    }

    HeadColumns read(int start) {
      int at = start;
      while (at < page.lines().size() && take(page.lines().get(at))) {
        at++;
      }
      return split
          ? new HeadColumns(List.copyOf(left), List.copyOf(right), at)
          : new HeadColumns(List.of(), List.of(), start);
    }

    private boolean take(PageLine line) {
      double newFrom = from;
      double newTo = to;
      List<PageLine> ofLeft = new ArrayList<>();
      List<PageLine> ofRight = new ArrayList<>();
      List<PageLine> cells = line.cells(APART);
      if (split && cells.size() == 1 && isCentred(line)) {
        return false;
      }
      for (PageLine cell : cells) {
        double centre = (cell.left() + cell.right()) / 2;
        if (centre < (split ? (from + to) / 2 : middle)) {
          newFrom = Math.max(newFrom, cell.right());
          ofLeft.add(cell);
        } else {
          newTo = Math.min(newTo, cell.left());
          ofRight.add(cell);
        }
      }
      if (newTo - newFrom < GUTTER * line.height()) {
        return false;
      }
      from = newFrom;
      to = newTo;
      split |= !ofLeft.isEmpty() && !ofRight.isEmpty();
      join(ofLeft, left);
      join(ofRight, right);
      return true;
    }

    /** The heading under the letterhead. */
    private boolean isCentred(PageLine line) {
      double centre = (line.left() + line.right()) / 2;
      return Math.abs(centre - page.width() / 2) < CENTRED * page.width();
    }

    private static void join(List<PageLine> cells, List<PageLine> column) {
      if (!cells.isEmpty()) {
        column.add(new PageLine(cells.stream().flatMap(cell -> cell.words().stream()).toList()));
      }
    }
  }
}
