package vn.danchieu.indexer.load;

import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.danchieu.index.Audience;
import vn.danchieu.indexer.report.LoadStage;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.InputReceiver;

/**
 * Processes inputs in batches on all cores and writes what has changed. Memory holds at most one
 * batch, half a batch of postponed inputs, and the pending bulk requests.
 */
public final class Loader implements InputReceiver, AutoCloseable {
  private static final int BATCH_INPUTS = 200;
  private static final long BATCH_CHARACTERS = 4L << 20;

  /**
   * Four times the longest law known. Where every word of it is a citation, 512 MB of heap carry
   * it.
   */
  private static final long LONGEST = 5_000_000;

  private final Audience audience;
  private final Gathering gathering;
  private final ChangeSink outlet;
  private final PostponedInputs turns;
  private final LoadCounters tally;
  private final ReadVolume volume;
  private final Consumer<LoadCounters> progress;
  private final List<Input> batch = new ArrayList<>();
  private long characters;

  private Loader(
      StockReader store, ChangeSink outlet, LoadCounters tally, Consumer<LoadCounters> progress) {
    this.audience = store.audience();
    this.volume = tally.volume();
    this.gathering = new Gathering(store);
    this.outlet = outlet;
    this.turns = new PostponedInputs(outlet);
    this.tally = tally;
    this.progress = progress;
  }

  static Loader writing(
      StockReader store, Writer writer, LoadCounters tally, Consumer<LoadCounters> progress) {
    return new Loader(store, writer, tally, progress);
  }

  static Loader dry(StockReader store, LoadCounters tally, Consumer<LoadCounters> progress) {
    return new Loader(store, new DryRun(store, tally), tally, progress);
  }

  /** As stored: to the second, UTC. */
  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  @Override
  public void input(Input input) {
    volume.reached(input.origin());
    long length = length(input);
    if (length > LONGEST) {
      tally.read(1);
      tally.problem(tooLong(input));
      return;
    }
    batch.add(input);
    characters += length;
    if (batch.size() >= BATCH_INPUTS || characters >= BATCH_CHARACTERS) {
      flush();
    }
  }

  @Override
  public InputStream watched(InputStream file) {
    return volume.watch(file);
  }

  @Override
  public void passed(long bytes) {
    volume.passed(bytes);
  }

  @Override
  public void problem(Problem problem) {
    tally.problem(problem);
  }

  private static Problem tooLong(Input input) {
    return input
        .origin()
        .error(
            LoadStage.PARSE,
            "văn bản dài hơn %,d chữ, dài gấp bốn lần văn bản dài nhất đã biết, nên không nạp. Kiểm tra lại; nếu là nhiều văn bản thì tách ra rồi nạp lại."
                .formatted(LONGEST));
  }

  private static long length(Input input) {
    return switch (input) {
      case Input.TextInput text -> text.text().length();
      case Input.LineInput line -> line.line().field("text").map(String::length).orElse(0);
    };
  }

  LoadCounters finish() {
    flush();
    write(turns.last());
    outlet.finish();
    progress.accept(tally);
    return tally;
  }

  private void flush() {
    if (batch.isEmpty()) {
      return;
    }
    List<ReadInput> understood =
        batch.parallelStream().map(input -> ReadInput.of(input, audience)).toList();
    tally.read(batch.size());
    batch.clear();
    characters = 0;
    understood.forEach(each -> each.problems().forEach(tally::problem));
    write(turns.now(understood));
    progress.accept(tally);
  }

  private void write(List<ReadInput> understood) {
    outlet.write(changes(understood), now());
  }

  private List<DocumentChange> changes(List<ReadInput> understood) {
    List<DocumentChange> changes = new ArrayList<>();
    for (DocumentChange change : gathering.gather(understood)) {
      if (change.changesNothing()) {
        tally.skipped();
      } else {
        changes.add(change);
      }
    }
    return changes;
  }

  @Override
  public void close() {
    outlet.close();
  }
}
