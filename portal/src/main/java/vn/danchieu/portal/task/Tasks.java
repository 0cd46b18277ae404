package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.opensearch.client.opensearch.core.MsearchRequest;
import org.opensearch.client.opensearch.core.msearch.MultiSearchResponseItem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.task.Governing.Group;
import vn.danchieu.portal.task.Ranking.Candidate;
import vn.danchieu.portal.task.TaskAnswer.Certainty;
import vn.danchieu.portal.task.TaskAnswer.Placed;
import vn.danchieu.portal.task.TaskAnswer.Side;
import vn.danchieu.validity.State;

/**
 * Answers which documents govern tasks, in three requests to OpenSearch, however many tasks there
 * are: what is nearest, what speaks for it, what is shown of it.
 */
@Component
public class Tasks {
  private final Store store;
  private final TaskSettings settings;

  Tasks(Store store, TaskSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /**
   * Which documents govern a task.
   *
   * @param without the id or address of a document that shall not speak
   */
  public TaskAnswer answer(String typed, LocalDate on, Optional<String> without) {
    return answers(List.of(typed), on, without).getFirst();
  }

  /** The same for many tasks at once, in their order. */
  List<TaskAnswer> answers(List<String> typed, LocalDate on, Optional<String> without) {
    List<Question> questions = typed.stream().map(each -> question(each, on, without)).toList();
    List<Question> asked = questions.stream().filter(each -> !each.isBlank()).toList();
    List<Evidence> evidence = evidence(asked);
    List<Reasons> reasons = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      List<Candidate> best =
          new Ranking(asked.get(i), evidence.get(i), settings).bestAndTitled(settings.answers());
      reasons.add(new Reasons(best, evidence.get(i), settings));
    }
    List<List<Governing>> governing = new ReasonSearch(store).of(reasons, on);
    List<TaskAnswer> answers = new ArrayList<>();
    int at = 0;
    for (Question question : questions) {
      List<Governing> found = question.isBlank() ? List.of() : governing.get(at++);
      answers.add(answer(question, placed(found, on)));
    }
    return answers;
  }

  private TaskAnswer answer(Question question, List<Placed> placed) {
    TaskAnswer found =
        new TaskAnswer(question.text(), question.on(), question.cut(), Certainty.NONE, placed);
    Certainty certainty =
        found.governing().stream()
            .map(Placed::governing)
            .max(Comparator.comparingDouble(Governing::score))
            .map(settings.floor()::certainty)
            .orElse(Certainty.NONE);
    return new TaskAnswer(found.task(), found.on(), found.cut(), certainty, placed);
  }

  private List<Placed> placed(List<Governing> governing, LocalDate on) {
    return Renewed.below(governing, on, settings.days()).stream()
        .map(each -> each.with(each.score() + standing(each, on)))
        .sorted(Comparator.comparingDouble(Governing::score).reversed())
        .map(each -> new Placed(each, group(each, on), side(each)))
        .toList();
  }

  private Question question(String typed, LocalDate on, Optional<String> without) {
    return Question.of(typed, settings.longest(), on, without);
  }

  private List<Evidence> evidence(List<Question> questions) {
    if (questions.isEmpty()) {
      return List.of();
    }
    NearestSearch search = new NearestSearch(store.indices(), settings.reach());
    List<MultiSearchResponseItem<ObjectNode>> answers =
        store
            .searchAll(
                MsearchRequest.of(m -> m.searches(questions.stream().flatMap(search::of).toList())),
                ObjectNode.class)
            .responses();
    List<Nearest> nearest = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      int from = i * NearestSearch.SEARCHES;
      nearest.add(
          search.read(questions.get(i), answers.subList(from, from + NearestSearch.SEARCHES)));
    }
    return new EvidenceSearch(store, settings).of(questions, nearest);
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
    Evidence evidence = evidence(List.of(question)).getFirst();
    return new Ranking(question, evidence, settings)
        .best(most).stream()
            .flatMap(candidate ->
                evidence.work(candidate.id()).flatMap(work -> work.document().number()).stream()
                    .map(weighed(candidate)))
            .toList();
  }

  private static Function<String, Weighed> weighed(Candidate candidate) {
    Map<String, Double> signs = new TreeMap<>();
    candidate.signs().forEach((sign, value) -> signs.put(sign.name(), value));
    signs.put("GENERAL", candidate.general() ? 1.0 : 0.0);
    return number -> new Weighed(number, signs);
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

  private Side side(Governing governing) {
    boolean local = governing.number().filter(n -> NumberSigns.isLocal(n, settings)).isPresent();
    return governing.isParty() ? Side.PARTY : local ? Side.LOCAL : Side.STATE;
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
