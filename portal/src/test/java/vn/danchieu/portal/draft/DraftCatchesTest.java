package vn.danchieu.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** Slips that a draft is told of: a whole draft, and the whole table. */
@RunningPortal
class DraftCatchesTest {
  @Autowired private Site site;

  @Test
  void anArticleAndAClauseThatAreNotThere() {
    assertThat(
            table(
                "Theo khoản 9 Điều 120 Quyết định số 903/2018/QĐ-XYZ ngày 04/3/2018 của UBND tỉnh"
                    + " Quảng Bình; khoản 7 Điều 1 Quyết định số 903/2018/QĐ-XYZ ngày 04/3/2018"
                    + " của UBND tỉnh Quảng Bình; khoản 2 Điều 1 Quyết định số 903/2018/QĐ-XYZ"
                    + " ngày 04/3/2018 của UBND tỉnh Quảng Bình."))
        .containsExactly(
            "wrong: không khớp với thông tin trong kho"
                + " | Không có Điều 120: văn bản này có 2 điều.",
            "wrong: không khớp với thông tin trong kho | Điều 1 không có khoản 7.",
            "open: có trong kho, chưa rõ hiệu lực");
  }

  @Test
  void yearsThatCannotBe() {
    assertThat(
            table(
                "Theo Nghị định số 15/2062/NĐ-CP ngày 10/02/2016 của Chính phủ; Nghị định số"
                    + " 16/2015/NĐ-CP ngày 10/02/2016 của Chính phủ; Nghị định số 17/1925/NĐ-CP"
                    + " ngày 10/02/2016 của Chính phủ; Nghị định số 18/2026/NĐ-CP ngày 10/12/2026"
                    + " của Chính phủ."))
        .containsExactly(
            "wrong: số, ký hiệu hoặc ngày không thể đúng"
                + " | Năm 2062 trong số, ký hiệu sau năm của dự thảo.",
            "wrong: số, ký hiệu hoặc ngày không thể đúng"
                + " | Năm 2015 trong số, ký hiệu khác năm ban hành được ghi.",
            "wrong: số, ký hiệu hoặc ngày không thể đúng"
                + " | Năm 1925 trong số, ký hiệu không thể có.",
            "wrong: số, ký hiệu hoặc ngày không thể đúng"
                + " | Ngày ban hành (năm 2026) sau ngày của dự thảo.");
  }

  @Test
  void aLawThatIsNotHeldAndHasANewerOneOfItsName() {
    assertThat(table("Theo Luật Đất đai số 13/2003/QH11 ngày 26/11/2003."))
        .containsExactly(
            "wrong: đã có luật mới cùng tên"
                + " | Luật cùng tên đang có hiệu lực: Luật Đất đai 31/2024/QH15.");
  }

  @Test
  void namesOfLawsWithASlipAndTheDayThatABasisNeeds() {
    assertThat(table("Căn cứ Luật Tiếp công dan;\nCăn cứ Luật Khiếu lại ngày 11/11/2011;"))
        .containsExactly(
            "doubt: có trong kho, còn hiệu lực"
                + " | Được sửa đổi, bổ sung từ 01/7/2026 bởi Luật 136/2025/QH15 – Luật sửa"
                + " đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo"
                + " | Tên luật viết chưa đúng: “Luật Tiếp công dan” viết là “Luật Tiếp công dân”"
                + " | Luật, pháp lệnh ở phần căn cứ ghi kèm ngày, tháng, năm ban hành (Nghị định"
                + " 30/2020/NĐ-CP, Phụ lục I)"
                + " | Gợi ý sửa: Luật Tiếp công dân",
            "doubt: chưa có trong kho, chưa kiểm tra được"
                + " | Tên luật viết chưa đúng: “Luật Khiếu lại” viết là “Luật Khiếu nại”");
  }

  /** Of each citation: how its row looks, the verdict, and what is said of it. */
  private List<String> table(String draft) {
    String form = "ngay=24/11/2026&van-ban=" + Site.encoded(draft);
    return site.post("/kiem-tra", form).page().select("li.dt").stream()
        .map(row -> {
          String look = row.className().replaceAll(".*dt-", "");
          String verdict = row.expectFirst(".quan-he-cau").ownText().replaceFirst("^: ", "");
          List<String> said = row.select("> p:not(.quan-he-cau):not(.quan-he-ten)").eachText();
          return said.isEmpty()
              ? look + ": " + verdict
              : look + ": " + verdict + " | " + String.join(" | ", said);
        })
        .toList();
  }
}
