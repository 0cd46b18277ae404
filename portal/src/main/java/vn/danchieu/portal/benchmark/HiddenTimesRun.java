package vn.danchieu.portal.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.danchieu.index.Audience;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.store.Audiences;
import vn.danchieu.portal.store.Works;

/**
 * Asks, as anybody may, for documents that only some may read and for documents that do not exist,
 * the one right beside the other, and times both: who could tell them apart would know what there
 * is.
 */
@Component
@ConditionalOnProperty("danchieu.benchmark.hidden-times")
@Order(Ordered.LOWEST_PRECEDENCE)
class HiddenTimesRun implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(HiddenTimesRun.class);
  private static final int NOT_FOUND = 404;
  private static final List<String> WAYS =
      List.of(
          "/van-ban/%s",
          "/van-ban/%s/luoc-do",
          "/van-ban/%s/van-ban.pdf",
          "/api/v1/documents/%s",
          "/api/v1/documents/%s/citations");

  private final WebServerApplicationContext web;
  private final Works works;
  private final Audiences audiences;
  private final Environment settings;
  private final HttpClient http = HttpClient.newHttpClient();

  HiddenTimesRun(
      WebServerApplicationContext web, Works works, Audiences audiences, Environment settings) {
    this.web = web;
    this.works = works;
    this.audiences = audiences;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
    int count = settings.getProperty("danchieu.benchmark.count", Integer.class, 500);
    long seed = settings.getProperty("danchieu.benchmark.seed", Long.class, 1L);
    List<String> hidden = hidden();
    if (hidden.isEmpty()) {
      throw new IllegalStateException(
          "No audience beside the public one holds a document. Name the audiences by"
              + " --danchieu.audiences=NAME,… and load some documents for them.");
    }
    LOG.info("{} hidden documents, seed {}", hidden.size(), seed);
    Set<String> known = Set.copyOf(hidden);
    Random random = new Random(seed);
    for (String way : WAYS) {
      // What is made once is made before anything is timed.
      compare(way, hidden, known, new Random(seed), Math.min(count, 50));
      TimedPairs pairs = compare(way, hidden, known, random, count);
      LOG.info("{}", pairs.line(way.formatted("…"), "hidden", "absent"));
    }
  }

  /** The addresses that somebody sees who belongs to all groups, and nobody else. */
  private List<String> hidden() {
    Reader member =
        new Reader.SignedIn(
            Benchmark.COMMAND,
            Role.READER,
            audiences.beside().stream().map(Audience::name).collect(Collectors.toSet()));
    return Readers.as(member, () -> works.slugs(0, 1)).stream()
        .filter(slug -> !Audience.of(slug).isPublic())
        .sorted()
        .toList();
  }

  /** Which of a pair is asked first is drawn. */
  private TimedPairs compare(
      String way, List<String> hidden, Set<String> known, Random random, int count)
      throws IOException, InterruptedException {
    List<Double> there = new ArrayList<>();
    List<Double> absent = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String one = hidden.get(random.nextInt(hidden.size()));
      String other = twin(one, known, random);
      if (random.nextBoolean()) {
        there.add(timed(way.formatted(one)));
        absent.add(timed(way.formatted(other)));
      } else {
        absent.add(timed(way.formatted(other)));
        there.add(timed(way.formatted(one)));
      }
    }
    return TimedPairs.of(there, absent);
  }

  /** The same with other figures, so that nothing but its being there differs. */
  private static String twin(String address, Set<String> known, Random random) {
    String twin = address;
    while (known.contains(twin)) {
      StringBuilder other = new StringBuilder(address);
      int mark = address.indexOf('~');
      for (int i = mark + 1; i < other.length(); i++) {
        if (Character.isDigit(other.charAt(i))) {
          other.setCharAt(i, (char) ('0' + random.nextInt(10)));
        }
      }
      twin = other.toString().equals(address) ? address + random.nextInt(10) : other.toString();
    }
    return twin;
  }

  private double timed(String path) throws IOException, InterruptedException {
    int port = Objects.requireNonNull(web.getWebServer()).getPort();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    long start = System.nanoTime();
    int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
    double took = (System.nanoTime() - start) / 1e6;
    if (status != NOT_FOUND) {
      throw new IllegalStateException(path + " is answered with " + status + " to anybody");
    }
    return took;
  }
}
