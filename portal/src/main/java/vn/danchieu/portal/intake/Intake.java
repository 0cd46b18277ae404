package vn.danchieu.portal.intake;

import java.util.List;
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
import vn.danchieu.portal.intake.Received.State;
import vn.danchieu.portal.store.Audiences;
import vn.danchieu.portal.store.Publishing;

/**
 * Reads and publishes what was handed in, one file after the other. Each step begins from what is
 * on the disk and may be done twice: a portal that was killed goes on where it was.
 */
@Component
class Intake implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Originals originals;
  private final Publishing publishing;
  private final Audiences audiences;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("intake").factory());

  Intake(Originals originals, Publishing publishing, Audiences audiences) {
    this.originals = originals;
    this.publishing = publishing;
    this.audiences = audiences;
  }

  /** Goes on with the files that were under way when the portal ended. */
  @EventListener(ApplicationReadyEvent.class)
  void goOn() {
    originals.all().reversed().stream().filter(Received::isUnderWay).forEach(this::begin);
  }

  /** Puts a file in the queue. */
  void begin(Received received) {
    worker.execute(() -> work(received.id()));
  }

  void publish(Received received, Audience audience) {
    Received ordered = received.forReaders(audience.name()).now(State.PUBLISHING);
    originals.write(ordered);
    begin(ordered);
  }

  void discard(Received received, String reason) {
    originals.write(received.now(State.DISCARDED).noted(List.of(reason)));
  }

  private void work(String id) {
    try {
      Optional<Received> found = originals.find(id).filter(Received::isUnderWay);
      found.ifPresent(received -> {
        switch (received.state()) {
          case WAITING -> read(received);
          case PUBLISHING -> load(received);
          case READ, FAILED, PUBLISHED, DISCARDED -> {
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
  private void read(Received received) {
    Recognition read = Recognition.of(originals.original(received), narrowest());
    if (read.secret()) {
      originals.forget(received);
      originals.write(received.now(State.FAILED).noted(read.problems()));
      return;
    }
    originals.write(received, read);
    State next = read.documents().isEmpty() ? State.FAILED : State.READ;
    originals.write(received.now(next).noted(read.problems()));
  }

  private Audience narrowest() {
    List<Audience> beside = audiences.beside();
    return beside.isEmpty() ? Audience.PUBLIC : beside.getLast();
  }

  private void load(Received received) {
    Audience audience = new Audience(received.audience().orElse(narrowest().name()));
    try {
      Summary summary = publishing.load(originals.original(received), audience);
      boolean loaded = summary.added() + summary.replaced() + summary.unchanged() > 0;
      List<String> notes = summary.problems().stream().map(String::valueOf).toList();
      originals.write(received.now(loaded ? State.PUBLISHED : State.READ).noted(notes));
    } catch (LoadingStopped e) {
      originals.write(received.now(State.READ).noted(List.of(String.valueOf(e.getMessage()))));
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
