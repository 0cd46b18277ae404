package vn.danchieu.indexer.load;

import java.util.ArrayList;
import java.util.List;
import vn.danchieu.indexer.cite.Prepared;
import vn.danchieu.indexer.report.Problem;

/** Counts what a load does. */
public final class Tally {
  private final List<Problem> problems = new ArrayList<>();
  private int read;
  private int added;
  private int replaced;
  private int unchanged;
  private int provisions;
  private int links;

  void read(int inputs) {
    read += inputs;
  }

  void skipped() {
    unchanged++;
  }

  void stored(boolean before, Prepared prepared) {
    added += before ? 0 : 1;
    replaced += before ? 1 : 0;
    provisions += prepared.provisions().size();
    links += prepared.links().size();
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  public int problemCount() {
    return problems.size();
  }

  public int read() {
    return read;
  }

  public int added() {
    return added;
  }

  public int replaced() {
    return replaced;
  }

  public int unchanged() {
    return unchanged;
  }

  public int provisions() {
    return provisions;
  }

  public int links() {
    return links;
  }
}
