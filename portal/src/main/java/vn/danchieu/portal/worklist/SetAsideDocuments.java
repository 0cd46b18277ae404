package vn.danchieu.portal.worklist;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.store.Works;

/** Documents whose facts contradict each other, until a better source settles what they are. */
@Component
class SetAsideDocuments {
  /** As many as an editor works off in days. */
  static final int SHOWN = 100;

  private final Works works;

  SetAsideDocuments(Works works) {
    this.works = works;
  }

  /** Some of them, and how many there are. */
  record Page(long total, List<StoredDocument> documents) {}

  Page first() {
    Works.Page page = works.setAside(SHOWN);
    return new Page(page.total(), page.works().stream().map(StoredWork::document).toList());
  }
}
