package vn.danchieu.indexer.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredStates;
import vn.danchieu.index.StoredWork;
import vn.danchieu.index.StoredWork.Days;
import vn.danchieu.index.StoredWork.Holding;
import vn.danchieu.indexer.Shelf;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;

/** What many documents say together, as loads follow each other. */
class DerivationTest {
  private static final String ISSUER = "Ủy ban nhân dân tỉnh Quảng Trị";

  @TempDir Path folder = Path.of("");

  private static ObjectNode decision(int number, int year, String text) {
    ObjectNode line = Json.MAPPER.createObjectNode();
    line.put("id", "thu:" + number + "/" + year);
    line.put("number", number + "/" + year + "/QĐ-UBND");
    line.put("type", "Quyết định");
    line.put("issuer", ISSUER);
    line.put("issued", "%d-03-%02d".formatted(year, number % 28 + 1));
    line.put("effective", "%d-04-01".formatted(year));
    line.put("title", "Quyết định về việc số " + number);
    line.put("source", "Thử");
    line.put("text", text);
    return line;
  }

  private Path file(String name, List<ObjectNode> lines) throws IOException {
    return Files.write(folder.resolve(name), lines.stream().map(ObjectNode::toString).toList());
  }

  private static int again(Shelf shelf) {
    return new Derivation(new Cluster(shelf.client), shelf.indices, Target.live(shelf.indices))
        .all();
  }

  @Test
  void aLinkIsHealedByALaterLoadAndTheRegisterFollows() throws Exception {
    Shelf shelf = new Shelf();
    String cites = "Điều 1. Thực hiện theo Quyết định số 7/2019/QĐ-UBND của Ủy ban nhân dân tỉnh.";
    shelf.load(file("a.jsonl", List.of(decision(9, 2020, cites))));

    StoredWork cited = shelf.work("7/2019/QĐ-UBND");
    assertThat(cited.holding()).isEqualTo(Holding.CITED);
    assertThat(cited.citedBy()).isEqualTo(1);
    assertThat(shelf.leads("9/2020/QĐ-UBND"))
        .containsExactly(new StoredLead(StoredLead.State.MISSING, List.of(cited.id())));

    shelf.load(file("b.jsonl", List.of(decision(7, 2019, "Điều 1. Ban hành quy định."))));

    StoredWork held = shelf.work("7/2019/QĐ-UBND");
    assertThat(held.holding()).isEqualTo(Holding.HELD);
    assertThat(held.citedBy()).isEqualTo(1);
    assertThat(shelf.allWorks()).doesNotContain(cited).hasSize(2);
    assertThat(shelf.leads("9/2020/QĐ-UBND"))
        .containsExactly(new StoredLead(StoredLead.State.RESOLVED, List.of(held.id())));
    assertThat(again(shelf)).isZero();
  }

  @Test
  void anActDoesNothingToItselfButEnd() throws Exception {
    Shelf shelf = new Shelf();
    String itself = "Điều 1. %s Quyết định số 7/2019/QĐ-UBND của Ủy ban nhân dân tỉnh Quảng Trị.";
    for (String verb : List.of("Đình chỉ thi hành", "Bãi bỏ", "Thay thế", "Sửa đổi, bổ sung")) {
      shelf.load(file(verb + ".jsonl", List.of(decision(7, 2019, itself.formatted(verb)))));

      assertThat(shelf.work("7/2019/QĐ-UBND").derived().orElseThrow().changes()).isEmpty();
    }
  }

  @Test
  void aDocumentWithoutATitleIsCalledAsOthersCallIt() throws Exception {
    Shelf shelf = new Shelf();
    ObjectNode bare = decision(7, 2019, "Điều 2. Đối tượng áp dụng là các sở.");
    bare.remove("title");
    String cites =
        "Điều 1. Thực hiện Quyết định số 7/2019/QĐ-UBND ngày 08/3/2019 của Ủy ban nhân dân tỉnh quy"
            + " định phí cầu cảng.";
    shelf.load(file("a.jsonl", List.of(bare, decision(9, 2020, cites))));

    StoredWork called = shelf.work("7/2019/QĐ-UBND");
    assertThat(called.document().title()).contains("Quy định phí cầu cảng");
    assertThat(called.document().claims())
        .filteredOn(claim -> claim.about().equals("title"))
        .singleElement()
        .satisfies(claim -> assertThat(claim.source()).isEqualTo("văn bản dẫn chiếu"));
    assertThat(shelf.document("7/2019/QĐ-UBND").title()).isEmpty();
    assertThat(again(shelf)).isZero();

    shelf.load(file("b.jsonl", List.of(decision(9, 2020, "Điều 1. Không dẫn chiếu gì."))));

    assertThat(shelf.work("7/2019/QĐ-UBND").document().title()).isEmpty();
    assertThat(again(shelf)).isZero();
  }

  @Test
  void whatAnActWithoutATitleDidSaysTheTitleThatOthersGiveIt() throws Exception {
    Shelf shelf = new Shelf();
    ObjectNode bare =
        decision(
            7,
            2019,
            "Điều 1. Bãi bỏ Quyết định số 5/2018/QĐ-UBND của Ủy ban nhân dân tỉnh Quảng Trị.");
    bare.remove("title");
    shelf.load(file("a.jsonl", List.of(bare, decision(5, 2018, "Điều 1. Phí cầu cảng cũ."))));
    String cites =
        "Điều 1. Thực hiện Quyết định số 7/2019/QĐ-UBND ngày 08/3/2019 của Ủy ban nhân dân tỉnh quy"
            + " định phí cầu cảng.";
    shelf.load(file("b.jsonl", List.of(decision(9, 2020, cites))));

    assertThat(shelf.work("5/2018/QĐ-UBND").derived().orElseThrow().changes())
        .singleElement()
        .satisfies(change ->
            assertThat(change.by().orElseThrow().title()).contains("Quy định phí cầu cảng"));
    assertThat(again(shelf)).isZero();
  }

  @Test
  void whoNoLongerCitesIsCountedNoMore() throws Exception {
    Shelf shelf = new Shelf();
    ObjectNode target = decision(7, 2019, "Điều 1. Ban hành quy định.");
    String cites = "Điều 1. Thực hiện theo Quyết định số 7/2019/QĐ-UBND của Ủy ban nhân dân tỉnh.";
    shelf.load(file("a.jsonl", List.of(target, decision(9, 2020, cites))));
    assertThat(shelf.work("7/2019/QĐ-UBND").citedBy()).isEqualTo(1);

    shelf.load(file("b.jsonl", List.of(decision(9, 2020, "Điều 1. Không dẫn chiếu gì."))));

    assertThat(shelf.work("7/2019/QĐ-UBND").citedBy()).isZero();
    assertThat(again(shelf)).isZero();
  }

  @Test
  void anEndHasItsDayAndItsProof() throws Exception {
    Shelf shelf = new Shelf();
    shelf.load(file("a.jsonl", List.of(decision(7, 2019, "Điều 1. Ban hành quy định."))));
    String repeals =
        "Điều 2. Quyết định số 7/2019/QĐ-UBND của Ủy ban nhân dân tỉnh Quảng Trị hết hiệu lực kể từ"
            + " ngày Quyết định này có hiệu lực.";
    shelf.load(file("b.jsonl", List.of(decision(3, 2021, repeals))));

    StoredWork ended = shelf.work("7/2019/QĐ-UBND");
    var derived = ended.derived().orElseThrow();
    assertThat(derived.changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.relation()).isEqualTo(Relation.ENDS);
          assertThat(change.byName()).isEqualTo("Quyết định 3/2021/QĐ-UBND");
          assertThat(change.source()).contains("hết hiệu lực kể từ");
        });
    assertThat(derived.states().of("het-hieu-luc"))
        .containsExactly(new Days(day("2021-04-01"), Optional.empty()));
    assertThat(derived.states().of("con-hieu-luc"))
        .allSatisfy(days -> assertThat(days.holds(LocalDate.of(2020, 1, 1))).isTrue());
    assertThat(statesOfProvisions(shelf, "7/2019/QĐ-UBND"))
        .isNotEmpty()
        .allSatisfy(states -> assertThat(states).isEqualTo(derived.states()));
    assertThat(again(shelf)).isZero();
  }

  private static List<StoredStates> statesOfProvisions(Shelf shelf, String number)
      throws IOException {
    shelf.client.indices().refresh(r -> r.index(shelf.indices.provisions()));
    return shelf.provisions(shelf.document(number)).stream().map(StoredProvision::states).toList();
  }

  @Test
  void provisionsSayTheStatesAgainAfterTheirDocumentIsReplacedAndWhenTheEndIsTakenBack()
      throws Exception {
    Shelf shelf = new Shelf();
    String repeals = "Điều 2. Quyết định số 7/2019/QĐ-UBND của Ủy ban nhân dân tỉnh hết hiệu lực.";
    shelf.load(
        file(
            "a.jsonl",
            List.of(decision(7, 2019, "Điều 1. Ban hành quy định."), decision(3, 2021, repeals))));
    StoredStates ended = shelf.work("7/2019/QĐ-UBND").derived().orElseThrow().states();
    assertThat(ended.of("het-hieu-luc")).isNotEmpty();

    String longer = "Điều 1. Ban hành quy định mới.\nĐiều 2. Tổ chức thực hiện.";
    shelf.load(file("b.jsonl", List.of(decision(7, 2019, longer))));
    assertThat(statesOfProvisions(shelf, "7/2019/QĐ-UBND"))
        .hasSizeGreaterThan(1)
        .containsOnly(ended);

    shelf.load(file("c.jsonl", List.of(decision(3, 2021, "Điều 2. Không bãi bỏ gì."))));
    StoredStates alone = shelf.work("7/2019/QĐ-UBND").derived().orElseThrow().states();
    assertThat(alone.of("het-hieu-luc")).isEmpty();
    assertThat(statesOfProvisions(shelf, "7/2019/QĐ-UBND")).containsOnly(alone);
    assertThat(again(shelf)).isZero();
  }

  @Test
  void whatIsWrittenOverByHandIsPutRightWhenAllIsDerived() throws Exception {
    Shelf shelf = new Shelf();
    shelf.load(file("a.jsonl", List.of(decision(7, 2019, "Điều 1. Ban hành quy định."))));
    StoredStates right = shelf.work("7/2019/QĐ-UBND").derived().orElseThrow().states();
    String provision = shelf.document("7/2019/QĐ-UBND").id() + ".p0";
    shelf.client.update(
        u ->
            u.index(shelf.indices.provisions())
                .id(provision)
                .doc(Map.of("states", StoredStates.NONE)),
        ObjectNode.class);

    assertThat(again(shelf)).isEqualTo(1);

    assertThat(statesOfProvisions(shelf, "7/2019/QĐ-UBND")).containsOnly(right);
  }

  @Test
  void theRegisterKeepsEverySyllableAndTellingPairOfATextOnceAndDerivingLeavesThemThere()
      throws Exception {
    Shelf shelf = new Shelf();
    String text = "Điều 1. Hoà giải ở cơ sở: 1.500 đồng; hoà giải.";
    shelf.load(file("a.jsonl", List.of(decision(7, 2019, text))));
    String cites = "Điều 1. Thực hiện Quyết định số 7/2019/QĐ-UBND của Ủy ban nhân dân tỉnh.";
    shelf.load(file("b.jsonl", List.of(decision(9, 2020, cites))));

    StoredWork work = shelf.work("7/2019/QĐ-UBND");
    var stored =
        shelf.client.get(g -> g.index(shelf.indices.works()).id(work.id()), ObjectNode.class);
    assertThat(work.citedBy()).isEqualTo(1);
    assertThat(Objects.requireNonNull(stored.source()).path("words").asString())
        .isEqualTo("dieu 1 hoa giai o co so 1.500 dong");
    assertThat(stored.source().path("pairs").asString())
        .isEqualTo("hoa_giai giai_o o_co co_so dong_hoa");
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  @Test
  void whatMayMeanSeveralStaysAChoiceAndCountsForNone() throws Exception {
    Shelf shelf = new Shelf();
    ObjectNode elsewhere = decision(7, 2019, "Điều 1. Ở nơi khác.");
    elsewhere.put("id", "thu:khac").put("issuer", "Ủy ban nhân dân tỉnh Quảng Nam");
    ObjectNode letter = decision(9, 2020, "Thực hiện theo Quyết định số 7/2019/QĐ-UBND.");
    letter.put("issuer", "Bộ Nội vụ").put("number", "9/2020/QĐ-BNV");
    shelf.load(file("a.jsonl", List.of(decision(7, 2019, "Điều 1. Ở đây."), elsewhere, letter)));

    assertThat(shelf.leads("9/2020/QĐ-BNV"))
        .singleElement()
        .satisfies(lead -> {
          assertThat(lead.state()).isEqualTo(StoredLead.State.AMBIGUOUS);
          assertThat(lead.works()).hasSize(2);
        });
    assertThat(shelf.allWorks()).allSatisfy(work -> assertThat(work.citedBy()).isZero());
  }

  @Test
  void theOrderOfLoadingDoesNotMatter() throws Exception {
    long seed = System.nanoTime();
    System.out.println("DerivationTest seed " + seed);
    Random random = new Random(seed);
    List<ObjectNode> lines = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      lines.add(decision(i, 2010 + random.nextInt(12), text(random)));
    }
    Shelf once = new Shelf();
    once.load(file("tat-ca.jsonl", lines));

    Shelf parts = new Shelf();
    Collections.shuffle(lines, random);
    for (int from = 0; from < lines.size(); ) {
      int to = Math.min(lines.size(), from + 1 + random.nextInt(25));
      parts.load(file("phan-" + from + ".jsonl", lines.subList(from, to)));
      from = to;
    }

    assertThat(derived(parts)).as("seed %d", seed).isEqualTo(derived(once));
    assertThat(again(parts)).as("seed %d", seed).isZero();
    assertThat(again(once)).as("seed %d", seed).isZero();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int article = 1; article <= 3; article++) {
      String verb =
          List.of("Thực hiện theo", "Bãi bỏ", "Sửa đổi, bổ sung khoản 2 Điều 3", "Căn cứ")
              .get(random.nextInt(4));
      text.append(
          "Điều %d. %s Quyết định số %d/%d/QĐ-UBND của Ủy ban nhân dân tỉnh Quảng Trị.\n"
              .formatted(article, verb, 1 + random.nextInt(60), 2010 + random.nextInt(12)));
    }
    return text.toString();
  }

  /** All that is derived, by work and by link: two works may bear one number. */
  private static Map<String, String> derived(Shelf shelf) throws IOException {
    Map<String, String> all = new TreeMap<>();
    shelf.client.indices().refresh(r -> r.index(shelf.indices.provisions()));
    shelf.allWorks().forEach(work -> all.put(work.id(), work.derived() + ""));
    shelf
        .documents()
        .forEach(document -> {
          try {
            shelf
                .provisions(document)
                .forEach(provision -> all.put(provision.id(), provision.states() + ""));
            shelf
                .links(document)
                .forEach(link -> all.put(link.id(), link.leads().orElseThrow() + ""));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    return all;
  }
}
