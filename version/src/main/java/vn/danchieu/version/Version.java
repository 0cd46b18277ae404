package vn.danchieu.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The articles of an act while changes are carried out, one amending act of one day after another.
 */
final class Version {
  private static final String OMITTED =
      "có hiệu lực trước ngày của lời văn hợp nhất, mà văn bản hợp nhất không nêu";

  private final List<State> states = new ArrayList<>();
  private final List<Provision.Outstanding> general = new ArrayList<>();
  private final Optional<LocalDate> asOf;
  private final Set<String> older;

  /** An article, what made it so and what is outstanding. */
  private static final class State {
    private Article article;
    private final List<Provision.Change> changes = new ArrayList<>();
    private final List<Provision.Outstanding> outstanding = new ArrayList<>();
    private Optional<Provision> shown = Optional.empty();

    State(Article article) {
      this.article = article;
    }

    /** Made once for all the days on which it stays as it is. */
    Provision shown() {
      Provision provision =
          shown.orElseGet(() ->
              new Provision(
                  article.label(),
                  article.title(),
                  article.text(),
                  changes.stream().distinct().toList(),
                  outstanding.stream().distinct().toList()));
      shown = Optional.of(provision);
      return provision;
    }
  }

  /**
   * @param older acts, by number, that a consolidation of a later day should hold
   */
  Version(Outline base, Set<String> older) {
    this.asOf = base.asOf();
    this.older = older;
    base.articles().forEach(article -> states.add(new State(article)));
  }

  /** What one act says from one day on is said at once of the text before it. */
  void apply(List<Instruction> group) {
    Map<String, List<Instruction>> byArticle = new LinkedHashMap<>();
    Distribution distribution = new Distribution(number -> state(number).map(s -> s.article));
    for (Instruction instruction : group) {
      for (Instruction one : distribution.of(spread(instruction))) {
        articlesOf(one, one.places().getFirst())
            .forEach(number -> byArticle.computeIfAbsent(number, _ -> new ArrayList<>()).add(one));
      }
    }
    byArticle.forEach(this::apply);
  }

  private Set<String> articlesOf(Instruction instruction, ActPlace place) {
    if (place.isAnnexed()) {
      general.add(outstanding(instruction, ActPlace.ANNEX_IS_LEFT));
      return Set.of();
    }
    if (place.article().isPresent()) {
      return Set.of(place.article().orElseThrow());
    }
    Set<String> numbers = new LinkedHashSet<>();
    if (place.isWholeAct()) {
      switch (instruction.action()) {
        case Action.ReplaceWords(var pairs, var except) ->
            states.stream()
                .filter(s -> pairs.stream().anyMatch(p -> WordEditing.mentions(s.article, p.old())))
                .filter(s -> except.stream().noneMatch(e -> keepsAll(e, s.article)))
                .forEach(s -> numbers.add(s.article.number()));
        case Action.InsertWords(_, var anchor, _) ->
            states.stream()
                .filter(s -> WordEditing.mentions(s.article, anchor))
                .forEach(s -> numbers.add(s.article.number()));
        case Action.Replace _,
            Action.Insert _,
            Action.Repeal _,
            Action.Stands _,
            Action.Refused _ ->
            general.add(outstanding(instruction, reason(instruction)));
      }
      return numbers;
    }
    if (place.part() == ActPlace.Part.CHAPTER) {
      numbers.addAll(articlesUnder(place.named()));
      if (instruction.action() instanceof Action.ReplaceWords(var pairs, _)) {
        numbers.removeIf(number -> pairs.stream().noneMatch(p -> mentions(number, p.old())));
      }
    }
    if (numbers.isEmpty()) {
      general.add(outstanding(instruction, reason(instruction)));
    }
    return numbers;
  }

  private Instruction spread(Instruction instruction) {
    boolean done = !(instruction.action() instanceof Action.Refused);
    if (!done || instruction.places().stream().allMatch(place -> place.span().isEmpty())) {
      return instruction;
    }
    UnitSpans spans =
        new UnitSpans(
            states.stream().map(s -> s.article.number()).toList(),
            number -> state(number).map(s -> s.article));
    return instruction.at(
        instruction.places().stream().flatMap(place -> spans.units(place).stream()).toList());
  }

  private boolean mentions(String number, String words) {
    return state(number).filter(s -> WordEditing.mentions(s.article, words)).isPresent();
  }

  /** Of one chapter: where several bear the name, as in the parts of a code, of none. */
  private Set<String> articlesUnder(List<String> headings) {
    Set<String> numbers = new LinkedHashSet<>();
    boolean left = false;
    for (State state : states) {
      boolean all =
          state.article.under().stream()
              .map(Wording::lower)
              .toList()
              .containsAll(headings.stream().map(Wording::lower).toList());
      boolean under = all && !headings.isEmpty();
      if (under && left) {
        return new LinkedHashSet<>();
      }
      left |= !under && !numbers.isEmpty();
      if (under) {
        numbers.add(state.article.number());
      }
    }
    return numbers;
  }

  private static boolean keepsAll(Action.ReplaceWords.Except except, Article article) {
    return except.words().isEmpty()
        && except.place().level() == Level.ARTICLE
        && except.place().isIn(article);
  }

  private static String reason(Instruction instruction) {
    return switch (instruction.action()) {
      case Action.Refused(var reason) -> reason;
      case Action.Replace _,
          Action.Insert _,
          Action.Repeal _,
          Action.Stands _,
          Action.ReplaceWords _,
          Action.InsertWords _ ->
          "không rõ điều nào được sửa đổi";
    };
  }

  private void apply(String number, List<Instruction> instructions) {
    Optional<State> held = state(number);
    if (held.isEmpty()) {
      insertArticle(number, instructions);
      return;
    }
    State state = held.orElseThrow();
    state.shown = Optional.empty();
    boolean anew = instructions.stream().anyMatch(Version::replacesAll);
    if (!state.outstanding.isEmpty() && !anew) {
      instructions.forEach(i ->
          state.outstanding.add(outstanding(i, "điều này còn thay đổi trước đó chưa áp dụng")));
      return;
    }
    try {
      Article after = Editing.apply(state.article, instructions);
      if (!after.says(state.article) && instructions.stream().anyMatch(this::isOmitted)) {
        instructions.forEach(i -> state.outstanding.add(outstanding(i, OMITTED)));
      } else if (!after.says(state.article)) {
        if (anew) {
          state.changes.clear();
        }
        Effect.of(state.article, instructions, after).forEach(i -> state.changes.add(change(i)));
        state.outstanding.clear();
        state.article = after;
      } else if (anew) {
        state.outstanding.clear();
      }
    } catch (Editing.NotExact e) {
      instructions.forEach(i -> state.outstanding.add(outstanding(i, e.reasonFor(i))));
    }
  }

  /**
   * A consolidation of a later day should hold it: what came in between is not known. One that was
   * made before the act was issued cannot.
   */
  private boolean isOmitted(Instruction instruction) {
    return older.contains(instruction.act())
        && asOf.flatMap(day -> instruction.from().map(from -> !from.isAfter(day))).orElse(false);
  }

  private static boolean replacesAll(Instruction instruction) {
    boolean article =
        instruction.places().stream()
            .allMatch(p -> p.level() == Level.ARTICLE && p.part() == ActPlace.Part.WHOLE);
    return switch (instruction.action()) {
      case Action.Replace(var words) -> article && words.getFirst().level() == Level.ARTICLE;
      case Action.Repeal _ ->
          article || instruction.places().stream().allMatch(p -> p.part() == ActPlace.Part.CHAPTER);
      case Action.Insert _,
          Action.ReplaceWords _,
          Action.InsertWords _,
          Action.Stands _,
          Action.Refused _ ->
          false;
    };
  }

  /** A new article takes its place by its number. */
  private void insertArticle(String number, List<Instruction> instructions) {
    Instruction first = instructions.getFirst();
    boolean inserts =
        instructions.size() == 1
            && first.places().getFirst().level() == Level.ARTICLE
            && first.action() instanceof Action.Insert(var words, _)
            && words.getFirst().level() == Level.ARTICLE;
    if (!inserts) {
      instructions.forEach(i -> general.add(outstanding(i, missing(i, number))));
      return;
    }
    if (isOmitted(first)) {
      general.add(outstanding(first, OMITTED));
      return;
    }
    int at = 0;
    while (at < states.size()
        && LabelOrder.ORDER.compare(states.get(at).article.number(), number) < 0) {
      at++;
    }
    if (first.action() instanceof Action.Insert(var words, _)) {
      List<String> under = new ArrayList<>(under(at));
      first.places().getFirst().named().forEach(heading -> Outline.enter(heading, under));
      State state = new State(Article.of(Ending.settled(words), under));
      state.changes.add(change(first));
      states.add(at, state);
    }
  }

  private static String missing(Instruction instruction, String number) {
    return switch (instruction.action()) {
      case Action.Refused(var reason) -> reason;
      case Action.Replace _,
          Action.Insert _,
          Action.Repeal _,
          Action.Stands _,
          Action.ReplaceWords _,
          Action.InsertWords _ ->
          "văn bản không có Điều " + number;
    };
  }

  private List<String> under(int at) {
    return at == 0 ? List.of() : states.get(at - 1).article.under();
  }

  private Optional<State> state(String number) {
    return states.stream().filter(s -> s.article.number().equals(number)).findFirst();
  }

  private static Provision.Change change(Instruction i) {
    return new Provision.Change(i.verb(), i.act(), i.clause(), i.from(), i.sentence());
  }

  private static Provision.Outstanding outstanding(Instruction i, String reason) {
    return new Provision.Outstanding(i.act(), i.clause(), i.from(), i.sentence(), reason);
  }

  List<Provision> provisions() {
    List<Provision> out = new ArrayList<>();
    states.forEach(state -> out.add(state.shown()));
    if (!general.isEmpty()) {
      out.add(
          new Provision("Toàn văn bản", "", "", List.of(), general.stream().distinct().toList()));
    }
    return out;
  }
}
