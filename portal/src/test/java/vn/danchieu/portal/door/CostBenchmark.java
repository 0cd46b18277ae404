package vn.danchieu.portal.door;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Not a test: processor seconds of portal and OpenSearch for one request of each kind of address.
 * Arguments: the portal's address, the numbers of the processes with a comma between them, the name
 * of a long document.
 */
final class CostBenchmark {
  private static final int WARM = 3;
  private static final int TIMES = 10;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final List<Long> processes;

  private CostBenchmark(String address, List<Long> processes) {
    this.address = address;
    this.processes = processes;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Long> processes = Arrays.stream(arguments[1].split(",")).map(Long::valueOf).toList();
    CostBenchmark benchmark = new CostBenchmark(arguments[0], processes);
    for (Map.Entry<String, String> kind : kinds("/van-ban/" + arguments[2]).entrySet()) {
      benchmark.measure(kind.getKey(), kind.getValue());
    }
  }

  private static Map<String, String> kinds(String document) {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("search", "/tim-kiem?q=th%E1%BB%B1c+hi%E1%BB%87n+d%C3%A2n+ch%E1%BB%A7");
    kinds.put("suggestions", "/api/v1/suggest?q=dan+chu");
    kinds.put("long page", document);
    kinds.put("lược đồ", document + "/luoc-do");
    kinds.put("tasks", "/nhiem-vu?q=ti%E1%BA%BFp+c%C3%B4ng+d%C3%A2n");
    kinds.put("DOCX", document + "/van-ban.docx");
    kinds.put("PDF", document + "/van-ban.pdf");
    kinds.put("Akoma Ntoso", document + "/akn.xml");
    kinds.put("CSV of a search", "/tim-kiem.csv?q=lu%E1%BA%ADt");
    kinds.put("sitemap part", "/sitemap-1.xml");
    kinds.put("everything", "/tai-ve/van-ban.jsonl");
    return kinds;
  }

  private void measure(String kind, String path) throws IOException, InterruptedException {
    boolean whole = path.startsWith("/tai-ve/");
    int times = whole ? 2 : TIMES;
    Duration first = spent(path, 1);
    if (!whole) {
      spent(path, WARM);
    }
    double mean = seconds(spent(path, times)) / times;
    System.out.printf("| %s | %.2f | %.3f |%n", kind, seconds(first), mean);
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1e3;
  }

  private Duration spent(String path, int times) throws IOException, InterruptedException {
    Duration before = processorTime();
    for (int i = 0; i < times; i++) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).build();
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IOException(path + " answers " + status);
      }
    }
    return processorTime().minus(before);
  }

  private Duration processorTime() {
    return processes.stream()
        .flatMap(process -> ProcessHandle.of(process).stream())
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }
}
