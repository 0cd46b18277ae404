package vn.danchieu.indexer.load;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.derive.Derivation;

/** The sets of indices of one installation. */
public final class IndexSets {
  private IndexSets() {}

  /** The audiences beside the public one that have indices, as far as this user may see them. */
  public static Set<Audience> beside(Cluster cluster, Indices indices) {
    String before = indices.prefix() + ".";
    Set<String> names = new TreeSet<>();
    for (String index : cluster.behind(before + "*-works")) {
      String name = index.substring(before.length());
      names.add(name.substring(0, name.indexOf('-')));
    }
    return Set.copyOf(names.stream().map(Audience::new).toList());
  }

  /**
   * Derives the other sets again after a public load, since what they cite may have come. Readers
   * of the public set see no effect.
   */
  static void follow(Cluster cluster, Indices loaded) {
    if (loaded.audience().isPublic()) {
      for (Audience audience : List.copyOf(beside(cluster, loaded))) {
        Indices indices = loaded.of(audience);
        new Derivation(cluster, indices, Target.live(indices)).run();
      }
    }
  }
}
