package vn.danchieu.indexer.source;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a crawler leaves of a web page in a text: links and pictures as Markdown, characters as HTML
 * writes them. They are no words of the document; taken away, what they stood around remains.
 */
final class WebMarks {
  private static final String ADDRESS =
      "\\([^()\\s]*+(?:\\([^()\\s]{0,300}\\)[^()\\s]*+){0,5}(?:\\s+\"[^\"\n]{0,300}\")?\\)";

  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]\n]{0,300}]" + ADDRESS);

  /** Only to addresses: {@code [1] (Điều 3)} is how people write. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\[(?<words>[^\\[\\]\n]{1,500})](?=\\((?:https?:|mailto:|ftp:|/|#|javascript:))"
              + ADDRESS,
          Pattern.CASE_INSENSITIVE);

  /** On one line and around words: {@code (**)} is a footnote. */
  private static final Pattern BOLD =
      Pattern.compile("(?<![*(])\\*\\*(?<words>[^*\\s][^*\n]{0,500})\\*\\*(?![*)])");

  private static final Pattern CHARACTER = Pattern.compile("&(?:amp|nbsp|quot|lt|gt|#39|#160);");
  private static final Map<String, String> CHARACTERS =
      Map.of(
          "&amp;", "&", "&nbsp;", " ", "&quot;", "\"", "&lt;", "<", "&gt;", ">", "&#39;", "'",
          "&#160;", " ");

  private WebMarks() {}

  /** Of a text whose marks for bold type mean nothing to whoever shows it. */
  static String removed(String text) {
    String rest = removedButBold(text);
    return rest.contains("**") ? BOLD.matcher(rest).replaceAll("${words}") : rest;
  }

  static String removedButBold(String text) {
    String rest = text;
    if (rest.contains("](")) {
      rest = PICTURE.matcher(rest).replaceAll("");
      rest = LINK.matcher(rest).replaceAll(WebMarks::words);
    }
    return rest.indexOf('&') < 0 ? rest : CHARACTER.matcher(rest).replaceAll(WebMarks::character);
  }

  /** The mark of a footnote keeps its brackets: beside a number it would be read as one. */
  private static String words(java.util.regex.MatchResult link) {
    String words = link.group("words");
    boolean note = link.group().contains("](#");
    return Matcher.quoteReplacement(note ? "[" + words + "]" : words);
  }

  private static String character(java.util.regex.MatchResult written) {
    return Matcher.quoteReplacement(CHARACTERS.getOrDefault(written.group(), written.group()));
  }
}
