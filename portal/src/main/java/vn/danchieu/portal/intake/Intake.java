package vn.danchieu.portal.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Audience;
import vn.danchieu.indexer.LoadingStopped;
import vn.danchieu.indexer.Recognition;
import vn.danchieu.indexer.Summary;
import vn.danchieu.portal.intake.ReceivedFile.State;
import vn.danchieu.portal.store.Audiences;
import vn.danchieu.portal.store.Publishing;

/**
 * Reads and publishes what was handed in, one file after the other. Each step begins from what is
 * on the disk and may be done twice: a portal that was killed goes on where it was.
 */
@Component
class Intake implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final ReceivedFiles originals;
  private final Publishing publishing;
  private final Audiences audiences;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("intake").factory());

  Intake(ReceivedFiles originals, Publishing publishing, Audiences audiences) {
    this.originals = originals;
    this.publishing = publishing;
    this.audiences = audiences;
  }

  /** Goes on with the files that were under way when the portal ended. */
  @EventListener(ApplicationReadyEvent.class)
  void goOn() {
    originals.all().reversed().stream().filter(ReceivedFile::isUnderWay).forEach(this::begin);
  }

  /** Puts a file in the queue. */
  void begin(ReceivedFile received) {
    worker.execute(() -> work(received.id()));
  }

  /** False where it is to take the place of another document than it reads as. */
  boolean publish(ReceivedFile received, Audience audience) {
    if (!isTheSame(received)) {
      return false;
    }
    ReceivedFile ordered = received.forReaders(audience.name()).now(State.PUBLISHING);
    originals.write(ordered);
    begin(ordered);
    return true;
  }

  private boolean isTheSame(ReceivedFile received) {
    return received
        .replaces()
        .flatMap(originals::find)
        .map(old -> ids(old).equals(ids(received)))
        .orElse(true);
  }

  private List<String> ids(ReceivedFile received) {
    return originals.recognition(received).stream()
        .flatMap(read -> read.documents().stream())
        .map(each -> each.document().id())
        .toList();
  }

  /**
   * What the clerk says takes the place of what was read, which is then read anew.
   *
   * @param edited of each document, by field
   */
  boolean edit(ReceivedFile received, List<Map<String, String>> edited) {
    Optional<Recognition> read =
        originals.recognition(received).filter(whole -> whole.count() == edited.size());
    read.ifPresent(whole -> {
      originals.writeLines(received, ImportLines.texts(received, whole, edited));
      ReceivedFile again = received.now(State.WAITING);
      originals.write(again);
      begin(again);
    });
    return read.isPresent();
  }

  void withdraw(ReceivedFile received, ReceivedFile.Withdrawal why) {
    ReceivedFile ordered = received.withdrawn(Optional.of(why)).now(State.WITHDRAWING);
    originals.write(ordered);
    begin(ordered);
  }

  private void work(String id) {
    try {
      Optional<ReceivedFile> found = originals.find(id).filter(ReceivedFile::isUnderWay);
      found.ifPresent(received -> {
        switch (received.state()) {
          case WAITING -> read(received);
          case PUBLISHING -> load(received);
          case WITHDRAWING -> withdraw(received);
          case READ, FAILED, PUBLISHED, WITHDRAWN, REPLACED, DISCARDED -> {
            // Nothing is under way.
          }
        }
      });
    } catch (RuntimeException e) {
      LOG.warn(
          "What was handed in as {} was not worked on; it is tried again at the next start", id, e);
    }
  }

  /** Reads the file as one for the narrowest audience: the clerk chooses the audience later. */
  private void read(ReceivedFile received) {
    Recognition read = Recognition.of(originals.content(received), narrowest());
    if (read.secret()) {
      originals.forget(received);
      originals.write(received.now(State.FAILED).noted(read.problems()));
      return;
    }
    originals.write(received, read);
    if (received.replaces().isPresent() && !originals.hasLines(received)) {
      originals.writeLines(received, ImportLines.texts(received, read, List.of()));
    }
    State next = read.documents().isEmpty() ? State.FAILED : State.READ;
    originals.write(received.now(next).noted(read.problems()));
  }

  private Audience narrowest() {
    List<Audience> beside = audiences.beside();
    return beside.isEmpty() ? Audience.PUBLIC : beside.getLast();
  }

  private Audience readers(ReceivedFile received) {
    return new Audience(received.audience().orElse(narrowest().name()));
  }

  /** What was withdrawn before is taken back first; each step may be done twice. */
  private void load(ReceivedFile received) {
    try {
      if (received.withdrawal().isPresent()) {
        say(received, Optional.empty());
      }
      Summary summary = publishing.load(originals.content(received), readers(received));
      boolean loaded = summary.added() + summary.replaced() + summary.unchanged() > 0;
      List<String> notes = summary.problems().stream().map(String::valueOf).toList();
      if (loaded) {
        received
            .replaces()
            .flatMap(originals::find)
            .ifPresent(old -> originals.write(old.now(State.REPLACED)));
      }
      ReceivedFile ended = loaded ? received.withdrawn(Optional.empty()) : received;
      originals.write(ended.now(loaded ? State.PUBLISHED : State.READ).noted(notes));
    } catch (LoadingStopped e) {
      originals.write(received.now(State.READ).noted(List.of(String.valueOf(e.getMessage()))));
    }
  }

  private void withdraw(ReceivedFile received) {
    try {
      say(received, received.withdrawal());
      originals.write(received.now(State.WITHDRAWN).noted(List.of()));
    } catch (LoadingStopped e) {
      originals.write(received.now(State.PUBLISHED).noted(List.of(String.valueOf(e.getMessage()))));
    }
  }

  private void say(ReceivedFile received, Optional<ReceivedFile.Withdrawal> why) {
    originals
        .recognition(received)
        .ifPresent(read ->
            publishing.load(
                originals.writeWithdrawal(received, ImportLines.withdrawal(read, why)),
                readers(received)));
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
