package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch.core.CountRequest;
import org.opensearch.client.opensearch.core.SearchRequest;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Fields;
import vn.danchieu.portal.store.Call;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.task.CitationGraph.Cited;
import vn.danchieu.portal.task.CitationGraph.Citing;
import vn.danchieu.portal.task.CitationGraph.Host;

/** Reads the graph of citations from the indices, page by page. */
final class GraphReader {
  private static final int PAGE = 5_000;
  private static final String UNDATED = ":_:";

  private final Store store;
  private final TaskSettings settings;

  GraphReader(Store store, TaskSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /** Changes whenever something is loaded; cheap to ask. */
  String version() {
    return count(store.indices().documents()) + "/" + count(store.indices().links());
  }

  CitationGraph read() {
    Map<String, Host> hosts = new LinkedHashMap<>();
    each(
        store.indices().documents(),
        List.of(Fields.ID, Fields.IDENTITY, Fields.TITLE, Fields.TYPE, Fields.ISSUED),
        Known.class,
        Known::id,
        known -> hosts.put(known.id(), known.asHost(settings.stating())));
    List<Link> links = new ArrayList<>();
    Map<String, String> shared = new HashMap<>();
    each(
        store.indices().links(),
        List.of(
            Fields.ID,
            Fields.HOST_ID,
            "provisionId",
            Fields.RELATION,
            "target.kind",
            Fields.TARGET_IDENTITY,
            Fields.TARGET_NUMBER,
            "target.title",
            Fields.SOURCE_IDENTITY),
        Link.class,
        Link::id,
        link -> links.add(link.sharing(shared)));
    return graph(hosts, links);
  }

  private static CitationGraph graph(Map<String, Host> hosts, List<Link> links) {
    Map<String, String> dated = dated(links);
    Map<String, Set<String>> citing = new HashMap<>();
    Map<String, Map<String, Integer>> titles = new HashMap<>();
    Map<String, Map<String, Integer>> numbers = new HashMap<>();
    List<Citing> citations = new ArrayList<>();
    for (Link link : links) {
      if (!link.leadsToADocument()) {
        continue;
      }
      String identity = dated.getOrDefault(link.target().identity(), link.target().identity());
      Map<String, Integer> written = numbers.computeIfAbsent(identity, _ -> new HashMap<>());
      link.target().number().ifPresent(n -> written.merge(n, 1, Integer::sum));
      link.target()
          .title()
          .ifPresent(t ->
              titles.computeIfAbsent(identity, _ -> new HashMap<>()).merge(t, 1, Integer::sum));
      citing.computeIfAbsent(identity, _ -> new HashSet<>()).add(link.hostId());
      citations.add(link.asCiting(identity));
    }
    Map<String, Cited> cited = new LinkedHashMap<>();
    numbers.forEach((identity, number) ->
        cited.put(
            identity,
            new Cited(
                identity,
                mostFrequent(number),
                mostFrequent(titles.getOrDefault(identity, Map.of())),
                citing.getOrDefault(identity, Set.of()))));
    return new CitationGraph(hosts, cited, citations);
  }

  /** A citation without a year means the only dated one of its number, where there is one. */
  private static Map<String, String> dated(List<Link> links) {
    Map<String, Set<String>> byNumber = new HashMap<>();
    links.forEach(link ->
        link.target()
            .number()
            .ifPresent(n ->
                byNumber.computeIfAbsent(n, _ -> new HashSet<>()).add(link.target().identity())));
    Map<String, String> dated = new HashMap<>();
    for (Set<String> identities : byNumber.values()) {
      List<String> whole = identities.stream().filter(i -> !i.contains(UNDATED)).toList();
      if (whole.size() == 1) {
        identities.stream()
            .filter(i -> i.contains(UNDATED))
            .forEach(i -> dated.put(i, whole.getFirst()));
      }
    }
    return dated;
  }

  private static Optional<String> mostFrequent(Map<String, Integer> written) {
    return written.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private <T> void each(
      String index, List<String> fields, Class<T> type, Function<T, String> id, Consumer<T> into) {
    Optional<String> after = Optional.empty();
    List<T> page;
    int left = settings.mostTitles();
    do {
      page = store.list(Call.BULK, page(index, fields, after), type);
      page.forEach(into);
      left -= page.size();
      after = page.isEmpty() ? Optional.empty() : Optional.of(id.apply(page.getLast()));
    } while (page.size() == PAGE && left > 0);
  }

  private static SearchRequest page(String index, List<String> fields, Optional<String> after) {
    return SearchRequest.of(s -> {
      s.index(index)
          .size(PAGE)
          .source(c -> c.filter(f -> f.includes(fields)))
          .sort(o -> o.field(f -> f.field(Fields.ID).order(SortOrder.Asc)));
      after.ifPresent(id -> s.searchAfter(FieldValue.of(id)));
      return s;
    });
  }

  private long count(String index) {
    return store.count(CountRequest.of(c -> c.index(index)));
  }

  private record Known(
      String id,
      String identity,
      Optional<String> title,
      Optional<String> type,
      Optional<LocalDate> issued) {
    Host asHost(List<String> stating) {
      return new Host(
          id,
          identity,
          title,
          title.map(t -> Opening.ofTitle(t, type)),
          type.filter(stating::contains).isPresent(),
          issued);
    }
  }

  private record Link(
      String id,
      String hostId,
      Optional<String> provisionId,
      String relation,
      Target target,
      Optional<Actor> source) {
    Citing asCiting(String identity) {
      boolean acts = !relation.equals(Relation.MENTIONS.code());
      boolean full = target.kind() == Kind.FULL || target.kind() == Kind.UNNUMBERED;
      return new Citing(id, hostId, provisionId, identity, full, acts, source.map(Actor::identity));
    }

    /** With one copy of what many links say: each answer brings its own. */
    Link sharing(Map<String, String> shared) {
      UnaryOperator<String> one = text -> shared.computeIfAbsent(text, same -> same);
      return new Link(
          id,
          one.apply(hostId),
          provisionId.map(one),
          one.apply(relation),
          new Target(
              target.kind(),
              one.apply(target.identity()),
              target.number().map(one),
              target.title().map(one)),
          source.map(actor -> new Actor(one.apply(actor.identity()))));
    }

    boolean leadsToADocument() {
      return switch (target.kind()) {
        case FULL, NAME, SHORT, ANAPHOR, UNNUMBERED -> true;
        default -> false;
      };
    }
  }

  private record Actor(String identity) {}

  private record Target(
      Kind kind, String identity, Optional<String> number, Optional<String> title) {}
}
