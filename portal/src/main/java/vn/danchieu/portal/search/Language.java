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
import vn.danchieu.portal.store.Edition;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.StoreAway;

/** The language of the loaded corpus, as the indexer learned it; read again after each load. */
@Component
class Language {
  private static final Logger LOG = LoggerFactory.getLogger(Language.class);

  /** It is written at the end of a load, when much of that was seen before. */
  private static final Duration UNSEEN = Duration.ofMinutes(1);

  private final Store store;
  private final Edition edition;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Optional<Read> last = Optional.empty();

  Language(Store store, Edition edition) {
    this.store = store;
    this.edition = edition;
  }

  /**
   * @param version of the record; empty where nothing was learned yet
   * @param at in the time of {@link System#nanoTime}
   */
  private record Read(String edition, Optional<String> version, long at, LanguageModel model) {
    boolean holds(String current) {
      return edition.equals(current) && System.nanoTime() - at < UNSEEN.toNanos();
    }
  }

  /**
   * Empty where nothing was learned yet: words then count alike, and keep the marks they have.
   *
   * @throws StoreAway where it cannot be read, rather than let a search find less
   */
  LanguageModel model() {
    String current = edition.current();
    Optional<Read> known = last;
    if (known.filter(read -> read.holds(current)).isPresent()) {
      return known.get().model();
    }
    return known.isPresent() ? renewed(known.get(), current) : first(current);
  }

  /** Who comes while it is read has nothing to go by and waits. */
  private LanguageModel first(String current) {
    reading.lock();
    try {
      Read read = last.orElseGet(() -> read(current));
      last = Optional.of(read);
      return read.model();
    } finally {
      reading.unlock();
    }
  }

  /** Who comes meanwhile goes by the old one. */
  private LanguageModel renewed(Read old, String current) {
    if (!reading.tryLock()) {
      return old.model();
    }
    try {
      boolean same = isAsBefore(old, current);
      Read read =
          same ? new Read(current, old.version(), System.nanoTime(), old.model()) : read(current);
      last = Optional.of(read);
      return read.model();
    } finally {
      reading.unlock();
    }
  }

  /** While nothing was loaded, what was read whole holds even where it cannot be asked for now. */
  private boolean isAsBefore(Read old, String current) {
    try {
      return find(false).map(Language::version).equals(old.version());
    } catch (StoreAway away) {
      if (old.edition().equals(current)) {
        return true;
      }
      throw away;
    }
  }

  private Read read(String current) {
    Optional<Hit<StoredLanguage>> found = find(true);
    LanguageModel model =
        found
            .flatMap(hit -> Optional.ofNullable(hit.source()))
            .map(Language::model)
            .orElse(LanguageModel.EMPTY);
    return new Read(current, found.map(Language::version), System.nanoTime(), model);
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
