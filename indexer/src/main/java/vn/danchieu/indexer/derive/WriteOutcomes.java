package vn.danchieu.indexer.derive;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.danchieu.indexer.cluster.PendingWrite;

/** Collects the outcomes of writes; what a load has overtaken is left for the next pass. */
final class WriteOutcomes implements PendingWrite.Outcome {
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicReference<@Nullable String> refusal = new AtomicReference<>();

  @Override
  public void written() {
    written.incrementAndGet();
  }

  @Override
  public void unchanged() {
    // It was as it should be.
  }

  @Override
  public void overtaken() {
    // A load wrote it meanwhile, and left its mark.
  }

  @Override
  public void refused(String reason) {
    refusal.compareAndSet(null, reason);
  }

  int count() {
    return written.get();
  }

  /** Why something cannot be stored at all. */
  Optional<String> refusal() {
    return Optional.ofNullable(refusal.get());
  }
}
