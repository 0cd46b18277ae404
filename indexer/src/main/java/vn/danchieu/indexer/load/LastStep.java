package vn.danchieu.indexer.load;

import java.util.List;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.derive.Derivation;

/**
 * A step that runs after every document is written and searchable, such as derivation. After a
 * rebuild it works on the new indices before readers see them; a {@code LoadStopped} keeps the old
 * ones.
 */
interface LastStep {
  void run(Cluster cluster, Indices indices, Target target);

  /**
   * In the order of execution; readers take the register of works, written last, as the sign that
   * all is done.
   */
  static List<LastStep> all(PassingLanguage language, Audience audience) {
    LastStep derivation =
        (cluster, indices, target) -> new Derivation(cluster, indices, target).run();
    // Other readers search with the language of the public set.
    return audience.isPublic()
        ? List.of(new LanguageStep(language), derivation)
        : List.of(derivation);
  }
}
