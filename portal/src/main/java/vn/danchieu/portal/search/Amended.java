package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredStates;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.search.Candidate.Gathered;
import vn.danchieu.portal.search.Found.Since;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Batch.Part;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.version.ArticlePlaces;

/**
 * Amended articles in a search: finds articles by their text on the day, and tells which quoted
 * provisions were amended.
 */
final class Amended {
  /** An amending act changes articles by the dozen, of which few answer one question. */
  static final int MOST_SAYING = 8;

  private static final int MOST_CHANGED = 2_000;

  private final ArticleVersions versions;
  private final LocalDate day;
  private Optional<Part<JsonNode>> saying = Optional.empty();
  private Optional<Part<JsonNode>> changed = Optional.empty();
  private final Map<String, LocalDate> sinceById = new HashMap<>();
  private final Map<String, LocalDate> sinceByPlace = new HashMap<>();

  /**
   * @param day of which the text is in force that is searched
   */
  Amended(ArticleVersions versions, LocalDate day) {
    this.versions = versions;
    this.day = day;
  }

  LocalDate day() {
    return day;
  }

  /** Asks, in the first round trip, which amended articles match. */
  void askSaying(Batch batch, Query words) {
    saying = Optional.of(versions.askSaying(batch, words, day, TieBreaking.asked(MOST_SAYING)));
  }

  /** Documents of the matching articles; after the first round trip. */
  Set<String> documents() {
    return hits().stream().map(BestDocuments::document).collect(Collectors.toSet());
  }

  private List<Hit<JsonNode>> hits() {
    return saying.map(part -> TieBreaking.cut(part.hits(), MOST_SAYING)).orElse(List.of());
  }

  /** Asks, in the second round trip, for the texts of matching articles. */
  Texts.Asked texts(Batch batch, Texts texts) {
    return texts.askAmended(batch, versions, hits());
  }

  /**
   * Asks, in the second round trip, which articles that may be quoted are amended.
   *
   * @param gathered provisions, with their labels
   * @param whole documents of which any provision may be quoted
   */
  void askChanged(Batch batch, List<Hit<JsonNode>> gathered, Collection<String> whole) {
    Set<String> documents = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (Hit<JsonNode> hit : gathered) {
      var label = hit.fields().get(Fields.LABEL);
      if (label != null) {
        documents.add(BestDocuments.document(hit));
        labels.addAll(List.of(label.to(String[].class)));
      }
    }
    List<Query> articles = new ArrayList<>();
    if (!labels.isEmpty()) {
      articles.add(
          Queries.allOf(
              List.of(
                  Queries.anyOf(Fields.DOCUMENT_ID, documents),
                  Queries.anyOf(Fields.LABEL, labels))));
    }
    if (!whole.isEmpty()) {
      articles.add(Queries.anyOf(Fields.DOCUMENT_ID, whole));
    }
    changed =
        articles.isEmpty()
            ? Optional.empty()
            : Optional.of(versions.askChanged(batch, Queries.either(articles), day, MOST_CHANGED));
  }

  /**
   * Matching articles with their texts, ready to be ranked with other provisions; after the second
   * round trip.
   *
   * @param said what was read of them
   * @param titles of documents, by id
   */
  List<Gathered> gathered(List<Gathered> said, Map<String, String> titles) {
    hits()
        .forEach(hit ->
            sinceById.put(String.valueOf(hit.id()), ArticleVersions.Amended.of(hit).since()));
    List<Gathered> gathered = new ArrayList<>();
    for (Gathered each : said) {
      String title = titles.get(each.candidate().documentId());
      if (title != null) {
        gathered.add(new Gathered(each.candidate().titled(title), each.score()));
      }
    }
    return gathered;
  }

  /** An amended article as a provision; the title of its document is added later. */
  static StoredProvision written(StoredVersion version) {
    return new StoredProvision(
        version.id(),
        version.documentId(),
        Optional.empty(),
        version.position(),
        "article",
        ArticlePlaces.anchor(version.label()),
        version.label(),
        Optional.of(version.title()).filter(title -> !title.isEmpty()),
        List.of(),
        version.text(),
        -1,
        -1,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        StoredStates.NONE);
  }

  /** Since when a provision reads as it is quoted, or no longer does. */
  Optional<Since> since(StoredProvision provision) {
    Optional<LocalDate> quoted = Optional.ofNullable(sinceById.get(provision.id()));
    return quoted
        .map(from -> new Since(from, true))
        .or(() ->
            Optional.ofNullable(places().get(place(provision.documentId(), provision.anchor())))
                .map(from -> new Since(from, false)));
  }

  private Map<String, LocalDate> places() {
    if (sinceByPlace.isEmpty()) {
      changed.stream()
          .flatMap(part -> part.hits().stream())
          .map(ArticleVersions.Amended::of)
          .forEach(each ->
              sinceByPlace.put(
                  place(each.documentId(), ArticlePlaces.anchor(each.label())), each.since()));
    }
    return sinceByPlace;
  }

  private static String place(String document, String anchor) {
    return document + "#" + anchor;
  }
}
