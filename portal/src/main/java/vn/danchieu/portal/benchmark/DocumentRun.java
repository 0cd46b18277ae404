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
import vn.danchieu.portal.search.Search;
import vn.danchieu.portal.text.Today;

/**
 * Asks each question of a file and writes down what speaks for each document, one line of JSON a
 * question: what the weights of {@code danchieu.search.document-signs} are fitted from.
 */
@Component
@ConditionalOnProperty("danchieu.benchmark.documents")
@Order(Ordered.LOWEST_PRECEDENCE)
class DocumentRun implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentRun.class);

  private final Search search;
  private final Today today;
  private final Environment settings;

  DocumentRun(Search search, Today today, Environment settings) {
    this.search = search;
    this.today = today;
    this.settings = settings;
  }

  private record Line(String id, String question, List<Search.Weighed> documents) {}

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    List<String> questions =
        Files.readAllLines(Path.of(settings.getRequiredProperty("danchieu.benchmark.documents")));
    Path signs = Path.of(settings.getRequiredProperty("danchieu.benchmark.signs"));
    try (BufferedWriter out = Files.newBufferedWriter(signs)) {
      for (String question : questions) {
        String[] parts = question.split("\t", 2);
        var line = new Line(parts[0], parts[1], search.weighed(parts[1], today.day()));
        out.write(JsonMapper.shared().writeValueAsString(line));
        out.newLine();
      }
    }
    LOG.info("{} questions asked; the signs are in {}", questions.size(), signs);
  }
}
