package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import vn.danchieu.citation.LawNames;
import vn.danchieu.index.Fields;
import vn.danchieu.index.language.Syllables;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Works;

/**
 * What is looked for among documents, as the register of works is asked for it.
 *
 * @param query what matches, whatever it is narrowed down to
 * @param loosely the same for those of which an article fits
 * @param always what must hold of every result
 * @param limit in how many documents a phrase was looked for, where more hold it
 */
record DocumentQuestion(
    ParsedQuery understood,
    PageRequest wanted,
    LocalDate on,
    List<LawNames.Named> laws,
    Query query,
    Query loosely,
    List<Query> always,
    Optional<Integer> limit) {
  /** So many words hardly fit two titles alike. */
  private static final int TELLING = 4;

  static DocumentQuestion of(
      ParsedQuery understood,
      PageRequest wanted,
      LocalDate on,
      TextQueries queries,
      QuotedPhrases phrases) {
    List<Query> always = new ArrayList<>(Restrictions.ofWorks(understood.typed(), phrases));
    always.addAll(wanted.filters().days());
    always.add(Works.KNOWN);
    List<LawNames.Named> laws = understood.laws(on);
    return new DocumentQuestion(
        understood,
        wanted,
        on,
        laws,
        holding(queries.works(understood, laws), always),
        holding(queries.worksLoosely(understood, laws), always),
        List.copyOf(always),
        phrases.limit());
  }

  private static Query holding(Query scored, List<Query> always) {
    return Query.of(q -> q.bool(b -> b.must(scored).filter(always)));
  }

  /** Those behind what is shown already, in the register's own order. */
  DocumentQuestion behind(Collection<String> known, PageRequest rest) {
    Query others =
        Query.of(q -> q.bool(b -> b.must(query).mustNot(Queries.anyOf(Fields.ID, known))));
    return new DocumentQuestion(understood, rest, on, List.of(), others, loosely, always, limit);
  }

  Filters filters() {
    return wanted.filters();
  }

  boolean bare() {
    return wanted.manner().bare();
  }

  /**
   * Whether OpenSearch is to put what fits alike in order: a number without a symbol, or a word or
   * two, fit many alike, and the newest are wanted.
   */
  boolean breaksTies() {
    TypedQuery typed = understood.typed();
    return !typed.numbers().isEmpty() || Syllables.of(typed.words()).size() < TELLING;
  }

  /** Whether the best are told apart by their provisions. */
  boolean isRanked() {
    return wanted.order() == PageRequest.Order.RELEVANCE && understood.typed().hasWords();
  }

  /** Whether words were asked for, and what matches is wanted by a day or by citations. */
  boolean isSorted() {
    return wanted.order() != PageRequest.Order.RELEVANCE
        && understood.typed().hasWords()
        && !understood.typed().isNumber();
  }

  /** With so many rows before those that are wanted, where they are skipped by their number. */
  DocumentQuestion reaching(int rows) {
    int more = wanted.after().isPresent() ? 0 : Math.min(rows, wanted.from());
    PageRequest reaching =
        new PageRequest(
            wanted.from() - more,
            wanted.size() + more,
            wanted.filters(),
            wanted.order(),
            wanted.after(),
            wanted.manner());
    return new DocumentQuestion(understood, reaching, on, laws, query, loosely, always, limit);
  }

  /** All that match, counted; the first of them. */
  SearchRequest works(List<String> index, Optional<Integer> best) {
    Filters.Scope scope = Filters.Scope.works(on);
    return SearchRequest.of(s -> {
      s.index(index)
          .query(query)
          .postFilter(Queries.allOf(filters().facets(scope)))
          .trackScores(true)
          .trackTotalHits(t -> t.enabled(true))
          .source(Works.SHOWN);
      if (best.isPresent() && breaksTies()) {
        Ordering.by(s, wanted.order());
        s.size(best.get());
      } else if (best.isPresent()) {
        s.size(TieBreaking.asked(best.get()));
      } else {
        Ordering.into(s, wanted);
      }
      if (!bare()) {
        FacetAggregations.ask(s, filters(), scope);
      }
      return s;
    });
  }

  /** Those of these documents that match, of each of which an article fits. */
  SearchRequest besides(List<String> index, Collection<String> ids) {
    List<Query> filters = new ArrayList<>(List.of(Queries.anyOf(Fields.ID, ids)));
    filters.addAll(filters().facets(Filters.Scope.works(on)));
    return all(index, Query.of(q -> q.bool(b -> b.must(loosely).filter(filters))), ids.size());
  }

  /** Those of these documents that match by what their articles say by now, and not otherwise. */
  SearchRequest then(List<String> index, Collection<String> ids) {
    List<Query> filters = new ArrayList<>(List.of(Queries.anyOf(Fields.ID, ids)));
    filters.addAll(always);
    filters.addAll(filters().facets(Filters.Scope.works(on)));
    return all(index, Query.of(q -> q.bool(b -> b.filter(filters).mustNot(loosely))), ids.size());
  }

  /**
   * Those that are not counted among all that match: {@link #besides} and {@link #then}, in order.
   */
  SearchRequest uncounted(
      List<String> index, Collection<String> fitting, Collection<String> amending) {
    Query article = Queries.allOf(List.of(Queries.anyOf(Fields.ID, fitting), loosely));
    List<Query> amended = new ArrayList<>(always);
    amended.add(Queries.anyOf(Fields.ID, amending));
    Query words = Query.of(q -> q.bool(b -> b.filter(amended).mustNot(loosely)));
    List<Query> filters = new ArrayList<>(filters().facets(Filters.Scope.works(on)));
    filters.add(Queries.either(List.of(article, words)));
    return SearchRequest.of(s -> {
      s.index(index)
          .query(q -> q.bool(b -> b.filter(filters).mustNot(query)))
          .trackScores(true)
          .trackTotalHits(t -> t.enabled(false))
          .source(Works.SHOWN)
          .size(fitting.size() + amending.size());
      Ordering.by(s, wanted.order());
      return s;
    });
  }

  private static SearchRequest all(List<String> index, Query query, int most) {
    return SearchRequest.of(s ->
        s.index(index)
            .query(query)
            .trackTotalHits(t -> t.enabled(false))
            .source(Works.SHOWN)
            .size(most));
  }
}
