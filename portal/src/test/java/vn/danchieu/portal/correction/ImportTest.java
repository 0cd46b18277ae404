package vn.danchieu.portal.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;

/** A file of corrections in the browser: tried, taken, taken again. */
@OfficePortal
class ImportTest {
  private static final String LAW = "/van-ban/luat-10-2022-qh15";

  @Autowired private Office office;

  private static List<String> results(Answer page) {
    return page.page().select("tbody tr").stream()
        .map(row -> row.select("td").eachText().getFirst() + " " + row.select(".nhan").text())
        .toList();
  }

  private static String line(String document, String about, String value, String by) {
    return """
    {"documentId":"%s","about":"%s","value":"%s","source":"Công báo","reason":"Gõ nhầm",\
    "by":"%s","at":"2026-11-29T08:00:00Z"}
    """
        .formatted(document, about, value, by);
  }

  private static Answer tried(Person editor, String lines) {
    return editor.handIn(editor.get("/sua/nhap"), "/sua/nhap", "dinh-chinh.jsonl", lines);
  }

  @Test
  void aFileIsTriedAndThenTakenLineByLine() {
    Person editor = office.person(Role.EDITOR);
    String id = editor.get("/api/v1/documents/luat-10-2022-qh15").json().path("id").asString();
    String lines =
        line(id, "TITLE", "Luật zqnhap về dân chủ ở cơ sở", "Trần Lan")
            + "\n"
            + line(id, "NUMBER", "không số", "Trần Lan")
            + "đây không phải JSON\n"
            + line("vn:chua-co", "TITLE", "Tên của văn bản chưa nạp", "editor")
            + line("phong_kin~vn:x", "TITLE", "Tên của văn bản kín", "editor");

    Answer looked = tried(editor, lines);

    assertThat(results(looked))
        .containsExactly(
            "1 Nhập được",
            "3 Từ chối",
            "4 Từ chối",
            "5 Nhập được, chờ văn bản vào kho",
            "6 Từ chối");
    assertThat(looked.page().select("tbody tr").get(1).text())
        .contains("Số, ký hiệu “không số” không đúng cách ghi.");
    assertThat(looked.page().select("tbody tr").get(2).text()).contains("Không đọc được");
    assertThat(looked.page().select("tbody tr").get(4).text())
        .contains("Văn bản không thuộc nhóm nào mà bạn đọc được.");
    assertThat(editor.get(LAW).body()).doesNotContain("zqnhap");

    Answer taken = editor.submit(looked, "/sua/nhap/luu");

    assertThat(taken.page().select("[role=status]").text()).startsWith("Đã nhập 2 đính chính.");
    Person reader = office.person(Role.READER);
    assertThat(reader.get(LAW).page().select("main").text())
        .contains("zqnhap", "Đã đính chính bởi Trần Lan (theo tệp do editor nhập) ngày 29/11/2026");
    assertThat(reader.get("/tim-kiem?q=zqnhap").page().select("main").text())
        .contains("10/2022/QH15");
    assertThat(
            office
                .person(Role.ADMINISTRATOR)
                .get("/quan-tri/nhat-ky?nguoi=editor")
                .page()
                .select("tbody")
                .text())
        .contains("Nhập đính chính từ tệp", "Trần Lan (theo tệp do editor nhập) · TITLE");

    String exported = editor.get("/sua/dinh-chinh.jsonl").body();
    assertThat(results(tried(editor, lines))).contains("1 Đã có, bỏ qua", "5 Đã có, bỏ qua");
    assertThat(results(tried(editor, exported))).allMatch(row -> row.endsWith("Đã có, bỏ qua"));

    Answer undone = tried(editor, undone(exported));
    assertThat(results(undone)).contains("1 Hoàn tác đính chính đang có");
    editor.submit(undone, "/sua/nhap/luu");
    assertThat(reader.get(LAW).body()).doesNotContain("zqnhap");
  }

  /** As another portal exports it after its editor has taken it back. */
  private static String undone(String exported) {
    String line =
        exported.lines().filter(each -> each.contains("zqnhap")).findFirst().orElseThrow();
    return line.replaceFirst("\"undone\":null,?", "")
        .replaceFirst(
            "\\}$",
            ",\"undone\":{\"by\":\"editor\",\"at\":\"2026-11-30T08:00:00Z\",\"reason\":\"Nhầm\"}}");
  }

  @Test
  void aFileThatCannotBeUsedIsToldWhy() {
    Person editor = office.person(Role.EDITOR);
    assertThat(tried(editor, "").page().select("[role=alert]").text()).contains("Chưa chọn tệp");
    assertThat(tried(editor, "\n \n").page().select("[role=alert]").text())
        .contains("Tệp không có dòng nào");
    assertThat(tried(editor, "{}\n".repeat(1001)).page().select("[role=alert]").text())
        .contains("quá 1.000 dòng");
  }
}
