package vn.danchieu.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.danchieu.portal.text.Excerpt;
import vn.danchieu.portal.text.Marked;

/** Where a searched word stands in a text: the anchor of its mark and the words around it. */
record TextHit(String anchor, Marked around) {
  private static final int MOST = 100;
  private static final int BEFORE = 50;
  private static final int AFTER = 80;

  /** The first hundred; whoever finds more needs other words. */
  static List<TextHit> in(List<TextBlock> blocks) {
    List<TextHit> hits = new ArrayList<>();
    for (TextBlock block : blocks) {
      List<TextBlock.Run> runs =
          block.stretches().stream().flatMap(s -> s.runs().stream()).toList();
      for (int i = 0; i < runs.size() && hits.size() < MOST; i++) {
        if (runs.get(i).marked()) {
          hits.add(hit(hits.size() + 1, runs, i));
        }
      }
    }
    return hits;
  }

  private static TextHit hit(int number, List<TextBlock.Run> runs, int at) {
    String before = joined(runs.subList(0, at));
    String after = joined(runs.subList(at + 1, runs.size()));
    return new TextHit(
        "k" + number,
        new Marked(
                List.of(
                    new Marked.Piece(Excerpt.last(before, BEFORE), false),
                    new Marked.Piece(runs.get(at).text(), true),
                    new Marked.Piece(Excerpt.first(after, AFTER), false)))
            .tidied());
  }

  private static String joined(List<TextBlock.Run> runs) {
    return runs.stream().map(TextBlock.Run::text).collect(Collectors.joining());
  }
}
