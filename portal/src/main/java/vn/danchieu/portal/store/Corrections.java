package vn.danchieu.portal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.Undoing;
import vn.danchieu.indexer.Correcting;
import vn.danchieu.indexer.CorrectionLine;
import vn.danchieu.portal.access.Readers;

/**
 * What persons correct, in the sets that the reader of this request sees. Every method throws what
 * {@link Correcting} throws, and {@link StoreAway}.
 */
@Component
public class Corrections implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Corrections.class);

  /** So long an editor waits until other documents follow; what takes longer goes on by itself. */
  private static final Duration WAITED = Duration.ofSeconds(20);

  private static final List<String> UNSEEN =
      List.of("văn bản không thuộc nhóm nào mà bạn đọc được. Nhờ người của nhóm đó nhập.");

  private final ExecutorService follower =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("corrections").factory());
  private final Indices everybody;
  private final Audiences audiences;
  private final OpenSearchCalls calls;
  private final CorpusVersion edition;

  Corrections(
      Indices everybody, Audiences audiences, OpenSearchCalls calls, CorpusVersion edition) {
    this.everybody = everybody;
    this.audiences = audiences;
    this.calls = calls;
    this.edition = edition;
  }

  /** Makes corrections of one document together, or none of them. */
  public Correcting.Outcome make(String documentId, List<StoredCorrection> corrections) {
    Audience audience = Audience.of(documentId);
    Correcting.Outcome outcome = in(audience, door -> door.make(corrections));
    if (outcome.made() > 0) {
      follow(audience);
    }
    return outcome;
  }

  /** Takes back a correction of a document; empty where it has none of this id that holds. */
  public Optional<StoredCorrection> undo(String documentId, String id, Undoing undoing) {
    Audience audience = Audience.of(documentId);
    Optional<StoredCorrection> undone =
        in(
            audience,
            door ->
                door.of(documentId).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .flatMap(each -> door.undo(each.id(), undoing)));
    undone.ifPresent(_ -> follow(audience));
    return undone;
  }

  /** What other documents show follows; where we are killed, the next load derives it. */
  private void follow(Audience audience) {
    edition.outdated();
    Future<?> followed = follower.submit(() -> derive(audience));
    try {
      followed.get(WAITED.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException _) {
      // Told in the log, or still under way.
    }
  }

  private void derive(Audience audience) {
    try {
      with(
          audience,
          door -> {
            door.derive();
            return true;
          });
      edition.outdated();
    } catch (RuntimeException e) {
      LOG.warn("What follows from a correction was not derived; the next load does it", e);
    }
  }

  @Override
  public void destroy() {
    follower.shutdownNow();
  }

  /** All that were ever made of a document, in their order. */
  public List<StoredCorrection> of(String documentId) {
    return in(Audience.of(documentId), door -> door.of(documentId));
  }

  /** All of the sets that the reader sees, as lines of a file. */
  public void export(Consumer<String> lines) {
    for (Audience each : audiences.of(Readers.current())) {
      in(
          each,
          door -> {
            door.export(lines);
            return true;
          });
    }
  }

  /** What would come of lines of a file; nothing is told of what the reader does not see. */
  public List<CorrectionLine> look(List<CorrectionLine> lines, String by) {
    return bySet(lines, (door, own) -> door.look(own, by));
  }

  /** Takes those that can be used. */
  public List<CorrectionLine> take(List<CorrectionLine> lines, String by) {
    List<CorrectionLine> taken = bySet(lines, (door, own) -> door.take(own, by));
    taken.stream()
        .filter(CorrectionLine::isTaken)
        .flatMap(line -> line.read().stream())
        .map(read -> Audience.of(read.documentId()))
        .distinct()
        .forEach(this::follow);
    return taken;
  }

  private List<CorrectionLine> bySet(
      List<CorrectionLine> lines,
      BiFunction<Correcting, List<CorrectionLine>, List<CorrectionLine>> work) {
    List<Audience> seen = audiences.of(Readers.current());
    List<CorrectionLine> all = new ArrayList<>();
    lines.stream()
        .collect(Collectors.groupingBy(Corrections::audience))
        .forEach((audience, own) ->
            all.addAll(
                seen.contains(audience)
                    ? in(audience, door -> work.apply(door, own))
                    : own.stream().map(line -> line.refused(UNSEEN)).toList()));
    return all.stream().sorted(Comparator.comparing(CorrectionLine::number)).toList();
  }

  private static Audience audience(CorrectionLine line) {
    return line.read().map(read -> Audience.of(read.documentId())).orElse(Audience.PUBLIC);
  }

  private <T> T in(Audience audience, Function<Correcting, T> work) {
    if (!audiences.of(Readers.current()).contains(audience)) {
      throw new IllegalStateException("This reader corrects nothing of " + audience + ".");
    }
    return with(audience, work);
  }

  private <T> T with(Audience audience, Function<Correcting, T> work) {
    OpenSearchClient client = OpenSearchClients.open(calls.forWriting());
    try {
      return work.apply(new Correcting(client, everybody.of(audience)));
    } finally {
      close(client);
    }
  }

  private static void close(OpenSearchClient client) {
    try {
      client._transport().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
