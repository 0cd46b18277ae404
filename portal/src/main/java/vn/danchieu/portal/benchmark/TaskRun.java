package vn.danchieu.portal.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.task.TaskAnswer;
import vn.danchieu.portal.task.Tasks;
import vn.danchieu.portal.text.Today;

/** Asks which documents govern each task of a file, and writes down and scores the answers. */
@Component
@ConditionalOnProperty("danchieu.benchmark.tasks")
@Order(Ordered.LOWEST_PRECEDENCE)
class TaskRun implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(TaskRun.class);
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Candidates of which the signs are written: beyond them hardly any governs. */
  private static final int DEPTH = 200;

  private final Tasks tasks;
  private final Store store;
  private final Today today;
  private final Environment settings;

  TaskRun(Tasks tasks, Store store, Today today, Environment settings) {
    this.tasks = tasks;
    this.store = store;
    this.today = today;
    this.settings = settings;
  }

  /** A task, the document that sets it, and the numbers that document cites for it. */
  private record Asked(String id, String task, LocalDate on, Set<String> governing) {}

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    List<Asked> asked = asked();
    Scores scores = new Scores();
    AtomicInteger requests = counted();
    try (BufferedWriter out = writer("run").orElseThrow()) {
      for (Asked task : asked) {
        long start = System.nanoTime();
        TaskAnswer answer = tasks.answer(task.task(), task.on(), Optional.of(task.id()));
        scores.time(System.nanoTime() - start);
        Set<String> found = new LinkedHashSet<>();
        answer.documents().forEach(d -> d.governing().number().ifPresent(found::add));
        scores.add(List.copyOf(found), task.governing());
        int rank = 1;
        for (String number : found) {
          out.write("%s Q0 %s %d %d danchieu".formatted(task.id(), plain(number), rank, -rank));
          out.newLine();
          rank++;
        }
      }
    }
    store.watch(_ -> {});
    LOG.info("{} tasks asked: {}", asked.size(), scores);
    LOG.info("{} requests to OpenSearch for a task", requests.doubleValue() / asked.size());
    signs(asked);
  }

  /** Counts what is asked of OpenSearch from now on for the tasks. */
  private AtomicInteger counted() {
    Thread asking = Thread.currentThread();
    AtomicInteger requests = new AtomicInteger();
    store.watch(_ -> {
      if (Thread.currentThread().equals(asking)) {
        requests.incrementAndGet();
      }
    });
    return requests;
  }

  private void signs(List<Asked> asked) throws IOException {
    Optional<BufferedWriter> file = writer("signs");
    if (file.isPresent()) {
      try (BufferedWriter out = file.get()) {
        for (Asked task : asked) {
          for (Tasks.Weighed each :
              tasks.weighed(task.task(), task.on(), Optional.of(task.id()), DEPTH)) {
            var line = JSON.createObjectNode().put("task", task.id()).put("number", each.number());
            line.put("governs", task.governing().contains(each.number()));
            each.signs().forEach(line::put);
            out.write(line.toString());
            out.newLine();
          }
        }
      }
    }
  }

  private List<Asked> asked() throws IOException {
    Path file = Path.of(settings.getRequiredProperty("danchieu.benchmark.tasks"));
    boolean folded = settings.getProperty("danchieu.benchmark.folded", Boolean.class, false);
    boolean then = settings.getProperty("danchieu.benchmark.then", Boolean.class, false);
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(JSON::readTree)
        .map(line -> {
          String task = line.path("task").asString();
          Set<String> governing = new LinkedHashSet<>();
          line.path("governing").forEach(each -> governing.add(each.asString()));
          return new Asked(
              line.path("id").asString(),
              folded ? VietnameseText.fold(task) : task,
              then ? issued(line) : today.day(),
              governing);
        })
        .toList();
  }

  private LocalDate issued(JsonNode line) {
    return today.dayOr(Optional.of(line.path("issued").asString("")));
  }

  private Optional<BufferedWriter> writer(String name) throws IOException {
    String file = settings.getProperty("danchieu.benchmark." + name, "");
    return file.isEmpty() ? Optional.empty() : Optional.of(Files.newBufferedWriter(Path.of(file)));
  }

  /** Blanks part the columns of a run. */
  private static String plain(String number) {
    return number.replace(' ', '_');
  }
}
