package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.store.Documents;

/** The documents that govern each task a document sets. */
@Component
class DocumentTasks {
  private static final int MOST = 12;
  private static final int SHOWN = 6;

  private final Documents documents;
  private final Relations relations;
  private final Tasks tasks;

  DocumentTasks(Documents documents, Relations relations, Tasks tasks) {
    this.documents = documents;
    this.relations = relations;
    this.tasks = tasks;
  }

  /**
   * A document and its tasks.
   *
   * @param left how many more tasks the document sets than are answered here
   */
  record Page(StoredDocument document, LocalDate on, List<Task> tasks, int left) {}

  /**
   * One task.
   *
   * @param said what the task itself cites
   * @param alike what others cite for such a task
   */
  record Task(StoredProvision provision, List<ReadLink> said, List<Governing> alike) {}

  Page of(String name, LocalDate on) {
    StoredDocument document = documents.find(name).orElseThrow(() -> new UnknownDocument(name));
    List<StoredProvision> set =
        documents.provisions(document).stream().filter(p -> p.kind().equals("task")).toList();
    List<ReadLink> links = relations.around(document).out();
    List<StoredProvision> first = set.stream().limit(MOST).toList();
    List<TaskAnswer> answers =
        tasks.answers(
            first.stream().map(DocumentTasks::words).toList(), on, Optional.of(document.id()));
    List<Task> answered = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      answered.add(answered(first.get(i), links, answers.get(i)));
    }
    return new Page(document, on, answered, set.size() - answered.size());
  }

  private static String words(StoredProvision task) {
    return task.title().orElse("") + " " + task.text();
  }

  private static Task answered(StoredProvision task, List<ReadLink> links, TaskAnswer answer) {
    List<ReadLink> said =
        links.stream()
            .filter(link -> link.stored().provisionId().filter(task.id()::equals).isPresent())
            .toList();
    List<String> cited =
        said.stream()
            .flatMap(l -> l.target().known().stream())
            .map(k -> k.document().id())
            .toList();
    List<Governing> alike =
        answer.documents().stream()
            .map(TaskAnswer.Placed::governing)
            .filter(g -> g.end().known().filter(k -> cited.contains(k.document().id())).isEmpty())
            .limit(SHOWN)
            .toList();
    return new Task(task, said, alike);
  }
}
