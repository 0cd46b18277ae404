package vn.danchieu.indexer.source.office;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A letterhead that stands beside the text, in a box or in the head of the pages, is read before
 * it.
 */
final class Letterhead {
  /** No letterhead is longer. */
  private static final int OPENING = 3000;

  /** What a letterhead has: the motto, the number. */
  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile(
              "(?iu)CỘNG\\s+H(?:ÒA|OÀ|ÕA)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA|ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM"),
          Pattern.compile("(?um)(?:^|\\t)[ ]*S[ốỐ]\\s*:\\s*\\d[\\d.]{0,8}\\p{L}{0,2}\\s*[/-]"));

  private Letterhead() {}

  /** Both texts: what is beside stands first where it has what the other lacks, else last. */
  static String with(String text, String beside) {
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    boolean first =
        MARKS.stream().anyMatch(m -> m.matcher(beside).find() && !m.matcher(opening).find());
    return first ? beside + text : text + beside;
  }
}
