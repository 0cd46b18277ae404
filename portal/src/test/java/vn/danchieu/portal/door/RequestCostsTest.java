package vn.danchieu.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** What is dear has turns, and each client a rate. */
@RunningPortal
@TestPropertySource(
    properties = {
      "danchieu.budgets.queue=200ms",
      "danchieu.budgets.at-once.task=1",
      "danchieu.budgets.rate.per-second=1",
      "danchieu.budgets.rate.burst=40",
      "danchieu.budgets.rate.exempt=",
      "danchieu.trusted-proxies=127.0.0.1,0:0:0:0:0:0:0:1"
    })
class RequestCostsTest {
  @Autowired private Site site;
  @Autowired private Bulkhead turns;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Test
  void everyAddressHasACost() {
    Set<String> unknown = new java.util.TreeSet<>();
    mappings
        .getHandlerMethods()
        .keySet()
        .forEach(mapping ->
            mapping.getPatternValues().stream()
                .filter(RequestCostsTest::isServed)
                .filter(pattern -> RequestCosts.of(pattern).isEmpty())
                .forEach(unknown::add));
    assertThat(unknown).as("not in the table of Costs").isEmpty();
  }

  /** The description of the API that is made anew is there for its own test alone. */
  private static boolean isServed(String pattern) {
    return !pattern.equals("/error") && !pattern.startsWith("/made/");
  }

  @Test
  void whoFindsNoTurnIsToldToComeAgainAndTheNextIsServed() {
    String task = "/nhiem-vu?q=d%C3%A2n+v%E1%BA%ADn";
    try (AdmissionGate.Turn _ = turns.take(RequestCost.TASK)) {
      var page = site.get(task, "X-Forwarded-For", "203.0.113.1");
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.header("Retry-After")).isEqualTo("3");
      assertThat(page.header("Cache-Control")).isEqualTo("no-store");
      assertThat(page.page().select("main").text())
          .isEqualTo(
              "Xin thử lại sau ít giây Máy chủ đang xử lý nhiều yêu cầu cùng loại. Hãy thử lại sau"
                  + " 3 giây. Thử lại");
      var problem = site.get("/api/v1/tasks?q=dan+van", "X-Forwarded-For", "203.0.113.1");
      assertThat(problem.status()).isEqualTo(503);
      assertThat(problem.header("Retry-After")).isEqualTo("3");
      assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(site.get("/", "X-Forwarded-For", "203.0.113.1").status()).isEqualTo(200);
    }
    assertThat(site.get(task, "X-Forwarded-For", "203.0.113.1").status()).isEqualTo(200);
  }

  @Test
  void whoOpensADocumentWaitsLongerForATurn() throws Exception {
    List<AdmissionGate.Turn> all =
        Stream.generate(() -> turns.take(RequestCost.WHOLE)).limit(4).toList();
    var reader =
        CompletableFuture.supplyAsync(() ->
            site.get(
                "/van-ban/quyet-dinh-910-2019-qd-xyz-quang-binh",
                "X-Forwarded-For",
                "203.0.113.4"));
    Thread.sleep(600);
    assertThat(reader).isNotDone();

    all.forEach(AdmissionGate.Turn::close);

    assertThat(reader.get(20, TimeUnit.SECONDS).status()).isEqualTo(200);
  }

  @Test
  void whoAsksTooOftenIsToldAndOthersAreNot() {
    Site.Answer last = asked("203.0.113.2");
    for (int i = 0; i < 60 && last.status() != 429; i++) {
      last = asked("203.0.113.2");
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
    assertThat(last.json().path("title").asString()).isEqualTo("Quá nhiều yêu cầu");
    assertThat(asked("203.0.113.3").status()).isEqualTo(200);
    var page = site.get("/tim-kiem?q=luat", "X-Forwarded-For", "203.0.113.2");
    assertThat(List.of(200, 429)).contains(page.status());
    assertThat(site.get("/tai-nguyen/bieu-tuong.svg", "X-Forwarded-For", "203.0.113.2").status())
        .isEqualTo(200);
    assertThat(site.management("/actuator/health/liveness").status()).isEqualTo(200);
  }

  @Test
  void aClientOfTheNewProtocolIsItsNetwork() {
    assertThat(ClientAddress.of("2001:db8:1:2:aaaa::1"))
        .isEqualTo(ClientAddress.of("2001:db8:1:2:bbbb::9"))
        .isNotEqualTo(ClientAddress.of("2001:db8:1:3:aaaa::1"));
    assertThat(ClientAddress.of("203.0.113.9")).isEqualTo("203.0.113.9");
  }

  private Site.Answer asked(String client) {
    return site.get("/api/v1/tasks?q=dan+van", "X-Forwarded-For", client);
  }
}
