package vn.danchieu.portal.search;

import java.util.concurrent.locks.ReentrantLock;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredLanguage;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.portal.store.Edition;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.StoreAway;

/** The language of the loaded corpus, as the indexer learned it; read again after each load. */
@Component
class Language {
  private static final Logger LOG = LoggerFactory.getLogger(Language.class);

  private final Store store;
  private final Edition edition;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Read last = new Read("", LanguageModel.EMPTY);

  Language(Store store, Edition edition) {
    this.store = store;
    this.edition = edition;
  }

  private record Read(String edition, LanguageModel model) {}

  /** Empty where nothing was learned yet: words then count alike, and keep the marks they have. */
  LanguageModel model() {
    String current = edition.current();
    if (!last.edition().equals(current) && reading.tryLock()) {
      try {
        last = new Read(current, read());
      } finally {
        reading.unlock();
      }
    }
    return last.model();
  }

  private LanguageModel read() {
    try {
      return store
          .list(
              SearchRequest.of(s ->
                  s.index(store.indices().language())
                      .query(q -> q.ids(i -> i.values(StoredLanguage.ID)))
                      .size(1)),
              StoredLanguage.class)
          .stream()
          .findFirst()
          .map(StoredLanguage::model)
          .orElse(LanguageModel.EMPTY);
    } catch (StoreAway _) {
      return LanguageModel.EMPTY;
    } catch (IllegalArgumentException e) {
      LOG.warn(
          "Mô hình ngôn ngữ của kho do phiên bản khác ghi ({}). Nạp lại kho bằng lệnh rebuild.",
          e.getMessage());
      return LanguageModel.EMPTY;
    }
  }
}
