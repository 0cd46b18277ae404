package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredWork;

/** What is withdrawn says that, and why, and nothing else, whatever is loaded afterwards. */
class WithdrawalTest {
  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH QUẢNG TRỊ
      Số: 77/KH-UBND
      Quảng Trị, ngày 03 tháng 02 năm 2021

      KẾ HOẠCH
      Sửa bến thuyền

      Căn cứ Luật Thủy lợi số 08/2017/QH14;
      Điều 1. Sửa bến thuyền

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Trần Văn Một
      """;
  private static final String WITHDRAWS =
      """
      {"id":"rut-77","number":"77/KH-UBND","type":"Kế hoạch","issuer":"UBND tỉnh Quảng Trị",\
      "issued":"2021-02-03","title":"Sửa bến thuyền","claims":[{"about":"withdrawn",\
      "value":"Gửi nhầm","from":"2026-11-30"}]}
      """;

  private final Shelf shelf = new Shelf();
  @TempDir Path folder = Path.of("");

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path plan() throws Exception {
    return file("77.txt", PLAN);
  }

  private Path citing() throws Exception {
    return file(
        "78.txt",
        PLAN.replace("77/KH-UBND", "78/KH-UBND")
            .replace("Luật Thủy lợi số 08/2017/QH14", "Kế hoạch số 77/KH-UBND ngày 03/02/2021"));
  }

  private void isWithdrawn() throws Exception {
    StoredDocument document = shelf.document("77/KH-UBND");
    StoredDocument.Claim claim = document.withdrawn().orElseThrow();
    assertThat(claim.value()).isEqualTo("Gửi nhầm");
    assertThat(claim.from()).contains(LocalDate.of(2026, 11, 30));
    assertThat(document.slug()).isEqualTo("ke-hoach-77-kh-ubnd-quang-tri-2021");
    assertThat(document.type()).contains("Kế hoạch");
    assertThat(document.title()).isEmpty();
    assertThat(document.text()).isEmpty();
    assertThat(document.letter()).isEmpty();
    assertThat(shelf.provisions(document)).isEmpty();
    assertThat(shelf.links(document)).isEmpty();
    assertThat(work(document).holding()).isEqualTo(StoredWork.Holding.WITHDRAWN);
  }

  private StoredWork work(StoredDocument document) throws Exception {
    return shelf.allWorks().stream()
        .filter(work -> work.id().equals(document.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itsTextProvisionsAndLinksAreGoneAndWhoCitesItStillMeansIt() throws Exception {
    shelf.load(plan(), citing());
    assertThat(shelf.links(shelf.document("77/KH-UBND"))).isNotEmpty();

    shelf.load(file("rut.jsonl", WITHDRAWS));

    isWithdrawn();
    StoredDocument target = shelf.document("77/KH-UBND");
    List<StoredLink> links = shelf.links(shelf.document("78/KH-UBND"));
    assertThat(links)
        .anySatisfy(link -> {
          StoredLead lead = link.leads().orElseThrow().target();
          assertThat(lead.state()).isEqualTo(StoredLead.State.RESOLVED);
          assertThat(lead.works()).containsExactly(target.id());
        });
  }

  @Test
  void whatIsLoadedAgainStaysWithdrawn() throws Exception {
    shelf.load(plan());
    shelf.load(file("rut.jsonl", WITHDRAWS));

    assertThat(shelf.load(plan()).unchanged()).isEqualTo(1);
    isWithdrawn();

    shelf.load(file("ban-khac.txt", PLAN + "\nCâu thêm."));
    isWithdrawn();
  }

  @Test
  void aRebuildKeepsItWithdrawnWithoutBeingTold() throws Exception {
    shelf.load(plan(), citing());
    shelf.load(file("rut.jsonl", WITHDRAWS));

    Loading.rebuild(shelf.client, shelf.indices, List.of(plan(), citing()), Progress.silent());
    isWithdrawn();

    Loading.rebuild(shelf.client, shelf.indices, List.of(citing()), Progress.silent());
    isWithdrawn();
  }

  @Test
  void whereTheWithdrawalIsTakenBackItsFileIsLoadedAsANewOne() throws Exception {
    shelf.load(plan());
    String before = shelf.document("77/KH-UBND").text().orElseThrow();
    shelf.load(file("rut.jsonl", WITHDRAWS));

    shelf.load(file("rut.jsonl", WITHDRAWS.replaceAll(",\"claims\".*\\]", "")));
    shelf.load(plan());

    StoredDocument document = shelf.document("77/KH-UBND");
    assertThat(document.withdrawn()).isEmpty();
    assertThat(document.text()).contains(before);
    assertThat(document.title()).isEqualTo(Optional.of("Sửa bến thuyền"));
    assertThat(work(document).holding()).isEqualTo(StoredWork.Holding.HELD);
  }

  @Test
  void aBetterTextTakesThePlaceOfALongerOne() throws Exception {
    shelf.load(file("scan.txt", PLAN + "\nSuwra bens thuyeenf suwra bens thuyeenf."));
    String better = PLAN.replace("\n", "\\n").strip();

    shelf.load(
        file(
            "tot-hon.jsonl",
            "{\"id\":\"tot\",\"supersedes\":\"2026-11-30T09:00:00Z\",\"text\":\"%s\"}"
                .formatted(better)));

    assertThat(shelf.document("77/KH-UBND").text().orElseThrow()).doesNotContain("thuyeenf");
    assertThat(shelf.load(folder.resolve("scan.txt")).unchanged()).isEqualTo(1);
    assertThat(shelf.document("77/KH-UBND").text().orElseThrow()).doesNotContain("thuyeenf");
  }
}
