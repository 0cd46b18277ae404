package vn.danchieu.portal.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.danchieu.portal.search.Found.ProvisionHit;
import vn.danchieu.portal.search.PageRequest;
import vn.danchieu.portal.search.Search;
import vn.danchieu.portal.text.Today;

/**
 * Asks each question of a file, once the index is filled, and writes down what was found; with
 * {@code danchieu.benchmark.signs} also what speaks for each provision, one line of JSON a
 * question: what the weights of {@code danchieu.search.signs} are fitted from.
 */
@Component
@ConditionalOnProperty("danchieu.benchmark.queries")
@Order(Ordered.LOWEST_PRECEDENCE)
class QuestionRun implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(QuestionRun.class);
  private static final int DEPTH = 100;

  private final Search search;
  private final Today today;
  private final Environment settings;

  QuestionRun(Search search, Today today, Environment settings) {
    this.search = search;
    this.today = today;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    List<String> questions =
        Files.readAllLines(Path.of(settings.getRequiredProperty("danchieu.benchmark.queries")));
    Path run = Path.of(settings.getRequiredProperty("danchieu.benchmark.run"));
    try (BufferedWriter out = Files.newBufferedWriter(run)) {
      for (String question : questions) {
        ask(question.split("\t", 2), out);
      }
    }
    String signs = settings.getProperty("danchieu.benchmark.signs", "");
    if (!signs.isEmpty()) {
      weigh(questions, Path.of(signs));
    }
    LOG.info("{} questions asked; the run is in {}", questions.size(), run);
  }

  private record Weighed(String id, List<Search.WeighedProvision> provisions) {}

  private void weigh(List<String> questions, Path signs) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(signs)) {
      for (String question : questions) {
        String[] parts = question.split("\t", 2);
        var line = new Weighed(parts[0], search.weighedProvisions(parts[1]));
        out.write(JsonMapper.shared().writeValueAsString(line));
        out.newLine();
      }
    }
  }

  private void ask(String[] question, BufferedWriter out) throws IOException {
    var found = search.provisions(question[1], PageRequest.page(1, DEPTH), today.day());
    int rank = 1;
    for (ProvisionHit hit : found.hits()) {
      // Blanks part the columns of a run, so an id must hold none.
      String id = hit.provision().importId().orElse(hit.provision().id()).replace(' ', '_');
      out.write("%s Q0 %s %d %.6f danchieu".formatted(question[0], id, rank, hit.score()));
      out.newLine();
      rank++;
    }
  }
}
