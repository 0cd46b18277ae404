package vn.danchieu.portal.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danchieu.index.Indices;
import vn.danchieu.portal.store.Store;

/**
 * Times what readers ask for beside what OpenSearch alone takes: each question in every way, one
 * after the other, so that all suffer alike from whatever else the machine does; and counts the
 * round trips of each way.
 */
@Component
@ConditionalOnProperty("danchieu.benchmark.latency")
@Order(Ordered.LOWEST_PRECEDENCE)
class LatencyRun implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(LatencyRun.class);
  private static final List<Integer> CLIENTS = List.of(1, 8);
  private static final int TYPED = 14;

  private final WebServerApplicationContext web;
  private final Store store;
  private final Indices indices;
  private final Environment settings;
  private final HttpClient http = HttpClient.newHttpClient();

  LatencyRun(WebServerApplicationContext web, Store store, Indices indices, Environment settings) {
    this.web = web;
    this.store = store;
    this.indices = indices;
    this.settings = settings;
  }

  /** What is timed. */
  private enum Way {
    JSON_SEARCH("JSON search"),
    REFERENCE("reference _search"),
    BARE("bare _search"),
    RESULT_PAGE("page of results"),
    TASK("task"),
    SUGGESTIONS("suggestions"),
    DOCUMENT_PAGE("document page");

    private final String shown;

    Way(String shown) {
      this.shown = shown;
    }
  }

  /**
   * A question.
   *
   * @param document the address of a document that it finds
   */
  private record Question(String text, String document) {}

  @Override
  public void run(ApplicationArguments arguments)
      throws IOException, InterruptedException, ExecutionException {
    List<String> lines =
        Files.readAllLines(Path.of(settings.getRequiredProperty("danchieu.benchmark.latency")));
    int count = settings.getProperty("danchieu.benchmark.count", Integer.class, 200);
    List<Question> questions = new ArrayList<>();
    for (String line : lines.subList(0, Math.min(count, lines.size()))) {
      questions.add(question(line.substring(line.indexOf('\t') + 1)));
    }
    LOG.info("{}", roundTrips(questions));
    for (int clients : CLIENTS) {
      compare(questions, clients);
    }
  }

  /** What is kept from search to search is there before anything is timed. */
  private Question question(String text) throws IOException, InterruptedException {
    HttpResponse<byte[]> found = get("/api/v1/search?q=" + encoded(text));
    JsonNode first = JsonMapper.shared().readTree(found.body()).path("hits").path(0);
    return new Question(text, first.path("url").asString("/").replaceFirst("#.*", ""));
  }

  /** How many round trips each way takes, the median and the most. */
  private String roundTrips(List<Question> questions) throws IOException, InterruptedException {
    StringBuilder told = new StringBuilder("round trips to OpenSearch (median, most):");
    AtomicInteger sent = new AtomicInteger();
    for (Way way : Way.values()) {
      List<Double> counts = new ArrayList<>();
      for (Question question : questions) {
        sent.set(0);
        store.watch(_ -> {
          // What is looked after beside the readers does so in threads without a name.
          if (!Thread.currentThread().getName().isEmpty()) {
            sent.incrementAndGet();
          }
        });
        ask(way, question);
        counts.add((double) sent.get());
      }
      Times times = Times.of(counts);
      told.append(
          String.format(Locale.ROOT, "%n  %s: %.0f, %.0f", way.shown, times.at(0.5), times.at(1)));
    }
    store.watch(_ -> {});
    return told.toString();
  }

  /** Each question in all ways, one after the other; which comes first changes. */
  private void compare(List<Question> questions, int clients)
      throws InterruptedException, ExecutionException {
    Map<Way, List<Double>> times = new EnumMap<>(Way.class);
    for (Way way : Way.values()) {
      times.put(way, Collections.synchronizedList(new ArrayList<>()));
    }
    AtomicInteger asked = new AtomicInteger();
    long start = System.nanoTime();
    each(
        questions,
        clients,
        question -> {
          List<Way> order = new ArrayList<>(List.of(Way.values()));
          Collections.rotate(order, asked.getAndIncrement());
          for (Way way : order) {
            double took = timed(() -> ask(way, question));
            times.computeIfPresent(
                way,
                (_, all) -> {
                  all.add(took);
                  return all;
                });
          }
        });
    LOG.info("all ways, {} client(s): {} s", clients, (System.nanoTime() - start) / 1_000_000_000);
    times.forEach((way, all) -> LOG.info("{}", Times.of(all).line(way.shown + ", " + clients)));
    Times search = Times.of(times.getOrDefault(Way.JSON_SEARCH, List.of()));
    Times reference = Times.of(times.getOrDefault(Way.REFERENCE, List.of()));
    LOG.info(
        "JSON search against the reference _search: median {} times, p95 {} times",
        written(search.at(0.5) / reference.at(0.5)),
        written(search.at(0.95) / reference.at(0.95)));
    long began = System.nanoTime();
    each(questions, clients, question -> ask(Way.JSON_SEARCH, question));
    LOG.info(
        "JSON search alone, {} client(s): {} searches a second",
        clients,
        written(questions.size() / ((System.nanoTime() - began) / 1e9)));
  }

  private void ask(Way way, Question question) throws IOException, InterruptedException {
    String text = question.text();
    switch (way) {
      case JSON_SEARCH -> get("/api/v1/search?q=" + encoded(text));
      case REFERENCE -> raw(ReferenceSearch.whole(text));
      case BARE -> raw(ReferenceSearch.found(text));
      case RESULT_PAGE -> get("/tim-kiem?q=" + encoded(text));
      case TASK -> get("/api/v1/tasks?q=" + encoded(text));
      // As much as somebody has typed when suggestions are of use.
      case SUGGESTIONS ->
          get("/api/v1/suggest?q=" + encoded(text.substring(0, Math.min(text.length(), TYPED))));
      case DOCUMENT_PAGE -> get(question.document());
    }
  }

  private static String written(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private interface Task {
    void run() throws IOException, InterruptedException;
  }

  private interface Asking {
    void ask(Question question) throws IOException, InterruptedException;
  }

  private static double timed(Task task) throws IOException, InterruptedException {
    long start = System.nanoTime();
    task.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void each(List<Question> questions, int clients, Asking asking)
      throws InterruptedException, ExecutionException {
    try (var pool = Executors.newFixedThreadPool(clients)) {
      List<Future<?>> all = new ArrayList<>();
      for (Question question : questions) {
        all.add(
            pool.submit(() -> {
              asking.ask(question);
              return question;
            }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
  }

  /** Refusals would be the fastest answers of all. */
  private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    int port = Objects.requireNonNull(web.getWebServer()).getPort();
    HttpResponse<byte[]> answer =
        http.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
            BodyHandlers.ofByteArray());
    if (answer.statusCode() >= 400) {
      throw new IOException(path + " is answered with " + answer.statusCode());
    }
    return answer;
  }

  private void raw(String body) throws IOException, InterruptedException {
    String url = settings.getRequiredProperty("opensearch.url");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/" + indices.provisions() + "/_search"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() >= 400) {
      throw new IOException("_search is answered with " + answer.statusCode());
    }
  }
}
