package vn.danchieu.indexer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.indexer.Shelf;
import vn.danchieu.indexer.cluster.Cluster;

class StockAuditTest {
  @TempDir Path folder = Path.of("");

  @Test
  void tellsWhatIsKnownFromWhereAndWhatContradictsItself() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("kho.jsonl"),
            """
            {"id":"pd:1","number":"4/2015/NĐ-CP","type":"Nghị định","issued":"2015-01-05","effective":"2015-02-25","title":"Về dân chủ","status":"in the Code (in force at crawl, 2026)","text":"Điều 1. Phạm vi"}
            {"id":"kho:2","number":"7/2020/TT-BTC","type":"Thông tư","issued":"2019-05-05","title":"Về phí","source":"Công báo"}
            {"id":"kho:3","number":"9/KH-UBND","type":"Kế hoạch","source":"Công báo"}
            """);
    Shelf shelf = new Shelf();
    shelf.load(file);
    Quality quality =
        StockAudit.of(new Cluster(shelf.client), shelf.indices, LocalDate.of(2026, 11, 29));
    assertThat(quality.text())
        .isEqualTo(
            """
            Kho có 3 văn bản: 1 có toàn văn, 2 chỉ có hồ sơ; 1 để riêng vì thông tin mâu thuẫn.

            Thông tin                 đã biết  còn thiếu    tỷ lệ nguồn khác nhau
            tên, trích yếu                  2          1    66.7%              0
            loại văn bản                    3          0   100.0%              0
            số, ký hiệu                     3          0   100.0%              0
            cơ quan ban hành                2          1    66.7%              0
            ngày ban hành                   2          1    66.7%              0
            ngày có hiệu lực                1          2    33.3%              0

            Lấy từ đâu:
              tên, trích yếu: Công báo 1, pd 1
              loại văn bản: Công báo 2, pd 1
              số, ký hiệu: Công báo 2, pd 1
              cơ quan ban hành: Công báo 1, pd 1
              ngày ban hành: Công báo 1, pd 1
              ngày có hiệu lực: pd 1

            Tình trạng hiệu lực ngày 2026-11-29:
              Chưa xác định                         1
              Còn hiệu lực                          1
              Không áp dụng                         1

            Để riêng vì mâu thuẫn (đủ danh sách: --json, --csv):
              Thông tư 7/2020/TT-BTC: số 7/2020/TT-BTC ghi năm 2020, ngày ban hành là 05/05/2019
            """);
    assertThat(quality.csv())
        .startsWith("\uFEFFloại,nội dung,đã biết,còn thiếu,nguồn khác nhau\r\n")
        .contains("thông tin,\"tên, trích yếu\",2,1,0\r\n")
        .contains("nguồn,\"ngày có hiệu lực: pd\",1,,\r\n");
    assertThat(quality.json()).contains("\"setAside\"");
  }
}
