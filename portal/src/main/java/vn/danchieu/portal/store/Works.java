package vn.danchieu.portal.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.SourceConfig;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.index.StoredWork.Holding;

/** The register of works: what is held, known by record, or only cited. */
@Component
public class Works {
  private static final int AT_ONCE = 1_000;
  private static final int ADDRESSES_AT_ONCE = 5_000;

  /** As many as four hexadecimal digits of an id distinguish. */
  private static final int IDS = 1 << 16;

  /** Without fields used only by searches and the indexer, which are long for a law. */
  public static final SourceConfig SHOWN =
      SourceConfig.of(s ->
          s.filter(f ->
              f.excludes(
                  List.of(
                      Fields.CITES,
                      Fields.CITES_BY_NAME,
                      "derived.touches",
                      Fields.STATES,
                      Fields.WORDS,
                      Fields.PAIRS))));

  public static final Query KNOWN = held(Holding.HELD, Holding.RECORD);

  public static final List<SortOptions> MOST_CITED =
      List.of(
          by(Fields.CITED_BY, SortOrder.Desc),
          by(Fields.IDENTITY, SortOrder.Asc),
          by(Fields.ID, SortOrder.Asc));

  private final Store store;

  Works(Store store) {
    this.store = store;
  }

  /** Those that are held in one of these ways. */
  public static Query held(Holding... ways) {
    return Queries.anyOf(Fields.HOLDING, Stream.of(ways).map(Enum::name).toList());
  }

  /** By id; one that is not there is left out. */
  public Map<String, StoredWork> byId(Collection<String> ids) {
    Batch batch = store.batch();
    Asked asked = ask(batch, ids);
    batch.send();
    return asked.byId();
  }

  /** Asks for works by their ids, together with other things. */
  public Asked ask(Batch batch, Collection<String> ids) {
    List<Batch.Part<StoredWork>> parts = new ArrayList<>();
    List<String> distinct = List.copyOf(new LinkedHashSet<>(ids));
    for (int from = 0; from < distinct.size(); from += AT_ONCE) {
      List<String> some = distinct.subList(from, Math.min(distinct.size(), from + AT_ONCE));
      // A mark alone says nothing yet: it has no holding.
      Query query =
          Queries.allOf(List.of(Queries.anyOf(Fields.ID, some), Queries.exists(Fields.HOLDING)));
      parts.add(batch.addWorks(SearchRequest.of(s -> asked(s, query, some.size()))));
    }
    return new Asked(parts);
  }

  /** Works that were asked for. */
  public record Asked(List<Batch.Part<StoredWork>> parts) {
    /** By id, once the batch was sent; one that is not there is left out. */
    public Map<String, StoredWork> byId() {
      Map<String, StoredWork> works = new LinkedHashMap<>();
      parts.forEach(part -> part.sources().forEach(work -> works.put(work.id(), work)));
      return works;
    }
  }

  /** The documents among these that are held or known by record, by id. */
  public Map<String, StoredDocument> documents(Collection<String> ids) {
    Map<String, StoredDocument> documents = new LinkedHashMap<>();
    byId(ids).values().stream()
        .filter(StoredWork::isKnown)
        .forEach(work -> documents.put(work.id(), work.document()));
    return documents;
  }

  /** What was withdrawn still has its page. */
  public Optional<StoredDocument> withIdentity(String identity) {
    Query paged = held(Holding.HELD, Holding.RECORD, Holding.WITHDRAWN);
    return list(Queries.allOf(List.of(Queries.is(Fields.IDENTITY, identity), paged)), 1).stream()
        .map(StoredWork::document)
        .findFirst();
  }

  /** How many documents cite what is counted under each identity; what nobody cites is left out. */
  public Map<String, Long> citedBy(Collection<String> identities) {
    Map<String, Long> counts = new LinkedHashMap<>();
    withIdentities(identities)
        .forEach(
            work -> counts.merge(work.document().identity(), (long) work.citedBy(), Long::sum));
    return counts;
  }

  /** What is counted under these identities, held or only cited. */
  public List<StoredWork> withIdentities(Collection<String> identities) {
    return identities.isEmpty()
        ? List.of()
        : list(
            Queries.anyOf(Fields.IDENTITY, identities),
            identities.size() * store.indices().count());
  }

  /** All known documents that share one of the keys, however many. */
  public List<StoredDocument> sharing(Collection<String> keys) {
    List<StoredDocument> found = new ArrayList<>();
    if (keys.isEmpty()) {
      return found;
    }
    Query query = Queries.allOf(List.of(Queries.anyOf(Fields.KEYS, keys), KNOWN));
    store.each(
        CallPurpose.PAGE,
        SearchRequest.of(s -> asked(s, query, AT_ONCE).sort(by(Fields.ID, SortOrder.Asc))),
        StoredWork.class,
        work -> found.add(work.document()));
    return found;
  }

  /** Documents whose facts contradict each other, some of them. */
  public Page setAside(int most) {
    return setAside(0, most);
  }

  /** The same, from one on. */
  public Page setAside(int from, int most) {
    Query query =
        Queries.allOf(
            List.of(Queries.beginsWith(Fields.IDENTITY, StoredDocument.SET_ASIDE), KNOWN));
    return mostCited(query, from, most);
  }

  /**
   * Known documents that are in a state on a day, the most cited first.
   *
   * @param state its code
   */
  public Page inState(String state, LocalDate on, int from, int most) {
    Query query =
        Queries.allOf(List.of(Queries.is(Fields.STATES + "." + state, on.toString()), KNOWN));
    return mostCited(query, from, most);
  }

  /** Those that match, the most cited first. */
  public Page mostCited(Query query, int from, int size) {
    var response =
        store.search(
            SearchRequest.of(s ->
                asked(s, query, size)
                    .from(from)
                    .trackTotalHits(t -> t.enabled(true))
                    .sort(MOST_CITED)),
            StoredWork.class);
    var total = response.hits().total();
    return new Page(total == null ? 0 : total.value(), Store.sources(response.hits().hits()));
  }

  /** All that match, the most cited first, a few at a time. */
  public void eachMostCited(Query query, int atOnce, Consumer<StoredWork> reader) {
    store.each(
        CallPurpose.BULK,
        SearchRequest.of(s -> asked(s, query, atOnce).sort(MOST_CITED)),
        StoredWork.class,
        reader);
  }

  /** How some of the known works are called, the most cited first. */
  public List<Titled> titles(int most) {
    List<Titled> titles = new ArrayList<>();
    store.pages(
        CallPurpose.BULK,
        SearchRequest.of(s ->
            s.index(store.indices().works())
                .query(KNOWN)
                .size(AT_ONCE)
                .source(c -> c.filter(f -> f.includes(Fields.TITLE, Fields.TYPE)))
                .sort(MOST_CITED)),
        Titled.class,
        page -> titles.addAll(page) && titles.size() < most);
    return titles;
  }

  /** What a work is called by. */
  public record Titled(Optional<String> type, Optional<String> title) {}

  /** Some of what matches, and how much matches in all. */
  public record Page(long total, List<StoredWork> works) {}

  /**
   * The readable addresses of one of so many parts of the known documents, about equally large: ids
   * are drawn evenly from all numbers, and each part is a stretch of them.
   *
   * @param part from 0
   */
  public List<String> slugs(int part, int parts) {
    Query stretch =
        Query.of(q ->
            q.range(r -> {
              r.field(Fields.ID).gte(JsonData.of(first(part, parts)));
              return part + 1 < parts ? r.lt(JsonData.of(first(part + 1, parts))) : r;
            }));
    List<String> slugs = new ArrayList<>();
    store.each(
        CallPurpose.BULK,
        SearchRequest.of(s ->
            s.index(store.indices().works())
                .query(Queries.allOf(List.of(KNOWN, stretch)))
                .size(ADDRESSES_AT_ONCE)
                .source(c -> c.filter(f -> f.includes(Fields.SLUG)))
                .sort(by(Fields.ID, SortOrder.Asc))),
        Addressed.class,
        each -> slugs.add(each.slug()));
    return slugs;
  }

  /** The beginning of the ids of a part. */
  private static String first(int part, int parts) {
    return "%04x".formatted((int) ((long) part * IDS / parts));
  }

  private record Addressed(String slug) {}

  /** The documents that were issued last. */
  public List<StoredDocument> newest(int count) {
    return store
        .list(
            SearchRequest.of(s ->
                asked(s, KNOWN, count)
                    .sort(by(Fields.ISSUED, SortOrder.Desc))
                    .sort(by(Fields.ID, SortOrder.Asc))),
            StoredWork.class)
        .stream()
        .map(StoredWork::document)
        .toList();
  }

  /** Those that match, in the order of OpenSearch. */
  public List<StoredWork> list(Query query, int most) {
    return store.list(SearchRequest.of(s -> asked(s, query, most)), StoredWork.class);
  }

  private SearchRequest.Builder asked(SearchRequest.Builder request, Query query, int size) {
    return request.index(store.indices().works()).query(query).size(size).source(SHOWN);
  }

  private static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(o -> o.field(f -> f.field(field).order(order)));
  }
}
