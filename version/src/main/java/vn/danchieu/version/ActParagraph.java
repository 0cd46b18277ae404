package vn.danchieu.version;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of an act.
 *
 * @param label what it begins: {@code 5a} of an article or a clause, {@code đ} of a point; empty
 *     where it begins nothing
 * @param text the whole paragraph, its label included
 * @param given whether an act of this day has put it there: what the same act says of the old words
 *     does not hold for its new ones
 */
record ActParagraph(Level level, String label, String text, boolean given) {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:(?i:Phần)\\s+(?i:thứ\\s+\\p{L}+|[IVX]+)|(?i:Chương|Mục|Tiểu\\s+mục)\\s+"
              + "(?:[IVXLC]+|\\d+)[a-zA-Z]?)(?=$|[.:\\s])(?!\\s+(?:của|và|này)\\b)");

  private static final Pattern ARTICLE =
      Pattern.compile("Điều\\s+(\\d{1,4}[a-zđ]{0,2}\\d?)\\s*[.:]\\s*(?s:(.*))");
  private static final Pattern CLAUSE =
      Pattern.compile("(\\d{1,3}[a-zđ]{0,2}\\d?)\\s*\\.\\s*(?=[^\\d\\s.])");
  private static final Pattern POINT = Pattern.compile("([a-zđ]{1,2}\\d{0,2})\\s*\\)\\s*(?=\\S)");

  /** "a.1)" under a point, "- " and "+ " before a paragraph. */
  private static final Pattern ITEM = Pattern.compile("(?:[a-zđ]\\.\\d{1,2}[.)]|[-–+])\\s*(?=\\S)");

  private static final Pattern NUMBERED = Pattern.compile("[a-zđ]\\.\\d{1,2}[.)]\\s*(?=\\S)");

  static ActParagraph of(String paragraph) {
    Matcher heading = HEADING.matcher(paragraph);
    if (heading.lookingAt()) {
      return new ActParagraph(Level.HEADING, heading.group(), paragraph, false);
    }
    Matcher article = ARTICLE.matcher(paragraph);
    if (article.lookingAt()) {
      return new ActParagraph(Level.ARTICLE, article.group(1), paragraph, false);
    }
    Matcher clause = CLAUSE.matcher(paragraph);
    if (clause.lookingAt()) {
      return new ActParagraph(Level.CLAUSE, clause.group(1), paragraph, false);
    }
    Matcher point = POINT.matcher(paragraph);
    return point.lookingAt()
        ? new ActParagraph(Level.POINT, point.group(1), paragraph, false)
        : new ActParagraph(Level.TEXT, "", paragraph, false);
  }

  static List<ActParagraph> ofAll(List<String> paragraphs) {
    return paragraphs.stream().map(ActParagraph::of).toList();
  }

  static boolean isItem(String paragraph) {
    return ITEM.matcher(paragraph).lookingAt();
  }

  static boolean isNumberedItem(String paragraph) {
    return NUMBERED.matcher(paragraph).lookingAt();
  }

  /** What stands after the label, and after the mark of an item. */
  String said() {
    return level == Level.TEXT ? ITEM.matcher(text).replaceFirst("") : content();
  }

  /** What stands after the label. */
  String content() {
    return switch (level) {
      case HEADING, TEXT -> text;
      case ARTICLE -> after(ARTICLE, text);
      case CLAUSE -> after(CLAUSE, text);
      case POINT -> after(POINT, text);
    };
  }

  private static String after(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.lookingAt()) {
      return text;
    }
    return matcher.groupCount() > 1 ? matcher.group(2) : text.substring(matcher.end());
  }

  /** Its label as it is printed, with the mark behind it. */
  String printedLabel() {
    return switch (level) {
      case HEADING -> label;
      case ARTICLE -> "Điều " + label + ".";
      case CLAUSE -> label + ".";
      case POINT -> label + ")";
      case TEXT -> "";
    };
  }

  ActParagraph asGiven() {
    return new ActParagraph(level, label, text, true);
  }

  ActParagraph withText(String changed) {
    return new ActParagraph(level, label, changed, given);
  }

  ActParagraph settled() {
    return given ? new ActParagraph(level, label, text, false) : this;
  }
}
