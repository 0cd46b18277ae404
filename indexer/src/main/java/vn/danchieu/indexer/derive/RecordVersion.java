package vn.danchieu.indexer.derive;

import java.util.Objects;
import org.opensearch.client.opensearch.core.get.GetResult;
import org.opensearch.client.opensearch.core.search.Hit;

/** The version of a record when it was read; a write succeeds only if it is unchanged. */
record RecordVersion(long number, long term) {
  static RecordVersion of(Hit<?> hit) {
    return of(hit.seqNo(), hit.primaryTerm());
  }

  static RecordVersion of(GetResult<?> found) {
    return of(found.seqNo(), found.primaryTerm());
  }

  private static RecordVersion of(
      @org.jspecify.annotations.Nullable Long number,
      @org.jspecify.annotations.Nullable Long term) {
    return new RecordVersion(Objects.requireNonNull(number), Objects.requireNonNull(term));
  }
}
