package vn.danchieu.portal.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * What somebody may do to a portal, each for a time, and what must hold meanwhile and afterwards.
 *
 * @param clients that attack at once
 * @param health what the slowest answer of the health check may take longer than without an attack
 * @param search the same for the median of searches
 */
record Attacks(Attacked portal, int clients, Duration time, Duration health, Duration search) {
  /** What a heap may hold more after an attack: files that were made are kept. */
  private static final long GROWTH = 120;

  private static final String MULTIPART = "multipart/form-data; boundary=xyz";
  private static final Duration CALM = Duration.ofSeconds(2);
  private static final Duration SETTLING = Duration.ofSeconds(60);

  Attacks within(Duration other) {
    return new Attacks(portal, clients, other, health, search);
  }

  void hundredMegabytes() throws Exception {
    watched(
        "100 MB",
        () -> {
          byte[] megabyte = new byte[1 << 20];
          Iterable<byte[]> chunks = java.util.Collections.nCopies(100, megabyte);
          BodyPublisher chunked = BodyPublishers.ofByteArrays(chunks);
          BodyPublisher announced = BodyPublishers.fromPublisher(chunked, 100L << 20);
          List<Integer> statuses = new ArrayList<>();
          for (BodyPublisher body : List.of(announced, chunked)) {
            statuses.add(post("/api/v1/citations", "text/plain", body).statusCode());
            statuses.add(post("/kiem-tra", MULTIPART, body).statusCode());
          }
          assertThat(statuses).containsOnly(413);
          return Map.of(413, statuses.size());
        });
  }

  void manyWordsInAFile() throws Exception {
    watched(
        "500,000 words in a file",
        () -> {
          byte[] bomb = Bombs.word("dân vận ".repeat(250_000));
          assertThat(bomb.length).isLessThan(20_000);
          int status = post("/kiem-tra", MULTIPART, bytes(Bombs.form(bomb))).statusCode();
          assertThat(status).isIn(200, 413);
          return Map.of(status, 1);
        });
  }

  /** The work on a draft ends when its sender has gone: no processor time is spent for nobody. */
  void aSenderWhoLeaves() throws Exception {
    watched(
        "a sender who leaves",
        () -> {
          byte[] form = Bombs.form(Bombs.unfolding("<w:p/>", 95));
          try (RawRequest request = new RawRequest(portal.address())) {
            request
                .head(
                    "POST /kiem-tra HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: " + MULTIPART,
                    "Content-Length: " + form.length)
                .write(form);
          }
          Thread.sleep(Duration.ofMillis(1_500));
          assertThat(portal.readingProcesses()).isZero();
          return Map.of();
        });
  }

  void aPartThatUnfolds(int megabytes) throws Exception {
    watched(
        "a part of %,d MB".formatted(megabytes),
        () -> {
          byte[] form = Bombs.form(Bombs.unfolding(" ", megabytes));
          HttpResponse<String> answer = post("/kiem-tra", MULTIPART, bytes(form));
          assertThat(answer.statusCode()).isEqualTo(200);
          assertThat(answer.body()).contains("bung ra hơn 100 MB");
          return Map.of(200, 1);
        });
  }

  void manyCitations() throws Exception {
    watched(
        "200,000 citations",
        () -> {
          StringBuilder letter = new StringBuilder();
          for (int i = 0; i < 200_000; i++) {
            letter.append(i % 90 + 10).append("/KH-TU\n");
          }
          int status =
              post("/api/v1/citations", "text/plain", bytes(letter.toString().getBytes(UTF_8)))
                  .statusCode();
          assertThat(status).isEqualTo(413);
          return Map.of(status, 1);
        });
  }

  void longestPdf() throws Exception {
    flooded("PDF of the longest", Attacked.LONGEST + "/van-ban.pdf");
  }

  void everything() throws Exception {
    flooded("everything", "/tai-ve/van-ban.jsonl");
  }

  void longestPage() throws Exception {
    flooded("page of the longest", Attacked.LONGEST);
  }

  /** Half of them send a draft byte by byte, half take the longest page as slowly. */
  void trickling() throws Exception {
    watched(
        "%d that trickle".formatted(2 * clients),
        () -> {
          List<Trickle> all = new ArrayList<>();
          try {
            for (int i = 0; i < clients; i++) {
              all.add(Trickle.sending(portal.address()));
              all.add(Trickle.taking(portal.address(), Attacked.LONGEST));
            }
            long last = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < last) {
              for (Trickle each : all) {
                each.step();
              }
              Thread.sleep(500);
            }
          } finally {
            for (Trickle each : all) {
              each.close();
            }
          }
          return Map.of();
        });
  }

  private void flooded(String name, String path) throws Exception {
    watched(
        "%d × %s".formatted(clients, name),
        () -> {
          Map<Integer, Integer> statuses = portal.flood(path, clients, time);
          assertThat(statuses.keySet()).isSubsetOf(200, 503);
          assertThat(statuses.getOrDefault(200, 0)).isPositive();
          return statuses;
        });
  }

  private void watched(String name, Callable<Map<Integer, Integer>> attack) throws Exception {
    Watch.Seen calm = calm();
    long before = portal.memory();
    Duration spent = portal.processorTime();
    Map<Integer, Integer> statuses;
    Watch watch = new Watch(portal.address(), portal.liveness());
    try (watch) {
      statuses = attack.call();
    }
    var seen = watch.seen();
    long after = settled(before);
    System.out.printf(
        "%s: answers %s, health %d ms at most (calm: %d), search %d ms at the median (calm: %d),"
            + " memory %d then %d MB, %d processor seconds%n",
        name,
        statuses,
        seen.health(),
        calm.health(),
        seen.search(),
        calm.search(),
        before,
        after,
        portal.processorTime().minus(spent).toSeconds());
    assertThat(portal.lives()).as(portal.said()).isTrue();
    assertThat(seen.faults()).as(name).isEmpty();
    assertThat(seen.health()).as(name).isBetween(0L, health.toMillis() + calm.health());
    assertThat(seen.search()).as(name).isBetween(0L, search.toMillis() + calm.search());
    assertThat(after).as(name).isLessThan(before + GROWTH);
  }

  /** What the machine makes of the same questions while nobody attacks. */
  private Watch.Seen calm() throws InterruptedException {
    Watch watch = new Watch(portal.address(), portal.liveness());
    try (watch) {
      Thread.sleep(CALM);
    }
    return watch.seen();
  }

  /** What a request holds is gone when it has ended, which those that trickle do late. */
  private long settled(long before) throws IOException, InterruptedException {
    long last = System.nanoTime() + SETTLING.toNanos();
    long now = portal.memory();
    while (now >= before + GROWTH && System.nanoTime() < last) {
      Thread.sleep(2_000);
      now = portal.memory();
    }
    return now;
  }

  private static BodyPublisher bytes(byte[] body) {
    return BodyPublishers.ofByteArray(body);
  }

  private HttpResponse<String> post(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(portal.address() + path))
              .header("Content-Type", type)
              .timeout(Duration.ofSeconds(120))
              .POST(body)
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
