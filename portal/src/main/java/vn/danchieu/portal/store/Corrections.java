package vn.danchieu.portal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.Undoing;
import vn.danchieu.indexer.Correcting;
import vn.danchieu.portal.access.Readers;

/**
 * What persons correct, in the sets that the reader of this request sees. Every method throws what
 * {@link Correcting} throws, and {@link StoreAway}.
 */
@Component
public class Corrections {
  private final Indices everybody;
  private final Audiences audiences;
  private final Calls calls;
  private final Edition edition;

  Corrections(Indices everybody, Audiences audiences, Calls calls, Edition edition) {
    this.everybody = everybody;
    this.audiences = audiences;
    this.calls = calls;
    this.edition = edition;
  }

  /** Makes corrections of one document together, or none of them. */
  public Correcting.Outcome make(String documentId, List<StoredCorrection> corrections) {
    Correcting.Outcome outcome = in(Audience.of(documentId), door -> door.make(corrections));
    edition.outdated();
    return outcome;
  }

  /** Takes back a correction of a document; empty where it has none of this id that holds. */
  public Optional<StoredCorrection> undo(String documentId, String id, Undoing undoing) {
    Optional<StoredCorrection> undone =
        in(
            Audience.of(documentId),
            door ->
                door.of(documentId).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .flatMap(each -> door.undo(each.id(), undoing)));
    edition.outdated();
    return undone;
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

  private <T> T in(Audience audience, Function<Correcting, T> work) {
    if (!audiences.of(Readers.current()).contains(audience)) {
      throw new IllegalStateException("This reader corrects nothing of " + audience + ".");
    }
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
