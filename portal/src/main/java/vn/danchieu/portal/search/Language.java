package vn.danchieu.portal.search;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredLanguage;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.StoreAway;

/** The language model of the loaded corpus; read again after each load. */
@Component
class Language {
  private static final Logger LOG = LoggerFactory.getLogger(Language.class);

  /** A newer model may go unnoticed this long. */
  private static final Duration UNSEEN = Duration.ofSeconds(5);

  private final Store store;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Optional<Read> last = Optional.empty();

  Language(Store store) {
    this.store = store;
  }

  /**
   * @param version of the record; empty where nothing was learned yet
   * @param at in the time of {@link System#nanoTime}
   */
  private record Read(Optional<String> version, long at, LanguageModel model) {
    boolean isOld() {
      return System.nanoTime() - at > UNSEEN.toNanos();
    }

    Read now() {
      return new Read(version, System.nanoTime(), model);
    }
  }

  /**
   * Empty where nothing was learned yet: words then count alike, and keep the marks they have. Read
   * before the first question is answered; later ones go by what is known while it is looked up
   * whether there is a newer one.
   *
   * @throws StoreAway where it cannot be read, rather than let a search find less
   */
  LanguageModel model() {
    Optional<Read> known = last;
    if (known.isEmpty()) {
      return first();
    }
    if (known.get().isOld() && reading.tryLock()) {
      try {
        Thread.ofVirtual().start(this::renew);
      } finally {
        reading.unlock();
      }
    }
    return known.get().model();
  }

  /** Concurrent first readers wait for it. */
  private LanguageModel first() {
    reading.lock();
    try {
      Read read = last.orElseGet(this::read);
      last = Optional.of(read);
      return read.model();
    } finally {
      reading.unlock();
    }
  }

  /** The last complete model is kept while a newer one cannot be read. */
  private void renew() {
    if (!reading.tryLock()) {
      return;
    }
    try {
      Read old = last.orElseThrow();
      if (old.isOld()) {
        boolean same = find(false).map(Language::version).equals(old.version());
        last = Optional.of(same ? old.now() : read());
      }
    } catch (StoreAway away) {
      LOG.debug("The language was not read again: {}", away.getMessage());
    } finally {
      reading.unlock();
    }
  }

  private Read read() {
    Optional<Hit<StoredLanguage>> found = find(true);
    LanguageModel model =
        found
            .flatMap(hit -> Optional.ofNullable(hit.source()))
            .map(Language::model)
            .orElse(LanguageModel.EMPTY);
    return new Read(found.map(Language::version), System.nanoTime(), model);
  }

  private static String version(Hit<?> hit) {
    return hit.index() + " " + hit.seqNo();
  }

  private Optional<Hit<StoredLanguage>> find(boolean whole) {
    try {
      return store
          .search(
              SearchRequest.of(s ->
                  s.index(store.indices().language())
                      .query(q -> q.ids(i -> i.values(StoredLanguage.ID)))
                      .source(c -> c.fetch(whole))
                      .seqNoPrimaryTerm(true)
                      .size(1)),
              StoredLanguage.class)
          .hits()
          .hits()
          .stream()
          .findFirst();
    } catch (StoreAway away) {
      if (away.reason() == StoreAway.Reason.NOT_LOADED) {
        return Optional.empty();
      }
      throw away;
    }
  }

  private static LanguageModel model(StoredLanguage stored) {
    try {
      return stored.model();
    } catch (IllegalArgumentException e) {
      LOG.warn(
          "Mô hình ngôn ngữ của kho do phiên bản khác ghi ({}). Nạp lại kho bằng lệnh rebuild.",
          e.getMessage());
      return LanguageModel.EMPTY;
    }
  }
}
