package vn.danchieu.portal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.SourceConfig;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredDocument;

/**
 * Documents without their texts, each version read once. To leave a text out OpenSearch has to read
 * all of it, and a law cites a hundred laws; which version is the present one costs next to nothing
 * to ask, so nothing outdated is ever given.
 */
@Component
public class Known {
  /** Some kilobytes each. */
  private static final int KEPT = 4_000;

  private final Store store;
  private final Lately<Version, StoredDocument> lately = new Lately<>(KEPT);

  Known(Store store) {
    this.store = store;
  }

  private record Version(String index, String id, long number) {
    static Version of(Hit<?> hit) {
      long number = Optional.ofNullable(hit.seqNo()).orElse(-1L);
      return new Version(String.valueOf(hit.index()), String.valueOf(hit.id()), number);
    }
  }

  /** Those that match, in the order of OpenSearch. */
  public List<StoredDocument> list(Query query, int most) {
    List<Hit<StoredDocument>> found =
        hits(query, most, SourceConfig.of(source -> source.fetch(false)));
    Map<String, StoredDocument> known = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (Hit<StoredDocument> hit : found) {
      lately
          .find(Version.of(hit))
          .ifPresentOrElse(
              document -> known.put(String.valueOf(hit.id()), document),
              () -> unknown.add(String.valueOf(hit.id())));
    }
    read(unknown, known);
    return found.stream()
        .flatMap(hit -> Optional.ofNullable(known.get(String.valueOf(hit.id()))).stream())
        .toList();
  }

  private void read(List<String> ids, Map<String, StoredDocument> into) {
    if (ids.isEmpty()) {
      return;
    }
    Query named = Query.of(q -> q.ids(i -> i.values(ids)));
    for (Hit<StoredDocument> hit : hits(named, ids.size(), Queries.WITHOUT_TEXT)) {
      StoredDocument document = hit.source();
      if (document != null) {
        lately.keep(Version.of(hit), document);
        into.put(String.valueOf(hit.id()), document);
      }
    }
  }

  private List<Hit<StoredDocument>> hits(Query query, int most, SourceConfig told) {
    return store
        .search(
            SearchRequest.of(s ->
                s.index(store.indices().documents())
                    .query(query)
                    .size(most)
                    .source(told)
                    .seqNoPrimaryTerm(true)),
            StoredDocument.class)
        .hits()
        .hits();
  }
}
