package vn.danchieu.indexer.cluster;

import java.util.List;
import vn.danchieu.index.Indices;

/** Where is written: behind the aliases, or into new indices. */
public record Target(String documents, String provisions, String links, String works) {
  public static Target live(Indices indices) {
    return new Target(indices.documents(), indices.provisions(), indices.links(), indices.works());
  }

  public List<String> all() {
    return List.of(documents, provisions, links, works);
  }
}
