package vn.danchieu.portal.search;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes facet values as list items. A page has up to two hundred, for which a template takes as
 * long as for everything else; so this class writes HTML by hand and escapes all values.
 */
final class CountsHtml {
  private final MessageSource messages;
  private final Locale language;
  private final NumberFormat numbers;

  CountsHtml(MessageSource messages, Locale language) {
    this.messages = messages;
    this.language = language;
    this.numbers = NumberFormat.getIntegerInstance(language);
  }

  /**
   * @param prefix of the addresses, which keeps the reader's language
   */
  public String of(List<SearchPage.Row> rows, String prefix) {
    StringBuilder html = new StringBuilder();
    rows.forEach(row -> write(html, row, prefix));
    return html.toString();
  }

  private void write(StringBuilder html, SearchPage.Row row, String prefix) {
    String name = row.key().map(key -> messages.getMessage(key, null, language)).orElse(row.name());
    html.append("\n<li><a href=\"").append(escaped(prefix + row.address())).append('"');
    html.append(row.chosen() ? " aria-current=\"true\">" : ">");
    html.append("<span class=\"gia-tri\">").append(escaped(name)).append("</span> ");
    html.append("<span class=\"so-dem\">").append(numbers.format(row.count()));
    html.append("</span></a></li>");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
