package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.search.Found.DocumentHit;
import vn.danchieu.portal.search.Found.ProvisionHit;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.text.Marked;
import vn.danchieu.portal.text.SearchedWords;
import vn.danchieu.validity.Standing;

/** Makes rows of what was found, with all that a row tells. */
@Component
class HitReader {
  private static final int SUMMARY_SHOWN = 240;

  private final Store store;
  private final ProvisionSearch provisions;
  private final Works works;

  HitReader(Store store, ProvisionSearch provisions, Works works) {
    this.store = store;
    this.provisions = provisions;
    this.works = works;
  }

  /** Rows that say where the words stand. */
  List<DocumentHit> read(
      Understood understood, Pool pool, List<Hit<StoredDocument>> found, LocalDate on) {
    List<StoredDocument> documents = Store.sources(found);
    Typed typed = understood.typed();
    if (!typed.hasWords()) {
      return read(found, on);
    }
    List<String> ids = documents.stream().map(StoredDocument::id).toList();
    Map<String, List<ProvisionHit>> parts = provisions.within(understood, pool, ids);
    List<String> others =
        documents.stream()
            .filter(each -> each.held() && !parts.containsKey(each.id()))
            .map(StoredDocument::id)
            .toList();
    return read(
        new Words(parts, sentences(typed, others), SearchedWords.of(typed.words())), found, on);
  }

  /**
   * Where the words stand in these texts. Large ones take long, so only where nothing else tells.
   */
  private Map<String, Marked> sentences(Typed typed, List<String> ids) {
    Map<String, Marked> sentences = new HashMap<>();
    if (!ids.isEmpty()) {
      store
          .search(
              SearchRequest.of(s ->
                  s.index(store.indices().documents())
                      .query(Queries.anyOf(Fields.ID, ids))
                      .size(ids.size())
                      .source(c -> c.fetch(false))
                      .highlight(Highlights.of(typed))),
              StoredDocument.class)
          .hits()
          .hits()
          .forEach(hit ->
              Highlights.sentences(hit.highlight(), Fields.TEXT)
                  .ifPresent(marked -> sentences.put(String.valueOf(hit.id()), marked)));
    }
    return sentences;
  }

  /** Rows that say nothing of words. */
  List<DocumentHit> read(List<Hit<StoredDocument>> found, LocalDate on) {
    return read(new Words(Map.of(), Map.of(), SearchedWords.of("")), found, on);
  }

  /**
   * What a row tells of the words.
   *
   * @param sentences of documents none of whose provisions was found
   */
  private record Words(
      Map<String, List<ProvisionHit>> provisions,
      Map<String, Marked> sentences,
      SearchedWords searched) {
    Marked in(String text) {
      return Marked.at(text, searched.in(text));
    }
  }

  private List<DocumentHit> read(Words words, List<Hit<StoredDocument>> found, LocalDate on) {
    List<StoredDocument> documents = Store.sources(found);
    List<String> ids = documents.stream().map(StoredDocument::id).toList();
    Around around = new Around(words, works.byId(ids));
    List<DocumentHit> hits = new ArrayList<>();
    for (Hit<StoredDocument> hit : found) {
      StoredDocument document = hit.source();
      if (document != null) {
        hits.add(around.row(document, hit, on));
      }
    }
    return hits;
  }

  private record Around(Words words, Map<String, StoredWork> works) {

    DocumentHit row(StoredDocument document, Hit<StoredDocument> hit, LocalDate on) {
      String id = document.id();
      Marked title = words.in(document.title().orElse(""));
      Optional<Marked> snippet =
          Optional.ofNullable(words.sentences().get(id))
              .or(() -> document.summary().map(s -> Marked.plain(s).abridged(SUMMARY_SHOWN)));
      List<ProvisionHit> parts = words.provisions().getOrDefault(id, List.of());
      Optional<StoredWork> work = Optional.ofNullable(works.get(id));
      Standing standing =
          work.map(Standings::shortly).orElseGet(() -> new Standing(document, List.of()));
      String name = Named.shortly(document);
      Double score = hit.score();
      return new DocumentHit(
          document,
          document.number().isPresent() ? words.in(name) : title,
          title,
          parts.isEmpty() ? snippet : Optional.empty(),
          parts,
          score == null ? 0 : score,
          standing.on(on),
          work.map(StoredWork::citedBy).orElse(0));
    }
  }
}
