package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence that its items go on with: "Bãi bỏ các quy định sau: a) Điều 5; b) …". */
final class OpenList {
  private static final Pattern OPEN_LIST =
      Pattern.compile("(?iU)\\s*(?:như\\s+sau|sau\\s+đây|sau|gồm|bao\\s+gồm)?\\s*:?\\s*$");

  private static final int LONGEST_GENERAL = 400;

  /** "Bãi bỏ một số điều, khoản của các văn bản sau đây:" names nothing yet; the verb goes on. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?iU)\\s*(?:[\\p{L}\\s]{4,16}\\snày\\s)?(bãi\\s+bỏ|hủy\\s+bỏ|sửa\\s+đổi(?:,\\s+bổ\\s+sung)?|bổ\\s+sung|thay\\s+thế)"
              + "\\s*(?:một\\s+số|các|những|toàn\\s+bộ)?(?:[\\s,]*(?:văn\\s+bản(?:\\s+quy\\s+phạm\\s+pháp\\s+luật)?|điều|khoản|điểm|quy\\s+định|nội\\s+dung|có\\s+liên\\s+quan|luật|nghị\\s+quyết|nghị\\s+định|thông\\s+tư"
              + "|của|các|tại|và|hoặc|sau|đây|như|gồm|cụm\\s+từ|mẫu|một\\s+số|từ\\s+ngày\\s+\\d+\\s+tháng\\s+\\d+\\s+năm\\s+\\d+)\\b)*\\s*:?\\s*");

  /** "Bãi bỏ toàn bộ 15 văn bản quy phạm pháp luật của Bộ trưởng …": its items name them. */
  private static final Pattern REPEALED_ACTS =
      Pattern.compile(
          "(?iUs)\\s*(?:[\\p{L}\\s]{4,16}\\snày\\s)?(bãi\\s+bỏ|h[ủu][ỷy]?\\s*bỏ)\\s+(?:(?:toàn\\s+bộ|một\\s+phần|một\\s+số|các|những|\\d{1,3})\\s+)*"
              + "văn\\s+bản\\b[^⟦/]{0,400}");

  /**
   * "Bãi bỏ một phần Thông tư số …", "Bãi bỏ điều, điểm và biểu mẫu tại …": its items say which.
   */
  private static final Pattern REPEALED_PART =
      Pattern.compile(
          "(?iU)\\s*(bãi\\s+bỏ)\\s+(?:một\\s+phần|(?:(?:điều|khoản|điểm|biểu\\s+mẫu|phụ\\s+lục|,|và)[\\s,]*){2,6})(?:\\s*(?:tại|của|trong|phụ\\s+lục|ban\\s+hành\\s+kèm\\s+theo))*\\s*(?:thông\\s+tư|nghị\\s+định|quyết\\s+định|nghị\\s+quyết|luật|pháp\\s+lệnh)\\s");

  private static final Pattern REPEALS =
      Pattern.compile(
          "(?iU)\\s*(?:[\\p{L}\\s]{4,16}\\snày\\s)?(?:bãi\\s+bỏ|h[ủu][ỷy]?\\s*bỏ|bỏ)\\b");

  private static final Pattern ANY_ACT =
      Pattern.compile(
          "(?iU)(?:thông\\s+tư\\s+liên\\s+\\p{L}+|lệnh|công\\s+văn|hướng\\s+dẫn)\\s+số\\b");

  /** "Thông tư này có hiệu lực từ ngày …. Kể từ ngày đó, bãi bỏ các quy định sau:". */
  private static final Pattern FIRST_DAY =
      Pattern.compile(
          "(?iU)[^⟦]{0,60}\\bcó\\s+hiệu\\s+lực\\b[^⟦]{0,200}?(?:[.;]\\s+(?=kể\\s+từ\\s+ngày[^.;⟦]{0,80},\\s+(?:bãi\\s+bỏ|sửa\\s+đổi)\\b)"
              + "|[\\s,;]và\\s+(?=bãi\\s+bỏ\\s+(?:các\\s+)?(?:quy\\s+định\\s+(?:tại|sau)|điểm|khoản|điều)\\b))");

  private OpenList() {}

  /** What such a sentence says behind its first day. */
  static MaskedSentence behindFirstDay(MaskedSentence sentence) {
    Matcher day = FIRST_DAY.matcher(sentence.text());
    return day.lookingAt()
        ? new MaskedSentence(
            sentence.text().substring(day.end()), sentence.quoted(), sentence.open())
        : sentence;
  }

  /** An item of a list that its heading opens: the heading's sentence goes on with the item. */
  static MaskedSentence joined(HeadingContext.Heading heading, MaskedSentence item) {
    if (Sentence.read(item).isPresent()) {
      return item;
    }
    boolean listsRepealed = REPEALS.matcher(heading.masked().text()).lookingAt();
    boolean object = Sentence.isObject(item.text());
    if (!listsRepealed && !object) {
      return item;
    }
    if (heading.masked().text().isEmpty()) {
      return item;
    }
    List<String> quoted = new ArrayList<>(heading.masked().quoted());
    int shift = quoted.size();
    quoted.addAll(item.quoted());
    String said = heading.masked().text();
    Matcher general = GENERAL.matcher(said);
    Matcher acts = REPEALED_ACTS.matcher(said);
    Matcher part = REPEALED_PART.matcher(said);
    boolean whole = said.length() < LONGEST_GENERAL && general.matches();
    String head =
        whole
            ? general.group(1)
            : acts.matches()
                ? acts.group(1)
                : object && part.lookingAt()
                    ? part.group(1)
                    : OPEN_LIST.matcher(said).replaceFirst("");
    String tail =
        Pattern.compile(MaskedSentence.MASK)
            .matcher(item.text())
            .replaceAll(m -> "⟦" + (Integer.parseInt(m.group(1)) + shift) + "⟧");
    return new MaskedSentence(
        head + (object || ANY_ACT.matcher(item.text()).lookingAt() ? " " : " nội dung ") + tail,
        quoted,
        item.open());
  }
}
