package vn.danchieu.portal.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.index.StoredVersion;

/** What articles say on a day, where acts have amended them. */
@Component
public class Versions {
  /** An act of four thousand articles that all are amended, and OpenSearch's own limit. */
  private static final int MOST = 10_000;

  private final Store store;

  Versions(Store store) {
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

  /** Asks together with other things how an act reads on one or several days. */
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

  /** In a round trip of its own. */
  public Read of(String documentId, List<LocalDate> days) {
    Batch batch = store.batch();
    Asked asked = ask(batch, documentId, days);
    batch.send();
    return asked.read();
  }
}
