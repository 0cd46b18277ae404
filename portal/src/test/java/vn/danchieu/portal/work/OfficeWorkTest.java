package vn.danchieu.portal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;

/** What an office's own files give it to do. */
@OfficePortal
@TestPropertySource(
    properties = {
      "danchieu.audiences=internal",
      "danchieu.intake.folder=${java.io.tmpdir}/danchieu-test-intake-${random.uuid}"
    })
class OfficeWorkTest {
  private static final String FAILED = "/viec?loai=tep-khong-nap-duoc";
  private static final String DISPUTED = "/viec?loai=nguon-khong-thong-nhat";

  @Autowired private Office office;

  private Person clerk(String name) {
    office.account(name, Role.CLERK);
    Person person = office.stranger();
    person.signIn(name, Office.PASSWORD);
    return person;
  }

  private static String handIn(Person clerk, String name, String text) {
    clerk.handIn(clerk.get("/nap"), "/nap", name, text);
    return clerk.get("/nap").page().select("td a:contains(" + name + ")").attr("href");
  }

  private static Elements items(Answer list) {
    return list.page().select("main ol > li");
  }

  private static String count(Answer list) {
    return list.page().select("nav a[aria-current=page] .so-dem").text();
  }

  @Test
  void aFileThatFailedIsWorkForItsClerkAndForWhomItIsGivenTo() {
    Person binh = clerk("binh");
    Person chi = clerk("chi");
    String file = handIn(binh, "hong.docx", "khong phai la docx");
    binh.await(file, "Không nạp được");

    Answer list = binh.get(FAILED);
    assertThat(count(list)).isEqualTo("1");
    Element item = items(list).getFirst();
    assertThat(item.select("p a").eachAttr("href")).containsExactly(file, file);
    assertThat(item.select("p.phu").text()).contains("không thấy số, ký hiệu");
    assertThat(items(chi.get(FAILED))).isEmpty();
    assertThat(chi.get(file).status()).isEqualTo(404);

    assertThat(binh.follow(binh.submit(list, "/viec/giao", "giao-cho", "chi")).body())
        .contains("Đã lưu.");
    assertThat(count(chi.get(FAILED + "&nguoi=chi"))).isEqualTo("1");
    assertThat(items(binh.get(FAILED + "&nguoi=binh"))).isEmpty();
    chi.submit(chi.get(file), file + "/doc-lai");
    Answer again = chi.await(file, "Không nạp được");
    chi.submit(again, file + "/bo", "ly-do", "Tệp hỏng, đã xin bản khác");
    assertThat(items(binh.get(FAILED))).isEmpty();
    assertThat(binh.get(file).body()).contains("Đã bỏ", "Tệp hỏng, đã xin bản khác");
  }

  @Test
  void whereSourcesDisagreeAnEditorSaysWhichIsRight() {
    Person clerk = office.person(Role.CLERK);
    String file =
        handIn(
            clerk,
            "hai-nguon.jsonl",
            """
            {"id":"zqdispute","number":"971/2021/QĐ-UBND","type":"Quyết định",\
            "issuer":"UBND tỉnh Quảng Trị","issued":"2021-02-03","title":"Quy định zqdispute",\
            "source":"Kho A","claims":[\
            {"about":"status","value":"Còn hiệu lực","source":"Kho A","asOf":"2026-01-01"},\
            {"about":"status","value":"Hết hiệu lực","source":"Kho B","asOf":"2026-01-01"}]}
            """);
    clerk.submit(clerk.await(file, "Chờ xem lại"), file + "/cong-bo", "nhom", "internal");
    clerk.await(file, "Đã công bố");

    Element item = item(clerk.get(DISPUTED));
    assertThat(item.select("p.phu").eachText())
        .containsExactlyInAnyOrder("Còn hiệu lực — Kho A", "Hết hiệu lực — Kho B");
    assertThat(item.select("p a").eachText()).doesNotContain("Đính chính tình trạng");
    Person editor = office.person(Role.EDITOR);
    Answer list = editor.get(DISPUTED);
    String thing = item(list).select("input[name=viec]").attr("value");
    editor.submit(list, "/viec/giao", "viec", thing, "giao-cho", "editor");
    assertThat(items(editor.get(DISPUTED + "&nguoi=editor"))).hasSize(1);

    String desk = item(list).select("p a").eachAttr("href").getLast();
    editor.submit(
        editor.get(desk),
        desk,
        "tinh-trang",
        "Còn hiệu lực",
        "nguon",
        "Công báo",
        "ly-do",
        "Kho B ghi nhầm");

    assertThat(texts(editor.get(DISPUTED))).noneMatch(text -> text.contains("971/2021"));
    assertThat(items(editor.get(DISPUTED + "&nguoi=editor"))).isEmpty();
  }

  private static Element item(Answer list) {
    return items(list).stream()
        .filter(each -> each.text().contains("971/2021/QĐ-UBND"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(list.page().select("main").text()));
  }

  private static List<String> texts(Answer list) {
    return items(list).eachText();
  }
}
