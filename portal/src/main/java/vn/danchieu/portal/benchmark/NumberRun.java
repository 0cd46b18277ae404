package vn.danchieu.portal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.benchmark.NumberTrial.Outcome;
import vn.danchieu.portal.benchmark.NumberTrial.Tried;
import vn.danchieu.portal.store.Documents;

/** Tries hastily typed numbers on what is held, and writes down how each query went. */
@Component
@ConditionalOnProperty("danchieu.benchmark.numbers")
@Order(Ordered.LOWEST_PRECEDENCE)
class NumberRun implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(NumberRun.class);

  private final NumberTrial trial;
  private final Documents documents;
  private final Environment settings;

  NumberRun(NumberTrial trial, Documents documents, Environment settings) {
    this.trial = trial;
    this.documents = documents;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    int count = settings.getProperty("danchieu.benchmark.count", Integer.class, 300);
    long seed = settings.getProperty("danchieu.benchmark.seed", Long.class, 1L);
    List<Tried> tried = trial.of(documents.all(), count, seed);
    Path run = Path.of(settings.getRequiredProperty("danchieu.benchmark.numbers"));
    Files.write(run, tried.stream().map(Tried::line).toList());
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    tried.forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
    LOG.info("{} number queries, seed {}: {}; each is in {}", tried.size(), seed, counts, run);
  }
}
