package vn.danchieu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.portal.store.Store;

/** Who asks right after a load waits for no more requests than anybody else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(
    classes = PortalApplication.class,
    initializers = {TestCorpus.class, RightAfterALoadTest.Apart.class})
@Import(Site.class)
class RightAfterALoadTest {
  private static final Indices INDICES = new Indices("portal-right-after");

  /** Other tests read what nobody changes. */
  static class Apart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of("danchieu.index-prefix=portal-right-after").applyTo(context);
    }
  }

  @Autowired private Site site;
  @Autowired private Store store;
  @TempDir private Path folder = Path.of("");

  private final AtomicInteger requests = new AtomicInteger();

  @BeforeEach
  void watch() {
    // What is read once in the life of a portal is there before anything is counted.
    site.get("/api/v1/search?q=dan+chu");
    site.get("/api/v1/suggest?q=tiep");
    store.watch(_ -> {
      // What is looked after beside the readers does so in threads without a name.
      if (!Thread.currentThread().getName().isEmpty()) {
        requests.incrementAndGet();
      }
    });
  }

  @AfterEach
  void watchNoMore() {
    store.watch(_ -> {});
  }

  @Test
  void eachAnswerTakesAsManyRequestsAsEver() throws Exception {
    load(
        """
        {"id":"moi","number":"7/KH-UBND","issued":"2026-11-02","title":"Kế hoạch tiếp công dân tại vùng cao"}
        """);

    assertThat(found("tiếp công dân tại vùng cao")).contains("7/KH-UBND");
    assertThat(requests.getAndSet(0)).isBetween(1, 2);
    assertThat(asked("/api/v1/suggest?q=tiep+cong")).isEqualTo(1);
    assertThat(asked("/api/v1/tasks?q=tiep+cong+dan")).isBetween(1, 3);
    assertThat(asked("/van-ban/luat-10-2022-qh15")).isBetween(1, 4);
    assertThat(asked("/api/v1/lookup?number=99/1999/N%C4%90-CP")).isBetween(1, 3);
  }

  private String found(String words) {
    return site.get("/api/v1/search?q=" + Site.encoded(words)).body();
  }

  private int asked(String path) {
    requests.set(0);
    assertThat(site.get(path).status()).isEqualTo(200);
    return requests.get();
  }

  private void load(String line) throws Exception {
    Path file = Files.writeString(folder.resolve("moi.jsonl"), line);
    var client = OpenSearchClients.open(Connection.to(TestOpenSearch.address().toString()));
    var summary = Loading.load(client, INDICES, List.of(file), Progress.silent());
    assertThat(summary.problems()).isEmpty();
  }
}
