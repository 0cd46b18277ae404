package vn.danchieu.portal.feed;

/** Tells a browser how to search here, in the form of OpenSearch 1.1. */
record SearchDescription(Words words, String base) {
  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  String written() {
    AtomWriter xml = new AtomWriter("OpenSearchDescription", NAMESPACE);
    xml.element("ShortName", words.of("site.name"))
        .element("Description", words.of("feed.description"))
        .element("Language", "vi")
        .element("InputEncoding", "UTF-8")
        .element("OutputEncoding", "UTF-8");
    return xml.open("Image")
        .attribute("type", "image/svg+xml")
        .attribute("width", "16")
        .attribute("height", "16")
        .text(base + "/tai-nguyen/bieu-tuong.svg")
        .close()
        .open("Url")
        .attribute("type", "text/html")
        .attribute("template", base + "/tim-kiem?q={searchTerms}")
        .close()
        .open("Url")
        .attribute("type", "application/atom+xml")
        .attribute("template", base + "/tim-kiem.atom?q={searchTerms}")
        .close()
        .open("Url")
        .attribute("type", "application/x-suggestions+json")
        .attribute("template", base + "/api/v1/suggest/browser?q={searchTerms}")
        .close()
        .finish();
  }
}
