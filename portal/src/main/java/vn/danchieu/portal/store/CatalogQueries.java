package vn.danchieu.portal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.CountRequest;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;

/** Lists documents by type, issuer, subject and year, and iterates over all of them. */
@Component
public class CatalogQueries {
  private static final int MOST_COUNTS = 300;

  /** Each may be one of the longest, which takes some 6 MB while it is read. */
  private static final int TEXTS_AT_A_TIME = 20;

  private static final Aggregation BY_ISSUER =
      Aggregation.of(a ->
          a.terms(t ->
                  t.field(Fields.ISSUER)
                      .size(MOST_COUNTS)
                      .shardSize(AggregationCounts.FROM_EACH_SHARD))
              .aggregations(
                  Fields.ISSUER_ID, id -> id.terms(t -> t.field(Fields.ISSUER_ID).size(1))));

  private final Store store;

  CatalogQueries(Store store) {
    this.store = store;
  }

  /** Documents that have all that is given in common. */
  public record Shelf(
      Optional<String> type,
      Optional<String> issuer,
      Optional<String> subject,
      Optional<Integer> year) {
    public static final Shelf EVERYTHING =
        new Shelf(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEverything() {
      return equals(EVERYTHING);
    }

    public Shelf ofType(String one) {
      return new Shelf(Optional.of(one), issuer, subject, year);
    }

    public Shelf ofIssuer(String one) {
      return new Shelf(type, Optional.of(one), subject, year);
    }

    public Shelf ofSubject(String one) {
      return new Shelf(type, issuer, Optional.of(one), year);
    }

    public Shelf ofYear(int one) {
      return new Shelf(type, issuer, subject, Optional.of(one));
    }
  }

  /**
   * How many documents have a value.
   *
   * @param bodyId of the body that the value names, where it is one that the tables know
   */
  public record Count(String value, long documents, Optional<String> bodyId) {
    private Count(String value, long documents) {
      this(value, documents, Optional.empty());
    }
  }

  /** One page of a shelf, newest first, and how the whole shelf divides further. */
  public record Contents(
      long total,
      List<StoredDocument> documents,
      List<Count> types,
      List<Count> issuers,
      List<Count> subjects,
      List<Count> years) {}

  public Contents look(Shelf shelf, int from, int size) {
    var response =
        store.search(
            SearchRequest.of(s ->
                s.index(store.indices().works())
                    .query(query(shelf))
                    .from(from)
                    .size(size)
                    .trackTotalHits(t -> t.enabled(true))
                    .source(Works.SHOWN)
                    .sort(o -> o.field(f -> f.field(Fields.ISSUED).order(SortOrder.Desc)))
                    .sort(o -> o.field(f -> f.field(Fields.ID).order(SortOrder.Asc)))
                    .aggregations(counted(Fields.TYPE, Fields.SUBJECTS, Fields.YEAR))
                    .aggregations(Fields.ISSUER, BY_ISSUER)),
            StoredWork.class);
    var total = response.hits().total();
    return new Contents(
        total == null ? 0 : total.value(),
        Store.sources(response.hits().hits()).stream().map(StoredWork::document).toList(),
        words(response.aggregations(), Fields.TYPE),
        issuers(response.aggregations()),
        words(response.aggregations(), Fields.SUBJECTS),
        years(response.aggregations()));
  }

  private static Map<String, Aggregation> counted(String... fields) {
    return Stream.of(fields)
        .collect(
            Collectors.toMap(
                Function.identity(), field -> AggregationCounts.mostFrequent(field, MOST_COUNTS)));
  }

  public long count() {
    return store.count(CountRequest.of(c -> c.index(store.indices().documents())));
  }

  /** Every document in a stable order, a few at a time: a reader may be as slow as it likes. */
  public void each(Consumer<StoredDocument> reader) {
    store.each(
        CallPurpose.BULK,
        SearchRequest.of(s ->
            s.index(store.indices().documents())
                .size(TEXTS_AT_A_TIME)
                .source(c -> c.filter(f -> f.excludes("ledger")))
                .sort(o -> o.field(f -> f.field(Fields.ID).order(SortOrder.Asc)))),
        StoredDocument.class,
        reader);
  }

  private static Query query(Shelf shelf) {
    List<Query> parts = new ArrayList<>(List.of(Works.KNOWN));
    shelf.type().ifPresent(type -> parts.add(Queries.is(Fields.TYPE, type)));
    shelf.issuer().ifPresent(issuer -> parts.add(Queries.is(Fields.ISSUER, issuer)));
    shelf.subject().ifPresent(subject -> parts.add(Queries.is(Fields.SUBJECTS, subject)));
    shelf.year().ifPresent(year -> parts.add(Queries.is(Fields.YEAR, year)));
    return Queries.allOf(parts);
  }

  private static List<Count> words(Map<String, Aggregate> counted, String field) {
    return AggregationCounts.terms(counted, field).stream()
        .map(bucket -> new Count(bucket.key(), bucket.docCount()))
        .toList();
  }

  private static List<Count> issuers(Map<String, Aggregate> counted) {
    return AggregationCounts.terms(counted, Fields.ISSUER).stream()
        .map(bucket ->
            new Count(
                bucket.key(),
                bucket.docCount(),
                AggregationCounts.terms(bucket.aggregations(), Fields.ISSUER_ID).stream()
                    .findFirst()
                    .map(id -> id.key())))
        .toList();
  }

  private static List<Count> years(Map<String, Aggregate> counted) {
    Aggregate years = counted.get(Fields.YEAR);
    return years == null || !years.isLterms()
        ? List.of()
        : years.lterms().buckets().array().stream()
            .map(bucket -> new Count(String.valueOf(bucket.key().signed()), bucket.docCount()))
            .sorted((a, b) -> b.value().compareTo(a.value()))
            .toList();
  }
}
