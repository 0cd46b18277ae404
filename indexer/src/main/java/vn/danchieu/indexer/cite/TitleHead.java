package vn.danchieu.indexer.cite;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The type and number with which some sources begin a title; one pattern for each type. */
final class TitleHead {
  /** Kinds of documents are few; a source may write anything in their place. */
  private static final int MOST_KINDS = 500;

  private static final Map<String, Pattern> HEADS = new ConcurrentHashMap<>();

  private static final String NUMBER =
      "\\d[\\d.]*[a-zđ]?\\s?[/-]\\s?(?:[\\p{L}\\d&./]|-\\s?)*[\\p{L}\\d]";

  /** "Thông tư liên bộ của Bộ Y tế - Bộ Giáo dục và Đào tạo số 02/TTLB …", as the 1990s wrote. */
  private static final String OF_WHOM =
      "(?:\\s+của\\s+(?:(?!\\ssố\\s)[^;:]){3,120}(?=\\s+số\\s+" + NUMBER + "))?";

  private TitleHead() {}

  static Pattern of(String type) {
    if (HEADS.size() > MOST_KINDS) {
      HEADS.clear();
    }
    return HEADS.computeIfAbsent(type, TitleHead::read);
  }

  /** The type, or the short form of it ("Thông tư" of a joint one), with number, day and year. */
  private static Pattern read(String type) {
    String joint = " liên tịch";
    String kind =
        type.endsWith(joint)
            ? Pattern.quote(type.replace(joint, "")) + "(?:" + joint + "| liên bộ)?"
            : Pattern.quote(type);
    return Pattern.compile(
        "^"
            + kind
            + OF_WHOM
            + "(?<conclusion>\\s+kết luận(?=\\s+\\d))?(?:\\s+(?:số\\s*:?\\s*){0,2}(?<number>"
            + NUMBER
            + "))?"
            + "(?:,?\\s+ngày\\s+[\\d/.-]+(?:\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})?)?"
            + "(?<year>\\s+năm\\s+(?:19|20)\\d{2})?"
            + "(?=$|[\\s:,;–-])[\\s:,;–-]*",
        GivenTitle.FLAGS);
  }
}
