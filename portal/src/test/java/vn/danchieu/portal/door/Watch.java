package vn.danchieu.portal.door;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What others see of a portal while it is attacked: its health check, and a simple search. */
final class Watch implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Long> health = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> searches = Collections.synchronizedList(new ArrayList<>());
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final Thread healthWatch;
  private final Thread searchWatch;
  private volatile boolean over;

  /**
   * @param liveness where the portal tells of its health
   */
  Watch(String address, String liveness) {
    this.address = address;
    healthWatch = Thread.ofPlatform().start(() -> look(liveness, health));
    searchWatch =
        Thread.ofPlatform().start(() -> look(address + "/api/v1/search?q=dan+van", searches));
  }

  private void look(String page, List<Long> times) {
    while (!over) {
      long started = System.nanoTime();
      try {
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(URI.create(page)).timeout(Duration.ofSeconds(60)).build(),
                HttpResponse.BodyHandlers.ofString());
        times.add((System.nanoTime() - started) / 1_000_000);
        boolean told = answer.headers().firstValue("Retry-After").isPresent();
        if (answer.statusCode() != 200 && !told) {
          faults.add(page + " " + answer.statusCode());
        }
        Thread.sleep(PAUSE);
      } catch (IOException e) {
        faults.add(page + " " + e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /**
   * Times in milliseconds.
   *
   * @param health of the slowest answer of the health check
   * @param search of the median search
   * @param faults answers that were neither right nor told when to come again
   */
  record Seen(long health, long search, List<String> faults) {}

  Seen seen() {
    List<Long> sorted = searches.stream().sorted().toList();
    return new Seen(
        health.stream().mapToLong(each -> each).max().orElse(-1),
        sorted.isEmpty() ? -1 : sorted.get(sorted.size() / 2),
        List.copyOf(faults));
  }

  @Override
  public void close() throws InterruptedException {
    over = true;
    healthWatch.join(Duration.ofSeconds(90));
    searchWatch.join(Duration.ofSeconds(90));
    client.close();
  }
}
