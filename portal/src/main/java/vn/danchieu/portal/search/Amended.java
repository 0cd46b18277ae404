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
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredStates;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.portal.search.Candidate.Gathered;
import vn.danchieu.portal.search.Found.Since;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Batch.Part;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Versions;
import vn.danchieu.portal.store.Versions.Stretch;
import vn.danchieu.portal.version.Places;

/**
 * What articles say on the day of a search, where others have amended them: found by these words as
 * well, and told of those that are quoted as they were loaded.
 */
final class Amended {
  /** An act has amended articles by the dozen, of which few speak of one thing. */
  private static final int MOST_SAYING = 20;

  private static final int MOST_CHANGED = 2_000;

  private final Versions versions;
  private final LocalDate day;
  private Optional<Part<StoredVersion>> saying = Optional.empty();
  private Optional<Part<Stretch>> changed = Optional.empty();
  private final Map<String, LocalDate> sinceById = new HashMap<>();
  private final Map<String, LocalDate> sinceByPlace = new HashMap<>();

  /**
   * @param day of which the text is in force that is searched
   */
  Amended(Versions versions, LocalDate day) {
    this.versions = versions;
    this.day = day;
  }

  LocalDate day() {
    return day;
  }

  /** With the first round trip: which amended articles say it. */
  void askSaying(Batch batch, Query words) {
    saying = Optional.of(versions.askSaying(batch, words, day, MOST_SAYING));
  }

  /** Once that was sent: the documents whose articles say it. */
  Set<String> documents() {
    Set<String> documents = new HashSet<>();
    versions().forEach(version -> documents.add(version.documentId()));
    return documents;
  }

  private List<StoredVersion> versions() {
    return saying.map(Part::sources).orElse(List.of()).stream()
        .filter(version -> !version.changes().isEmpty())
        .toList();
  }

  /**
   * With the second: which articles that may be quoted are amended.
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
        documents.add(DocumentSearch.document(hit));
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
   * Once that was sent: what they say, to be told apart from other provisions.
   *
   * @param titles of documents, by id
   */
  List<Gathered> gathered(Part<StoredVersion> part, Map<String, String> titles) {
    List<Gathered> gathered = new ArrayList<>();
    for (Hit<JsonNode> hit : part.hits()) {
      part.read(hit)
          .filter(version -> !version.changes().isEmpty())
          .filter(version -> titles.containsKey(version.documentId()))
          .ifPresent(version -> {
            Double score = hit.score();
            StoredProvision written = written(version, titles);
            sinceById.put(written.id(), version.from().orElse(day));
            gathered.add(
                new Gathered(
                    Texts.candidate(written, LanguageModel.EMPTY), score == null ? 0 : score));
          });
    }
    return gathered;
  }

  List<Gathered> gathered(Map<String, String> titles) {
    return saying.map(part -> gathered(part, titles)).orElse(List.of());
  }

  private static StoredProvision written(StoredVersion version, Map<String, String> titles) {
    return new StoredProvision(
        version.id(),
        version.documentId(),
        Optional.empty(),
        version.position(),
        "article",
        Places.anchor(version.label()),
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
        Optional.ofNullable(titles.get(version.documentId())),
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
          .flatMap(part -> part.sources().stream())
          .forEach(stretch ->
              stretch
                  .since()
                  .ifPresent(from ->
                      sinceByPlace.put(
                          place(stretch.documentId(), Places.anchor(stretch.label())), from)));
    }
    return sinceByPlace;
  }

  private static String place(String document, String anchor) {
    return document + "#" + anchor;
  }
}
