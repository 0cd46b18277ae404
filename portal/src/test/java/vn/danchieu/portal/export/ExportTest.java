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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;
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
    "901/QĐ-XYZ, act, body, article, 2",
    "907/2018/QĐ-XYZ, act, body, article, 4"
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
  void clausesStandInTheirArticleAndPointsInTheirClause() throws Exception {
    String written = site.get(page("903/2018/QĐ-XYZ") + "/akn.xml").body();
    assertThat(outline(first(xml(written), "body"), 0))
        .isEqualTo(
            """
            body
              article dieu-1
                num: Điều 1
                heading: Phạm vi
                paragraph dieu-1-khoan-1
                  num: 1.
                  content: Khoản một của điều một zwar.
                paragraph dieu-1-khoan-2
                  num: 2.
                  intro: Khoản hai gồm:
                  point dieu-1-khoan-2-diem-a
                    num: a)
                    content: Điểm a zwar;
                  point dieu-1-khoan-2-diem-b
                    num: b)
                    content: Điểm b zwar.
              article dieu-2
                num: Điều 2
                heading: Hiệu lực
                paragraph dieu-2-khoan-1
                  num: 1.
                  content: Quyết định này có hiệu lực từ ngày ký.
            """);
  }

  @Test
  void articlesStandInTheDivisionsAboveThem() throws Exception {
    String written = site.get(page("907/2018/QĐ-XYZ") + "/akn.xml").body();
    assertThat(outline(first(xml(written), "body"), 0))
        .isEqualTo(
            """
            body
              part phan-1
                num: Phần thứ nhất
                heading: QUY ĐỊNH CHUNG ZWIC
                chapter chuong-1
                  num: Chương I
                  heading: PHẠM VI
                  article dieu-1
                    num: Điều 1
                    heading: Phạm vi
                    content: Một zwic.
              part phan-2
                num: Phần thứ hai
                heading: QUY ĐỊNH CỤ THỂ
                chapter chuong-2
                  num: Chương II
                  heading: TRÌNH TỰ, THỦ TỤC
                  section chuong-2-muc-1
                    num: Mục 1
                    heading: HỒ SƠ
                    article dieu-2
                      num: Điều 2
                      heading: Hồ sơ
                      paragraph dieu-2-khoan-1
                        num: 1.
                        content: Hồ sơ nộp theo Chương I Quyết định này.
                      paragraph dieu-2-khoan-2
                        num: 2.
                        content: Hai zwic.
                  section chuong-2-muc-2
                    num: Mục 2
                    heading: GIẢI QUYẾT
                    subsection chuong-2-muc-2-tieu-muc-1
                      num: Tiểu mục 1
                      heading: TIẾP NHẬN
                      article dieu-3
                        num: Điều 3
                        heading: Tiếp nhận
                        content: Ba.
                chapter chuong-3
                  num: Chương III
                  heading: ĐIỀU KHOẢN THI HÀNH
                  article dieu-4
                    num: Điều 4
                    heading: Hiệu lực
                    content: Quyết định này có hiệu lực từ ngày ký.
            """);
  }

  private static String outline(Element element, int depth) {
    String id = element.getAttribute("eId");
    String name = "  ".repeat(depth) + element.getLocalName() + (id.isEmpty() ? "" : " " + id);
    if (List.of("num", "heading", "content", "intro").contains(element.getLocalName())) {
      return name + ": " + element.getTextContent() + "\n";
    }
    StringBuilder lines = new StringBuilder(name + "\n");
    for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      lines.append(outline((Element) at, depth + 1));
    }
    return lines.toString();
  }

  @Test
  void aCitationThatLeadsToOneDocumentIsAReference() throws Exception {
    String written = site.get(page("904/KH-XYZ") + "/akn.xml").body();
    Element ref = first(xml(written), "ref");
    assertThat(ref.getAttribute("href"))
        .isEqualTo("/eli/vn/2018/quyet-dinh-903-2018-qd-xyz-quang-binh");
    assertThat(ref.getTextContent()).contains("Quyết định số 903/2018/QĐ-XYZ");
    assertThat(ref.getParentNode().getTextContent())
        .isEqualTo(
            "Làm theo điểm b khoản 2 Điều 1 Quyết định số 903/2018/QĐ-XYZ ngày 04/3/2018 của UBND"
                + " tỉnh Quảng Bình.");
    assertThat(site.follow(ref.getAttribute("href")).status()).isEqualTo(200);
    String unclear = site.get(page("905/TB-XYZ") + "/akn.xml").body();
    assertThat(unclear).contains("Kế hoạch số 7777/KH-UBND").doesNotContain("<ref ");
  }

  @Test
  void eachDocumentIsDescribedInWordsThatSchemaOrgHas() {
    List<String> lines = site.get("/tai-ve/van-ban.jsonl").body().lines().toList();
    assertThat(lines).hasSizeGreaterThan(30);
    for (String line : lines) {
      String id = JsonMapper.shared().readTree(line).path("id").asString();
      SchemaOrg.check(site.get("/van-ban/" + id + "/legislation.jsonld").json());
    }
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
  void writesAPdfWhoseWordsAreThoseOfTheText() throws Exception {
    try (PDDocument pdf = pdf("903/2018/QĐ-XYZ")) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").strip())
          .isEqualTo(
              "Quyết định 903/2018/QĐ-XYZ Ban hành quy định thử về anchor zwar Điều 1. Phạm vi 1."
                  + " Khoản một của điều một zwar. 2. Khoản hai gồm: a) Điểm a zwar; b) Điểm b"
                  + " zwar. Điều 2. Hiệu lực 1. Quyết định này có hiệu lực từ ngày ký. Dẫn Chiếu · "
                  + site.address()
                  + "/van-ban/quyet-dinh-903-2018-qd-xyz-quang-binh · 1/1");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
          .extracting(item -> item.getTitle())
          .containsExactly("Điều 1. Phạm vi", "Điều 2. Hiệu lực");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1225/UBND-NC", "901/QĐ-XYZ", "902/QĐ-XYZ"})
  void noTextRunsOverTheEdgeOfItsSheet(String number) throws Exception {
    try (PDDocument pdf = pdf(number)) {
      List<Float> edges = new ArrayList<>();
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          edges.add(letter.getXDirAdj() + letter.getWidthDirAdj());
        }
      }.getText(pdf);
      assertThat(edges).isNotEmpty().allMatch(edge -> edge < PDRectangle.A4.getWidth() - 40);
    }
  }

  private PDDocument pdf(String number) throws Exception {
    URI address = URI.create(site.address() + page(number) + "/van-ban.pdf");
    byte[] bytes =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
            .body();
    return Loader.loadPDF(bytes);
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
  void aFileThatDidNotChangeIsNotSentAgain() {
    for (String file : List.of("van-ban.pdf", "van-ban.docx", "akn.xml")) {
      var first = site.get(LETTER + "/" + file);
      assertThat(first.header("ETag")).startsWith("W/");
      assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
      var again = site.get(LETTER + "/" + file, "If-None-Match", first.header("ETag"));
      assertThat(again.status()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
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
