package vn.danchieu.indexer.load;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import vn.danchieu.indexer.cite.AssembledDocument;

/** Runs a load without writing, so that the report says what the load would do. */
final class DryRun implements ChangeSink {
  private final StockReader store;
  private final LoadCounters tally;
  private final Fingerprints seen = new Fingerprints();

  DryRun(StockReader store, LoadCounters tally) {
    this.store = store;
    this.tally = tally;
  }

  @Override
  public boolean travels(String id) {
    return false;
  }

  @Override
  public void awaitAny(Collection<String> ids) {
    // Nothing is on its way.
  }

  @Override
  public void write(List<DocumentChange> changes, String now) {
    List<AssembledDocument> prepared =
        changes.parallelStream().map(c -> c.prepare(store, now)).toList();
    IntStream.range(0, changes.size()).forEach(i -> count(changes.get(i), prepared.get(i)));
  }

  private void count(DocumentChange change, AssembledDocument prepared) {
    String id = change.identity().id();
    boolean before = change.known().isPresent() || seen.get(id) != 0;
    seen.put(id, 1);
    tally.differences(change, prepared);
    tally.stored(before, prepared.provisions().size(), prepared.links().size());
  }

  @Override
  public void finish() {
    // Nothing is on its way.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
