package vn.danchieu.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredAct;
import vn.danchieu.index.StoredChange;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.document.ProvisionNotes.Note;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.Standing;

/** An article that an act repealed or amended says so where it stands, with the sentence. */
class ProvisionNotesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final String SENTENCE =
      "Bãi bỏ khoản 2 Điều 5, Điều 7 Nghị định số <b>10/2020/NĐ-CP</b>.";

  @Test
  void eachNamedArticleTellsWhatWasDoneToIt() {
    var notes = notes(change("khoản 2 Điều 5, Điều 7", true, Optional.empty()));

    assertThat(notes).containsOnlyKeys("dieu-5", "dieu-7");
    assertThat(notes.get("dieu-5"))
        .containsExactly(
            new Note(
                "BAI_BO",
                "khoản 2 Điều 5, Điều 7",
                "Nghị định 99/2024/NĐ-CP",
                Optional.of("/van-ban/nghi-dinh-99-2024-nd-cp"),
                SENTENCE));
  }

  @Test
  void thePageShowsItUnderTheArticleAndEscapesTheSentence() {
    var blocks =
        List.of(
            new TextBlock(
                TextBlock.Style.HEADING,
                1,
                Optional.of("dieu-7"),
                Optional.of("Điều 7"),
                List.of()));

    String html =
        String.join(
            "",
            TextHtml.of(
                    blocks,
                    label -> label,
                    address -> address,
                    new TextHtml.Under(
                        notes(change("Điều 7", true, Optional.empty())), _ -> Optional.empty()))
                .pieces());

    assertThat(html)
        .contains(
            "<details class=\"thay-doi\"><summary>Điều 7: BAI_BO Nghị định 99/2024/NĐ-CP"
                + "</summary><p>“Bãi bỏ khoản 2 Điều 5, Điều 7 Nghị định số "
                + "&lt;b&gt;10/2020/NĐ-CP&lt;/b&gt;.”</p>"
                + "<p><a href=\"/van-ban/nghi-dinh-99-2024-nd-cp\">Nghị định 99/2024/NĐ-CP</a></p>"
                + "</details>");
  }

  @Test
  void whatOthersTellAndASuspensionThatIsOverMarkNothing() {
    assertThat(notes(change("Điều 7", false, Optional.empty()))).isEmpty();
    assertThat(notes(change("Điều 7", true, Optional.of(DAY.minusDays(1))))).isEmpty();
  }

  @Test
  void anArticleThatTheSentenceLeavesOutIsNotMarked() {
    String sentence = "Bãi bỏ Điều 5, Điều 6, trừ quy định tại Điều 7 Nghị định số 10/2020/NĐ-CP.";

    var notes = notes(change("Điều 5, Điều 6, Điều 7", true, Optional.empty(), sentence));

    assertThat(notes).containsOnlyKeys("dieu-5", "dieu-6");
  }

  @Test
  void anArticleOfWhichSomeContentWasRepealedIsRepealedInPart() {
    String sentence =
        "Hồ sơ (Điều 7 Nghị định số 10/2020/NĐ-CP, có hiệu lực thi hành kể từ ngày 01/07/2021, có"
            + " nội dung bị bãi bỏ bởi Điều 1 Nghị định số 99/2024/NĐ-CP)";

    var notes = notes(change("Điều 7", true, Optional.empty(), sentence));

    assertThat(notes.get("dieu-7"))
        .extracting(note -> note.parts() + " " + note.done())
        .containsExactly("một phần Điều 7 BAI_BO");
  }

  @Test
  void anArticleOfWhichSingleWordsAreRepealedIsAmendedAndNotRepealed() {
    String sentence = "Bãi bỏ các từ “, quận” tại khoản 2 Điều 5 Nghị định số 10/2020/NĐ-CP.";

    var notes = notes(change("khoản 2 Điều 5", true, Optional.empty(), sentence));

    assertThat(notes.get("dieu-5")).extracting(Note::done).containsExactly("SUA_DOI_BO_SUNG");
  }

  private static Map<String, List<Note>> notes(Change change) {
    return ProvisionNotes.of(
        new Standing(document(), List.of(change)), DAY, (relation, _) -> relation.code());
  }

  private static Change change(String parts, boolean fromText, Optional<LocalDate> until) {
    return change(parts, fromText, until, SENTENCE);
  }

  private static Change change(
      String parts, boolean fromText, Optional<LocalDate> until, String sentence) {
    return Change.of(
        new StoredChange(
            "link",
            Relation.REPEALS,
            Optional.of(
                new StoredAct(
                    "99",
                    "nghi-dinh-99-2024-nd-cp",
                    Optional.of("Nghị định"),
                    Optional.of("99/2024/NĐ-CP"),
                    Optional.empty(),
                    Optional.of("Chính phủ"),
                    Optional.empty(),
                    Optional.empty(),
                    true)),
            "Nghị định 99/2024/NĐ-CP",
            true,
            Optional.of(parts),
            Optional.of(LocalDate.of(2024, 9, 1)),
            until,
            Optional.empty(),
            sentence,
            Optional.empty(),
            Optional.empty(),
            1,
            fromText,
            true));
  }

  private static StoredDocument document() {
    return new StoredDocument(
        "10",
        "nghi-dinh-10-2020-nd-cp",
        "10",
        List.of(),
        List.of(),
        Optional.of("10/2020/NĐ-CP"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of("Nghị định"),
        Optional.of("nn"),
        Optional.of("Chính phủ"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.of(2020, 3, 1)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        List.of());
  }
}
