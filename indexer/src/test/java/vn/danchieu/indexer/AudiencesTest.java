package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredWork;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.derive.Derivation;
import vn.danchieu.indexer.report.Problem;

/** Sets of indices that must tell nothing of each other. */
class AudiencesTest {
  private static final Audience INTERNAL = new Audience("internal");

  private final Shelf everybody = new Shelf();
  private final Shelf insiders = everybody.of(INTERNAL);
  @TempDir Path folder = Path.of("");

  private static ObjectNode decision(int number, String title, String text) {
    ObjectNode line = Json.MAPPER.createObjectNode();
    line.put("id", "thu:" + number);
    line.put("number", number + "/2021/QĐ-UBND");
    line.put("type", "Quyết định");
    line.put("issuer", "Ủy ban nhân dân tỉnh Quảng Trị");
    line.put("issued", "2021-03-%02d".formatted(number));
    line.put("effective", "2021-04-01");
    line.put("title", title);
    line.put("source", "Thử");
    line.put("text", text);
    return line;
  }

  private Path file(String name, ObjectNode... lines) throws IOException {
    return Files.write(
        folder.resolve(name + ".jsonl"),
        List.of(lines).stream().map(ObjectNode::toString).toList());
  }

  private static String cites(int number) {
    return "Điều 1. Thực hiện theo Quyết định số %d/2021/QĐ-UBND của Ủy ban nhân dân tỉnh."
        .formatted(number);
  }

  private Path everyonesDocuments() throws IOException {
    return file(
        "chung",
        decision(1, "Quy định về bến thuyền", cites(2)),
        decision(3, "Quy định về chợ nổi", cites(1)));
  }

  @Test
  void whatOthersHoldChangesNothingThatThePublicMayRead() throws Exception {
    everybody.load(everyonesDocuments());
    List<String> before = everybody.everything();

    insiders.load(
        file(
            "rieng",
            decision(1, "Quy định về bến thuyền của riêng ta", "Điều 1. Bến thuyền."),
            decision(2, "Quy định nội bộ về bến thuyền", cites(1)),
            decision(4, "Bãi bỏ quy định về chợ", "Điều 1. Bãi bỏ Quyết định số 3/2021/QĐ-UBND.")));
    everybody.load(everyonesDocuments());
    int changed =
        new Derivation(
                new Cluster(everybody.client), everybody.indices, Target.live(everybody.indices))
            .all();

    assertThat(everybody.everything()).isEqualTo(before);
    assertThat(changed).isZero();
    assertThat(everybody.leads("1/2021/QĐ-UBND").getFirst().state())
        .isEqualTo(StoredLead.State.MISSING);
  }

  @Test
  void aNarrowSetReadsThePublicOne() throws Exception {
    everybody.load(everyonesDocuments());
    insiders.load(file("rieng", decision(5, "Kế hoạch riêng", cites(1))));

    String cited = everybody.work("1/2021/QĐ-UBND").id();
    assertThat(insiders.leads("5/2021/QĐ-UBND"))
        .containsExactly(new StoredLead(StoredLead.State.RESOLVED, List.of(cited)));
    assertThat(everybody.work("1/2021/QĐ-UBND").citedBy()).isEqualTo(1);
    assertThat(insiders.allWorks()).extracting(StoredWork::id).hasSize(1).doesNotContain(cited);
  }

  @Test
  void aLinkOfANarrowSetIsHealedByALaterPublicLoad() throws Exception {
    insiders.load(file("rieng", decision(5, "Kế hoạch riêng", cites(1))));
    assertThat(insiders.leads("5/2021/QĐ-UBND").getFirst().state())
        .isEqualTo(StoredLead.State.MISSING);

    everybody.load(everyonesDocuments());

    assertThat(insiders.leads("5/2021/QĐ-UBND"))
        .containsExactly(
            new StoredLead(
                StoredLead.State.RESOLVED, List.of(everybody.work("1/2021/QĐ-UBND").id())));
    assertThat(insiders.allWorks()).hasSize(1);
  }

  @Test
  void theSameDocumentOfTwoSetsIsTwoDocumentsWithAddressesOfTheirOwn() throws Exception {
    Path same = file("mot", decision(7, "Quy định về đò ngang", "Điều 1. Đò ngang."));
    insiders.load(same);
    everybody.load(same);

    String slug = everybody.document("7/2021/QĐ-UBND").slug();
    assertThat(slug).doesNotContain("~");
    assertThat(insiders.document("7/2021/QĐ-UBND").slug()).isEqualTo("internal~" + slug);
    assertThat(insiders.document("7/2021/QĐ-UBND").id())
        .isEqualTo("internal~" + everybody.document("7/2021/QĐ-UBND").id());
  }

  @Test
  void aRebuildReplacesTheSetOfItsReadersAlone() throws Exception {
    everybody.load(everyonesDocuments());
    insiders.load(file("rieng", decision(5, "Kế hoạch riêng", cites(1))));
    List<String> before = everybody.everything();

    Loading.rebuild(
        insiders.client,
        insiders.indices,
        List.of(file("khac", decision(6, "Kế hoạch khác", cites(3)))),
        Progress.silent());

    assertThat(everybody.everything()).isEqualTo(before);
    assertThat(insiders.documents())
        .extracting(document -> document.number().orElse(""))
        .containsExactly("6/2021/QĐ-UBND");
    assertThat(insiders.leads("6/2021/QĐ-UBND").getFirst().state())
        .isEqualTo(StoredLead.State.RESOLVED);
  }

  @Test
  void whatCirculatesInternallyIsForInsidersAndASecretForNobody() throws Exception {
    Path stamped =
        file(
            "dau",
            decision(8, "Tài liệu họp", "LƯU HÀNH NỘI BỘ\n\nĐiều 1. Nội dung họp."),
            decision(9, "Tài liệu mật", "MẬT\n\nĐiều 1. Nội dung khác."));

    assertThat(everybody.load(stamped).problems())
        .extracting(Problem::message)
        .hasSize(2)
        .allSatisfy(message -> assertThat(message).contains("mà kho này ai cũng đọc được"));
    assertThat(insiders.load(stamped).problems())
        .extracting(Problem::message)
        .singleElement()
        .satisfies(message ->
            assertThat(message).startsWith("văn bản đóng dấu “Mật”: bí mật nhà nước không được"));
    assertThat(insiders.documents()).hasSize(1);
  }

  @Test
  void aLineThatNamesOtherReadersIsNotLoaded() throws Exception {
    ObjectNode marked = decision(8, "Tài liệu họp", "Điều 1. Nội dung họp.");
    marked.put("audience", "internal");
    Path file = file("ghi", marked);

    assertThat(everybody.load(file).problems())
        .extracting(Problem::message)
        .containsExactly(
            "văn bản ghi dành cho nhóm đọc “internal” mà lần nạp này dành cho “public”, nên không"
                + " nạp. Nạp tệp này với --audience=internal, hoặc sửa trường audience.");
    assertThat(insiders.load(file).added()).isEqualTo(1);
  }

  @Test
  void aNameThatIndicesCannotBearIsRefused() {
    assertThatThrownBy(() -> new Audience("Sở Nội vụ"))
        .hasMessageStartingWith("Tên nhóm đọc “Sở Nội vụ” không dùng được");
  }
}
