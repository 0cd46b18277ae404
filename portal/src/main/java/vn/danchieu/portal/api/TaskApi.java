package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchieu.portal.task.Tasks;
import vn.danchieu.portal.text.Today;

/** Which documents govern a task. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskApi {
  private final Tasks tasks;
  private final MessageSource messages;
  private final Today today;

  TaskApi(Tasks tasks, MessageSource messages, Today today) {
    this.tasks = tasks;
    this.messages = messages;
    this.today = today;
  }

  /**
   * @param exclude the id of a document that shall not speak, such as the one that sets the task
   */
  @GetMapping
  TaskJson tasks(
      @RequestParam String q,
      @RequestParam Optional<String> on,
      @RequestParam Optional<String> exclude,
      Locale language) {
    LocalDate day = Parameters.day(on, today);
    var writer = new ValidityJson.Writer(messages, language, day);
    return TaskJson.of(tasks.answer(q, day, exclude), writer);
  }
}
