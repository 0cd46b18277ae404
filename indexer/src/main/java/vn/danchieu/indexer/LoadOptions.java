package vn.danchieu.indexer;

import java.time.Duration;
import java.util.Map;
import vn.danchieu.index.ShardLayout;
import vn.danchieu.indexer.cluster.Cluster;

/**
 * How a load is done.
 *
 * @param layout of indices that have to be made
 * @param patience how long a cluster that is full or away is waited for
 * @param dryRun whether nothing is written: the summary says what would be
 */
public record LoadOptions(ShardLayout layout, Duration patience, boolean dryRun) {
  /** With the layout that the environment names. */
  public static LoadOptions from(Map<String, String> environment) {
    return new LoadOptions(ShardLayout.from(environment), Cluster.PATIENCE, false);
  }

  public LoadOptions waiting(Duration other) {
    return new LoadOptions(layout, other, dryRun);
  }

  public LoadOptions dry(boolean dry) {
    return new LoadOptions(layout, patience, dry);
  }
}
