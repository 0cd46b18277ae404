package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Answers to tasks, found while their words are searched for. */
@Component
public class ShortAnswers {
  private final Tasks tasks;
  private final BackgroundLookup aside;
  private final int shown;
  private final Semaphore turns;

  ShortAnswers(Tasks tasks, BackgroundLookup aside, TaskSettings settings) {
    this.tasks = tasks;
    this.aside = aside;
    this.shown = settings.shortly().shown();
    this.turns = new Semaphore(settings.shortly().atOnce());
  }

  /** An answer that is being looked for. */
  public interface Begun {
    /**
     * Waits for the answer.
     *
     * @param found ids of the documents that the search for the same words found, the best first
     * @return empty where nothing governs the task
     */
    Optional<ShortAnswer> with(List<String> found);
  }

  /**
   * Begins to look for what governs a task.
   *
   * @return empty where as many are being looked for as may be at once: the page of the task itself
   *     still answers then
   */
  public Optional<Begun> begin(String task, LocalDate on) {
    if (!turns.tryAcquire()) {
      return Optional.empty();
    }
    Supplier<Tasks.Begun> begun =
        aside.begin(() -> {
          try {
            return tasks.begin(List.of(task), on, Optional.empty());
          } finally {
            turns.release();
          }
        });
    return Optional.of(found -> shortly(tasks.answer(begun.get(), found)));
  }

  private Optional<ShortAnswer> shortly(TaskAnswer answer) {
    return Optional.of(answer)
        .filter(TaskAnswer::saysSomething)
        .map(whole -> new ShortAnswer(whole, whole.governing().stream().limit(shown).toList()));
  }
}
