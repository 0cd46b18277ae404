package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.task.Governing.Group;
import vn.danchieu.portal.task.Ranking.Candidate;
import vn.danchieu.portal.task.TaskAnswer.Placed;
import vn.danchieu.validity.State;

/** Answers which documents govern a task. */
@Component
public class Tasks {
  private final Graphs graphs;
  private final Evidence.Gathering gathering;
  private final Reasons reasons;
  private final Successors successors;
  private final Documents documents;
  private final TaskSettings settings;

  Tasks(
      Graphs graphs,
      Store store,
      Reasons reasons,
      Successors successors,
      Documents documents,
      TaskSettings settings) {
    this.graphs = graphs;
    this.gathering = new Evidence.Gathering(store, settings.reach());
    this.reasons = reasons;
    this.successors = successors;
    this.documents = documents;
    this.settings = settings;
  }

  /**
   * Which documents govern a task.
   *
   * @param without the id or address of a document that shall not speak
   */
  public TaskAnswer answer(String typed, LocalDate on, Optional<String> without) {
    Question question = question(typed, on, without);
    if (question.isBlank()) {
      return new TaskAnswer("", on, false, List.of());
    }
    CitationGraph graph = graphs.current();
    Evidence evidence = gathering.of(question, graph);
    Ranking ranking = new Ranking(graph, evidence, question, settings);
    List<Candidate> best = ranking.best(settings.answers());
    List<Governing> governing =
        successors.besides(distinct(reasons.of(best, ranking, evidence)), on);
    List<Placed> placed =
        governing.stream()
            .map(each -> each.with(each.score() + standing(each, on)))
            .sorted(Comparator.comparingDouble(Governing::score).reversed())
            .map(each -> new Placed(each, group(each, on)))
            .toList();
    return new TaskAnswer(question.text(), on, question.cut(), placed);
  }

  private Question question(String typed, LocalDate on, Optional<String> without) {
    Optional<String> silent =
        without.filter(w -> !w.isBlank()).map(w -> documents.idOf(w).orElse(w));
    return Question.of(typed, settings.longest(), on, silent);
  }

  /**
   * What speaks for each document that may govern a task, before its state is looked at: what the
   * weights of {@code danchieu.task.signs} are fitted from.
   *
   * @param number as it is cited
   * @param signs by name
   */
  public record Weighed(String number, Map<String, Double> signs) {}

  /** The best, by the weights that are set. */
  public List<Weighed> weighed(String typed, LocalDate on, Optional<String> without, int most) {
    Question question = question(typed, on, without);
    CitationGraph graph = graphs.current();
    Ranking ranking = new Ranking(graph, gathering.of(question, graph), question, settings);
    return ranking.best(most).stream()
        .flatMap(candidate -> graph.number(candidate.identity()).stream().map(weighed(candidate)))
        .toList();
  }

  private static Function<String, Weighed> weighed(Candidate candidate) {
    Map<String, Double> signs = new TreeMap<>();
    candidate.signs().forEach((sign, value) -> signs.put(sign.name(), value));
    return number -> new Weighed(number, signs);
  }

  /** Two names may lead to one document. */
  private static List<Governing> distinct(List<Governing> found) {
    Map<String, Governing> distinct = new LinkedHashMap<>();
    for (Governing each : found) {
      String id = each.end().known().map(k -> k.document().id()).orElse(each.key());
      distinct.merge(id, each, Tasks::both);
    }
    return List.copyOf(distinct.values());
  }

  private static Governing both(Governing one, Governing other) {
    Set<Governing.Why> why = new LinkedHashSet<>(one.why());
    why.addAll(other.why());
    return new Governing(
        one.key(),
        one.end(),
        Math.max(one.score(), other.score()),
        one.rank(),
        one.titled() || other.titled(),
        new ArrayList<>(why));
  }

  private double standing(Governing governing, LocalDate on) {
    return switch (governing.stateOn(on)) {
      case EXPIRED, PARTY_REPLACED ->
          governing.succeededBy(on).isEmpty() ? settings.days().over() : settings.days().replaced();
      case NOT_YET -> settings.days().notYet();
      case IN_FORCE,
          PARTLY_EXPIRED,
          SUSPENDED,
          PARTLY_SUSPENDED,
          DISPUTED,
          UNKNOWN,
          NOT_APPLICABLE,
          PARTY_IN_USE,
          PARTY_UNKNOWN ->
          0;
    };
  }

  private Group group(Governing governing, LocalDate on) {
    String type = governing.type().orElse("");
    if (governing.isParty()) {
      return settings.partyRules().contains(type) ? Group.PARTY_RULES : Group.PARTY_DIRECTS;
    }
    boolean rules =
        settings.stating().contains(type)
            || governing.end().known().isPresent() && governing.stateOn(on) != State.NOT_APPLICABLE
            || governing.rank().isPresent();
    return rules ? Group.STATE_RULES : Group.STATE_DIRECTS;
  }
}
