package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.MsearchRequest;
import org.opensearch.client.opensearch.core.msearch.MultiSearchResponseItem;
import org.opensearch.client.opensearch.core.msearch.RequestItem;
import org.opensearch.client.opensearch.core.search.SourceConfig;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredWork;
import vn.danchieu.index.StoredWork.Holding;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Documents.Place;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.task.Reasons.Read;
import vn.danchieu.portal.task.Reasons.Wanted;
import vn.danchieu.portal.version.ArticlePlaces;

/** The third request: details of the documents to be shown. */
record ReasonSearch(Store store) {
  private static final SourceConfig WHOLE = SourceConfig.of(s -> s.fetch(true));

  /** Of a handful of acts. */
  private static final int MOST_CHANGED = 2_000;

  private static final SourceConfig PLACED =
      SourceConfig.of(s -> s.filter(f -> f.includes(Place.FIELDS)));

  /** For all tasks together, in their order. */
  List<List<Governing>> of(List<Reasons> reasons, LocalDate on) {
    if (reasons.isEmpty()) {
      return List.of();
    }
    Wanted wanted = new Wanted(new HashSet<>(), new HashSet<>(), new HashSet<>());
    reasons.forEach(each -> wanted.add(each.wanted()));
    Read read = read(wanted, on);
    List<List<Governing>> governing = new ArrayList<>();
    for (Reasons each : reasons) {
      Read all = read.with(each.known());
      governing.add(Successors.besides(each.governing(all), all.works(), on));
    }
    return governing;
  }

  private Read read(Wanted wanted, LocalDate on) {
    var answers = store.searchAll(asked(wanted, on), ObjectNode.class).responses();
    return new Read(
        works(answers.get(0)),
        texts(answers.get(1)),
        places(answers.get(2)),
        changed(answers.get(3)));
  }

  private MsearchRequest asked(Wanted wanted, LocalDate on) {
    Query known =
        Queries.allOf(
            List.of(
                Queries.anyOf(Fields.ID, wanted.works()),
                Works.held(Holding.HELD, Holding.RECORD, Holding.CITED)));
    return MsearchRequest.of(m ->
        m.searches(
            ColumnQueries.records(
                store.indices().works(), known, wanted.works().size(), Works.SHOWN),
            provisions(wanted.provisions(), WHOLE),
            provisions(wanted.places(), PLACED),
            ColumnQueries.of(
                store.indices().versions(),
                ArticleVersions.changedOf(wanted.quoted(), on),
                MOST_CHANGED,
                ArticleVersions.Amended.FIELDS.toArray(String[]::new))));
  }

  private RequestItem provisions(Set<String> ids, SourceConfig fields) {
    return ColumnQueries.records(
        store.indices().provisions(), Queries.anyOf(Fields.ID, ids), ids.size(), fields);
  }

  private static Map<String, StoredWork> works(MultiSearchResponseItem<ObjectNode> answer) {
    Map<String, StoredWork> works = new HashMap<>();
    records(answer).stream().map(StoredWork::of).forEach(work -> works.put(work.id(), work));
    return works;
  }

  private static Map<String, StoredProvision> texts(MultiSearchResponseItem<ObjectNode> answer) {
    Map<String, StoredProvision> texts = new HashMap<>();
    records(answer).stream()
        .map(json -> Json.MAPPER.treeToValue(json, StoredProvision.class))
        .forEach(provision -> texts.put(provision.id(), provision));
    return texts;
  }

  private static Map<String, Place> places(MultiSearchResponseItem<ObjectNode> answer) {
    Map<String, Place> places = new HashMap<>();
    records(answer).stream()
        .map(json -> Json.MAPPER.treeToValue(json, Place.class))
        .forEach(place -> places.put(place.id(), place));
    return places;
  }

  /** Since when provisions read otherwise than they are held. */
  private static Map<String, LocalDate> changed(MultiSearchResponseItem<ObjectNode> answer) {
    Map<String, LocalDate> changed = new HashMap<>();
    answer.result().hits().hits().stream()
        .map(ArticleVersions.Amended::of)
        .forEach(each ->
            changed.put(
                Documents.at(each.documentId(), ArticlePlaces.anchor(each.label())), each.since()));
    return changed;
  }

  private static List<ObjectNode> records(MultiSearchResponseItem<ObjectNode> answer) {
    return Store.sources(answer.result().hits().hits());
  }
}
