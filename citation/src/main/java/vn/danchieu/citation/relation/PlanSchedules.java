package vn.danchieu.citation.relation;

import java.util.regex.Pattern;
import vn.danchieu.citation.text.Tokens;

/**
 * "… Cơ quan chủ trì: Sở Công Thương. Thời gian: quý IV/2026.": who is to draft an act and by when.
 * What such an entry of a plan names has not been done yet.
 */
final class PlanSchedules {
  private static final int LONGEST = 400;

  private static final Pattern ENTRY =
      Pattern.compile(
          "(?iU)(?:^|[.;,:|(–-])\\s*(?:(?:cơ quan|đơn vị)\\s+(?:chủ trì|soạn thảo|tham"
              + " mưu|trình)\\b|chủ trì\\s+(?:soạn thảo|tham mưu|xây dựng)\\b|chủ trì\\s*:|(?:thời"
              + " gian|thời hạn|tiến độ|hoàn thành)\\s*(?:hoàn thành|trình|ban hành|thực hiện|dự"
              + " kiến)?\\s*:?\\s*(?:trong\\s+|trước\\s+|vào\\s+)?(?:quý|tháng|năm|ngày)\\b|(?:thời"
              + " gian|thời hạn|tiến độ)\\s*(?:hoàn thành|trình|ban hành|thực hiện)?\\s*:|(?:dự"
              + " kiến\\s+)?(?:trình|ban hành|hoàn thành)?\\s*(?:trong\\s+|vào\\s+)?"
              + "quý\\s+(?:[IVX]+|[1-4])\\b|(?:dự"
              + " kiến\\s+)?tháng\\s+\\d{1,2}\\s*/\\s*\\d{4}\\s*\\))");

  private final Tokens tokens;

  PlanSchedules(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the entry goes on so behind a document; it ends with its paragraph. */
  boolean goOnBehind(int tail) {
    int end = tail;
    int latest = Math.min(tokens.size(), tail + LONGEST / 4);
    while (end < latest && tokens.gap(end) < Tokens.NEW_PARAGRAPH && !isItem(end)) {
      end++;
    }
    if (end <= tail) {
      return false;
    }
    int from = tokens.end(tail - 1);
    int to = Math.min(tokens.end(end - 1), from + LONGEST);
    return ENTRY.matcher(tokens.text()).region(from, to).find();
  }

  /** "2." or "b)" at the start of a line. */
  private boolean isItem(int at) {
    boolean marked = tokens.is(at + 1, '.') || tokens.is(at + 1, ')');
    return tokens.gap(at) >= Tokens.NEW_LINE && tokens.length(at) <= 2 && marked
        || tokens.gap(at) >= Tokens.NEW_LINE && (tokens.is(at, '-') || tokens.is(at, '+'));
  }
}
