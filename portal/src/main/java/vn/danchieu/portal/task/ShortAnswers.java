package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;

/** Answers to tasks, found while something else is looked for. */
@Component
public class ShortAnswers implements AutoCloseable {
  private final Tasks tasks;
  private final int shown;
  private final Semaphore turns;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  ShortAnswers(Tasks tasks, TaskSettings settings) {
    this.tasks = tasks;
    this.shown = settings.shortly().shown();
    this.turns = new Semaphore(settings.shortly().atOnce());
  }

  /**
   * Begins to look for what governs a task.
   *
   * @return waits for the answer; empty where nothing governs the task, and where as many are being
   *     looked for as may be at once: the page of the task itself still answers then
   */
  public Supplier<Optional<ShortAnswer>> begin(String task, LocalDate on) {
    if (!turns.tryAcquire()) {
      return Optional::empty;
    }
    Reader reader = Readers.current();
    CompletableFuture<TaskAnswer> answer =
        CompletableFuture.supplyAsync(
                () -> Readers.as(reader, () -> tasks.answer(task, on, Optional.empty())), threads)
            .whenComplete((_, _) -> turns.release());
    return () ->
        Optional.of(whole(answer))
            .filter(TaskAnswer::saysSomething)
            .map(found -> new ShortAnswer(found, found.governing().stream().limit(shown).toList()));
  }

  private static TaskAnswer whole(CompletableFuture<TaskAnswer> answer) {
    try {
      return answer.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw failed;
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
