package vn.danchieu.portal.worklist;

import java.util.List;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Works;

/** Documents whose facts contradict each other, until a better source settles what they are. */
@Component
class SetAsideDocuments {
  /** As many as an editor works off in days. */
  static final int SHOWN = 100;

  private static final Query SET_ASIDE =
      Queries.allOf(
          List.of(Queries.beginsWith(Fields.IDENTITY, StoredDocument.SET_ASIDE), Works.KNOWN));

  private final Works works;

  SetAsideDocuments(Works works) {
    this.works = works;
  }

  /** Some of them, and how many there are. */
  record Page(long total, List<StoredDocument> documents) {}

  Page first() {
    Works.Page page = works.mostCited(SET_ASIDE, 0, SHOWN);
    return new Page(page.total(), page.works().stream().map(StoredWork::document).toList());
  }
}
