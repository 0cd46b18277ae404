package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Provisions that an import line gives are kept as they are given. */
class GivenProvisionsTest {
  @TempDir Path folder = Path.of("");

  @Test
  void aHeadingWithoutTextIsKeptAndNothingAtAllIsNot() throws Exception {
    Path lines =
        Files.writeString(
            folder.resolve("dieu.jsonl"),
            """
            {"number":"3/2020/TT-BNV","type":"Thông tư","provisions":[\
            {"id":"a","label":"Điều 1","title":"Phạm vi điều chỉnh","text":""},\
            {"id":"b","label":"Điều 2","title":"Đối tượng","text":"Mọi cơ quan."},\
            {"id":"c","label":"Điều 3","text":" "}]}
            """);
    Shelf shelf = new Shelf();

    Summary summary = shelf.load(lines);

    assertThat(summary.problems()).isEmpty();
    assertThat(shelf.provisions(shelf.document("3/2020/TT-BNV")))
        .extracting(p -> p.importId().orElse("") + " " + p.title().orElse("") + ": " + p.text())
        .containsExactly("a Phạm vi điều chỉnh: ", "b Đối tượng: Mọi cơ quan.");
  }
}
