package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
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
 * are: what is nearest, what speaks for it, what is shown of it. A short task is searched for as
 * well, beside the first two.
 */
@Component
public class Tasks {
  private final Store store;
  private final TaskSettings settings;
  private final Finder finder;
  private final BackgroundLookup aside;

  Tasks(Store store, TaskSettings settings, Finder finder, BackgroundLookup aside) {
    this.store = store;
    this.settings = settings;
    this.finder = finder;
    this.aside = aside;
  }

  /**
   * Evidence of the first two requests.
   *
   * @param evidence for each question that is not blank
   */
  record Begun(List<Question> questions, List<Evidence> evidence) {}

  /**
   * Which documents govern a task; its words are searched for meanwhile, where they are few.
   *
   * @param without the id or address of a document that shall not speak
   */
  public TaskAnswer answer(String typed, LocalDate on, Optional<String> without) {
    Question question = question(typed, on, without);
    Supplier<List<String>> found =
        settings.general().isMatter(question)
            ? aside.begin(() -> finder.found(question.text(), on))
            : List::of;
    Begun begun = begin(List.of(typed), on, without);
    return answer(begun, found.get());
  }

  /** The same for many tasks at once, in their order, none of which is searched for. */
  List<TaskAnswer> answers(List<String> typed, LocalDate on, Optional<String> without) {
    return answers(begin(typed, on, without), Optional.empty());
  }

  /** The first two requests. */
  Begun begin(List<String> typed, LocalDate on, Optional<String> without) {
    List<Question> questions = typed.stream().map(each -> question(each, on, without)).toList();
    return new Begun(
        questions, evidence(questions.stream().filter(each -> !each.isBlank()).toList()));
  }

  /**
   * The third.
   *
   * @param found ids of the documents that a search for the one task found, the best first
   */
  TaskAnswer answer(Begun begun, List<String> found) {
    boolean matter = settings.general().isMatter(begun.questions().getFirst());
    return answers(begun, Optional.of(found).filter(_ -> matter)).getFirst();
  }

  private List<TaskAnswer> answers(Begun begun, Optional<List<String>> found) {
    List<Question> asked = begun.questions().stream().filter(each -> !each.isBlank()).toList();
    List<Reasons> reasons = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Evidence evidence = begun.evidence().get(i);
      List<Candidate> best =
          new Ranking(asked.get(i), evidence, settings)
              .bestAnd(settings.answers(), found.orElse(List.of()));
      reasons.add(new Reasons(best, evidence, settings));
    }
    Iterator<List<Governing>> governing =
        reasons.isEmpty()
            ? Collections.emptyIterator()
            : new ReasonSearch(store).of(reasons, asked.getFirst().on()).iterator();
    return begun.questions().stream()
        .map(each -> answer(each, each.isBlank() ? List.of() : governing.next(), found))
        .toList();
  }

  private TaskAnswer answer(
      Question question, List<Governing> governing, Optional<List<String>> found) {
    LocalDate on = question.on();
    List<Governing> told =
        Renewed.below(governing, on, settings.days()).stream()
            .map(each -> each.with(each.score() + standing(each, on)))
            .toList();
    Searched searched = Searched.of(told, found.orElse(List.of()), on, settings.finding());
    List<Placed> placed =
        told.stream()
            .map(searched::placed)
            .sorted(Comparator.comparingDouble(Governing::score).reversed())
            .map(each -> new Placed(each, group(each, on), side(each)))
            .toList();
    boolean nowhere = found.filter(List::isEmpty).isPresent();
    return new TaskAnswer(
        question.text(), on, question.cut(), certainty(told, on, nowhere), placed);
  }

  /**
   * By citations and likeness alone.
   *
   * @param nowhere whether a search for the words found nothing
   */
  private Certainty certainty(List<Governing> told, LocalDate on, boolean nowhere) {
    return told.stream()
        .filter(each -> !each.general() && !each.hasEnded(on))
        .max(Comparator.comparingDouble(Governing::score))
        .filter(best -> !nowhere || best.titled())
        .map(settings.floor()::certainty)
        .orElse(Certainty.NONE);
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
    List<TaskNeighbours> nearest = new ArrayList<>();
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
