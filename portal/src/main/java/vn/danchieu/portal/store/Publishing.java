package vn.danchieu.portal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.indexer.Summary;

/** Loads what a clerk publishes, into the set of its readers. */
@Component
public class Publishing {
  private final Indices everybody;
  private final OpenSearchCalls calls;
  private final CorpusVersion edition;

  Publishing(Indices everybody, OpenSearchCalls calls, CorpusVersion edition) {
    this.everybody = everybody;
    this.calls = calls;
    this.edition = edition;
  }

  /** As a load does it; throws what {@link Loading} throws, and {@link StoreAway}. */
  public Summary load(Path file, Audience audience) {
    OpenSearchClient client = OpenSearchClients.open(calls.forWriting());
    try {
      Summary summary =
          Loading.load(client, everybody.of(audience), List.of(file), Progress.silent());
      edition.outdated();
      return summary;
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
