package vn.danchieu.version;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Corrections in the words of corrigenda, as the sentence that says the same with a verb before.
 */
final class Corrigendum {
  private static final String NOUN =
      "(?:(?:cụm\\s+từ|từ\\s+ngữ|từ|chữ|số|dấu|nội\\s+dung|đoạn)\\s*:?\\s*)?";
  private static final String DONE =
      "(?:(?:nay|xin|được|đã|phải)\\s+)*(?:sửa(?:\\s+đổi)?|đính\\s+chính|thay(?:\\s+thế)?|đọc)"
          + "(?:\\s+lại)?(?:\\s+đúng)?\\s*(?:thành|bằng|là)?\\s*:?\\s*";
  private static final String PLACE = "(?<place>[^⟦]{3,400}?)";
  private static final String OLD = NOUN + "(?<old>" + MaskedSentence.MASK + ")";
  private static final String NOW = NOUN + "(?<now>" + MaskedSentence.MASK + ")";

  /** "Cụm từ A tại khoản 3 Điều 31 được sửa thành B". */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iU)\\s*"
              + OLD
              + "\\s*,?\\s*(?:tại|ở|trong)\\s+"
              + PLACE
              + "[\\s,]*"
              + DONE
              + NOW
              + "[\\s.;,]*(?:\\./\\.)?");

  /** "Tại khoản 3 Điều 31 đã in: A, nay sửa lại là: B". */
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?iU)\\s*(?:tại|ở)\\s+"
              + PLACE
              + "[\\s,:;]*(?:(?:cụm\\s+từ\\s+)?đã\\s+)?(?:in|viết|ghi|nêu)(?:\\s+là)?\\s*:?\\s*"
              + OLD
              + "[\\s.,;]*"
              + DONE
              + NOW
              + "[\\s.;,]*(?:\\./\\.)?");

  private static final Pattern MENDED =
      Pattern.compile(
          "(?iU)\\s*(?:chỉnh\\s+sửa|điều\\s+chỉnh)(?=\\s+(?:các\\s+)?(?:cụm\\s+từ|từ|chữ|số)\\s*⟦)");

  private Corrigendum() {}

  /** The sentence itself where it is no such correction. */
  static String inOrder(String sentence) {
    Matcher words = WORDS.matcher(sentence);
    Matcher printed = PRINTED.matcher(sentence);
    if (words.matches()) {
      return inOrder(words);
    }
    return printed.matches() ? inOrder(printed) : MENDED.matcher(sentence).replaceFirst("sửa");
  }

  private static String inOrder(Matcher said) {
    return "đính chính cụm từ %s thành %s tại %s"
        .formatted(said.group("old"), said.group("now"), said.group("place"));
  }
}
