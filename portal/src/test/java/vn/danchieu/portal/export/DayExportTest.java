package vn.danchieu.portal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** An act that others amend, in the forms of other programs: its course, and its text of a day. */
@RunningPortal
class DayExportTest {
  private static final String ACT = "/van-ban/quyet-dinh-910-2019-qd-xyz-quang-binh";
  private static final String AMENDING = "/van-ban/quyet-dinh-911-2020-qd-xyz-quang-binh";

  @Autowired private Site site;

  private Element akomaNtoso(String path) throws Exception {
    String written = site.get(path).body();
    assertThat(AkomaNtosoSchema.complaints(written)).isEmpty();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(written)))
        .getDocumentElement();
  }

  /** Each element with this name: what it says of itself, and its words. */
  private static List<String> all(Element root, String name) {
    var nodes = root.getElementsByTagNameNS("*", name);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add(attributes((Element) nodes.item(i)));
    }
    return all;
  }

  private static String attributes(Element element) {
    StringBuilder said = new StringBuilder();
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      said.append(attribute.getNodeName()).append('=').append(attribute.getNodeValue()).append(' ');
    }
    return said.toString().strip();
  }

  private static Element byId(Element root, String id) {
    var nodes = root.getElementsByTagNameNS("*", "article");
    for (int i = 0; i < nodes.getLength(); i++) {
      Element article = (Element) nodes.item(i);
      if (article.getAttribute("eId").equals(id)) {
        return article;
      }
    }
    throw new AssertionError(id);
  }

  @Test
  void akomaNtosoTellsTheCourseOfTheTextWithEachChangeAndItsProof() throws Exception {
    Element act = akomaNtoso(ACT + "/akn.xml");

    assertThat(all(act, "act")).containsExactly("contains=originalVersion name=quyết-định");
    assertThat(all(act, "eventRef"))
        .containsExactly(
            "date=2019-07-01 eId=ban-hanh source=#ban-goc type=generation",
            "date=2020-06-01 eId=su-kien-1 source=#sua-doi-1 type=amendment",
            "date=2022-06-01 eId=su-kien-2 source=#sua-doi-2 type=amendment",
            "date=2023-06-01 eId=su-kien-3 source=#sua-doi-3 type=amendment");
    assertThat(all(act, "timeInterval"))
        .containsExactly(
            "end=#su-kien-1 refersTo=#hieu-luc start=#ban-hanh",
            "end=#su-kien-2 refersTo=#hieu-luc start=#ban-hanh",
            "end=#su-kien-3 refersTo=#hieu-luc start=#ban-hanh",
            "refersTo=#hieu-luc start=#su-kien-1",
            "refersTo=#hieu-luc start=#su-kien-2",
            "refersTo=#hieu-luc start=#su-kien-3");
    assertThat(all(act, "textualMod"))
        .containsExactly(
            "eId=thay-doi-1 type=substitution",
            "eId=thay-doi-2 type=repeal",
            "eId=thay-doi-3 type=substitution",
            "eId=thay-doi-4 type=insertion");
    assertThat(act.getElementsByTagNameNS("*", "description").item(0).getTextContent())
        .isEqualTo("khoản 1 Điều 1: Sửa đổi khoản 2 Điều 1 như sau:");
    assertThat(all(act, "passiveRef")).hasSize(3).first().asString().contains("911/2020/QĐ-XYZ");
    assertThat(attributes(byId(act, "dieu-1"))).isEqualTo("eId=dieu-1 period=#khoang-1");
    assertThat(byId(act, "dieu-1").getTextContent()).contains("tại phòng hành chính");
  }

  @Test
  void akomaNtosoOfADayHasTheArticlesAsTheyReadThenAndNamesWhatIsOutstanding() throws Exception {
    Element act = akomaNtoso(ACT + "/akn.xml?ngay=2021-01-01");

    assertThat(all(act, "act")).containsExactly("contains=singleVersion name=quyết-định");
    assertThat(all(act, "FRBRdate")).contains("date=2021-01-01 name=version");
    assertThat(all(act, "article"))
        .containsExactly(
            "eId=dieu-1 period=#khoang-4",
            "eId=dieu-2 period=#khoang-2",
            "eId=dieu-2a period=#khoang-4",
            "eId=dieu-3 period=#khoang-3");
    assertThat(byId(act, "dieu-1").getTextContent())
        .isEqualTo("Điều 1Ghi sổ zvers1.Người trực ghi sổ mỗi ngày.2.Sổ được giữ tại văn phòng.");
    assertThat(byId(act, "dieu-2a").getTextContent()).contains("Sổ hết hạn được hủy <b>.");
    var notes = act.getElementsByTagNameNS("*", "note");
    assertThat(notes.item(0).getTextContent()).startsWith("Đây không phải văn bản hợp nhất");
    assertThat(notes.item(1).getTextContent())
        .startsWith("Còn thay đổi chưa áp dụng, Toàn văn bản: khoản 3 Điều 1, 911/2020/QĐ-XYZ");
  }

  @Test
  void whatNobodyAmendsHasNoCourse() throws Exception {
    Element letter =
        akomaNtoso("/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020/akn.xml?ngay=2021-01-01");

    assertThat(all(letter, "lifecycle")).isEmpty();
    assertThat(all(letter, "temporalData")).isEmpty();
    assertThat(all(letter, "note")).isEmpty();
  }

  @Test
  void legislationOfADayNamesTheDayAndTheActsThatAmendedItUntilThen() {
    JsonNode said = site.get(ACT + "/legislation.jsonld?ngay=2021-01-01").json();

    SchemaOrg.check(said);
    assertThat(said.path("legislationDateVersion").asString()).isEqualTo("2021-01-01");
    assertThat(said.path("@reverse").path("legislationAmends").valueStream())
        .extracting(act -> act.path("legislationIdentifier").asString())
        .containsExactly("911/2020/QĐ-XYZ");
    assertThat(site.get(ACT + "/legislation.jsonld").json().at("/@reverse/legislationAmends"))
        .hasSize(3);
  }

  @Test
  void legislationNamesTheActsThatItAmends() {
    JsonNode said = site.get(AMENDING + "/legislation.jsonld").json();

    SchemaOrg.check(said);
    assertThat(said.path("legislationAmends").valueStream())
        .extracting(act -> act.path("name").asString())
        .containsExactly("Quyết định 910/2019/QĐ-XYZ");
  }
}
