package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.task.Finder;

/** Finds only the ids of documents, for task answers. */
@Component
class FoundDocuments implements Finder {
  private final Search search;

  FoundDocuments(Search search) {
    this.search = search;
  }

  @Override
  public List<String> found(String words, LocalDate on) {
    return search.documents(words, PageRequest.page(1, search.pageSize()).rowsAlone(), on).ids();
  }
}
