package vn.danchieu.indexer.derive;

import java.time.LocalDate;
import java.util.Comparator;
import vn.danchieu.index.StoredLink;

/** The youngest document first; within one document in the order of its text. */
enum EffectOrder implements Comparator<StoredLink> {
  INSTANCE;

  private static final Comparator<StoredLink> ORDER =
      Comparator.comparing(
              (StoredLink link) -> link.hostDate().orElse(LocalDate.MIN), Comparator.reverseOrder())
          .thenComparing(StoredLink::hostId)
          .thenComparing(StoredLink::start)
          .thenComparing(StoredLink::id);

  @Override
  public int compare(StoredLink one, StoredLink other) {
    return ORDER.compare(one, other);
  }
}
