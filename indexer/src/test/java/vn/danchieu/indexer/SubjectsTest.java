package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.StoredDocument;

/** The field (lĩnh vực) of a document is what its sources call it. */
class SubjectsTest {
  @TempDir Path folder = Path.of("");

  private List<String> subjects(String... lines) throws Exception {
    Path file = Files.writeString(folder.resolve("van-ban.jsonl"), String.join("\n", lines));
    Shelf shelf = new Shelf();
    assertThat(shelf.load(file).problems()).isEmpty();
    StoredDocument document = shelf.document("3/2020/TT-BNV");
    assertThat(shelf.provisions(document))
        .allMatch(provision -> provision.subjects().equals(document.subjects()));
    return document.subjects();
  }

  @Test
  void aListATextAndTheNamesThatTheCodeAndTheGazetteUseAreRead() throws Exception {
    assertThat(
            subjects(
                """
                {"number":"3/2020/TT-BNV","text":"Điều 1. Phạm vi",\
                "subjects":["tiếp  công dân",null,"-"],"de_muc":["An toàn, vệ sinh lao động"],\
                "topic":"Công đoàn; Thuế TNCN"}
                """))
        .containsExactly("Tiếp công dân", "An toàn, vệ sinh lao động", "Công đoàn", "Thuế TNCN");
  }

  @Test
  void whatTwoSourcesCallAlikeIsNamedOnce() throws Exception {
    assertThat(
            subjects(
                "{\"id\":\"a\",\"number\":\"3/2020/TT-BNV\",\"topic\":\"Tiếp công dân\"}",
                "{\"id\":\"b\",\"number\":\"3/2020/TT-BNV\",\"subjects\":\"tiếp công dân\"}"))
        .containsExactly("Tiếp công dân");
  }

  @Test
  void whereNoSourceSaysSoNoneIsKnown() throws Exception {
    assertThat(
            subjects(
                "{\"number\":\"3/2020/TT-BNV\",\"title\":\"Về tiếp công dân\",\"topic\":\"Đã biết\"}"))
        .isEmpty();
  }
}
