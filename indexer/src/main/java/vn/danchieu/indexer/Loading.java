package vn.danchieu.indexer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.opensearch.client.opensearch.OpenSearchClient;
import vn.danchieu.index.Indices;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.load.LoadCounters;
import vn.danchieu.indexer.load.Loads;
import vn.danchieu.indexer.report.LoadStopped;

/**
 * The one door: fills the indices from files and folders. Loading the same twice changes nothing.
 *
 * <p>Every method throws {@link LoadingStopped} where OpenSearch cannot be used.
 */
public final class Loading {
  private Loading() {}

  /** Loads into the indices in use, which are made where missing; bad inputs are in the summary. */
  public static Summary load(
      OpenSearchClient client, Indices indices, List<Path> paths, Progress progress) {
    return load(client, indices, paths, progress, standard());
  }

  /** The same in another way than the usual. */
  public static Summary load(
      OpenSearchClient client,
      Indices indices,
      List<Path> paths,
      Progress progress,
      LoadOptions options) {
    return asked(() -> {
      Loads loads = loads(client, indices, options);
      return summary(
          options.dryRun()
              ? loads.dryRun(paths, t -> progress.update(counts(t)))
              : loads.load(paths, t -> progress.update(counts(t))));
    });
  }

  /**
   * Fills empty indices, or goes on filling them: until it has come to its end, {@link
   * #isUnfinished} says so, also where the process was killed.
   */
  public static Summary first(
      OpenSearchClient client, Indices indices, List<Path> paths, Progress progress) {
    return asked(() ->
        summary(loads(client, indices, standard()).first(paths, t -> progress.update(counts(t)))));
  }

  /** Whether what is there is a part only of what {@link #first} was to load. */
  public static boolean isUnfinished(OpenSearchClient client, Indices indices) {
    return asked(() -> loads(client, indices, standard()).isUnfinished());
  }

  /** Loads into new indices and, once they are full, puts them in the place of those in use. */
  public static Summary rebuild(
      OpenSearchClient client, Indices indices, List<Path> paths, Progress progress) {
    return rebuild(client, indices, paths, progress, standard());
  }

  /** The same in another way than the usual. */
  public static Summary rebuild(
      OpenSearchClient client,
      Indices indices,
      List<Path> paths,
      Progress progress,
      LoadOptions options) {
    return asked(() ->
        summary(loads(client, indices, options).rebuild(paths, t -> progress.update(counts(t)))));
  }

  /** Makes indices in which nothing is yet, where they are missing. */
  public static void prepare(OpenSearchClient client, Indices indices) {
    asked(() -> loads(client, indices, standard()).ensure());
  }

  /** Whether there is no document, or not even an index. */
  public static boolean isEmpty(OpenSearchClient client, Indices indices) {
    return asked(() -> loads(client, indices, standard()).isEmpty());
  }

  private static LoadOptions standard() {
    return LoadOptions.from(System.getenv());
  }

  private static Loads loads(OpenSearchClient client, Indices indices, LoadOptions options) {
    return new Loads(new Cluster(client, options.patience()), indices, options.layout());
  }

  private static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (LoadStopped e) {
      throw new LoadingStopped(String.valueOf(e.getMessage()), e);
    }
  }

  private static Progress.Counts counts(LoadCounters tally) {
    return new Progress.Counts(
        tally.read(),
        tally.added(),
        tally.replaced(),
        tally.unchanged(),
        tally.problemCount(),
        tally.share());
  }

  private static Summary summary(LoadCounters tally) {
    return new Summary(
        tally.read(),
        tally.added(),
        tally.replaced(),
        tally.unchanged(),
        tally.provisions(),
        tally.links(),
        tally.problems());
  }
}
