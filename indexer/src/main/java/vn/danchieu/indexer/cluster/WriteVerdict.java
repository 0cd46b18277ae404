package vn.danchieu.indexer.cluster;

import java.io.IOException;
import java.util.Set;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.core.bulk.BulkResponseItem;
import org.opensearch.client.util.MissingRequiredPropertyException;
import vn.danchieu.indexer.report.LoadStopped;

/** What OpenSearch says of one write. */
public sealed interface WriteVerdict {
  int CONFLICT = 409;

  /** The cluster is full, a node is away, a shard is moving: it passes. */
  Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  /** What an update answers that found nothing to change. */
  String UNCHANGED = "noop";

  /** What was to be changed is no longer there. */
  String DELETED = "document_missing_exception";

  record Written() implements WriteVerdict {}

  /** It said so already. */
  record Unchanged() implements WriteVerdict {}

  record Overtaken() implements WriteVerdict {}

  /** This document cannot be stored; others can. */
  record Refused(String reason) implements WriteVerdict {}

  record Later(LoadStopped reason) implements WriteVerdict {}

  /** No document can be stored until a person has acted. */
  record Stop(LoadStopped reason) implements WriteVerdict {}

  static WriteVerdict of(BulkResponseItem item) {
    var error = item.error();
    if (error == null) {
      return UNCHANGED.equals(item.result()) ? new Unchanged() : new Written();
    }
    String reason = String.valueOf(error.reason());
    if (ClusterRefusal.concernsAll(item.status(), error.type())) {
      return new Stop(new LoadStopped(ClusterRefusal.message(item.status(), error.type(), reason)));
    }
    if (PASSING.contains(item.status())) {
      return new Later(
          new LoadStopped(ClusterRefusal.message(item.status(), error.type(), reason)));
    }
    boolean overtaken = item.status() == CONFLICT || DELETED.equals(error.type());
    return overtaken ? new Overtaken() : new Refused(reason);
  }

  /** Whether a whole request that failed so may be sent again. */
  static boolean passes(Throwable failure) {
    return switch (failure) {
      case javax.net.ssl.SSLException _ -> false;
      case OpenSearchException refused ->
          PASSING.contains(refused.status()) && !ClusterRefusal.isBlock(refused.error().type());
      case IOException e -> !ClusterRefusal.isRefused(e);
      // The client cannot read what is said of a copy on a node that has just gone: what became of
      // the writes is unknown, and sending them again does no harm.
      case MissingRequiredPropertyException _ -> true;
      default -> false;
    };
  }
}
