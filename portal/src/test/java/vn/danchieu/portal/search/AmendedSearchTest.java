package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.search.Found.DocumentHit;
import vn.danchieu.portal.search.Found.Since;
import vn.danchieu.portal.store.Store;

/** Searches for what amended articles say, and said. */
@RunningPortal
class AmendedSearchTest {
  private static final String ACT = "/van-ban/quyet-dinh-930-2019-qd-xyz-quang-binh";
  private static final LocalDate BEFORE = LocalDate.of(2020, 1, 1);
  private static final LocalDate AFTER = LocalDate.of(2022, 1, 1);

  @Autowired private Site site;
  @Autowired private Search search;
  @Autowired private Store store;
  private int roundTrips;

  @AfterEach
  void watchNoLonger() {
    store.watch(_ -> {});
  }

  private Optional<DocumentHit> hit(String question, LocalDate on) {
    return search.documents(question, PageRequest.page(1, 20), on).hits().stream()
        .filter(hit -> hit.document().number().equals(Optional.of("930/2019/QĐ-XYZ")))
        .findFirst();
  }

  private static List<Optional<Since>> since(DocumentHit hit, String label) {
    return hit.provisions().stream()
        .filter(provision -> provision.provision().label().equals(label))
        .map(Found.ProvisionHit::since)
        .toList();
  }

  @Test
  void wordsThatCameInByAnAmendmentFindTheActAndItsArticle() {
    DocumentHit hit = hit("tủ khóa kvang", AFTER).orElseThrow();

    assertThat(since(hit, "Điều 1"))
        .containsExactly(Optional.of(new Since(LocalDate.of(2021, 6, 1), true)));
    assertThat(hit.provisions().getFirst().snippet().html())
        .endsWith("gọi là <mark>tủ khóa kvang</mark>.");
    assertThat(hit("tủ khóa kvang", BEFORE)).isEmpty();
  }

  @Test
  void suchADocumentIsCounted() {
    long after = search.documents("tủ khóa kvang", PageRequest.page(1, 20), AFTER).total();
    long before = search.documents("tủ khóa kvang", PageRequest.page(1, 20), BEFORE).total();

    assertThat(after).isEqualTo(before + 1);
  }

  @Test
  void anArticleThatIsQuotedAsItWasLoadedSaysSinceWhenItIsAmended() {
    DocumentHit now = hit("sổ qhnhat giữ tại phòng hành chính", AFTER).orElseThrow();
    DocumentHit then = hit("sổ qhnhat giữ tại phòng hành chính", BEFORE).orElseThrow();

    assertThat(since(now, "Điều 1"))
        .containsExactly(Optional.of(new Since(LocalDate.of(2021, 6, 1), false)));
    assertThat(since(then, "Điều 1")).containsExactly(Optional.empty());
  }

  @Test
  void thePageLeadsToTheTextOfTheDay() {
    Document page =
        site.get("/tim-kiem?q=" + Site.encoded("tủ khóa kvang") + "&on=2022-01-01").page();
    var row =
        page.select(".ket-qua-muc").stream()
            .filter(each -> each.select("h2").text().contains("930/2019"))
            .findFirst()
            .orElseThrow();

    assertThat(row.select(".da-sua-doi").text()).isEqualTo("Lời văn từ 01/6/2021");
    assertThat(row.select(".da-sua-doi a").attr("href")).startsWith(ACT + "?ngay=2022-01-01");
    assertThat(row.select(".da-sua-doi a").attr("href")).endsWith("#dieu-1");
  }

  @Test
  void programsAreToldTheSame() {
    JsonNode hits =
        site.api("/search?q=" + Site.encoded("tủ khóa kvang") + "&on=2022-01-01").path("hits");

    assertThat(hits.valueStream().filter(hit -> hit.path("number").asString().startsWith("930")))
        .extracting(hit -> hit.path("amended").toString())
        .containsExactly("{\"since\":\"2021-06-01\",\"quoted\":true}");
  }

  @Test
  void aProvisionThatIsAResultOfItsOwnSaysSoToo() {
    Found.Provisions found =
        search.provisions("sổ qhnhat giữ tại phòng hành chính", PageRequest.page(1, 20), AFTER);

    assertThat(
            found.hits().stream()
                .filter(hit -> hit.provision().number().equals(Optional.of("930/2019/QĐ-XYZ")))
                .filter(hit -> hit.provision().label().equals("Điều 1"))
                .map(Found.ProvisionHit::since))
        .containsExactly(Optional.of(new Since(LocalDate.of(2021, 6, 1), false)));
  }

  @Test
  void twoRoundTripsAreEnough() {
    hit("tủ khóa kvang", AFTER);
    store.watch(_ -> roundTrips++);
    hit("tủ khóa kvang", AFTER);

    assertThat(roundTrips).isLessThanOrEqualTo(2);
  }
}
