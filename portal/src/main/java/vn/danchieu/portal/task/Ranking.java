package vn.danchieu.portal.task;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.portal.task.CitationGraph.Citing;
import vn.danchieu.portal.task.TaskSettings.Reach;
import vn.danchieu.portal.task.Votes.Round;

/** Weighs all evidence for each document that may govern a task. */
final class Ranking {
  private final CitationGraph graph;
  private final Evidence evidence;
  private final Question question;
  private final Reach reach;
  private final TaskSettings settings;
  private final Witnesses witnesses;

  private final Map<String, Double> near;
  private final Map<TaskSign, Votes> votes = new EnumMap<>(TaskSign.class);
  private final Map<String, Double> nearest = new HashMap<>();
  private final Map<String, Double> sameProvision = new HashMap<>();
  private final Map<String, Double> provisionHosts = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();

  Ranking(CitationGraph graph, Evidence evidence, Question question, TaskSettings settings) {
    this.graph = graph;
    this.evidence = evidence;
    this.question = question;
    this.settings = settings;
    this.reach = settings.reach();
    this.witnesses = graph.witnesses(reach, question.on());
    this.near = together(reach.textShare());
    rounds().forEach((sign, round) -> votes.put(sign, Votes.of(round, graph, witnesses, reach)));
    evidence
        .titles()
        .forEach((host, likeness) ->
            graph
                .citedBy(host)
                .forEach((identity, where) ->
                    nearest.merge(identity, likeness * Votes.form(where, reach), Double::max)));
    evidence
        .provisions()
        .forEach((provision, likeness) ->
            graph
                .citedInProvision(provision)
                .forEach(identity -> {
                  sameProvision.merge(identity, likeness, Double::max);
                  provisionHosts.merge(
                      identity + Evidence.documentOf(provision), likeness, Double::max);
                }));
    for (String id : resembling()) {
      graph.host(id).ifPresent(host -> known.put(host.identity(), id));
    }
  }

  /**
   * A document that may govern the task.
   *
   * @param id of the document, where it is known by resemblance
   */
  record Candidate(
      String identity, Optional<String> id, Map<TaskSign, Double> signs, double score) {
    private double sign(TaskSign sign) {
      return signs.getOrDefault(sign, 0.0);
    }

    boolean titled() {
      return sign(TaskSign.TITLED) > 0;
    }

    boolean resembles() {
      return sign(TaskSign.NAMED) > 0 || sign(TaskSign.PROVISION) > 0 || sign(TaskSign.TEXT) > 0;
    }
  }

  /** Best first. */
  List<Candidate> best(int count) {
    Set<String> identities = new HashSet<>(known.keySet());
    identities.addAll(evidence.names().keySet());
    identities.addAll(nearest.keySet());
    votes.values().forEach(each -> identities.addAll(each.all()));
    identities.addAll(sameProvision.keySet());
    question
        .without()
        .flatMap(graph::host)
        .ifPresent(asking -> identities.remove(asking.identity()));
    return identities.stream()
        .map(this::weighed)
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .limit(count)
        .toList();
  }

  /** The number under which it is cited most often. */
  Optional<String> number(String identity) {
    return graph.number(identity);
  }

  /** The citations that speak for a document: of the nearest to the task, the best first. */
  List<Citing> citing(String identity, int most) {
    Set<String> told = new HashSet<>();
    return hosts(identity, most).stream()
        .flatMap(host -> graph.citedBy(host).getOrDefault(identity, List.of()).stream())
        .sorted(Comparator.comparingDouble(this::worth).reversed())
        .filter(citing -> told.add(citing.hostId() + citing.actor().orElse("")))
        .limit(most)
        .toList();
  }

  /** What does something comes before a mention. */
  private double worth(Citing citing) {
    double provision =
        citing.provisionId().map(id -> evidence.provisions().getOrDefault(id, 0.0)).orElse(0.0);
    return near.getOrDefault(citing.hostId(), 0.0) + 2 * provision + (citing.acts() ? 0.1 : 0);
  }

  private List<String> hosts(String identity, int most) {
    Set<String> hosts =
        new HashSet<>(graph.cited(identity).map(CitationGraph.Cited::hosts).orElse(Set.of()));
    question.without().ifPresent(hosts::remove);
    return hosts.stream()
        .sorted(
            Comparator.comparingDouble((String host) ->
                    near.getOrDefault(host, 0.0)
                        + 2 * provisionHosts.getOrDefault(identity + host, 0.0))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private Set<String> resembling() {
    Set<String> ids = new HashSet<>(evidence.documents());
    ids.addAll(evidence.bestProvisions().keySet());
    return ids;
  }

  private Map<TaskSign, Round> rounds() {
    var titles = evidence.titles();
    var texts = evidence.texts();
    double best = titles.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    var both = together(reach.bothShare() * best);
    int many = reach.witnesses();
    int few = reach.fewWitnesses();
    return Map.of(
        TaskSign.OPENINGS, new Round(evidence.openings(), few, 2),
        TaskSign.TEXTS, new Round(texts, many, 3),
        TaskSign.FEW_TEXTS, new Round(texts, few, 1),
        TaskSign.TITLES, new Round(titles, many, 2),
        TaskSign.FEW_TITLES, new Round(titles, reach.closest(), 1),
        TaskSign.BOTH, new Round(both, many, 3),
        TaskSign.FEW_BOTH, new Round(both, few, 2));
  }

  private Candidate weighed(String identity) {
    Map<TaskSign, Double> signs = new EnumMap<>(TaskSign.class);
    Optional<String> id = Optional.ofNullable(known.get(identity));
    double name = evidence.names().getOrDefault(identity, 0.0);
    signs.put(TaskSign.NAMED, name);
    signs.put(TaskSign.TITLED, Math.max(0, name - reach.alike()));
    signs.put(
        TaskSign.PROVISION,
        id.map(evidence.bestProvisions()::get).map(Evidence.BestProvision::likeness).orElse(0.0));
    signs.put(TaskSign.TEXT, id.map(i -> evidence.texts().getOrDefault(i, 0.0)).orElse(0.0));
    cited(identity, signs);
    graph
        .cited(identity)
        .flatMap(CitationGraph.Cited::number)
        .ifPresent(number -> NumberSigns.add(number, question.on(), settings, signs));
    double score = 0;
    for (var sign : signs.entrySet()) {
      score += sign.getValue() * settings.signs().getOrDefault(sign.getKey(), 0.0);
    }
    return new Candidate(identity, id, signs, score);
  }

  /** What the citations of others say. */
  private void cited(String identity, Map<TaskSign, Double> signs) {
    double share =
        graph
            .cited(identity)
            .map(cited -> witnesses.share(cited, question.without()))
            .orElseGet(witnesses::shareOfUncited);
    votes.forEach((sign, each) -> signs.put(sign, each.lift(identity, share)));
    signs.put(TaskSign.NEAREST, nearest.getOrDefault(identity, 0.0));
    signs.put(TaskSign.RARE, -Math.log(share));
    signs.put(TaskSign.SAME_PROVISION, sameProvision.getOrDefault(identity, 0.0));
  }

  /** How near each document is, by title and, as far as it shares, by text. */
  private Map<String, Double> together(double textShare) {
    Map<String, Double> sum = new LinkedHashMap<>(evidence.titles());
    evidence.texts().forEach((id, likeness) -> sum.merge(id, likeness * textShare, Double::sum));
    return sum;
  }
}
