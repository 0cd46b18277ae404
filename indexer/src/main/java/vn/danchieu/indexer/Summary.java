package vn.danchieu.indexer;

import java.util.List;
import vn.danchieu.indexer.report.Problem;

/**
 * What a load has done.
 *
 * @param read inputs read, loaded or not
 * @param added documents that were not there before
 * @param replaced documents that are now different
 * @param unchanged documents that were skipped because nothing changed
 */
public record Summary(
    int read,
    int added,
    int replaced,
    int unchanged,
    int provisions,
    int links,
    List<Problem> problems) {
  public Summary {
    problems = List.copyOf(problems);
  }
}
