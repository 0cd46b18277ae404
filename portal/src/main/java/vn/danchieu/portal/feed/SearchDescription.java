package vn.danchieu.portal.feed;

import javax.xml.stream.XMLStreamException;
import vn.danchieu.portal.text.Xml;

/** Tells a browser how to search here, in the form of OpenSearch 1.1. */
record SearchDescription(FeedWords words, String base) {
  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  String written() {
    return Xml.document(
        xml -> xml.element("OpenSearchDescription", () -> content(xml), "xmlns", NAMESPACE));
  }

  private void content(Xml xml) throws XMLStreamException {
    xml.text("ShortName", words.of("site.name"))
        .text("Description", words.of("feed.description"))
        .text("Language", "vi")
        .text("InputEncoding", "UTF-8")
        .text("OutputEncoding", "UTF-8");
    String picture = base + "/tai-nguyen/bieu-tuong.svg";
    xml.text("Image", picture, "type", "image/svg+xml", "width", "16", "height", "16");
    url(xml, "text/html", "/tim-kiem?q={searchTerms}");
    url(xml, "application/atom+xml", "/tim-kiem.atom?q={searchTerms}");
    url(xml, "application/x-suggestions+json", "/api/v1/suggest/browser?q={searchTerms}");
  }

  private void url(Xml xml, String type, String template) throws XMLStreamException {
    xml.empty("Url", "type", type, "template", base + template);
  }
}
