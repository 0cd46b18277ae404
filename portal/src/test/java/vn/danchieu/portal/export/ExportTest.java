package vn.danchieu.portal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

@RunningPortal
class ExportTest {
  private static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final String LETTER = "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020";

  @Autowired Site site;

  @ParameterizedTest
  @CsvSource({
    "903/2018/QĐ-XYZ, act, body, article, 2",
    "1225/UBND-NC, doc, mainBody, paragraph, 5",
    "901/QĐ-XYZ, act, body, article, 2"
  })
  void writesAkomaNtosoWithItsPartsInTheOrderOfTheStandard(
      String number, String kind, String body, String part, int parts) throws Exception {
    String written = site.get(page(number) + "/akn.xml").body();
    assertThat(AkomaNtosoSchema.complaints(written)).isEmpty();
    Element root = xml(written);
    assertThat(root.getNamespaceURI()).isEqualTo(AKN);
    Element document = (Element) root.getFirstChild();
    assertThat(document.getLocalName()).isEqualTo(kind);
    assertThat(names(document)).startsWith("meta").contains(body);
    assertThat(names(first(root, "FRBRWork")))
        .startsWith("FRBRthis", "FRBRuri", "FRBRdate", "FRBRauthor", "FRBRcountry");
    assertThat(names(first(root, "FRBRExpression")))
        .containsExactly("FRBRthis", "FRBRuri", "FRBRdate", "FRBRauthor", "FRBRlanguage");
    assertThat(root.getElementsByTagNameNS(AKN, part).getLength()).isEqualTo(parts);
    assertThat(eIds(root)).doesNotHaveDuplicates().allMatch(id -> id.matches("\\S+"));
  }

  @Test
  void theFieldOfADocumentIsInEveryForm() {
    String law = "/van-ban/luat-42-2013-qh13";
    assertThat(site.get(law + "/legislation.jsonld").json().path("keywords").path(0).asString())
        .isEqualTo("Tiếp công dân");
    assertThat(site.get(law + "/trich-dan.bib").body()).contains("keywords = {Tiếp công dân}");
    assertThat(site.get(law + "/trich-dan.csl.json").body())
        .contains("\"keyword\":\"Tiếp công dân\"");
    assertThat(site.api("/documents/luat-42-2013-qh13").path("subjects").toString())
        .isEqualTo("[\"Tiếp công dân\"]");
    assertThat(site.get("/tim-kiem.csv?q=luat+tiep+cong+dan").body())
        .contains(",\"Lĩnh vực\",")
        .contains(",\"Tiếp công dân\",");
    assertThat(site.get("/tai-ve/van-ban.jsonl").body())
        .contains("\"subjects\":[\"Tiếp công dân\"]");
    assertThat(
            site.api("/search?q=&subject=" + Site.encoded("Tiếp công dân")).path("total").asInt())
        .isEqualTo(2);
  }

  @Test
  void theSchemaWouldNoticeAPartOutOfPlace() {
    String written = site.get(LETTER + "/akn.xml").body();
    String wrong = written.replace("<meta>", "<p>trước phần siêu dữ liệu</p><meta>");
    assertThat(AkomaNtosoSchema.complaints(wrong)).hasSize(1).first().asString().contains(":p}'");
  }

  @Test
  void describesLegislationInTheWordsOfSchemaOrg() {
    var said = site.get("/van-ban/phap-lenh-34-2007-pl-ubtvqh11/legislation.jsonld").json();
    assertThat(said.path("@context").asString()).isEqualTo("https://schema.org");
    assertThat(said.path("@type").asString()).isEqualTo("Legislation");
    assertThat(said.path("legislationIdentifier").asString()).isEqualTo("34/2007/PL-UBTVQH11");
    assertThat(said.path("legislationDate").asString()).isEqualTo("2007-04-20");
    assertThat(said.path("legislationLegalForce").asString()).isEqualTo("NotInForce");
    assertThat(site.get(LETTER + "/legislation.jsonld").json().path("@type").asString())
        .isEqualTo("DigitalDocument");
  }

  @Test
  void writesBibliographiesForReferenceManagers() {
    String bibtex = site.get(LETTER + "/trich-dan.bib").body();
    assertThat(bibtex)
        .startsWith(
            "@misc{cong-van-1225-ubnd-nc-quang-tri-2020,\n  title = {Công văn 1225/UBND-NC: ")
        .contains("  date = {2020-03-24}");
    var item = site.get(LETTER + "/trich-dan.csl.json").json().path(0);
    assertThat(item.path("issued").path("date-parts").path(0).toString()).isEqualTo("[2020,3,24]");
    assertThat(item.path("number").asString()).isEqualTo("1225/UBND-NC");
  }

  @Test
  void writesADocumentThatWordProcessorsOpen() throws Exception {
    byte[] bytes =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(site.address() + LETTER + "/van-ban.docx"))
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray())
            .body();
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(parts).containsOnlyKeys("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    assertThat(xml(parts.getOrDefault("word/document.xml", "")).getTextContent())
        .contains("Kết luận số 120-KL/TW")
        .doesNotContain("**");
  }

  @ParameterizedTest
  @CsvSource({
    "application/akn+xml, /akn.xml",
    "application/ld+json, /legislation.jsonld",
    "application/json, /van-ban.json",
    "text/plain, /van-ban.txt"
  })
  void givesProgramsTheFormTheyAskFor(String mediaType, String file) {
    var answer = site.get(LETTER, "Accept", mediaType);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(LETTER + file);
    assertThat(answer.header("Vary")).contains("Accept");
    assertThat(site.follow(LETTER + file).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "*/*", "?/"})
  void givesBrowsersThePage(String accept) {
    assertThat(site.get(LETTER, "Accept", accept).status()).isEqualTo(200);
  }

  @Test
  void offersNoTextThatIsNotHeld() {
    String record = "/van-ban/ket-luan-120-kl-tw-2016";
    assertThat(site.get(record + "/akn.xml").status()).isEqualTo(404);
    assertThat(site.get(record + "/tai-ve").page().select(".tai-ve a").eachText())
        .containsExactly("JSON", "JSON-LD (schema.org)", "BibTeX", "CSL-JSON", "Atom");
  }

  @Test
  void leadsFromAnIdentifierInTheMannerOfEliToThePage() {
    var answer = site.get("/eli/vn/2020/cong-van-1225-ubnd-nc-quang-tri-2020");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(LETTER);
    assertThat(site.get("/eli/vn/2021/cong-van-1225-ubnd-nc-quang-tri-2020").status())
        .isEqualTo(404);
  }

  private String page(String number) {
    return site.api("/lookup?number=" + Site.encoded(number)).path("url").asString();
  }

  private static Element xml(String text) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)))
        .getDocumentElement();
  }

  private static Element first(Element root, String name) {
    return (Element) root.getElementsByTagNameNS(AKN, name).item(0);
  }

  private static List<String> names(Element parent) {
    List<String> names = new ArrayList<>();
    NodeList children = parent.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      names.add(children.item(i).getLocalName());
    }
    return names;
  }

  private static List<String> eIds(Element root) {
    List<String> ids = new ArrayList<>();
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.hasAttribute("eId")) {
        ids.add(element.getAttribute("eId"));
      }
    }
    return ids;
  }
}
