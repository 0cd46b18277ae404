package vn.danchieu.indexer.load;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.opensearch.client.opensearch._helpers.bulk.BulkIngester;
import org.opensearch.client.opensearch._helpers.bulk.BulkListener;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.BulkResponse;
import org.opensearch.client.opensearch.core.bulk.BulkResponseItem;
import vn.danchieu.indexer.report.Stopped;

/** Many writes in few requests; bounded, so that a slow cluster slows us down. */
final class Bulk {
  private static final int OPERATIONS = 1000;
  private static final long BYTES = 8L << 20;
  private static final int REQUESTS = 2;
  private static final int NOT_FOUND = 404;

  /** By document: why it could not be written. */
  private final Map<String, String> refused = new ConcurrentHashMap<>();

  private final AtomicReference<Stopped> stopped = new AtomicReference<>();
  private final BulkIngester<String> ingester;

  Bulk(Cluster cluster) {
    ingester =
        BulkIngester.of(b ->
            b.client(cluster.client())
                .maxOperations(OPERATIONS)
                .maxSize(BYTES)
                .maxConcurrentRequests(REQUESTS)
                .listener(new Listener()));
  }

  void index(String documentId, String index, String id, Object body) {
    ingester.add(op -> op.index(i -> i.index(index).id(id).document(body)), documentId);
  }

  void delete(String documentId, String index, String id) {
    ingester.add(op -> op.delete(d -> d.index(index).id(id)), documentId);
  }

  /**
   * Waits until all is written.
   *
   * @return by document, why it could not be written
   */
  Map<String, String> finish() {
    ingester.close();
    if (stopped.get() != null) {
      throw stopped.get();
    }
    return refused;
  }

  private final class Listener implements BulkListener<String> {
    @Override
    public void beforeBulk(long id, BulkRequest request, List<String> documents) {}

    @Override
    public void afterBulk(
        long id, BulkRequest request, List<String> documents, BulkResponse response) {
      for (int i = 0; i < response.items().size(); i++) {
        check(response.items().get(i), documents.get(i));
      }
    }

    private void check(BulkResponseItem item, String document) {
      var error = item.error();
      if (error == null || item.status() == NOT_FOUND && error.type().isEmpty()) {
        return;
      }
      String reason = String.valueOf(error.reason());
      if (Refusal.concernsAll(item.status(), error.type())) {
        stopped.compareAndSet(
            null, new Stopped(Refusal.message(item.status(), error.type(), reason)));
      } else {
        refused.put(document, reason);
      }
    }

    @Override
    public void afterBulk(long id, BulkRequest request, List<String> documents, Throwable failure) {
      Throwable cause =
          failure.getCause() instanceof java.io.IOException
                  || failure.getCause() instanceof OpenSearchException
              ? failure.getCause()
              : failure;
      stopped.compareAndSet(
          null,
          Refusal.stopped(
              cause instanceof Exception known ? known : new IllegalStateException(cause)));
    }
  }
}
