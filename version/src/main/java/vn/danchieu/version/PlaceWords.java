package vn.danchieu.version;

import java.util.regex.Pattern;

/** How places are spoken of. */
final class PlaceWords {
  static final String LETTER = "[a-zđ]\\d{0,2}(?:\\.\\d{1,2})?(?![\\p{L}\\d])";
  static final String CLAUSE = "\\d{1,3}[a-zđ]{0,2}\\d?(?![\\p{L}\\d/])";
  static final String ARTICLE = "\\d{1,4}[a-zđ]{0,2}\\d?(?![\\p{L}\\d/])";
  static final String JOIN = "\\s*(?:,\\s*(?:và\\s+)?|;\\s*|\\s+và\\s+|\\s+hoặc\\s+)\\s*";

  static final Pattern TOKEN =
      Pattern.compile(
          "(?iU)(?<alone>\\btên(?:\\s+(?:gọi|điều))?(?=\\s*(?:,|và\\b)\\s*(?:và\\s+)?(?:điểm|khoản|đoạn\\s+(?:mở\\s+)?đầu|câu\\s+(?:mũ|dẫn))))|(?<range>\\b(?:(?:điều|khoản|điểm)\\s+)?từ(?=\\s+(?:điểm|khoản|điều)\\b))"
              + "|(?<title>\\b(?:tên(?:\\s+gọi|\\s+điều(?=\\s+điều\\s))?|tiêu\\s+đề)(?:\\s+của)?(?=\\s+(?:các\\s+)?(?:điều|khoản|điểm|chương|mục|tiểu\\s+mục|nghị|thông|luật|quyết|pháp|và\\b(?!\\s+nội\\s+dung))))"
              + "|(?<lead>\\b(?:câu\\s+mũ|câu\\s+dẫn|lời\\s+dẫn|đoạn\\s+dẫn|câu\\s+đầu|câu\\s+chủ\\s+đạo|(?:đoạn|khổ|phần)\\s+(?:mở\\s+)?đầu(?:\\s+tiên)?|khổ\\s+thứ\\s+nhất)\\b)"
              + "|(?<inner>\\b(?:(?:gạch|dấu)\\s+đầu\\s+dòng|đoạn|khổ|tiết|dòng|ý|cột|câu|số\\s+thứ\\s+tự|dấu\\s+cộng)\\b\\s*(?:(?:thứ\\s+)?(?:\\d+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|cuối(?:\\s+cùng)?)\\b)?)"
              + "|(?<preamble>\\b(?:phần\\s+căn\\s+cứ(?:\\s+(?:ban\\s+hành|pháp\\s+lý))?|căn\\s+cứ\\s+ban\\s+hành)\\b)"
              + "|(?<point>\\bđiểm\\s+(?="
              + LETTER
              + "))"
              + "|(?<clause>\\bkhoản\\s+(?="
              + CLAUSE
              + "))"
              + "|(?<article>\\bđiều\\s+(?="
              + ARTICLE
              + "))|(?<annex>\\b(?:mục\\s+số(?=\\s+\\d)|phụ\\s+lục|mẫu|biểu(?:\\s+mẫu)?|bảng|danh\\s+mục|phần\\s+[A-ZIVX]+\\b|quy\\s+chế|quy\\s+định\\s+ban\\s+hành|chế\\s+độ\\s+báo\\s+cáo)\\b)"
              + "|(?<chapter>\\b(?:tiểu\\s+mục|mục|chương)\\s+(?:[IVXLC]+|\\d+)[a-zA-Z]?\\b)"
              + "|(?<self>\\b(?:luật|bộ\\s+luật|nghị\\s+định|thông\\s+tư|quyết\\s+định|nghị\\s+quyết|pháp\\s+lệnh)\\s+này\\b)"
              + "|(?<act>(?:số\\s+)?"
              + ActNumbers.NUMBER.pattern()
              + ")"
              + "|(?<named>\\b(?-i:Luật|Bộ luật|Pháp lệnh)\\s+(?-i:\\p{Lu})[^;.:⟦]{1,120})");

  static final Pattern WIDER =
      Pattern.compile(
          "(?iU)[\\s,]*(?:của|thuộc|trong)?\\s*(chương\\s+(?:[IVXLC]+|\\d+)[a-zA-Z]?)\\b");

  /** "các chương II, III và IV": one word before several. */
  static final Pattern MORE_CHAPTERS =
      Pattern.compile("(?U)(?:\\s*(?:,\\s*(?:và\\s+)?|\\s+và\\s+)[IVXLC]+(?![\\p{L}\\d.]))+");

  /** "Mục 3 Chương IV “Lưu trữ” gồm các Điều 16, 17": its name, and its articles once more. */
  static final Pattern LISTED =
      Pattern.compile(
          "(?iU)\\s*(?:"
              + MaskedSentence.MASK
              + ")?\\s*(?:,?\\s*(?:bao\\s+)?gồm)?(?=\\s+(?:các\\s+)?(?:từ\\s+)?điều\\s)");

  /** "tên Thông tư, Điều 1": the name of the act, and no name of the article behind it. */
  static final Pattern ACT =
      Pattern.compile("(?iU)\\s+(?:luật|bộ\\s+luật|pháp\\s+lệnh|nghị|thông\\s+tư|quyết)\\b");

  /** "tên Mục 1, Mục 2": no article changes with the name of a chapter. */
  static final Pattern NAMES =
      Pattern.compile(
          "(?iU)\\b(?:tên|tiêu\\s+đề)(?:\\s+gọi)?(?:\\s+của)?\\s+(?:các\\s+)?(?:tiểu\\s+mục|mục|chương)");

  /** Chapters of annexes and of parts hold no articles that a number alone would name. */
  static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?iU)[\\s,]*(?:của|thuộc|tại|trong)?\\s*(?:các\\s+)?(?:phần|phụ\\s+lục|mẫu|danh\\s+mục|biểu|bảng|quy\\s+chế|điều\\s+lệ)\\b");

  static final Pattern OF_ANNEX =
      Pattern.compile("(?iU)\\s*(?:của|tại|thuộc|trong)?\\s*(?:bản\\s+|các\\s+)?");

  static final Pattern ANOTHER = Pattern.compile("(?iU)\\s*(?:,|,?\\s*và)\\s+điều\\s");

  static final int MOST_ITEMS = 400;

  /** How near behind "Mẫu" a number is that of the form: "Mẫu số 41/TBHTSC". */
  static final int FORM_NUMBER = 6;

  /** Whatever is longer says something. */
  static final int LONGEST_FILLER = 200;

  /** A title may have semicolons, too. */
  static final Pattern NEXT_PLACE =
      Pattern.compile(
          "(?iU);\\s*(?:và\\s+)?(?:các\\s+)?(?:điểm|khoản|điều|tên|tiêu\\s+đề|phụ\\s+lục|mẫu|đoạn|câu|chương|mục|luật|bộ\\s+luật|nghị\\s+định|thông\\s+tư|quyết\\s+định)\\b");

  static final Pattern FILLER =
      Pattern.compile(
          "(?iU)(?:\\s|[,;.:()]|\\b(?:và|của|tại|trong|vào|ở|các|thuộc|như\\s+sau|sau\\s+đây|sau|thành(?=\\s*:)|(?:(?:tên|tiêu\\s+đề)(?:\\s+điều)?\\s+và\\s+)?nội\\s+dung|quy\\s+định|quy\\s+định\\s+tại"
              + "|thông\\s+tư(?:\\s+liên\\s+[tl]ịch)?|nghị\\s+định|luật|bộ\\s+luật|quyết\\s+định|nghị\\s+quyết|pháp\\s+lệnh|chỉ\\s+thị|toàn\\s+bộ|từ|số|một|phần|(?:lỗi|sai\\s+sót)(?:\\s+(?:kỹ\\s+thuật|chính\\s+tả|đánh\\s+máy|soạn\\s+thảo|trình\\s+bày))?|căn\\s+cứ|đồng\\s+thời|(?:điểm|khoản|điều)(?=\\s*[,:]))\\b)*");

  private PlaceWords() {}

  static boolean isFiller(String between) {
    return between.length() <= LONGEST_FILLER && FILLER.matcher(between).matches();
  }
}
