package vn.danchieu.portal.audience;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.opensearch.client.opensearch.OpenSearchClient;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.Json;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.portal.audience.Stack.Answer;
import vn.danchieu.portal.audience.Stack.Request;

/**
 * Two portals over the same public documents: one before internal ones are loaded, that knows of no
 * audience, and one after, in whose readers' midst insiders ask for the same.
 */
final class Differential implements AutoCloseable {
  private static final Audience INTERNAL = new Audience("internal");
  private static final List<String> BEGINNINGS = List.of("thực", "dân", "tiếp", "quy", "công tác");
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Path folder = Files.createTempDirectory("no-leak");
  private final Indices indices = new Indices("k" + UUID.randomUUID().toString().substring(0, 8));
  private final List<Request> requests = new ArrayList<>();
  private final List<Answer> before = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();
  private int seenByInsiders;

  private Differential() throws IOException {}

  /**
   * @param most pages that are followed
   */
  static Differential over(int most) throws IOException {
    Differential told = new Differential();
    Path corpus = told.corpus();
    List<ObjectNode> known = lines(corpus.resolve("records.jsonl"));
    try (Stack alone = Stack.start(told.indices, "", Optional.of(corpus))) {
      told.warm(alone);
      told.requests.addAll(told.crawl(alone, most));
      told.requests.addAll(asked(known));
      told.before.addAll(alone.all(told.requests));
      told.load(known, told.missing(alone));
    }
    try (Stack both = Stack.start(told.indices, INTERNAL.name(), Optional.empty())) {
      told.warm(both);
      told.compare(both);
    }
    return told;
  }

  private static List<ObjectNode> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> (ObjectNode) Json.MAPPER.readTree(line))
        .filter(line -> line.path("number").isString())
        .toList();
  }

  private Path corpus() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Path shipped = Path.of(System.getProperty("danchieu.root", ".."), "corpus");
    Files.copy(shipped.resolve("records.jsonl"), corpus.resolve("records.jsonl"));
    Files.copy(shipped.resolve("letters/1225-UBND-NC.md"), corpus.resolve("1225-UBND-NC.md"));
    return corpus;
  }

  /** What is counted beside the readers is there once frequent phrases are suggested. */
  private void warm(Stack stack) {
    for (int i = 0; i < 100; i++) {
      if (BEGINNINGS.stream()
          .map(typed -> stack.anybody("/api/v1/suggest?q=" + encoded(typed)).body())
          .anyMatch(body -> body.contains("\"phrase\""))) {
        return;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    throw new AssertionError("No phrase is suggested");
  }

  /** The pages that lead on from the home page, those that fewest steps lead to first. */
  private List<Request> crawl(Stack stack, int most) {
    Set<String> seen = new LinkedHashSet<>(List.of("/"));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && seen.size() < most) {
      String page = open.remove();
      Answer answer = stack.anybody(page);
      if (answer.header("content-type").startsWith("text/html")) {
        for (var link : Jsoup.parse(answer.body()).select("a[href], link[href]")) {
          String target = target(page, link.attr("href"));
          if (!target.isEmpty() && seen.size() < most && seen.add(target)) {
            open.add(target);
          }
        }
      }
    }
    return seen.stream().map(Request::get).toList();
  }

  /** Empty for what is elsewhere, or the same for all readers. */
  private static String target(String page, String href) {
    try {
      URI target = URI.create("http://x" + page).resolve(href.strip());
      boolean own = "x".equals(target.getHost()) && !href.startsWith("/tai-nguyen");
      String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
      return own ? target.getRawPath() + query : "";
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** What no link leads to: parameters, forms, exports, and addresses of what is hidden. */
  private static List<Request> asked(List<ObjectNode> known) {
    List<String> paths = new ArrayList<>(Addresses.WITHOUT_PARAMETERS);
    List<String> words =
        List.of("công tác dân vận", "zqkin", "dan van zqkin", "zqkim", "103/KH-UBND", "kế hoạch");
    for (String word : words) {
      Addresses.SEARCHES.forEach(search -> paths.add(search.formatted(encoded(word))));
    }
    known.stream()
        .limit(6)
        .map(line -> line.path("number").asString())
        .forEach(number -> {
          paths.add("/api/v1/lookup?number=" + encoded(number));
          paths.add("/api/v1/suggest?q=" + encoded(number));
          paths.add("/tim-kiem?q=" + encoded(number));
        });
    paths.addAll(Addresses.HIDDEN);
    List<Request> all = new ArrayList<>(paths.stream().map(Request::get).toList());
    String draft = "Căn cứ Kế hoạch số 103/KH-UBND ngày 02/02/2021 của UBND tỉnh Quảng Trị zqkin;";
    String json = "{\"text\": \"" + draft + "\"}";
    all.add(Request.post("/api/v1/citations", "application/json", json));
    all.add(Request.post("/api/v1/citations", "text/plain", draft));
    all.add(Request.post("/kiem-tra", FORM, "van-ban=" + encoded(draft)));
    all.add(Request.post("/tim-kiem", FORM, "q=zqkin"));
    return all;
  }

  /** Numbers that public documents cite and nobody holds. */
  private List<String> missing(Stack stack) {
    List<String> numbers = new ArrayList<>();
    String body = stack.anybody("/api/v1/missing?size=50").body();
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    Json.MAPPER
        .readTree(bytes)
        .findValues("number")
        .forEach(number -> {
          if (number.isString()) {
            numbers.add(number.asString());
          }
        });
    return numbers;
  }

  private void load(List<ObjectNode> known, List<String> missing) throws IOException {
    Path papers = InternalPapers.write(folder.resolve("noi-bo.jsonl"), known, missing);
    OpenSearchClient client =
        OpenSearchClients.open(Connection.to(TestOpenSearch.address().toString()));
    var summary = Loading.load(client, indices.of(INTERNAL), List.of(papers), Progress.silent());
    client._transport().close();
    if (summary.added() < InternalPapers.COUNT / 2) {
      throw new AssertionError("Too few internal documents were loaded: " + summary);
    }
  }

  private void compare(Stack both) {
    for (int i = 0; i < requests.size(); i++) {
      Request request = requests.get(i);
      Answer insider = both.ask(request, Optional.of("van-phong"));
      seenByInsiders += insider.body().contains(InternalPapers.WORD) ? 1 : 0;
      Answer answer = both.ask(request, Optional.empty());
      if (!answer.equals(before.get(i))) {
        differences.add(told(request, before.get(i), answer));
      }
    }
  }

  private static String told(Request request, Answer before, Answer after) {
    String first = before.body();
    String second = after.body();
    int at = 0;
    while (at < Math.min(first.length(), second.length())
        && first.charAt(at) == second.charAt(at)) {
      at++;
    }
    return "%s %s: %d → %d, %s → %s, …%s → …%s"
        .formatted(
            request.path(),
            request.body().orElse(""),
            before.status(),
            after.status(),
            before.headers().equals(after.headers()) ? "same headers" : before.headers(),
            before.headers().equals(after.headers()) ? "" : after.headers(),
            part(first, at),
            part(second, at));
  }

  private static String part(String text, int at) {
    int from = Math.min(text.length(), Math.max(0, at - 60));
    return text.substring(from, Math.min(text.length(), at + 120)).replace('\n', ' ');
  }

  List<Request> requests() {
    return requests;
  }

  List<String> differences() {
    return differences;
  }

  /** How many answers to insiders held the word that stands in internal documents alone. */
  int seenByInsiders() {
    return seenByInsiders;
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
