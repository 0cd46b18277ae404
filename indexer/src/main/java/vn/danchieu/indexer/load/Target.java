package vn.danchieu.indexer.load;

import java.util.List;
import vn.danchieu.index.Indices;

/** Where documents, provisions and links are written: behind the aliases, or into new indices. */
public record Target(String documents, String provisions, String links) {
  static Target live(Indices indices) {
    return new Target(indices.documents(), indices.provisions(), indices.links());
  }

  List<String> all() {
    return List.of(documents, provisions, links);
  }
}
