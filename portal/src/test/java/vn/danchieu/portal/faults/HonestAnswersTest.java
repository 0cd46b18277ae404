package vn.danchieu.portal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchieu.portal.Site;

/** Whatever happens to OpenSearch: the whole truth, or a plain word that it cannot be told now. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HonestAnswersTest {
  private static final int HELD = 40;
  private static final List<String> WITHOUT_OPENSEARCH =
      List.of("/huong-dan", "/giao-dien-may", "/kiem-tra", "/robots.txt");
  private static final List<String> PATHS = Answers.paths(Papers.numbers(HELD));

  @TempDir static Path folder = Path.of("");
  private FaultyPortal portal;
  private FaultyNode node;
  private Site site;
  private Answers before;

  @BeforeAll
  void start() throws Exception {
    portal =
        new FaultyPortal(
            folder,
            HELD,
            // Shorter, so that the test is; LongFaultsTest has those of every day.
            "--danchieu.store.answer.page=3s",
            "--danchieu.store.answer.bulk=3s",
            "--danchieu.store.answer.probe=2s");
    node = portal.node();
    site = portal.site();
    // What is read beside the readers is there from then on.
    Recovery.await(() -> Answers.of(site, PATHS).equals(Answers.of(site, PATHS)));
    before = Answers.of(site, PATHS);
  }

  @AfterAll
  void end() throws Exception {
    portal.close();
  }

  @Test
  @Order(1)
  void holdsAllThatIsAskedFor() {
    assertThat(before.byPath())
        .allSatisfy((path, answer) -> assertThat(answer.status()).as(path).isEqualTo(200));
    for (String number : Papers.numbers(HELD)) {
      String said = site.get(Answers.lookup(number)).body();
      assertThat(said).as(number).contains("\"state\":\"resolved\"");
    }
    assertThat(Answers.of(site, PATHS).dishonest(before)).isEmpty();
  }

  @ParameterizedTest
  @Order(2)
  @CsvSource({"documents, 1", "provisions, 1", "links, 0"})
  void ofThreeShardsOneLost(String index, int shard) throws Exception {
    node.lose(portal.indices().prefix() + "-" + index, shard);
    try {
      Recovery.await(() -> portal.readiness() == 503);
      Answers during = Answers.of(site, PATHS);
      assertThat(during.dishonest(before)).isEmpty();
      assertThat(during.away()).isPositive();
      assertThat(portal.readiness()).isEqualTo(503);
      assertThat(node.health()).isEqualTo("red");
      assertThat(site.management("/actuator/health/liveness").status()).isEqualTo(200);
      if (index.equals("provisions")) {
        assertThat(site.get("/tim-kiem?q=quyet+dinh").page().select("main").text())
            .contains("Tạm thời chưa đọc được đủ kho văn bản", "Không có dữ liệu nào bị mất");
      }
    } finally {
      node.giveBack();
    }
    backAsBefore();
  }

  @Test
  @Order(3)
  void aDiskThatIsFullLetsReadersGoOn() throws Exception {
    String settings = "/" + portal.indices().prefix() + "-*/_settings";
    node.put(settings, "{\"index.blocks.read_only_allow_delete\":true}");
    try {
      assertThat(Answers.of(site, PATHS)).isEqualTo(before);
      assertThat(portal.readiness()).isEqualTo(200);
    } finally {
      node.put(settings, "{\"index.blocks.read_only_allow_delete\":null}");
    }
  }

  @Test
  @Order(4)
  void missingCopiesLetReadersGoOn() throws Exception {
    String settings = "/" + portal.indices().prefix() + "-*/_settings";
    node.put(settings, "{\"index.number_of_replicas\":1}");
    try {
      assertThat(node.health()).isEqualTo("yellow");
      assertThat(Answers.of(site, PATHS)).isEqualTo(before);
      assertThat(portal.readiness()).isEqualTo(200);
    } finally {
      node.put(settings, "{\"index.number_of_replicas\":0}");
    }
  }

  @Test
  @Order(5)
  void oneThatDoesNotAnswerIsNotWaitedForByEachReader() throws Exception {
    node.stop();
    try {
      assertThat(site.get("/tim-kiem?q=quyet+dinh").status()).isEqualTo(503);
      // The first ones wait for their time-out; once it is known, nobody does: together these would
      // wait for minutes.
      Recovery.await(() -> portal.readiness() == 503);
      Answers during = Answers.of(site, PATHS);
      assertThat(during.dishonest(before)).isEmpty();
      assertThat(during.away()).isGreaterThan(HELD);
      assertThat(site.get("/tim-kiem?q=quyet+dinh").page().select("main").text())
          .contains("Tạm thời chưa tra cứu được");
      whatNeedsNoOpenSearchIsThere();
    } finally {
      node.goOn();
    }
    backAsBefore();
  }

  @Test
  @Order(6)
  void oneThatWasKilledIsMissedAndFoundAgain() throws Exception {
    node.kill();
    Answers during = Answers.of(site, PATHS);
    assertThat(during.dishonest(before)).isEmpty();
    assertThat(during.away()).isGreaterThan(HELD);
    assertThat(portal.readiness()).isEqualTo(503);
    whatNeedsNoOpenSearchIsThere();
    node.startAgain();
    backAsBefore();
  }

  private void whatNeedsNoOpenSearchIsThere() {
    for (String path : WITHOUT_OPENSEARCH) {
      assertThat(site.get(path).status()).as(path).isEqualTo(200);
    }
    assertThat(site.get("/khong-co").status()).isEqualTo(404);
    assertThat(site.management("/actuator/health/liveness").status()).isEqualTo(200);
  }

  private void backAsBefore() throws Exception {
    Recovery.await(() -> portal.readiness() == 200);
    Answers after = Answers.of(site, PATHS);
    assertThat(after.away()).isZero();
    assertThat(after.dishonest(before)).isEmpty();
  }
}
