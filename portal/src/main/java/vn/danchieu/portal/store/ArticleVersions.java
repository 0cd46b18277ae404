package vn.danchieu.portal.store;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.index.StoredVersion;

/** Reads the text of articles on a day, where acts have amended them. */
@Component
public class ArticleVersions {
  /** The longest act with every article amended, and OpenSearch's own limit. */
  private static final int MOST = 10_000;

  private static final FieldValue FIRST = FieldValue.of("_first");

  /** Amendments that could not be applied are stored as well. */
  private static final Query CHANGED = Queries.exists(Fields.SINCE);

  private final Store store;

  ArticleVersions(Store store) {
    this.store = store;
  }

  /**
   * The articles of an act that read otherwise on some day.
   *
   * @param course empty where no held act amends it
   * @param given how articles read that were loaded and changed later, by label
   * @param then what they say on the days asked for
   */
  public record Read(
      Optional<StoredCourse> course, Map<String, StoredVersion> given, List<StoredVersion> then) {
    /** Where nothing was asked. */
    public static final Read NOTHING = new Read(Optional.empty(), Map.of(), List.of());

    /** By label, in the order of the text; those alone that read otherwise than as loaded. */
    public Map<String, StoredVersion> on(LocalDate day) {
      Map<String, StoredVersion> on = new LinkedHashMap<>();
      then.stream()
          .filter(version -> version.from().isPresent() && version.holds(day))
          .forEach(version -> on.put(version.label(), version));
      return on;
    }
  }

  /** Adds to a batch: the articles of an act on one or several days. */
  public Asked ask(Batch batch, String documentId, List<LocalDate> days) {
    List<Query> wanted = new ArrayList<>();
    wanted.add(Queries.exists(Fields.PARTS));
    wanted.add(Query.of(q -> q.bool(b -> b.mustNot(Queries.exists(Fields.FROM)))));
    days.forEach(day -> wanted.add(holding(day)));
    return new Asked(
        batch.add(
            SearchRequest.of(s ->
                s.index(store.indices().versions())
                    .size(MOST)
                    .query(
                        Queries.allOf(
                            List.of(
                                Queries.is(Fields.DOCUMENT_ID, documentId),
                                Queries.either(wanted))))
                    .sort(o -> o.field(f -> f.field(Fields.POSITION).order(SortOrder.Asc)))),
            JsonNode.class));
  }

  private static Query holding(LocalDate day) {
    String that = day.toString();
    Query begun = Query.of(q -> q.range(r -> r.field(Fields.FROM).lte(JsonData.of(that))));
    Query over = Query.of(q -> q.range(r -> r.field(Fields.UNTIL).lte(JsonData.of(that))));
    return Query.of(q -> q.bool(b -> b.filter(begun).mustNot(over)));
  }

  /** What was asked for. */
  public record Asked(Batch.Part<JsonNode> part) {
    /** Once the batch was sent. */
    public Read read() {
      Optional<StoredCourse> course = Optional.empty();
      Map<String, StoredVersion> given = new TreeMap<>();
      List<StoredVersion> then = new ArrayList<>();
      for (JsonNode json : part.sources()) {
        if (json.has(Fields.PARTS)) {
          course = Optional.of(Json.MAPPER.treeToValue(json, StoredCourse.class));
          continue;
        }
        StoredVersion version = Json.MAPPER.treeToValue(json, StoredVersion.class);
        if (version.from().isEmpty()) {
          given.put(version.label(), version);
        } else {
          then.add(version);
        }
      }
      return new Read(course, given, then);
    }
  }

  /** A version without its text. */
  public record Stretch(
      String documentId,
      String label,
      String title,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      List<StoredVersion.Change> changes) {
    /** What is read of a version for it. */
    public static final List<String> FIELDS =
        List.of(
            Fields.DOCUMENT_ID, Fields.LABEL, Fields.TITLE, Fields.FROM, Fields.UNTIL, "changes");
  }

  /** Adds to a batch: when articles of an act changed, the earliest first. */
  public Batch.Part<Stretch> askStretches(Batch batch, String documentId) {
    Query of = Queries.is(Fields.DOCUMENT_ID, documentId);
    Query version = Queries.exists(Fields.LABEL);
    return batch.add(
        SearchRequest.of(s ->
            s.index(store.indices().versions())
                .size(MOST)
                .source(c -> c.filter(f -> f.includes(Stretch.FIELDS)))
                .query(Queries.allOf(List.of(of, version)))
                .sort(o -> o.field(f -> f.field(Fields.FROM).order(SortOrder.Asc).missing(FIRST)))
                .sort(o -> o.field(f -> f.field(Fields.POSITION).order(SortOrder.Asc)))),
        Stretch.class);
  }

  /** An article that reads otherwise than as it was loaded, and since when. */
  public record Amended(String documentId, String label, LocalDate since) {
    /** What is read of a version for it. */
    public static final List<String> FIELDS =
        List.of(Fields.DOCUMENT_ID, Fields.LABEL, Fields.SINCE);

    /** Of what {@link #askChanged} or {@link #askSaying} found. */
    public static Amended of(Hit<?> hit) {
      return new Amended(
          column(hit, Fields.DOCUMENT_ID),
          column(hit, Fields.LABEL),
          LocalDate.parse(column(hit, Fields.SINCE)));
    }

    private static String column(Hit<?> hit, String field) {
      return requireNonNull(hit.fields().get(field), field).to(String[].class)[0];
    }
  }

  /** Adds to a batch: which of these articles were amended by a day. */
  public Batch.Part<JsonNode> askChanged(Batch batch, Query articles, LocalDate day, int most) {
    return batch.add(
        SearchRequest.of(s ->
            columns(s)
                .size(most)
                .query(q -> q.bool(b -> b.filter(articles, holding(day), CHANGED)))),
        JsonNode.class);
  }

  /** Neither texts nor sentences, which may be long. */
  private SearchRequest.Builder columns(SearchRequest.Builder search) {
    Amended.FIELDS.forEach(field -> search.docvalueFields(f -> f.field(field)));
    return search
        .index(store.indices().versions())
        .source(c -> c.fetch(false))
        .trackTotalHits(t -> t.enabled(false));
  }

  /** What {@link #askChanged} asks for, as one of several searches of another feature. */
  public static Query changedOf(Collection<String> documentIds, LocalDate day) {
    return Queries.allOf(
        List.of(Queries.anyOf(Fields.DOCUMENT_ID, documentIds), holding(day), CHANGED));
  }

  /** Adds to a batch: amended articles that match a query by their text on a day. */
  public Batch.Part<JsonNode> askSaying(Batch batch, Query words, LocalDate day, int most) {
    return batch.add(
        SearchRequest.of(s ->
            columns(s)
                .size(most)
                .seqNoPrimaryTerm(true)
                .query(q -> q.bool(b -> b.must(words).filter(holding(day), CHANGED)))),
        JsonNode.class);
  }

  /** Adds to a batch: the texts of some of them. */
  public Batch.Part<StoredVersion> askTexts(Batch batch, Collection<String> ids) {
    return batch.add(
        SearchRequest.of(s ->
            s.index(store.indices().versions())
                .query(Queries.anyOf(Fields.ID, ids))
                .source(c -> c.filter(f -> f.excludes("outstanding")))
                .seqNoPrimaryTerm(true)
                .size(ids.size())),
        StoredVersion.class);
  }

  /**
   * The articles that changed last.
   *
   * @param documentId of one act alone
   * @param today what changes later is left out
   */
  public List<Stretch> latest(Optional<String> documentId, LocalDate today, int most) {
    List<Query> wanted = new ArrayList<>();
    String day = today.toString();
    wanted.add(Query.of(q -> q.range(r -> r.field(Fields.FROM).lte(JsonData.of(day)))));
    documentId.ifPresent(id -> wanted.add(Queries.is(Fields.DOCUMENT_ID, id)));
    // Leaves out amendments that could not be applied.
    int read = 3 * most;
    return store
        .list(
            SearchRequest.of(s ->
                s.index(store.indices().versions())
                    .size(read)
                    .source(c -> c.filter(f -> f.includes(Stretch.FIELDS)))
                    .query(Queries.allOf(wanted))
                    .sort(o -> o.field(f -> f.field(Fields.FROM).order(SortOrder.Desc)))
                    .sort(o -> o.field(f -> f.field(Fields.DOCUMENT_ID).order(SortOrder.Asc)))
                    .sort(o -> o.field(f -> f.field(Fields.POSITION).order(SortOrder.Asc)))),
            Stretch.class)
        .stream()
        .filter(version ->
            version.changes().stream().anyMatch(change -> change.from().equals(version.from())))
        .limit(most)
        .toList();
  }

  /**
   * How amended articles read on a day, by {@link Documents#at}.
   *
   * @param labels of articles, by the id of the document
   */
  public Map<String, StoredVersion> at(Map<String, Set<String>> labels, LocalDate day) {
    Map<String, StoredVersion> found = new LinkedHashMap<>();
    if (labels.isEmpty()) {
      return found;
    }
    List<Query> places = new ArrayList<>();
    labels.forEach((id, wanted) ->
        places.add(
            Queries.allOf(
                List.of(Queries.is(Fields.DOCUMENT_ID, id), Queries.anyOf(Fields.LABEL, wanted)))));
    int most = labels.values().stream().mapToInt(Set::size).sum();
    store
        .list(
            SearchRequest.of(s ->
                s.index(store.indices().versions())
                    .size(most)
                    .query(Queries.allOf(List.of(Queries.either(places), holding(day))))),
            StoredVersion.class)
        .stream()
        .filter(version -> !version.changes().isEmpty())
        .forEach(
            version -> found.put(Documents.at(version.documentId(), version.label()), version));
    return found;
  }

  /** In a round trip of its own. */
  public Read of(String documentId, List<LocalDate> days) {
    Batch batch = store.batch();
    Asked asked = ask(batch, documentId, days);
    batch.send();
    return asked.read();
  }
}
