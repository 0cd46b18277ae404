package vn.danchieu.portal.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
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
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.text.Today;
import vn.danchieu.validity.Standing;

/** Compares what loaded texts say of validity with the statuses and amendments of others. */
@Component
@ConditionalOnProperty("danchieu.benchmark.records")
@Order(Ordered.LOWEST_PRECEDENCE)
class ValidityRun implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ValidityRun.class);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int AT_ONCE = 50;

  // columns of the amendments
  private static final int NUMBER = 1;
  private static final int HOW = 3;
  private static final int BY = 4;

  private final Documents documents;
  private final Works works;
  private final Standings standings;
  private final Today today;
  private final Environment settings;
  private final Set<String> numbers = new HashSet<>();

  ValidityRun(
      Documents documents, Works works, Standings standings, Today today, Environment settings) {
    this.documents = documents;
    this.works = works;
    this.standings = standings;
    this.today = today;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    LocalDate day = today.dayOr(Optional.ofNullable(settings.getProperty(name("on"))));
    Map<String, String> statuses = statuses();
    ClaimComparison comparison =
        new ClaimComparison(day, amendments("bãi bỏ"), amendments("sửa đổi"), numbers);
    List<String> ids = List.copyOf(statuses.keySet());
    for (int i = 0; i < ids.size(); i += AT_ONCE) {
      var batch = works.documents(ids.subList(i, Math.min(i + AT_ONCE, ids.size())));
      Map<String, Standing> standing = standings.of(batch.values());
      standing.forEach((id, each) -> comparison.add(each, statuses.getOrDefault(id, "")));
    }
    Path report = Path.of(settings.getRequiredProperty(name("report")));
    try (BufferedWriter out = Files.newBufferedWriter(report)) {
      for (String line : comparison.lines()) {
        out.write(line);
        out.newLine();
      }
    }
    LOG.info("{} documents compared on {}: {}", ids.size(), day, comparison);
  }

  /** By the id under which each is stored; a source that says nothing gives an empty status. */
  private Map<String, String> statuses() throws IOException {
    Map<String, String> statuses = new LinkedHashMap<>();
    for (String file : settings.getRequiredProperty(name("records")).split(",")) {
      for (String line : lines(Path.of(file))) {
        JsonNode record = JSON.readTree(line);
        numbers.add(record.path("number").asString(""));
        documents
            .idOf(record.path("id").asString())
            .ifPresent(
                id -> statuses.merge(id, record.path("status").asString(""), ValidityRun::said));
      }
    }
    return statuses;
  }

  private static String said(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /** Pairs of numbers: what has parts that this was done to, and by what. */
  private Map<String, List<String>> amendments(String done) throws IOException {
    Map<String, List<String>> pairs = new LinkedHashMap<>();
    String file = settings.getProperty(name("amendments"), "");
    for (String line : file.isEmpty() ? List.<String>of() : lines(Path.of(file))) {
      String[] cells = line.split("\t", -1);
      if (cells.length > BY && cells[HOW].contains(done)) {
        pairs.computeIfAbsent(cells[NUMBER], _ -> new ArrayList<>()).add(cells[BY]);
      }
    }
    return pairs;
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  private static String name(String option) {
    return "danchieu.benchmark." + option;
  }
}
