package vn.danchieu.portal.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.danchieu.portal.store.Store;

/**
 * Times the portal against OpenSearch alone: each question through the portal's JSON search,
 * through its page, and every {@code _search} that the JSON search sent for it once more without
 * the portal; so all suffer alike from whatever else the machine does.
 */
@Component
@ConditionalOnProperty("danchieu.benchmark.latency")
@Order(Ordered.LOWEST_PRECEDENCE)
class LatencyRun implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(LatencyRun.class);
  private static final List<Integer> CLIENTS = List.of(1, 8);
  private static final String JSON = "/api/v1/search?q=";
  private static final String PAGE = "/tim-kiem?q=";
  private static final String RAW = "the same _search";
  private static final List<String> WAYS = List.of(JSON, RAW, PAGE);

  private final WebServerApplicationContext web;
  private final Store store;
  private final Environment settings;
  private final HttpClient http = HttpClient.newHttpClient();

  LatencyRun(WebServerApplicationContext web, Store store, Environment settings) {
    this.web = web;
    this.store = store;
    this.settings = settings;
  }

  /** What the portal asked OpenSearch for. */
  private record Sent(String index, String body, double millis) {}

  /** A question with what the portal sent for it. */
  private record Question(String text, List<Sent> sent) {}

  @Override
  public void run(ApplicationArguments arguments)
      throws IOException, InterruptedException, ExecutionException {
    List<String> lines =
        Files.readAllLines(Path.of(settings.getRequiredProperty("danchieu.benchmark.latency")));
    int count = settings.getProperty("danchieu.benchmark.count", Integer.class, 200);
    List<Question> questions = new ArrayList<>();
    List<String> texts =
        lines.stream().limit(count).map(l -> l.substring(l.indexOf('\t') + 1)).toList();
    // What is kept from search to search is there before anything is timed, and every way is warm.
    for (String text : texts) {
      get(JSON, text);
      get(PAGE, text);
    }
    for (String text : texts) {
      questions.add(watched(text));
    }
    LOG.info("{}", shares(questions));
    for (int clients : CLIENTS) {
      compare(questions, clients);
    }
    List<Question> beginnings =
        questions.stream().map(q -> new Question(beginning(q.text()), List.of())).toList();
    LOG.info(
        "{}",
        Times.of(each(beginnings, 1, q -> get("/api/v1/suggest?q=", q.text())))
            .line("suggestions, 1"));
  }

  private Question watched(String text) throws IOException, InterruptedException {
    List<Sent> sent = new ArrayList<>();
    store.watch((index, body, nanos) -> {
      // What works out states in the background does so in virtual threads.
      if (!Thread.currentThread().isVirtual()) {
        sent.add(new Sent(index, body, nanos / 1e6));
      }
    });
    get(JSON, text);
    store.watch((_, _, _) -> {});
    return new Question(text, List.copyOf(sent));
  }

  /** How many searches a question takes, and how long each of them, in their order. */
  private static String shares(List<Question> questions) {
    StringBuilder shares = new StringBuilder("searches for a question:");
    int most = questions.stream().mapToInt(q -> q.sent().size()).max().orElse(0);
    for (int i = 0; i < most; i++) {
      int at = i;
      List<Sent> those =
          questions.stream()
              .map(Question::sent)
              .filter(s -> s.size() > at)
              .map(s -> s.get(at))
              .toList();
      Times times = Times.of(those.stream().map(Sent::millis).toList());
      shares.append(
          String.format(
              Locale.ROOT,
              "%n  %d. %s, of %d: median %.1f ms",
              at + 1,
              those.getFirst().index(),
              those.size(),
              times.at(0.5)));
    }
    List<Double> sums =
        questions.stream().map(q -> q.sent().stream().mapToDouble(Sent::millis).sum()).toList();
    return shares
        .append(String.format(Locale.ROOT, "%n  together: median %.1f ms", Times.of(sums).at(0.5)))
        .toString();
  }

  /** Each question in all three ways, one after the other; which comes first changes. */
  private void compare(List<Question> questions, int clients)
      throws InterruptedException, ExecutionException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    List<Double> over = Collections.synchronizedList(new ArrayList<>());
    WAYS.forEach(way -> times.put(way, Collections.synchronizedList(new ArrayList<>())));
    AtomicInteger asked = new AtomicInteger();
    each(
        questions,
        clients,
        question -> {
          List<String> order = new ArrayList<>(WAYS);
          Collections.rotate(order, asked.getAndIncrement());
          Map<String, Double> took = new HashMap<>();
          for (String way : order) {
            took.put(way, timed(() -> ask(way, question)));
          }
          took.forEach((way, time) -> times.getOrDefault(way, over).add(time));
          over.add(took.getOrDefault(PAGE, 0.0) - took.getOrDefault(JSON, 0.0));
        });
    times.forEach((way, all) -> LOG.info("{}", Times.of(all).line(way + " " + clients)));
    LOG.info("{}", Times.of(over).line("page over JSON, question by question, " + clients));
    LOG.info(
        "median of JSON {} times that of its _search, page {} ms over JSON",
        written(median(times, JSON) / median(times, RAW)),
        written(median(times, PAGE) - median(times, JSON)));
  }

  private void ask(String way, Question question) throws IOException, InterruptedException {
    if (way.equals(RAW)) {
      raw(question);
    } else {
      get(way, question.text());
    }
  }

  private static double median(Map<String, List<Double>> times, String way) {
    return Times.of(times.getOrDefault(way, List.of())).at(0.5);
  }

  private static String written(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
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

  private static List<Double> each(List<Question> questions, int clients, Asking asking)
      throws InterruptedException, ExecutionException {
    List<Double> times = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(clients)) {
      List<Future<Double>> all = new ArrayList<>();
      for (Question question : questions) {
        all.add(pool.submit(() -> timed(() -> asking.ask(question))));
      }
      for (Future<Double> each : all) {
        times.add(each.get());
      }
    }
    return times;
  }

  private void get(String path, String query) throws IOException, InterruptedException {
    int port = java.util.Objects.requireNonNull(web.getWebServer()).getPort();
    String address =
        "http://localhost:" + port + path + URLEncoder.encode(query, StandardCharsets.UTF_8);
    http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
  }

  private void raw(Question question) throws IOException, InterruptedException {
    String url = settings.getRequiredProperty("opensearch.url");
    for (Sent sent : question.sent()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url + "/" + sent.index() + "/_search"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(sent.body()))
              .build();
      http.send(request, BodyHandlers.ofByteArray());
    }
  }

  /** As much as somebody has typed when suggestions are of use. */
  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), 14));
  }
}
