package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.StoredLink;

/** Who does what a text tells of: not always the document that holds the text. */
class SpeakersTest {
  private final Shelf shelf = new Shelf();
  @TempDir Path folder = Path.of("");

  private List<String> links(String number, String line) throws Exception {
    shelf.load(Files.writeString(folder.resolve("a.jsonl"), line));
    return shelf.links(shelf.document(number)).stream().map(SpeakersTest::shown).toList();
  }

  private static String shown(StoredLink link) {
    return String.join(
            " ",
            link.source().flatMap(source -> source.number()).orElse("văn bản này"),
            link.relation(),
            link.target().number().orElse(""),
            link.from().map(Object::toString).orElse(""))
        .strip();
  }

  @Test
  void aProvisionOfADecreeThatTheCodeSetsIntoALawSpeaksForTheDecree() throws Exception {
    assertThat(
            links(
                "11/2017/QH14",
                """
                {"number":"11/2017/QH14","type":"Luật","issued":"2017-06-20","effective":"2018-01-01",\
                "text":"Điều 47. Hiệu lực thi hành\\n\
                1. Luật này có hiệu lực từ ngày 01 tháng 01 năm 2018.\\n\
                2. Luật Trợ giúp pháp lý số 69/2006/QH11 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.\
                Điều 4.5.NĐ.1.20. Hiệu lực thi hành\\n\
                (Điều 20 Nghị định số 144/2017/NĐ-CP, có hiệu lực thi hành kể từ ngày 15/02/2018)\\n\
                2. Nghị định số 7/2007/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực.\\n\\n\
                Điều 48. Chuyển tiếp\\nBãi bỏ khoản 2 Điều 5 của Luật Luật sư số 65/2006/QH11."}
                """))
        .containsExactly(
            "văn bản này HET_HIEU_LUC 69/2006/QH11 2018-01-01",
            "văn bản này DAN_CHIEU 144/2017/NĐ-CP",
            "144/2017/NĐ-CP HET_HIEU_LUC 7/2007/NĐ-CP 2018-02-15",
            "văn bản này DAN_CHIEU 7/2007/NĐ-CP",
            "văn bản này BAI_BO 65/2006/QH11");
  }

  @Test
  void aListOfEndedDocumentsTellsOfEndsAndBringsNoneAbout() throws Exception {
    assertThat(
            links(
                "169/QĐ-BYT",
                """
                {"number":"169/QĐ-BYT","type":"Quyết định","issued":"2025-01-24",\
                "title":"Công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực toàn bộ hoặc một phần",\
                "text":"1. Thông tư số 8/2018/TT-BYT hết hiệu lực.\\n\
                2. Thông tư số 9/2018/TT-BYT được bãi bỏ bởi Thông tư số 5/2024/TT-BYT."}
                """))
        .containsExactly(
            "văn bản này DAN_CHIEU 8/2018/TT-BYT",
            "văn bản này DAN_CHIEU 9/2018/TT-BYT",
            "5/2024/TT-BYT BAI_BO 9/2018/TT-BYT",
            "văn bản này DAN_CHIEU 5/2024/TT-BYT");
  }

  @Test
  void theDocumentsOfAnAnnexEndByTheClauseThatNamesTheAnnex() throws Exception {
    assertThat(
            links(
                "18/2022/TT-BYT",
                """
                {"number":"18/2022/TT-BYT","type":"Thông tư","issued":"2022-09-30",\
                "title":"Bãi bỏ văn bản quy phạm pháp luật",\
                "text":"Điều 1. Bãi bỏ văn bản quy phạm pháp luật\\n\
                1. Bãi bỏ toàn bộ các văn bản quy phạm pháp luật do Bộ trưởng Bộ Y tế ban hành tại Phụ lục I ban hành kèm theo Thông tư này.\\n\
                2. Bãi bỏ một phần các văn bản quy phạm pháp luật do Bộ trưởng Bộ Y tế ban hành tại Phụ lục II ban hành kèm theo Thông tư này.\\n\
                Điều 2. Thông tư này có hiệu lực thi hành kể từ ngày 15 tháng 11 năm 2022.\\n\
                BỘ TRƯỞNG\\n\\nPhụ lục I\\nDANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT BÃI BỎ TOÀN BỘ\\n\
                (Kèm theo Thông tư số 18/2022/TT-BYT)\\n\\nI. Lĩnh vực Dược\\n\
                1. Thông tư số 28/2005/TT-BYT ngày 04/10/2005 của Bộ trưởng Bộ Y tế hướng dẫn một số điều của\\n\
                Nghị định số 52/2014/NĐ-CP và Thông tư số 7/2004/TT-BYT.\\n\
                2\\nThông tư số 12/2007/TT-BYT ngày 02/8/2007 của Bộ trưởng Bộ Y tế.\\n\
                Phụ lục II\\nDANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT BÃI BỎ MỘT PHẦN\\n\
                1. Điều 5 và Điều 6 Thông tư số 37/2009/TT-BYT ngày 16/11/2009 của Bộ trưởng Bộ Y tế."}
                """))
        .contains(
            "văn bản này BAI_BO 28/2005/TT-BYT",
            "văn bản này BAI_BO 12/2007/TT-BYT",
            "văn bản này BAI_BO 37/2009/TT-BYT")
        .doesNotContain(
            "văn bản này BAI_BO 52/2014/NĐ-CP",
            "văn bản này BAI_BO 7/2004/TT-BYT",
            "văn bản này BAI_BO 18/2022/TT-BYT");
    assertThat(shelf.links(shelf.document("18/2022/TT-BYT")))
        .filteredOn(link -> link.relation().equals("BAI_BO"))
        .extracting(StoredLink::part)
        .containsExactly(false, false, true);
  }

  @Test
  void anAnnexOfWhatStaysOrOfProceduresEndsNothing() throws Exception {
    assertThat(
            links(
                "19/2022/TT-BYT",
                """
                {"number":"19/2022/TT-BYT","type":"Thông tư","issued":"2022-09-30",\
                "title":"Bãi bỏ thủ tục hành chính",\
                "text":"1. Bãi bỏ các thủ tục hành chính tại Phụ lục I ban hành kèm theo Thông tư này.\\n\
                2. Bãi bỏ các văn bản trái với các văn bản tại Phụ lục II ban hành kèm theo Thông tư này.\\n\
                Phụ lục I\\nDANH MỤC THỦ TỤC BÃI BỎ\\n1. Thông tư số 28/2005/TT-BYT.\\n\
                Phụ lục II\\nDANH MỤC VĂN BẢN BÃI BỎ\\n1. Thông tư số 12/2007/TT-BYT."}
                """))
        .noneMatch(link -> link.contains("BAI_BO"));
  }

  @Test
  void anAnnexOfWhatIsOnlyProposedEndsNothing() throws Exception {
    assertThat(
            links(
                "21/2022/TT-BYT",
                """
                {"number":"21/2022/TT-BYT","type":"Thông tư","issued":"2022-09-30",\
                "title":"Rà soát văn bản",\
                "text":"Điều 1. Giao Vụ Pháp chế trình Bộ trưởng:\\n\
                1. Bãi bỏ các văn bản tại Phụ lục I ban hành kèm theo Thông tư này.\\n\
                Phụ lục I\\nDANH MỤC VĂN BẢN ĐỀ NGHỊ BÃI BỎ\\n1. Thông tư số 28/2005/TT-BYT."}
                """))
        .noneMatch(link -> link.contains("BAI_BO"));
    assertThat(
            links(
                "22/2022/TT-BYT",
                """
                {"number":"22/2022/TT-BYT","type":"Thông tư","issued":"2022-09-30",\
                "title":"Ban hành kế hoạch",\
                "text":"1. Bãi bỏ các văn bản tại Phụ lục I kèm theo Kế hoạch này.\\n\
                Phụ lục I\\nDANH MỤC VĂN BẢN BÃI BỎ\\n1. Thông tư số 28/2005/TT-BYT."}
                """))
        .noneMatch(link -> link.contains("BAI_BO"));
  }

  @Test
  void aLineOfTheBodyThatSpeaksOfAnAnnexBeginsNone() throws Exception {
    assertThat(
            links(
                "23/2022/TT-BYT",
                """
                {"number":"23/2022/TT-BYT","type":"Thông tư","issued":"2022-09-30",\
                "title":"Bãi bỏ văn bản",\
                "text":"1. Bãi bỏ các văn bản tại Phụ lục I ban hành kèm theo Thông tư này.\\n\
                2. Các đơn vị rà soát danh sách tại\\n\
                Phụ lục I kèm theo Thông tư này, bãi bỏ quy định nội bộ của mình.\\n\
                3. Thông tư số 28/2005/TT-BYT tiếp tục có hiệu lực."}
                """))
        .noneMatch(link -> link.contains("BAI_BO"));
  }

  @Test
  void aRowThatNamesAPartEndsThatPart() throws Exception {
    links(
        "24/2022/TT-BYT",
        """
        {"number":"24/2022/TT-BYT","type":"Thông tư","issued":"2022-09-30",\
        "title":"Bãi bỏ văn bản",\
        "text":"Điều 1. Bãi bỏ văn bản\\n\
        1. Bãi bỏ các văn bản tại Phụ lục I ban hành kèm theo Thông tư này.\\n\
        Điều 2. Thông tư này có hiệu lực thi hành kể từ ngày 15 tháng 11 năm 2022.\\n\
        BỘ TRƯỞNG\\n\\nPhụ lục I\\nDANH MỤC VĂN BẢN BÃI BỎ\\n\
        1\\nThông tư số 28/2005/TT-BYT ngày 04/10/2005 về phí\\nBãi bỏ Điều 3 và Điều 4\\n\
        2\\nThông tư số 12/2007/TT-BYT ngày 02/8/2007 hướng dẫn Điều 5 Luật Dược\\n\
        3\\nThông tư số 13/2007/TT-BYT ngày 02/8/2007, trừ Điều 7"}
        """);
    assertThat(shelf.links(shelf.document("24/2022/TT-BYT")))
        .filteredOn(link -> link.relation().equals("BAI_BO"))
        .extracting(link -> link.target().number().orElse("") + " " + link.part())
        .containsOnly("28/2005/TT-BYT true", "12/2007/TT-BYT false", "13/2007/TT-BYT true");
  }

  @Test
  void noActEndsOneThatStandsAboveIt() throws Exception {
    assertThat(
            links(
                "9/2025/TT-BYT",
                """
                {"number":"9/2025/TT-BYT","type":"Thông tư","issued":"2025-10-31",\
                "title":"Quy định về thi đua",\
                "text":"1. Nghị định số 35/2022/NĐ-CP hết hiệu lực.\\n\
                2. Bãi bỏ một số nội dung tại Luật Quản lý ngoại thương.\\n\
                3. Bãi bỏ Thông tư liên tịch số 8/2014/TTLT-BYT-BTC."}
                """))
        .containsExactly(
            "văn bản này DAN_CHIEU 35/2022/NĐ-CP",
            "văn bản này DAN_CHIEU 05/2017/QH14",
            "văn bản này BAI_BO 8/2014/TTLT-BYT-BTC");
  }
}
