package vn.danchieu.portal.search;

import vn.danchieu.portal.task.ShortAnswer;
import vn.danchieu.portal.task.TaskAnswer.Certainty;

/**
 * The short answer to a task above the results.
 *
 * @param leads whether it is open; else the results lead, and it is one line that opens
 */
public record LeadingAnswer(ShortAnswer shown, boolean leads) {
  /** What is sure leads, unless the words ask what a rule says: the articles answer that. */
  static LeadingAnswer of(ShortAnswer shown, Found found) {
    String typed = found.query();
    boolean asksRule = RuleQuestion.isAsked(typed, found.read().searched().orElse(typed));
    return new LeadingAnswer(shown, shown.whole().certainty() == Certainty.SURE && !asksRule);
  }
}
