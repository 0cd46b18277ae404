package vn.danchieu.indexer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.report.LoadStage;
import vn.danchieu.indexer.source.content.FileText;
import vn.danchieu.indexer.source.content.Format;
import vn.danchieu.indexer.source.guard.ReadOutcome;
import vn.danchieu.indexer.source.guard.ReaderProcesses;
import vn.danchieu.indexer.source.guard.ReadingLimits;

/**
 * The files that are being read: several at a time, delivered in the order in which they came, and
 * never more waiting than there are readers to be kept busy.
 */
final class ReadingQueue implements AutoCloseable {
  private static final int AHEAD = 2;

  private final InputReceiver receiver;
  private final ReadingLimits limits;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private @Nullable ReaderProcesses readers;

  /**
   * @param copy what is to be deleted when it has been read
   */
  private record Waiting(InputOrigin origin, Future<ReadOutcome> reading, Optional<Path> copy) {}

  ReadingQueue(InputReceiver receiver, ReadingLimits limits) {
    this.receiver = receiver;
    this.limits = limits;
  }

  void add(Path file, InputOrigin origin, Format format) {
    ReaderProcesses open = readers();
    Optional<Path> copy = origin.entry().isPresent() ? Optional.of(file) : Optional.empty();
    waiting.add(new Waiting(origin, open.read(file, format), copy));
    while (waiting.size() > AHEAD * open.count()) {
      deliver(waiting.remove());
    }
  }

  /** A table, whose rows are delivered as they are read. */
  void table(Path file, InputOrigin origin, Format format) {
    deliverAll();
    TableRows rows = new TableRows(origin, file.toFile().length(), receiver);
    try {
      ReadOutcome reading = readers().read(file, format, rows);
      rows.end();
      if (reading instanceof ReadOutcome.Failed(var message)) {
        String kept = rows.count() == 0 ? "" : " %d dòng đầu đã được nạp.".formatted(rows.count());
        receiver.problem(origin.error(LoadStage.SOURCE, message + kept));
      }
    } catch (InterruptedException e) {
      throw interrupted(origin, e);
    }
  }

  /** A file that somebody waits for, as it is a part of something else. */
  ReadOutcome read(Path file, InputOrigin origin, Format format) {
    try {
      return readers().read(file, format).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading " + origin, e);
    } catch (InterruptedException e) {
      throw interrupted(origin, e);
    }
  }

  private static IllegalStateException interrupted(InputOrigin origin, InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("Interrupted while reading " + origin, e);
  }

  /** Whether the file is still needed. */
  boolean holds(Path file) {
    return waiting.stream().anyMatch(each -> each.copy().filter(file::equals).isPresent());
  }

  private ReaderProcesses readers() {
    ReaderProcesses open = readers;
    if (open == null) {
      open = new ReaderProcesses(limits);
      readers = open;
    }
    return open;
  }

  void deliverAll() {
    while (!waiting.isEmpty()) {
      deliver(waiting.remove());
    }
  }

  private void deliver(Waiting next) {
    try {
      switch (next.reading().get()) {
        case ReadOutcome.Read(var file) -> deliver(next.origin(), file);
        case ReadOutcome.Failed(var message) ->
            receiver.problem(next.origin().error(LoadStage.SOURCE, message));
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading " + next.origin(), e);
    } catch (InterruptedException e) {
      throw interrupted(next.origin(), e);
    } finally {
      next.copy().ifPresent(ReadingQueue::delete);
    }
  }

  private void deliver(InputOrigin origin, FileText file) {
    file.warnings().forEach(each -> receiver.problem(origin.warning(LoadStage.SOURCE, each)));
    if (file.text().isBlank()) {
      receiver.problem(
          origin.error(
              LoadStage.SOURCE, "tệp không có chữ nào. Bỏ tệp ra hoặc thay bằng bản có nội dung."));
      return;
    }
    ImportLine facts = new ImportLine(Json.MAPPER.createObjectNode());
    file.facts().forEach(facts.json()::put);
    if (file.facts().containsKey("scanned")) {
      NameHint.number(origin.name(), file.text()).ifPresent(number -> hint(origin, facts, number));
    }
    receiver.input(new Input.TextInput(origin, file.text(), "plain", facts));
  }

  private void hint(InputOrigin origin, ImportLine facts, String number) {
    facts.json().put("number", number);
    receiver.problem(
        origin.warning(
            LoadStage.SOURCE,
            "chữ số của số văn bản trên bản quét không đọc được nên lấy theo tên tệp: %s. Đối chiếu với bản gốc, đổi tên tệp nếu sai rồi nạp lại."
                .formatted(number)));
  }

  static void delete(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      // The system clears its folder of temporary files.
    }
  }

  @Override
  public void close() {
    waiting.forEach(each -> each.copy().ifPresent(ReadingQueue::delete));
    ReaderProcesses open = readers;
    if (open != null) {
      open.close();
    }
  }
}
