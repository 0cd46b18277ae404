package vn.danchieu.indexer.load;

import java.util.List;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.derive.Derivation;

/**
 * What follows once every document is written and searchable: counts and models drawn from the
 * whole. After a rebuild it works on the new indices, before readers see them; where it throws
 * {@code LoadStopped}, the old ones stay.
 */
interface LastStep {
  void run(Cluster cluster, Indices indices, Target target);

  /** In the order in which they run; by the register of works readers see that all is done. */
  static List<LastStep> all(PassingLanguage language, Audience audience) {
    LastStep derivation =
        (cluster, indices, target) -> new Derivation(cluster, indices, target).run();
    // Other readers search with the language of the public set.
    return audience.isPublic()
        ? List.of(new LanguageStep(language), derivation)
        : List.of(derivation);
  }
}
