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
 * A search among documents, as requests to the register of works.
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
  /** From this many words on, two titles seldom match equally. */
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

  /** The documents after those already shown, ordered by OpenSearch. */
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
   * Whether OpenSearch must sort ties: a number without a symbol, or one or two words, match many
   * documents equally, and the newest are wanted.
   */
  boolean breaksTies() {
    TypedQuery typed = understood.typed();
    return !typed.numbers().isEmpty() || Syllables.of(typed.words()).size() < TELLING;
  }

  /** Whether the best documents are ranked by their provisions. */
  boolean isRanked() {
    return wanted.order() == PageRequest.Order.RELEVANCE && understood.typed().hasWords();
  }

  /** Whether the question has words and the results are sorted by a day or by citations. */
  boolean isSorted() {
    return wanted.order() != PageRequest.Order.RELEVANCE
        && understood.typed().hasWords()
        && !understood.typed().isNumber();
  }

  /** The same, starting this many rows earlier where pages are skipped by number. */
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

  /** Counts all matches and returns the first. */
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

  /** Those of these documents that match at least loosely; each has a matching article. */
  SearchRequest besides(List<String> index, Collection<String> ids) {
    List<Query> filters = new ArrayList<>(List.of(Queries.anyOf(Fields.ID, ids)));
    filters.addAll(filters().facets(Filters.Scope.works(on)));
    return all(index, Query.of(q -> q.bool(b -> b.must(loosely).filter(filters))), ids.size());
  }

  /** Those of these documents that match only by the current text of amended articles. */
  SearchRequest then(List<String> index, Collection<String> ids) {
    List<Query> filters = new ArrayList<>(List.of(Queries.anyOf(Fields.ID, ids)));
    filters.addAll(always);
    filters.addAll(filters().facets(Filters.Scope.works(on)));
    return all(index, Query.of(q -> q.bool(b -> b.filter(filters).mustNot(loosely))), ids.size());
  }

  /** Matches outside the counted ones: {@link #besides} and {@link #then} together, in order. */
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
