package vn.danchieu.portal.task;

import java.util.List;

/**
 * The short answer above the results of a search.
 *
 * @param best the documents that are named, the best first
 */
public record ShortAnswer(TaskAnswer whole, List<TaskAnswer.Placed> best) {}
