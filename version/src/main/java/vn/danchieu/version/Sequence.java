package vn.danchieu.version;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Which lines begin articles: their numbers go up, and a page may break a line before "Điều 22.".
 */
final class Sequence {
  /** The lines that may begin one and are not passed yet. */
  private final Deque<ActParagraph> ahead = new ArrayDeque<>();

  Sequence(List<ActParagraph> lines) {
    lines.stream().filter(line -> line.level() == Level.ARTICLE).forEach(ahead::add);
  }

  /**
   * The first article or one after the last. Inside quotation marks only the very next one; one
   * farther only where the very next does not come.
   */
  boolean isNext(ActParagraph line, List<ActParagraph> open, int quoted) {
    ahead.poll();
    if (open.isEmpty()) {
      return true;
    }
    String last = open.getFirst().label();
    if (LabelOrder.follows(line.label(), last)) {
      return true;
    }
    return quoted == 0
        && LabelOrder.ORDER.compare(line.label(), last) > 0
        && goesOn(line.label(), last);
  }

  /** Whether its own next article comes before the one that the last waits for. */
  private boolean goesOn(String label, String last) {
    for (ActParagraph later : ahead) {
      if (LabelOrder.follows(later.label(), label)) {
        return true;
      }
      if (LabelOrder.follows(later.label(), last)) {
        return false;
      }
    }
    return true;
  }
}
