package vn.danchieu.portal.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.index.Opening;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.task.TaskSettings.Reach;
import vn.danchieu.portal.task.Votes.Round;

/** Scores each document that may govern a task from all evidence. */
final class Ranking {
  /** Provisions that are counted for their documents, and how much nearer ones count more. */
  private static final int COUNTED = 100;

  private static final int SHARPNESS = 3;

  private static final String REPEALING = "bãi bỏ";

  private final Evidence evidence;
  private final TaskNeighbours nearest;
  private final Question question;
  private final Reach reach;
  private final TaskSettings settings;

  private final Map<TaskSign, Votes> votes = new EnumMap<>(TaskSign.class);
  private final Map<String, Double> sameProvision = new HashMap<>();
  private final Map<String, Double> provisions = new HashMap<>();
  private final Map<String, Double> bestProvision;

  Ranking(Question question, Evidence evidence, TaskSettings settings) {
    this.question = question;
    this.evidence = evidence;
    this.nearest = evidence.nearest();
    this.settings = settings;
    this.reach = settings.reach();
    this.bestProvision = nearest.texts(Integer.MAX_VALUE);
    rounds()
        .forEach((sign, round) ->
            votes.put(
                sign,
                Votes.of(
                    round,
                    evidence.witnesses(),
                    witness -> witness.weight(nearest.moment().present(), settings),
                    reach)));
    evidence
        .citedIn()
        .forEach((provision, works) ->
            works.forEach(work ->
                sameProvision.merge(
                    work, nearest.provisions().getOrDefault(provision, 0.0), Double::max)));
    nearest.provisions().entrySet().stream()
        .limit(COUNTED)
        .forEach(each ->
            provisions.merge(
                TaskNeighbours.documentOf(each.getKey()),
                Math.pow(each.getValue(), SHARPNESS),
                Double::sum));
  }

  /**
   * A work that may govern the task.
   *
   * @param general a law that many cite whatever they are about
   */
  record Candidate(String id, Map<TaskSign, Double> signs, boolean general, double score) {
    private double sign(TaskSign sign) {
      return signs.getOrDefault(sign, 0.0);
    }

    boolean titled() {
      return sign(TaskSign.TITLED) > 0;
    }

    boolean resembles() {
      return sign(TaskSign.NAMED) > 0 || sign(TaskSign.PROVISION) > 0;
    }
  }

  /** Best first. */
  List<Candidate> best(int count) {
    return ranked().stream().limit(count).toList();
  }

  /**
   * The same, and those besides whose very name says the task or that a search for it found.
   *
   * @param found their ids
   */
  List<Candidate> bestAnd(int count, List<String> found) {
    List<Candidate> ranked = ranked();
    List<Candidate> shown = new ArrayList<>(ranked.stream().limit(count).toList());
    ranked.stream()
        .skip(count)
        .filter(each -> each.titled() || found.contains(each.id()))
        .forEach(shown::add);
    return shown;
  }

  private List<Candidate> ranked() {
    Set<String> ids = new HashSet<>(nearest.resembling());
    votes.values().forEach(each -> ids.addAll(each.all()));
    ids.addAll(sameProvision.keySet());
    nearest.silent().ifPresent(ids::remove);
    if (!evidence.works().isEmpty()) {
      ids.retainAll(evidence.works().keySet());
    }
    return ids.stream()
        .filter(id -> evidence.work(id).filter(Ranking::onlyRepeals).isEmpty())
        .map(this::weighed)
        .sorted(
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id))
        .toList();
  }

  /** An act that was made to repeal governs nothing, however much its name says the task. */
  private static boolean onlyRepeals(StoredWork work) {
    return work.document()
        .title()
        .filter(title -> Opening.ofTitle(title, work.document().type()).startsWith(REPEALING))
        .isPresent();
  }

  private Map<TaskSign, Round> rounds() {
    int many = reach.witnesses();
    return Map.of(
        TaskSign.OPENINGS, new Round(nearest.openings(), reach.fewWitnesses(), 2),
        TaskSign.TEXTS, new Round(nearest.texts(reach.texts()), many, 3),
        TaskSign.TITLES, new Round(nearest.titles(), many, 2),
        TaskSign.FEW_TITLES, new Round(nearest.titles(), reach.closest(), 1));
  }

  private Candidate weighed(String id) {
    Optional<StoredWork> work = evidence.work(id);
    Optional<String> number = work.flatMap(each -> each.document().number());
    double share = share(id, work);
    Map<TaskSign, Double> signs = new EnumMap<>(TaskSign.class);
    double name = nearest.names().getOrDefault(id, 0.0);
    double provision = bestProvision.getOrDefault(id, 0.0);
    signs.put(TaskSign.NAMED, name);
    double titled = Math.max(0, name - reach.alike()) / (1 - reach.alike());
    signs.put(TaskSign.TITLED, titled * titled);
    signs.put(TaskSign.PROVISION, provision * nearest.closeness());
    signs.put(
        TaskSign.PROVISIONS, Math.log1p(provisions.getOrDefault(id, 0.0)) * nearest.closeness());
    signs.put(TaskSign.SAME_PROVISION, sameProvision.getOrDefault(id, 0.0));
    signs.put(TaskSign.RARE, -Math.log(share));
    votes.forEach((sign, each) -> signs.put(sign, each.lift(id, share)));
    number.ifPresent(n -> NumberSigns.add(n, question.on(), settings, signs));
    double score = 0;
    for (var sign : signs.entrySet()) {
      score += sign.getValue() * settings.signs().getOrDefault(sign.getKey(), 0.0);
    }
    boolean general =
        number.filter(NumberSigns::isEnacted).isPresent()
            && settings.general().is(share, name, provision);
    double off = general ? settings.general().off(question) : 0;
    return new Candidate(id, signs, general, score + off);
  }

  /** How much of all documents cite it, but for the one that shall not speak. */
  private double share(String id, Optional<StoredWork> work) {
    int citedBy = work.map(StoredWork::citedBy).orElse(0);
    boolean bySilent =
        nearest
            .silent()
            .flatMap(silent -> Optional.ofNullable(evidence.witnesses().get(silent)))
            .filter(silent -> silent.cites().contains(id))
            .isPresent();
    return (Math.max(0, citedBy - (bySilent ? 1 : 0)) + 0.5) / (1 + nearest.moment().documents());
  }
}
