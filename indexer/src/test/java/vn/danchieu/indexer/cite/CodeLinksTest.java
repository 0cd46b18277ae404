package vn.danchieu.indexer.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.source.ImportLine;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.Origin;

/** What the Code puts between the articles of a document is not said by that document. */
class CodeLinksTest {
  private static final String TEXT =
      """
      Điều 3. Giải thích từ ngữ
      Theo quy định tại Luật số 32/2004/QH11.Điều 1.6.TT.8.20. Hiệu lực thi hành
      (Điều 20 Thông tư số 45/2019/TT-BCA, có hiệu lực thi hành kể từ ngày 18/11/2019)
      Thông tư này thay thế Thông tư số 12/2010/TT-BCA.
      Điều 4. Nguyên tắc
      Theo quy định tại Luật số 28/2013/QH13.
      """;

  @Test
  void onlyItsOwnArticlesAndTheNotesLink() {
    var json =
        Json.MAPPER
            .createObjectNode()
            .put("number", "37/2018/QH14")
            .put("type", "Luật")
            .put("text", TEXT);
    Origin origin = new Origin(Path.of("phap-dien.jsonl"), Optional.empty(), 1);
    Contribution contribution = Contribution.of(new Input.LineInput(origin, new ImportLine(json)));

    Prepared prepared =
        Preparation.prepare(Identity.of(contribution), List.of(contribution), "2026-11-28");

    assertThat(prepared.links())
        .extracting(link -> link.relation() + " " + link.target().text())
        .containsExactly(
            "THEO Luật số 32/2004/QH11",
            "DAN_CHIEU Thông tư số 45/2019/TT-BCA",
            "THEO Luật số 28/2013/QH13");
  }
}
