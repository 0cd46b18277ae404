package vn.danchieu.portal.task;

import java.util.List;

/**
 * What stands above the results of a search for a task.
 *
 * @param best the documents that are named, the best first
 */
public record ShortAnswer(TaskAnswer whole, List<TaskAnswer.Placed> best) {}
