package vn.danchieu.portal.task;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.portal.text.Today;

/** {@code /nhiem-vu}: which documents govern a task; and those for each task of a document. */
@Controller
class TaskController {
  private final Tasks tasks;
  private final DocumentTasks documentTasks;
  private final Today today;

  TaskController(Tasks tasks, DocumentTasks documentTasks, Today today) {
    this.tasks = tasks;
    this.documentTasks = documentTasks;
    this.today = today;
  }

  @GetMapping("/nhiem-vu")
  String task(
      @RequestParam(defaultValue = "") String q,
      @RequestParam Optional<String> on,
      @RequestParam(name = "tru") Optional<String> without,
      Model model) {
    model.addAttribute("answer", tasks.answer(q, today.dayOr(on), without));
    model.addAttribute("without", without.orElse(""));
    return "task";
  }

  @GetMapping("/van-ban/{name}/nhiem-vu")
  String tasksOf(@PathVariable String name, @RequestParam Optional<String> on, Model model) {
    model.addAttribute("page", documentTasks.of(name, today.dayOr(on)));
    return "document-tasks";
  }
}
