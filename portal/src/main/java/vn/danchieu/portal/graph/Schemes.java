package vn.danchieu.portal.graph;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.store.Edition;
import vn.danchieu.portal.store.Lately;

/**
 * Works schemes out, and keeps the last ones while nothing is loaded: the page asks, and a moment
 * later its picture asks for the same.
 */
@Component
class Schemes {
  /** As many as are read at a time; each may hold some hundred documents. */
  private static final int KEPT = 16;

  private final Relations relations;
  private final Edition edition;
  private final Lately<String, Kept> last = new Lately<>(KEPT);

  Schemes(Relations relations, Edition edition) {
    this.relations = relations;
    this.edition = edition;
  }

  private record Kept(String edition, Scheme scheme) {}

  Scheme of(StoredDocument document) {
    String now = edition.current();
    return last.find(document.id())
        .filter(kept -> kept.edition().equals(now))
        .map(Kept::scheme)
        .orElseGet(() -> {
          Scheme scheme = read(document);
          last.keep(document.id(), new Kept(now, scheme));
          return scheme;
        });
  }

  private Scheme read(StoredDocument document) {
    var surroundings = relations.around(document);
    List<ReadLink> around =
        Stream.concat(surroundings.out().stream(), surroundings.in().stream()).distinct().toList();
    return new Scheme(
        around,
        surroundings.limit(),
        Cascade.up(relations, document, around),
        Cascade.down(relations, document, around));
  }
}
