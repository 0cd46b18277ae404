package vn.danchieu.indexer.source.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page was saved from, and where that site puts the text. */
enum Site {
  VBPL(
      "vbpl.vn",
      "[data-vbpl-content-root], #rc-tabs-0-panel-toan-van, #toanvancontent, div.fulltext"
          + " .toanvan"),
  TVPL("thuvienphapluat.vn", "div.content1"),
  OTHER("trang web", "");

  /** So much of the text is the document: the block that holds it is looked for further down. */
  private static final double MAIN = 0.75;

  private static final int FEWEST = 200;

  /** What a browser writes at the top of a page that it saves. */
  private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d+\\)(http\\S+)");

  /** A letterhead, by which a page for printing, without the site's own marks, is known. */
  private static final Pattern LETTERHEAD =
      Pattern.compile("(?iu)CỘNG\\s+H(?:ÒA|OÀ|ÕA)\\s+XÃ\\s+HỘI|\\bSố\\s*:\\s*\\d+\\s*/");

  private final String title;
  private final String place;

  Site(String title, String place) {
    this.title = title;
    this.place = place;
  }

  String title() {
    return title;
  }

  static Site of(Document page) {
    String address =
        address(page)
            .orElseGet(() -> page.select("base[href]").attr("href"))
            .toLowerCase(Locale.ROOT);
    if (address.contains("vbpl.vn") || page.selectFirst("[data-vbpl-content-root]") != null) {
      return VBPL;
    }
    boolean library =
        address.contains("thuvienphapluat.vn") || page.selectFirst("#divThuocTinh") != null;
    return library ? TVPL : OTHER;
  }

  /** The address the page gives itself. */
  static Optional<String> address(Document page) {
    return Stream.of(
            page.select("meta[name=vbpl-original-url]").attr("content"),
            page.select("link[rel=canonical]").attr("href"),
            page.select("meta[property=og:url]").attr("content"),
            saved(page))
        .filter(found -> found.startsWith("http"))
        .findFirst();
  }

  private static String saved(Document page) {
    return page.childNodes().stream()
        .filter(Comment.class::isInstance)
        .map(remark -> SAVED.matcher(((Comment) remark).getData()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }

  /** Empty where the site shows no text on this page. */
  Optional<Element> body(Document page) {
    if (this == OTHER) {
      return general(page);
    }
    return page.select(place).stream()
        .filter(found -> found.text().length() > FEWEST)
        .findFirst()
        .or(() ->
            general(page)
                .filter(found -> found.text().length() > FEWEST)
                .filter(found -> LETTERHEAD.matcher(found.text()).find()));
  }

  /** Without what surrounds it, the block with nearly all of the text. */
  private static Optional<Element> general(Document page) {
    page.select("nav, header, footer, aside, form select, [role=navigation], [role=banner]")
        .remove();
    page.select("ul, div, table, td").stream()
        .filter(Site::isMenu)
        .toList()
        .forEach(Element::remove);
    Element at = page.body();
    for (Optional<Element> inner = main(at); inner.isPresent(); inner = main(at)) {
      at = inner.get();
    }
    return at.text().isBlank() ? Optional.empty() : Optional.of(at);
  }

  /** Mostly links, and not much of it. */
  private static boolean isMenu(Element block) {
    int whole = block.text().length();
    return whole > 0
        && whole < 3000
        && block.select("a[href]").size() > 2
        && block.select("a[href]").text().length() > whole * MAIN;
  }

  private static Optional<Element> main(Element outer) {
    double enough = outer.text().length() * MAIN;
    return outer.children().stream()
        .filter(inner -> inner.text().length() >= Math.max(1, enough))
        .filter(inner -> !inner.normalName().matches("tbody|tr|thead|span|font|b|p|i|strong"))
        .findFirst();
  }
}
