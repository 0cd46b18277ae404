package vn.danchieu.indexer.derive;

import java.util.Objects;
import org.opensearch.client.opensearch.core.get.GetResult;
import org.opensearch.client.opensearch.core.search.Hit;

/** Of a stored record, when it was read: it is written only where nobody has written it since. */
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
