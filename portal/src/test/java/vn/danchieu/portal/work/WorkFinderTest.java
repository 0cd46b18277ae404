package vn.danchieu.portal.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;

/** The day's work of the shipped corpus: what is cited and missing, and what is not sure. */
@OfficePortal
class WorkFinderTest {
  @Autowired private Office office;

  private static String words(Answer answer) {
    return answer.page().select("main").text();
  }

  @Test
  void aMissingDocumentIsAskedForAndThatIsSeen() {
    Person clerk = office.person(Role.CLERK);
    Answer list = clerk.get("/viec?loai=con-thieu");
    assertThat(list.page().select("main ol > li")).isNotEmpty();
    Element first = list.page().select("main ol > li").first();
    String name = java.util.Objects.requireNonNull(first).select("p a").eachText().getFirst();
    String thing = first.select("input[name=viec]").attr("value");

    Answer given =
        clerk.submit(list, "/viec/giao", "viec", thing, "giao-cho", "clerk", "den-dau", "ASKED");

    assertThat(words(clerk.follow(given))).contains("Đã lưu.");
    Answer mine = clerk.get("/viec?loai=con-thieu&nguoi=clerk&trang-thai=ASKED");
    assertThat(mine.page().select("main ol > li")).hasSize(1);
    assertThat(mine.page().select("main ol > li p a").eachText().getFirst()).isEqualTo(name);
    assertThat(mine.page().select("select[name=den-dau] option[selected]").attr("value"))
        .isEqualTo("ASKED");
    assertThat(words(clerk.get("/viec?loai=con-thieu&trang-thai=RECEIVED")))
        .contains("Không có việc nào.");
  }

  @Test
  void everyKindOfWorkHasAPageThatLeadsAnEditorToWhereItIsSettled() {
    Person editor = office.person(Role.EDITOR);
    for (WorkItem.Kind kind : WorkItem.Kind.values()) {
      Answer list = editor.get("/viec?loai=" + kind.code());
      assertThat(list.status()).as(kind.code()).isEqualTo(200);
      for (Element item : list.page().select("main ol > li")) {
        String settle = item.select("p a").eachAttr("href").getLast();
        assertThat(editor.get(settle).status()).as(settle).isEqualTo(200);
      }
    }
    assertThat(words(office.person(Role.CLERK).get("/viec?loai=mau-thuan")))
        .doesNotContain("Đính chính hoặc xác nhận");
  }

  @Test
  void whoIsNoClerkIsGivenNothing() {
    office.account("doc", Role.READER);
    Person clerk = office.person(Role.CLERK);
    Answer list = clerk.get("/viec?loai=con-thieu");

    Answer refused = clerk.submit(list, "/viec/giao", "giao-cho", "doc");

    assertThat(words(clerk.follow(refused))).contains("Không có người này");
    assertThat(office.person(Role.READER).get("/viec").status()).isEqualTo(404);
  }
}
