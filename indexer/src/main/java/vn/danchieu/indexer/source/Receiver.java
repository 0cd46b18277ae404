package vn.danchieu.indexer.source;

import vn.danchieu.indexer.report.Problem;

/** Takes what sources deliver, one after the other. */
public interface Receiver {
  void input(Input input);

  void problem(Problem problem);
}
