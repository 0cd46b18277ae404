package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.List;

/** Finds documents by the words of a task. */
public interface Finder {
  /** Ids, the best first. */
  List<String> found(String words, LocalDate on);
}
