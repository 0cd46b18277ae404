package vn.danchieu.portal.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.portal.start.PortalProcess;

/** A portal with the memory of a container, and one document that is longer than any law. */
final class Attacked implements AutoCloseable {
  static final String LONGEST = "/van-ban/nghi-dinh-9999-2019-nd-cp";

  private static final int ARTICLES = 1_500;

  private final PortalProcess portal;
  private final String address;

  private Attacked(PortalProcess portal) throws IOException, InterruptedException {
    this.portal = portal;
    this.address = portal.address();
  }

  static Attacked start(Path folder) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("danchieu.root", ".."));
    Files.copy(root.resolve("corpus/records.jsonl"), folder.resolve("records.jsonl"));
    Files.writeString(folder.resolve("longest.jsonl"), longest());
    Optional<Path> jar = Optional.ofNullable(System.getProperty("portal.jar")).map(Path::of);
    return new Attacked(
        PortalProcess.contained(
            jar,
            List.of(
                "--server.port=0",
                "--danchieu.data-dir=" + folder.resolve("data"),
                "--danchieu.index-prefix=attacked",
                "--danchieu.corpus=" + folder,
                "--opensearch.url=" + TestOpenSearch.address())));
  }

  /** 1.2 million characters with four thousand citations. */
  private static String longest() {
    StringBuilder text =
        new StringBuilder("CHÍNH PHỦ\nSố: 9999/2019/NĐ-CP\nNGHỊ ĐỊNH\nVề dân vận\n");
    for (int i = 1; i <= ARTICLES; i++) {
      text.append("Điều %d. Trách nhiệm thứ %d\n".formatted(i, i));
      for (int j = 1; j <= 4; j++) {
        text.append(
            "%d. Cơ quan, tổ chức, cá nhân có trách nhiệm thực hiện dân chủ ở cơ sở theo quy định tại Nghị định số %d/2015/NĐ-CP ngày 09/01/2015 của Chính phủ, công khai và giải trình theo thẩm quyền.\n"
                .formatted(j, (i * 7 + j) % 150 + 1));
      }
    }
    return JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "id", "longest",
                    "number", "9999/2019/NĐ-CP",
                    "type", "Nghị định",
                    "issuer", "Chính phủ",
                    "issued", "2019-12-31",
                    "title", "Về dân vận",
                    "text", text.toString()))
        + "\n";
  }

  String address() {
    return address;
  }

  String liveness() throws InterruptedException {
    try {
      return portal.health() + "/liveness";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean lives() {
    return portal.handle().isAlive();
  }

  /** Of files of drafts. */
  long readingProcesses() {
    return portal
        .handle()
        .descendants()
        .filter(child -> child.info().commandLine().orElse("").contains("ReadingProcess"))
        .count();
  }

  String said() throws IOException {
    return portal.said();
  }

  /** Of the portal and of what it started. */
  Duration processorTime() {
    return portal
        .handle()
        .descendants()
        .map(ProcessHandle::info)
        .flatMap(info -> info.totalCpuDuration().stream())
        .reduce(portal.handle().info().totalCpuDuration().orElse(Duration.ZERO), Duration::plus);
  }

  /** Megabytes of the heap that are left after everything that can go has gone. */
  long memory() throws IOException {
    Path jcmd = Path.of(System.getProperty("java.home", ""), "bin", "jcmd");
    String pid = Long.toString(portal.handle().pid());
    ProcessBuilder asking = new ProcessBuilder(jcmd.toString(), pid, "GC.class_histogram");
    try (BufferedReader answer = asking.redirectErrorStream(true).start().inputReader()) {
      return answer
              .lines()
              .filter(line -> line.startsWith("Total"))
              .mapToLong(line -> Long.parseLong(line.strip().replaceAll(".*\\s", "")))
              .sum()
          >> 20;
    }
  }

  int get(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  /** So many clients ask for one page, again and again; how often each status came. */
  Map<Integer, Integer> flood(String path, int clients, Duration time) throws InterruptedException {
    Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    long last = System.nanoTime() + time.toNanos();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < clients; i++) {
        threads.submit(() -> {
          while (System.nanoTime() < last) {
            var request =
                HttpRequest.newBuilder(URI.create(address + path))
                    .timeout(Duration.ofSeconds(90))
                    .build();
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            statuses.merge(status, 1, Integer::sum);
          }
          return true;
        });
      }
    }
    return statuses;
  }

  @Override
  public void close() throws IOException {
    portal.close();
  }
}
