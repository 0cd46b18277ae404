package vn.danchieu.portal.browser;

import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.danchieu.index.local.TestOpenSearch;

/** What a new installation holds, and nothing made for tests. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ShippedCorpus implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "opensearch.url=" + TestOpenSearch.address(),
            "danchieu.index-prefix=portal-shipped",
            "danchieu.corpus="
                + Path.of(System.getProperty("danchieu.root", "..")).resolve("corpus"))
        .applyTo(context);
  }
}
