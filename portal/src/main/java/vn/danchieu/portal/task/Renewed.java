package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.index.Opening;
import vn.danchieu.validity.State;

/**
 * Ranks an act below its successor of the same type, body and title, even where no sentence that
 * was read states the replacement. Acts that amend one law share a title and replace nothing.
 */
final class Renewed {
  private static final String AMENDING = "sửa đổi";

  /** What names of acts say besides their matter, in one wording or another. */
  private static final Set<String> FORMULA =
      Set.copyOf(
          SyllableBag.syllables(
              "quy định chi tiết và hướng dẫn về việc biện pháp thi hành thực hiện một số điều"
                  + " khoản nội dung của",
              true));

  private final TaskSettings.Days days;
  private final LocalDate on;
  private final List<Act> acts = new ArrayList<>();

  /**
   * An act with the day it was made on.
   *
   * @param series type and body, as its number tells them
   * @param matter the words of its name that say what it is about
   */
  private record Act(Governing governing, String series, LocalDate day, Set<String> matter) {
    private boolean isRenewedBy(Act other) {
      return other.day.isAfter(day)
          && series.equals(other.series)
          && !matter.isEmpty()
          && matter.equals(other.matter);
    }
  }

  private Renewed(List<Governing> governing, LocalDate on, TaskSettings.Days days) {
    this.days = days;
    this.on = on;
    governing.forEach(each -> act(each).ifPresent(acts::add));
  }

  static List<Governing> below(List<Governing> governing, LocalDate on, TaskSettings.Days days) {
    Renewed renewed = new Renewed(governing, on, days);
    return governing.stream().map(renewed::placed).toList();
  }

  private Optional<Act> act(Governing governing) {
    boolean normative = governing.rank().isPresent() && governing.stateOn(on) != State.NOT_YET;
    Optional<String> name =
        governing
            .end()
            .title()
            .map(title -> Opening.without(title, governing.type()))
            .filter(_ -> normative)
            .filter(each -> !amends(each));
    return governing
        .issued()
        .filter(day -> !day.isAfter(on))
        .flatMap(day -> name.map(each -> new Act(governing, series(governing), day, matter(each))));
  }

  /** {@code Thông tư TT-BQP} of 148/2018/TT-BQP. */
  private static String series(Governing governing) {
    String symbol = governing.number().map(n -> n.replaceAll("[\\d/]", "")).orElse("");
    return governing.type().orElse("") + " " + symbol;
  }

  private static Set<String> matter(String name) {
    Set<String> matter = new HashSet<>(SyllableBag.syllables(name, true));
    matter.removeAll(FORMULA);
    return matter;
  }

  private static boolean amends(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith(AMENDING);
  }

  private Governing placed(Governing governing) {
    return acts.stream()
        .filter(act -> act.governing().equals(governing))
        .findFirst()
        .map(this::placed)
        .orElse(governing);
  }

  private Governing placed(Act act) {
    double score = act.governing().score();
    boolean renewed = acts.stream().anyMatch(act::isRenewedBy);
    return renewed && !act.governing().hasEnded(on)
        ? act.governing().with(score + days.replaced())
        : act.governing();
  }
}
