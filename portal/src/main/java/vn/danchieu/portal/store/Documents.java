package vn.danchieu.portal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.CountRequest;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;

/** The documents that are known, in full or by record. */
@Component
public class Documents {
  private static final int MOST_PROVISIONS = 5_000;
  private static final int TITLES_AT_ONCE = 500;

  private final Store store;
  private final ObjectProvider<ReadingListener> opened;

  Documents(Store store, ObjectProvider<ReadingListener> opened) {
    this.store = store;
    this.opened = opened;
  }

  /** With its text; by id, by readable address or by the id of a source. */
  public Optional<StoredDocument> find(String name) {
    Optional<StoredDocument> found = kept(name).filter(document -> document.withdrawn().isEmpty());
    found.ifPresent(document -> shown(document.id()));
    return found;
  }

  void shown(String id) {
    opened.ifAvailable(told -> told.opened(id));
  }

  /** What was withdrawn is found by the same names, by whoever could see it before. */
  public Optional<StoredDocument> withdrawn(String name) {
    return kept(name).filter(document -> document.withdrawn().isPresent());
  }

  private Optional<StoredDocument> kept(String name) {
    List<StoredDocument> found =
        store.list(
            SearchRequest.of(s ->
                s.index(store.indices().documents())
                    .size(2 * store.indices().count())
                    .query(named(name))),
            StoredDocument.class);
    return found.stream()
        .filter(document -> document.id().equals(name) || document.slug().equals(name))
        .findFirst()
        .or(() -> found.stream().min(publicFirst(StoredDocument::id)));
  }

  /** The id of a document, found as {@link #find} finds it, without reading its text. */
  public Optional<String> idOf(String name) {
    return version(name).map(Version::id);
  }

  /** What tells one state of a document from another, without its text. */
  public record Version(
      String id, String slug, String contentHash, boolean held, List<StoredDocument.Claim> claims) {
    private static final List<String> FIELDS =
        List.of(Fields.ID, Fields.SLUG, Fields.CONTENT_HASH, Fields.HELD, "claims");

    private boolean isWithdrawn() {
      return claims.stream()
          .anyMatch(claim -> claim.about().equals(StoredDocument.Claim.WITHDRAWN));
    }
  }

  /** Of a document, found as {@link #find} finds it. */
  public Optional<Version> version(String name) {
    List<Version> found =
        store.list(
            SearchRequest.of(s ->
                s.index(store.indices().documents())
                    .size(2 * store.indices().count())
                    .source(c -> c.filter(f -> f.includes(Version.FIELDS)))
                    .query(named(name))),
            Version.class);
    Optional<Version> known =
        found.stream()
            .filter(each -> !each.isWithdrawn())
            .filter(document -> document.id().equals(name) || document.slug().equals(name))
            .findFirst()
            .or(() ->
                found.stream().filter(each -> !each.isWithdrawn()).min(publicFirst(Version::id)));
    known.ifPresent(version -> shown(version.id()));
    return known;
  }

  /** Prefers the public set; two sets may hold what one source delivered. */
  private static <T> Comparator<T> publicFirst(Function<T, String> id) {
    return Comparator.comparing(found -> !Audience.of(id.apply(found)).isPublic());
  }

  private static Query named(String name) {
    return Queries.either(
        List.of(
            Queries.is(Fields.ID, name),
            Queries.is(Fields.SLUG, name),
            Queries.is(Fields.IMPORT_IDS, name)));
  }

  /** All without their texts, as many as fit into memory at once. */
  public List<StoredDocument> all() {
    List<StoredDocument> all = new ArrayList<>();
    store.each(
        CallPurpose.BULK,
        SearchRequest.of(s ->
            s.index(store.indices().documents())
                .size(TITLES_AT_ONCE)
                .source(Queries.WITHOUT_TEXT)
                .sort(o -> o.field(f -> f.field(Fields.ID).order(SortOrder.Asc)))),
        StoredDocument.class,
        all::add);
    return all;
  }

  /** In the order in which they stand. */
  public List<StoredProvision> provisions(StoredDocument document) {
    Batch batch = store.batch();
    Batch.Part<StoredProvision> asked = askProvisions(batch, document);
    batch.send();
    return asked.sources();
  }

  /** Asks for the provisions of a document in their order, together with other things. */
  public Batch.Part<StoredProvision> askProvisions(Batch batch, StoredDocument document) {
    return batch.add(
        SearchRequest.of(s ->
            s.index(store.indices().provisions())
                .size(MOST_PROVISIONS)
                .source(c -> c.filter(f -> f.excludes(Fields.DOCUMENT_STATES)))
                .query(Queries.is(Fields.DOCUMENT_ID, document.id()))
                .sort(o -> o.field(f -> f.field(Fields.POSITION).order(SortOrder.Asc)))),
        StoredProvision.class);
  }

  /**
   * Provisions under the anchors of their documents, by {@link #at}.
   *
   * @param anchors by the id of the document
   */
  public Map<String, StoredProvision> at(Map<String, Set<String>> anchors) {
    Map<String, StoredProvision> found = new LinkedHashMap<>();
    if (!anchors.isEmpty()) {
      List<Query> places = new ArrayList<>();
      anchors.forEach((id, wanted) ->
          places.add(
              Queries.allOf(
                  List.of(
                      Queries.is(Fields.DOCUMENT_ID, id), Queries.anyOf(Fields.ANCHOR, wanted)))));
      int most = anchors.values().stream().mapToInt(Set::size).sum();
      store
          .list(
              SearchRequest.of(s ->
                  s.index(store.indices().provisions()).size(most).query(Queries.either(places))),
              StoredProvision.class)
          .forEach(p -> found.put(at(p.documentId(), p.anchor()), p));
    }
    return found;
  }

  /** The place of an anchor in a document. */
  public static String at(String documentId, String anchor) {
    return documentId + "#" + anchor;
  }

  /** Asks where provisions stand, together with other things. */
  public Asked askPlaces(Batch batch, Collection<String> provisionIds) {
    List<String> distinct = List.copyOf(new LinkedHashSet<>(provisionIds));
    return new Asked(
        distinct.isEmpty()
            ? Optional.empty()
            : Optional.of(
                batch.add(
                    SearchRequest.of(s ->
                        s.index(store.indices().provisions())
                            .size(distinct.size())
                            .source(c -> c.filter(f -> f.includes(Place.FIELDS)))
                            .query(Queries.anyOf(Fields.ID, distinct))),
                    Place.class)));
  }

  /** Places that were asked for. */
  public record Asked(Optional<Batch.Part<Place>> part) {
    /** By the id of the provision, once the batch was sent. */
    public Map<String, Place> byId() {
      Map<String, Place> places = new LinkedHashMap<>();
      part.ifPresent(p -> p.sources().forEach(place -> places.put(place.id(), place)));
      return places;
    }
  }

  /** A provision's name and its anchor in the page of its document. */
  public record Place(String id, String kind, String anchor, String label) {
    /** What is read of a provision for it. */
    public static final List<String> FIELDS =
        List.of(Fields.ID, Fields.KIND, Fields.ANCHOR, Fields.LABEL);
  }

  public Holdings holdings() {
    long all = count(store.indices().documents(), Optional.empty());
    long held = count(store.indices().works(), Optional.of(Queries.is(Fields.HELD, true)));
    return new Holdings(
        held,
        all - held,
        count(store.indices().provisions(), Optional.empty()),
        count(store.indices().links(), Optional.empty()));
  }

  /** How much the portal holds. */
  public record Holdings(long held, long byRecord, long provisions, long links) {}

  private long count(List<String> index, Optional<Query> query) {
    return store.count(
        CountRequest.of(c -> {
          c.index(index);
          query.ifPresent(c::query);
          return c;
        }));
  }
}
