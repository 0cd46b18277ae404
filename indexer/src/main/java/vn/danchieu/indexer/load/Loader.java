package vn.danchieu.indexer.load;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.danchieu.indexer.cite.Prepared;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.report.Stage;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.Receiver;

/** Takes inputs, works on them in batches, and writes what has changed. */
public final class Loader implements Receiver {
  private static final int BATCH_INPUTS = 200;
  private static final long BATCH_CHARACTERS = 8L << 20;

  private final Store store;
  private final Gathering gathering;
  private final Writer writer;
  private final Tally tally = new Tally();
  private final Consumer<Tally> progress;
  private final List<Input> batch = new ArrayList<>();
  private long characters;

  Loader(Cluster cluster, Target target, Consumer<Tally> progress) {
    this.store = new Store(cluster, target);
    this.gathering = new Gathering(store);
    this.writer = new Writer(cluster, target, store);
    this.progress = progress;
  }

  @Override
  public void input(Input input) {
    batch.add(input);
    characters += length(input);
    if (batch.size() >= BATCH_INPUTS || characters >= BATCH_CHARACTERS) {
      flush();
    }
  }

  @Override
  public void problem(Problem problem) {
    tally.problem(problem);
  }

  private static long length(Input input) {
    return switch (input) {
      case Input.TextInput text -> text.text().length();
      case Input.LineInput line -> line.line().text().map(String::length).orElse(0);
    };
  }

  Tally finish() {
    flush();
    return tally;
  }

  private void flush() {
    if (batch.isEmpty()) {
      return;
    }
    List<Understood> understood = batch.parallelStream().map(Understood::of).toList();
    tally.read(batch.size());
    batch.clear();
    characters = 0;
    understood.forEach(each -> each.problems().forEach(tally::problem));
    write(changes(understood));
    progress.accept(tally);
  }

  private List<Change> changes(List<Understood> understood) {
    List<Change> changes = new ArrayList<>();
    for (Change change : gathering.gather(understood)) {
      if (change.changesNothing()) {
        tally.skipped();
      } else {
        changes.add(change);
      }
    }
    return changes;
  }

  private void write(List<Change> changes) {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    List<Prepared> prepared = changes.parallelStream().map(c -> c.prepare(store, now)).toList();
    Map<String, String> refused = writer.write(changes, prepared);
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      String reason = refused.get(change.identity().id());
      if (reason == null) {
        tally.stored(change.known().isPresent(), prepared.get(i));
      } else {
        tally.problem(
            change
                .origin()
                .error(
                    Stage.LOAD,
                    "OpenSearch không nhận văn bản này ("
                        + reason
                        + "). Sửa nội dung rồi nạp lại."));
      }
    }
  }
}
