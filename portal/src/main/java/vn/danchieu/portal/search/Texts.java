package vn.danchieu.portal.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Batch.Part;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;

/**
 * The provisions and amended articles that were gathered lately, with their texts as syllables: the
 * same ones are gathered again and again. Kept under the number of their last write, so that one
 * that was loaded anew is read anew.
 */
@Component
class Texts {
  /** In characters; a character takes about four bytes with its share of the syllables. */
  private static final long MOST_KEPT = 6_000_000;

  private static final int OVERHEAD = 300;

  /** Beyond it an annex says nothing new of whether it answers. */
  private static final int LONGEST = 20_000;

  private final Store store;
  private final Cache<Key, Candidate> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_KEPT)
          .weigher((Key _, Candidate each) -> OVERHEAD + each.provision().text().length())
          .build();

  Texts(Store store) {
    this.store = store;
  }

  /** A provision as it was written once. */
  private record Key(String index, String id, long write) {
    static Key of(Hit<?> hit) {
      Long write = hit.seqNo();
      return new Key(
          String.valueOf(hit.index()), String.valueOf(hit.id()), write == null ? -1 : write);
    }
  }

  /** Asks for those of these hits that are not kept. */
  Asked ask(Batch batch, List<? extends Hit<?>> hits) {
    return ask(hits, missing -> new Missing<>(askTexts(batch, missing), stored -> stored));
  }

  /**
   * The same of amended articles, as they read on some day; what their documents are called is
   * added later.
   */
  Asked askAmended(Batch batch, ArticleVersions versions, List<? extends Hit<?>> hits) {
    return ask(hits, missing -> new Missing<>(versions.askTexts(batch, missing), Amended::written));
  }

  private Part<StoredProvision> askTexts(Batch batch, List<String> ids) {
    return batch.add(
        SearchRequest.of(s ->
            s.index(store.indices().provisions())
                .query(Queries.anyOf(Fields.ID, ids))
                .source(ProvisionQueries.SHOWN)
                .seqNoPrimaryTerm(true)
                .size(ids.size())),
        StoredProvision.class);
  }

  /** What is not kept, and how it is made one of the provisions. */
  private record Missing<T>(Part<T> part, Function<T, StoredProvision> written) {
    void read(BiConsumer<Key, StoredProvision> into) {
      part.hits()
          .forEach(hit ->
              part.read(hit).ifPresent(read -> into.accept(Key.of(hit), written.apply(read))));
    }
  }

  private Asked ask(List<? extends Hit<?>> hits, Function<List<String>, Missing<?>> ask) {
    Map<Key, Candidate> known = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (Hit<?> hit : hits) {
      Candidate candidate = kept.getIfPresent(Key.of(hit));
      if (candidate == null) {
        missing.add(String.valueOf(hit.id()));
      } else {
        known.put(Key.of(hit), candidate);
      }
    }
    return new Asked(
        hits, known, missing.isEmpty() ? Optional.empty() : Optional.of(ask.apply(missing)));
  }

  /**
   * What was asked for.
   *
   * @param known what was kept of it
   */
  record Asked(
      List<? extends Hit<?>> hits, Map<Key, Candidate> known, Optional<Missing<?>> missing) {}

  /** What was asked for, once it was sent; a provision that is no longer there is left out. */
  List<Candidate.Gathered> read(Asked asked, LanguageModel model) {
    Map<Key, Candidate> all = new HashMap<>(asked.known());
    asked
        .missing()
        .ifPresent(missing ->
            missing.read((key, stored) -> {
              Candidate candidate = candidate(stored, model);
              all.put(key, candidate);
              kept.put(key, candidate);
            }));
    List<Candidate.Gathered> read = new ArrayList<>();
    for (Hit<?> hit : asked.hits()) {
      Candidate candidate = all.get(Key.of(hit));
      Double score = hit.score();
      if (candidate != null) {
        read.add(new Candidate.Gathered(candidate, score == null ? 0 : score));
      }
    }
    return read;
  }

  static Candidate candidate(StoredProvision stored, LanguageModel model) {
    String text = stored.text();
    return new Candidate(
        stored,
        model.syllables(stored.title().orElse("")),
        model.syllables(stored.documentTitle().orElse("")),
        model.syllables(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
  }
}
