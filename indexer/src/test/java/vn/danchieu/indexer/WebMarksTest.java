package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredDocument;

/** What a crawler left of web pages is no part of a text. */
class WebMarksTest {
  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          theo Nghị định số [150/2006/NĐ-CP](https://a.vn/b-15970.aspx) này | theo Nghị định số 150/2006/NĐ-CP này
          số[4667/QĐ-BYT](https://a.vn/x_(2).aspx "Quyết định") và [Luật](/TW/Pages/vb) | số4667/QĐ-BYT và Luật
          3.[49](#_ftn49) Tham gia giám sát | 3.[49] Tham gia giám sát
          trước ![hình](https://a.vn/h.png)sau | trước sau
          trước ![](data:image/png;base64,iVBORw0KGgo=)sau | trước sau
          Bộ KH&amp;CN,&nbsp;a &lt; b | Bộ KH&CN, a < b
          dòng chữ **“CỘNG HÒA”** in đậm | dòng chữ “CỘNG HÒA” in đậm
          (*) xem (**) và (***) dưới đây | (*) xem (**) và (***) dưới đây
          mục [1] (Điều 3) và [2](Điều 4) | mục [1] (Điều 3) và [2](Điều 4)
          giá trị a[i](x) ** 2 ** 3 &c; | giá trị a[i](x) ** 2 ** 3 &c;
          """)
  void aTextIsItsWords(String given, String read) throws Exception {
    ObjectNode line = Json.MAPPER.createObjectNode();
    line.put("number", "3/2020/TT-BNV").put("text", "Điều 1. Phạm vi\n" + given);
    Shelf shelf = new Shelf();
    assertThat(shelf.load(Files.writeString(folder.resolve("a.jsonl"), line.toString())).problems())
        .isEmpty();
    StoredDocument document = shelf.document("3/2020/TT-BNV");
    assertThat(document.text()).contains("Điều 1. Phạm vi\n" + read);
    assertThat(shelf.provisions(document))
        .extracting(provision -> provision.text().strip())
        .containsExactly("Điều 1. Phạm vi\n" + read);
  }
}
