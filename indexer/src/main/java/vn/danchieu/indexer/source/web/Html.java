package vn.danchieu.indexer.source.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import vn.danchieu.indexer.source.office.FontRuns;

/**
 * The text of a part of a page as a browser shows it: blocks are lines, cells are parted by tabs.
 */
final class Html implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "script", "style", "noscript", "template", "svg", "select", "button", "head", "iframe");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "center",
          "blockquote",
          "pre",
          "table",
          "tbody",
          "thead",
          "tr",
          "hr",
          "dl",
          "dt",
          "dd",
          "form");

  private final FontRuns runs = new FontRuns();
  private final StringBuilder line = new StringBuilder();
  private boolean blank = true;
  private int breaks;

  private Html() {}

  static String text(Element part) {
    Html html = new Html();
    part.filter(html);
    return html.runs
            .text()
            .replaceAll("[ \n]*\t", "\t")
            .replaceAll(" *\n *", "\n")
            .replaceAll("\n{3,}", "\n\n")
            .strip()
        + "\n";
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words);
    } else if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName()) || isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none") || element.hasAttr("hidden");
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
    } else if (name.equals("td") || name.equals("th")) {
      if (element.previousElementSibling() != null) {
        cell();
      }
    } else if (BLOCKS.contains(name)) {
      block();
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      block();
      if (element.normalName().equals("p") && depth > 0 && element.closest("td,th") == null) {
        lineBreak();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** A new line, unless there is one. */
  private void block() {
    if (!line.isEmpty()) {
      lineBreak();
    }
  }

  private void cell() {
    runs.add('\t');
    breaks = 0;
    line.setLength(0);
    blank = true;
  }

  /** One blank line says as much as many. */
  private void lineBreak() {
    if (breaks < 2) {
      runs.add('\n');
      breaks++;
    }
    line.setLength(0);
    blank = true;
  }

  private void words(TextNode node) {
    StringBuilder shown = new StringBuilder();
    String stored = node.getWholeText();
    for (int i = 0; i < stored.length(); i++) {
      char letter = stored.charAt(i);
      boolean white = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
      if (!white) {
        shown.append(letter);
      } else if (!blank) {
        shown.append(' ');
      }
      blank = white;
    }
    if (!shown.toString().isBlank()) {
      line.append(shown);
      breaks = 0;
    }
    runs.add(shown, font(node).orElse(""), isCapitals(node));
  }

  /** Pages of before 2005 name an old font around their letters. */
  private static Optional<String> font(TextNode node) {
    for (Node at = node.parent(); at instanceof Element element; at = element.parent()) {
      String face = element.attr("face");
      if (!face.isEmpty()) {
        return Optional.of(face.split(",", 2)[0].strip());
      }
      String style = element.attr("style");
      int named = style.toLowerCase(Locale.ROOT).indexOf("font-family:");
      if (named >= 0) {
        String family = style.substring(named + "font-family:".length()).split("[,;]", 2)[0];
        return Optional.of(family.replace("'", "").replace("\"", "").strip());
      }
    }
    return Optional.empty();
  }

  private static boolean isCapitals(TextNode node) {
    for (Node at = node.parent(); at instanceof Element element; at = element.parent()) {
      if (element.attr("style").replace(" ", "").contains("text-transform:uppercase")) {
        return true;
      }
    }
    return false;
  }
}
