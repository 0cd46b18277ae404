package vn.danchieu.portal.task;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Numbers;
import vn.danchieu.portal.task.TaskSettings.Reach;
import vn.danchieu.portal.task.TaskSettings.Weights;

/** Weighs all evidence for each document that may govern a task. */
final class Ranking {
  /** Years by which a document's number counts as new, and after which as old. */
  private static final int NEW = 1;

  private static final int OLD = 11;

  private final CitationGraph graph;
  private final Evidence evidence;
  private final Question question;
  private final Reach reach;
  private final TaskSettings settings;

  private final Map<String, Double> near;
  private final Map<String, Double> closest = new HashMap<>();
  private final Map<String, Double> textWitnesses = new HashMap<>();
  private final Map<String, Double> fewTextWitnesses = new HashMap<>();
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
    this.near = near();
    double sharp = reach.sharpness();
    count(closest, evidence.titles(), reach.closest(), 1);
    count(textWitnesses, evidence.texts(), reach.witnesses(), sharp);
    count(fewTextWitnesses, evidence.texts(), reach.fewWitnesses(), 1);
    evidence
        .titles()
        .forEach((host, likeness) ->
            graph
                .citedBy(host)
                .forEach((identity, full) ->
                    nearest.merge(identity, likeness * form(full), Double::max)));
    evidence
        .provisions()
        .forEach((provision, likeness) ->
            graph
                .citedInProvision(provision)
                .forEach(identity -> {
                  sameProvision.merge(identity, likeness, Double::max);
                  provisionHosts.merge(identity + hostOf(provision), likeness, Double::max);
                }));
    for (String id : candidates()) {
      graph.host(id).ifPresent(host -> known.put(host.identity(), id));
    }
  }

  /**
   * A document that may govern the task.
   *
   * @param id of the document, where it is known by resemblance
   */
  record Candidate(String identity, Optional<String> id, double score, boolean resembles) {}

  /** Best first. */
  List<Candidate> best(int count) {
    Set<String> identities = new HashSet<>(known.keySet());
    identities.addAll(evidence.names().keySet());
    identities.addAll(closest.keySet());
    identities.addAll(nearest.keySet());
    identities.addAll(textWitnesses.keySet());
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

  /** Those who cite a document, the nearest to the task first. */
  List<String> citing(String identity, int most) {
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

  /** How near a document is to the task, for choosing whom to quote. */
  double near(String hostId, Optional<String> provisionId) {
    return near.getOrDefault(hostId, 0.0)
        + 2 * provisionId.map(id -> evidence.provisions().getOrDefault(id, 0.0)).orElse(0.0);
  }

  private static String hostOf(String provisionId) {
    int dot = provisionId.lastIndexOf('.');
    return dot < 0 ? provisionId : provisionId.substring(0, dot);
  }

  private Set<String> candidates() {
    Set<String> ids = new HashSet<>(evidence.documents());
    ids.addAll(evidence.bestProvisions().keySet());
    return ids;
  }

  private Candidate weighed(String identity) {
    Optional<String> id = Optional.ofNullable(known.get(identity));
    double name = evidence.names().getOrDefault(identity, 0.0);
    double provision =
        id.map(evidence.bestProvisions()::get).map(Evidence.BestProvision::likeness).orElse(0.0);
    double text = id.map(i -> evidence.texts().getOrDefault(i, 0.0)).orElse(0.0);
    Weights w = settings.weights();
    double titled = Math.max(0, name - reach.alike());
    double resembles =
        w.titled() * titled + w.named() * name + w.provision() * provision + w.text() * text;
    double score = resembles + cited(identity) + kind(identity);
    return new Candidate(identity, id, score, name > 0 || provision > 0 || text > 0);
  }

  /** What the citations of others say. */
  private double cited(String identity) {
    Weights w = settings.weights();
    double share = graph.share(identity, question.without(), reach.statingShare());
    double rarity = -Math.log(share);
    double close = nearest.getOrDefault(identity, 0.0);
    return w.titleLift() * (log(closest, identity) - Math.log(share + reach.smoothing()))
        + w.lift() * (log(textWitnesses, identity) - Math.log(share + reach.smoothing()))
        + w.fewLift() * (log(fewTextWitnesses, identity) - Math.log(share + reach.smoothing()))
        + w.nearest() * close
        + w.nearestRare() * close * rarity
        - w.common() * rarity
        + w.sameProvision() * sameProvision.getOrDefault(identity, 0.0);
  }

  private double log(Map<String, Double> votes, String identity) {
    return Math.log(votes.getOrDefault(identity, 0.0) + reach.smoothing());
  }

  /** What kind of document it is, as its number tells. */
  private double kind(String identity) {
    Weights w = settings.weights();
    Optional<String> number = graph.cited(identity).flatMap(CitationGraph.Cited::number);
    boolean local =
        number.filter(n -> settings.localSymbols().stream().anyMatch(n::contains)).isPresent();
    int age =
        number.flatMap(Numbers::parse).flatMap(DocumentNumber::year).map(this::age).orElse(-1);
    double recency =
        age < 0
            ? 0
            : age <= NEW ? w.recent() : age == NEW + 1 ? w.lastYear() : age > OLD ? w.old() : 0;
    return (local ? w.local() : 0) + recency;
  }

  private int age(int year) {
    return Math.max(0, question.on().getYear() - year);
  }

  /** By title and, less, by text. */
  private Map<String, Double> near() {
    Map<String, Double> sum = new LinkedHashMap<>(evidence.titles());
    evidence
        .texts()
        .forEach((id, likeness) -> sum.merge(id, likeness * reach.textShare(), Double::sum));
    return sum;
  }

  /** Each witness votes for all it cites; the votes of all together are one. */
  private void count(
      Map<String, Double> into, Map<String, Double> likeness, int most, double sharpness) {
    Map<String, Double> votes = new HashMap<>();
    likeness.forEach((host, alike) ->
        votes.put(host, Math.pow(alike, sharpness) * graph.weight(host, reach.statingShare())));
    List<Map.Entry<String, Double>> heard =
        votes.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(most)
            .toList();
    double all = heard.stream().mapToDouble(Map.Entry::getValue).sum() + 1e-9;
    for (var vote : heard) {
      graph
          .citedBy(vote.getKey())
          .forEach((identity, full) ->
              into.merge(identity, vote.getValue() / all * form(full), Double::sum));
    }
  }

  private double form(boolean full) {
    return full ? 1 : reach.nameShare();
  }
}
