package vn.danchieu.portal.task;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.portal.text.OwnAddress;
import vn.danchieu.portal.text.Today;

/** {@code /nhiem-vu}: which documents govern a task; and those for each task of a document. */
@Controller
class TaskController {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Tasks tasks;
  private final DocumentTasks documentTasks;
  private final MessageSource messages;
  private final Today today;

  TaskController(Tasks tasks, DocumentTasks documentTasks, MessageSource messages, Today today) {
    this.tasks = tasks;
    this.documentTasks = documentTasks;
    this.messages = messages;
    this.today = today;
  }

  @GetMapping("/nhiem-vu")
  String task(@RequestParam MultiValueMap<String, String> given, Model model) {
    AskedTask asked = AskedTask.of(given);
    model.addAttribute("asked", asked);
    model.addAttribute("answer", answer(asked));
    return "task";
  }

  @GetMapping("/nhiem-vu.csv")
  ResponseEntity<String> table(@RequestParam MultiValueMap<String, String> given, Locale language) {
    AskedTask asked = AskedTask.of(given);
    TaskTable table = new TaskTable(messages, language, OwnAddress.current());
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("nhiem-vu.csv").build().toString())
        .body(table.of(answer(asked).of(asked.side())));
  }

  private TaskAnswer answer(AskedTask asked) {
    return tasks.answer(asked.task(), today.dayOr(asked.on()), asked.without());
  }

  @GetMapping("/van-ban/{name}/nhiem-vu")
  String tasksOf(@PathVariable String name, @RequestParam Optional<String> on, Model model) {
    model.addAttribute("page", documentTasks.of(name, today.dayOr(on)));
    return "document-tasks";
  }
}
