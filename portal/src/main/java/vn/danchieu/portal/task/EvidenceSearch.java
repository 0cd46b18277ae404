package vn.danchieu.portal.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.MsearchRequest;
import org.opensearch.client.opensearch.core.msearch.MultiSearchResponseItem;
import org.opensearch.client.opensearch.core.msearch.RequestItem;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.SourceConfig;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredWork;
import vn.danchieu.index.StoredWork.Holding;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.task.Ranking.Candidate;

/** The second request: what is known of the works that may govern tasks, and who cites them. */
record EvidenceSearch(Store store, TaskSettings settings) {
  /** Searches shared by all tasks of a request. */
  private static final int SHARED = 3;

  /** Searches for each single task. */
  private static final int OWN = 2;

  /** This many nearest provisions contribute their own citations. */
  private static final int QUOTING = 150;

  /** A provision cites a handful; one that cites dozens is a list. */
  private static final int CITED_IN = 2_000;

  /** This many of the best works get sentences from the nearest of their own citing documents. */
  private static final int SURELY_TOLD = 40;

  private static final SourceConfig WHOLE = SourceConfig.of(s -> s.fetch(true));
  private static final Query SURE =
      Queries.anyOf(
          Fields.TARGET_STATE,
          Stream.of(StoredLead.State.RESOLVED, StoredLead.State.MISSING).map(Enum::name).toList());

  /**
   * What is asked for one task.
   *
   * @param works that may govern it
   * @param hosts whose sentences are read, with how near they are
   */
  private record Asked(TaskNeighbours nearest, Set<String> works, Map<String, Double> hosts) {
    /** Works that none of the nearest cites: one sentence of anybody is read. */
    Set<String> strays() {
      Set<String> strays = new LinkedHashSet<>(works);
      nearest.witnesses().values().forEach(witness -> strays.removeAll(witness.cites()));
      return strays;
    }
  }

  /** For all tasks together, in their order. */
  List<Evidence> of(List<Question> questions, List<TaskNeighbours> nearest) {
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      asked.add(asked(questions.get(i), nearest.get(i)));
    }
    List<RequestItem> items = new ArrayList<>(shared(asked));
    asked.forEach(each -> items.addAll(List.of(told(each), strays(each))));
    List<MultiSearchResponseItem<ObjectNode>> answers =
        store.searchAll(MsearchRequest.of(m -> m.searches(items)), ObjectNode.class).responses();
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      int own = SHARED + OWN * i;
      evidence.add(
          evidence(asked.get(i), answers.subList(0, SHARED), answers.subList(own, own + OWN)));
    }
    return evidence;
  }

  private Asked asked(Question question, TaskNeighbours nearest) {
    TaskSettings.Reach reach = settings.reach();
    List<String> works =
        new Ranking(question, Evidence.first(nearest), settings)
            .best(reach.candidates()).stream().map(Candidate::id).toList();
    Map<String, Double> near = Evidence.near(nearest, reach.texts(), reach.textShare());
    Set<String> hosts = new HashSet<>(nearest(near.keySet(), near, reach.witnesses()));
    works.stream()
        .limit(SURELY_TOLD)
        .forEach(work -> hosts.addAll(nearest(hostsOf(work, nearest), near, settings.reasons())));
    Map<String, Double> asked = new LinkedHashMap<>();
    hosts.forEach(host -> asked.put(host, near.getOrDefault(host, 0.0)));
    return new Asked(nearest, new LinkedHashSet<>(works), asked);
  }

  private static List<String> hostsOf(String work, TaskNeighbours nearest) {
    return nearest.witnesses().values().stream()
        .filter(witness -> witness.cites().contains(work))
        .map(Witness::id)
        .toList();
  }

  private static List<String> nearest(
      Collection<String> hosts, Map<String, Double> near, int most) {
    return hosts.stream()
        .sorted(
            Comparator.comparingDouble((String host) -> near.getOrDefault(host, 0.0))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private List<RequestItem> shared(List<Asked> asked) {
    Set<String> works = new LinkedHashSet<>();
    Set<String> unheard = new LinkedHashSet<>();
    Set<String> provisions = new LinkedHashSet<>();
    for (Asked each : asked) {
      works.addAll(each.works());
      unheard.addAll(each.nearest().unheard(settings.reach().texts()));
      // What the best are built upon themselves tells which of them belong together.
      each.works().stream().limit(SURELY_TOLD).forEach(unheard::add);
      each.nearest().silent().ifPresent(unheard::add);
      each.nearest().provisions().keySet().stream().limit(QUOTING).forEach(provisions::add);
    }
    Query known =
        Queries.allOf(
            List.of(
                Queries.anyOf(Fields.ID, works),
                Works.held(Holding.HELD, Holding.RECORD, Holding.CITED)));
    Query cited = Queries.allOf(List.of(Queries.anyOf(Fields.PROVISION_ID, provisions), SURE));
    return List.of(
        ColumnQueries.records(store.indices().works(), known, works.size(), Works.SHOWN),
        NearestSearch.speaking(store.indices().works(), unheard),
        ColumnQueries.of(
            store.indices().links(), cited, CITED_IN, Fields.PROVISION_ID, Fields.TARGET_WORKS));
  }

  /** What the nearest say of the works, the nearest first. */
  private RequestItem told(Asked asked) {
    Query nearestFirst =
        Query.of(q ->
            q.bool(b -> {
              asked
                  .hosts()
                  .forEach((host, near) ->
                      b.should(s ->
                          s.constantScore(c ->
                              c.filter(Queries.is(Fields.HOST_ID, host))
                                  .boost((float) (1 + near)))));
              return b.minimumShouldMatch("1");
            }));
    Query query =
        Query.of(q ->
            q.bool(b ->
                b.must(nearestFirst)
                    .filter(SURE, Queries.anyOf(Fields.TARGET_WORKS, asked.works()))));
    return ColumnQueries.records(
        store.indices().links(), query, settings.reach().sentences(), WHOLE);
  }

  private RequestItem strays(Asked asked) {
    Set<String> strays = asked.strays();
    Query query = Queries.allOf(List.of(SURE, Queries.anyOf(Fields.TARGET_WORKS, strays)));
    return RequestItem.of(i ->
        i.header(h -> h.index(store.indices().links()))
            .body(b ->
                b.query(query)
                    .size(strays.size())
                    .collapse(c -> c.field(Fields.TARGET_WORKS))
                    .trackTotalHits(t -> t.enabled(false))));
  }

  private static Evidence evidence(
      Asked asked,
      List<MultiSearchResponseItem<ObjectNode>> shared,
      List<MultiSearchResponseItem<ObjectNode>> own) {
    Map<String, StoredWork> works = new HashMap<>();
    Store.sources(hits(shared.get(0))).stream()
        .map(StoredWork::of)
        .filter(work -> asked.works().contains(work.id()))
        .forEach(work -> works.put(work.id(), work));
    Map<String, Witness> witnesses = new HashMap<>(asked.nearest().witnesses());
    hits(shared.get(1)).stream()
        .map(NearestSearch::witness)
        .forEach(each -> witnesses.put(each.id(), each));
    Map<String, Set<String>> citedIn = new HashMap<>();
    for (Hit<ObjectNode> hit : hits(shared.get(2))) {
      ColumnQueries.word(hit, Fields.PROVISION_ID)
          .filter(asked.nearest().provisions()::containsKey)
          .ifPresent(provision ->
              citedIn
                  .computeIfAbsent(provision, _ -> new HashSet<>())
                  .addAll(ColumnQueries.words(hit, Fields.TARGET_WORKS)));
    }
    return new Evidence(asked.nearest(), witnesses, citedIn, works, said(own));
  }

  private static Map<String, List<StoredLink>> said(
      List<MultiSearchResponseItem<ObjectNode>> answers) {
    Map<String, List<StoredLink>> said = new HashMap<>();
    for (MultiSearchResponseItem<ObjectNode> answer : answers) {
      for (ObjectNode json : Store.sources(hits(answer))) {
        StoredLink link = Json.MAPPER.treeToValue(json, StoredLink.class);
        link.leads()
            .ifPresent(leads ->
                leads
                    .target()
                    .works()
                    .forEach(work -> said.computeIfAbsent(work, _ -> new ArrayList<>()).add(link)));
      }
    }
    return said;
  }

  private static List<Hit<ObjectNode>> hits(MultiSearchResponseItem<ObjectNode> answer) {
    return answer.result().hits().hits();
  }
}
