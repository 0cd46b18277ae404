package vn.danchieu.portal.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.store.CorpusVersion;

/**
 * Computes relation schemes and caches the last ones until something is loaded: a page and its
 * picture ask for the same within moments.
 */
@Component
class RelationSchemes {
  /** As many as are read at a time; each may hold some hundred documents. */
  private static final int KEPT = 16;

  private final Relations relations;
  private final CorpusVersion edition;
  private final Cache<Key, RelationScheme> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  RelationSchemes(Relations relations, CorpusVersion edition) {
    this.relations = relations;
    this.edition = edition;
  }

  /** A document in a state of the stock. */
  private record Key(String documentId, String edition) {}

  RelationScheme of(StoredDocument document) {
    return kept.get(new Key(document.id(), edition.current()), _ -> read(document));
  }

  private RelationScheme read(StoredDocument document) {
    var surroundings = relations.around(document);
    List<ReadLink> around =
        Stream.concat(surroundings.out().stream(), surroundings.in().stream()).distinct().toList();
    return new RelationScheme(
        around,
        surroundings.limit(),
        Cascade.up(relations, document, around),
        Cascade.down(relations, document, around));
  }
}
