package vn.danchieu.indexer.load;

import java.util.ArrayList;
import java.util.List;
import vn.danchieu.indexer.cite.AssembledDocument;
import vn.danchieu.indexer.report.LoadStage;
import vn.danchieu.indexer.report.Problem;

/** Counts what a load does; several threads tell it. */
public final class LoadCounters {
  private final ReadVolume volume;
  private final List<Problem> problems = new ArrayList<>();
  private int read;
  private int gone;
  private int added;
  private int replaced;
  private int unchanged;
  private int provisions;
  private int links;

  LoadCounters(ReadVolume volume) {
    this.volume = volume;
  }

  ReadVolume volume() {
    return volume;
  }

  /** How much of the files has been read, from 0 to 1. */
  public double share() {
    return volume.share();
  }

  synchronized void read(int inputs) {
    read += inputs;
  }

  synchronized void skipped() {
    unchanged++;
  }

  synchronized void stored(boolean before, int itsProvisions, int itsLinks) {
    added += before ? 0 : 1;
    replaced += before ? 1 : 0;
    provisions += itsProvisions;
    links += itsLinks;
  }

  /** Reports facts in which the sources of a document differ, for a person to check. */
  synchronized void differences(DocumentChange change, AssembledDocument prepared) {
    String which = prepared.document().number().or(prepared.document()::title).orElse("");
    for (String difference : prepared.differences()) {
      problems.add(
          change
              .origin()
              .warning(
                  LoadStage.LOAD,
                  "các nguồn của văn bản %s nói khác nhau. Đối chiếu với bản gốc, cả hai đều được giữ. %s"
                      .formatted(which, difference)));
    }
  }

  /** So many of those that were added are a part of another document in the end. */
  synchronized void gone(int records) {
    gone += records;
  }

  /** How many documents there are where there was none before. */
  synchronized int left() {
    return added - gone;
  }

  synchronized void problem(Problem problem) {
    problems.add(problem);
  }

  public synchronized List<Problem> problems() {
    return List.copyOf(problems);
  }

  public synchronized int problemCount() {
    return problems.size();
  }

  public synchronized int read() {
    return read;
  }

  public synchronized int added() {
    return added;
  }

  public synchronized int replaced() {
    return replaced;
  }

  public synchronized int unchanged() {
    return unchanged;
  }

  public synchronized int provisions() {
    return provisions;
  }

  public synchronized int links() {
    return links;
  }
}
