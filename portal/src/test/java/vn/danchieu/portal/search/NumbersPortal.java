package vn.danchieu.portal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.ContextConfiguration;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.portal.PortalApplication;
import vn.danchieu.portal.Site;

/**
 * A portal with documents of its own: made for their numbers, they would shift how often words
 * stand in the shipped corpus, and with it what comes first there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(
    classes = PortalApplication.class,
    initializers = NumbersPortal.OwnCorpus.class)
@Import(Site.class)
@interface NumbersPortal {
  /** Points the portal to the tests' OpenSearch and to these documents. */
  @Order(Ordered.HIGHEST_PRECEDENCE)
  class OwnCorpus implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              "opensearch.url=" + TestOpenSearch.address(),
              "danchieu.index-prefix=portal-numbers",
              "danchieu.corpus=" + folder())
          .applyTo(context);
    }

    private static Path folder() {
      try (var in = NumbersPortal.class.getResourceAsStream("/documents/numbers.jsonl")) {
        Path folder = Files.createTempDirectory("portal-numbers-corpus");
        Files.copy(Objects.requireNonNull(in), folder.resolve("numbers.jsonl"));
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
