package vn.danchieu.portal.search;

import java.util.List;
import vn.danchieu.portal.task.ShortAnswer;
import vn.danchieu.portal.task.TaskAnswer.Certainty;

/**
 * The short answer to a task above the results.
 *
 * @param leads whether it is open; else the results lead, and it is one line that opens
 * @param sure whether it may be said that these documents govern the task
 */
public record LeadingAnswer(ShortAnswer shown, boolean leads, boolean sure) {
  private static final int FIRST_RESULTS = 3;

  /**
   * Opens a sure answer, unless the question asks what a rule says, which articles answer, or no
   * result on top is named in the answer: then the two methods disagree.
   */
  static LeadingAnswer of(ShortAnswer shown, Found found) {
    String typed = found.query();
    boolean asksRule = RuleQuestion.isAsked(typed, found.read().searched().orElse(typed));
    boolean sure = shown.whole().certainty() == Certainty.SURE && agree(shown, found);
    return new LeadingAnswer(shown, sure && !asksRule, sure);
  }

  private static boolean agree(ShortAnswer shown, Found found) {
    List<String> first = found.ids().stream().limit(FIRST_RESULTS).toList();
    return shown.best().stream()
        .flatMap(placed -> placed.governing().end().known().stream())
        .anyMatch(known -> first.contains(known.document().id()));
  }
}
