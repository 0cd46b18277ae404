package vn.danchieu.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.danchieu.citation.Kind;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;

/** Sentences of real documents, and whether they end the one they name, in whole or in part. */
class LinkSentenceTest {
  private static final String NOBODY = "";

  @Test
  void whatIsRepealedEndsAsAWhole() {
    assertThat(read("Bãi bỏ [Thông tư số 57/2018/TT-BGTVT] ngày 14 tháng 12 năm 2018.", NOBODY))
        .isEqualTo("whole");
    assertThat(read("[Nghị định số 13/2023/NĐ-CP] hết hiệu lực kể từ ngày này.", NOBODY))
        .isEqualTo("whole");
    assertThat(read("Kế hoạch (Kế hoạch này thay thế [Kế hoạch số 76/KH-UBND]).", NOBODY))
        .isEqualTo("whole");
  }

  @Test
  void someArticlesArePart() {
    assertThat(read("Bãi bỏ một số điều của [Thông tư số 145/2020/TT-BCA].", NOBODY))
        .isEqualTo("part");
  }

  @Test
  void whatStandsInADocumentIsPartOfIt() {
    assertThat(
            read(
                "phạm vi điều chỉnh về quảng cáo thuốc tại [Thông tư số 09/2015/TT-BYT] đã bị bãi"
                    + " bỏ",
                NOBODY))
        .isEqualTo("part");
    assertThat(read("các quy định tại Điều 18 Nghị [số 13/2020/NĐ-CP] được bãi bỏ.", NOBODY))
        .isEqualTo("part");
  }

  @Test
  void whatIsSavedLeavesPart() {
    assertThat(read("Bãi bỏ [Thông tư số 09/2015/TT-BYT], trừ các nội dung sau:", NOBODY))
        .isEqualTo("part");
    assertThat(
            read(
                "[Luật số 87/2015/QH13] hết hiệu lực kể từ ngày Luật này có hiệu lực, trừ quy định"
                    + " tại khoản 2 Điều 45 của Luật này.",
                NOBODY))
        .isEqualTo("whole");
  }

  @Test
  void provisionsThatGoOnAreSaved() {
    assertThat(read("Bãi bỏ [Thông tư số 09/2015/TT-BYT], trừ quy định tại Điều 3.", NOBODY))
        .isEqualTo("part");
    assertThat(
            read(
                "[Nghị định số 15/2021/NĐ-CP] hết hiệu lực, trừ khoản 3 Điều 7 tiếp tục có hiệu lực"
                    + " đến khi có văn bản thay thế Nghị định này.",
                NOBODY))
        .isEqualTo("part");
    assertThat(
            read(
                "[Nghị định số 15/2021/NĐ-CP] hết hiệu lực, trừ trường hợp quy định tại Điều 51"
                    + " Nghị định này.",
                NOBODY))
        .isEqualTo("whole");
  }

  @Test
  void aProposalOrACompilationEndsNothing() {
    assertThat(read("về việc bãi bỏ [Quyết định số 17/2025/QĐ-UBND]", "Tờ trình"))
        .isEqualTo("nothing");
    assertThat(read("thay thế [Nghị định số 47/2014/NĐ-CP]", "Văn bản hợp nhất"))
        .isEqualTo("nothing");
    assertThat(read("thay thế [Thông tư số 31/2022/TT-BTC]", "Công văn")).isEqualTo("nothing");
  }

  @Test
  void aProgrammeEndsNothingInItsBrackets() {
    assertThat(
            read(
                "Nghị quyết ban hành Quy chế hoạt động đối ngoại (thay thế [Nghị quyết số"
                    + " 1170/2016/NQ-UBTVQH13])",
                NOBODY))
        .isEqualTo("nothing");
  }

  /** The citation stands in square brackets; the verb is found by its word. */
  private static String read(String marked, String actorType) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String sentence = marked.replace("[", "").replace("]", "");
    String lower = sentence.toLowerCase(java.util.Locale.ROOT);
    int trigger =
        List.of("bãi bỏ", "thay thế", "hết hiệu lực").stream()
            .mapToInt(lower::indexOf)
            .filter(at -> at >= 0)
            .findFirst()
            .orElseThrow();
    LinkSentence clause =
        new LinkSentence(link(sentence, new int[] {start, end, trigger}, actorType));
    return clause.holds(Optional.empty()) ? clause.part() ? "part" : "whole" : "nothing";
  }

  private static StoredLink link(String sentence, int[] at, String actorType) {
    Optional<StoredReference> actor =
        Optional.of(actorType).filter(t -> !t.isEmpty()).map(LinkSentenceTest::reference);
    return new StoredLink(
        "l",
        "host",
        "text",
        Optional.empty(),
        actor,
        reference("Thông tư"),
        "BAI_BO",
        at[0],
        at[1],
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at[2],
        sentence,
        0,
        sentence.length(),
        actor.isPresent(),
        false,
        0.95,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static StoredReference reference(String type) {
    return new StoredReference(
        Kind.FULL,
        type,
        Optional.of(type),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "identity");
  }
}
