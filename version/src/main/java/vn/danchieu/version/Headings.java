package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The chapters and sections that a sentence changes as a whole; not those whose name it changes.
 */
final class Headings {
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?iU)(?<!tên\\s)(?<!tiêu\\sđề\\s)\\b(?:chương|mục)\\s+(?:[IVXLC]+|\\d+)[a-z]?\\b");
  private static final Pattern NAME =
      Pattern.compile("(?iU)(?:tên|tiêu\\s+đề)(?:\\s+của)?\\s+(?:chương|mục)");

  private Headings() {}

  static List<String> in(String sentence) {
    if (NAME.matcher(sentence).find()) {
      return List.of();
    }
    List<String> out = new ArrayList<>();
    Matcher whole = WHOLE.matcher(sentence);
    while (whole.find()) {
      out.add(Paragraphs.blanksAsOne(whole.group()));
    }
    return out;
  }
}
