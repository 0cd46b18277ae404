package vn.danchieu.indexer.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Postpones inputs of a document whose write is pending, because merging reads the stored document.
 * Their order is kept, and other documents do not wait.
 */
final class PostponedInputs {
  private static final int MOST = 50;
  private static final long MOST_CHARACTERS = 2L << 20;

  private final ChangeSink outlet;
  private List<ReadInput> putOff = new ArrayList<>();

  PostponedInputs(ChangeSink outlet) {
    this.outlet = outlet;
  }

  /** The inputs to process now: postponed ones first. */
  List<ReadInput> now(List<ReadInput> next) {
    List<ReadInput> now = new ArrayList<>();
    List<ReadInput> later = new ArrayList<>();
    Set<String> busy = new HashSet<>();
    putOff.addAll(next);
    for (ReadInput each : putOff) {
      Set<String> ids = Gathering.ids(List.of(each));
      if (ids.stream().anyMatch(id -> busy.contains(id) || outlet.travels(id))) {
        busy.addAll(ids);
        later.add(each);
      } else {
        now.add(each);
      }
    }
    putOff = later;
    return areMany(later) ? allOf(now) : now;
  }

  /** The remaining postponed inputs, after all pending writes. */
  List<ReadInput> last() {
    return allOf(List.of());
  }

  private List<ReadInput> allOf(List<ReadInput> others) {
    outlet.awaitAny(Gathering.ids(putOff));
    List<ReadInput> all = new ArrayList<>(others);
    all.addAll(putOff);
    putOff = new ArrayList<>();
    return all;
  }

  private static boolean areMany(List<ReadInput> inputs) {
    return inputs.size() > MOST
        || inputs.stream().mapToLong(PostponedInputs::characters).sum() > MOST_CHARACTERS;
  }

  private static long characters(ReadInput input) {
    return input.contribution().flatMap(c -> c.body()).map(b -> b.text().length()).orElse(0);
  }
}
