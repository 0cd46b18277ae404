package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.citation.Line;
import vn.danchieu.index.StoredDocument;

/**
 * How a document is cited in an official letter: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.
 *
 * @param first type, number, date, issuer and subject; laws and ordinances by type and name alone
 * @param again type and number
 */
public record Citing(String first, String again) {
  private static final Set<String> BY_NAME_ALONE = Set.of("luật", "bộ luật", "pháp lệnh");
  private static final Pattern ABOUT = Pattern.compile("^(?:V/v|Về việc|về việc|Về|về)[:\\s]+");

  /** Subjects that begin with what is done need no "về" before them. */
  private static final Pattern DOES =
      Pattern.compile(
          "^(?:Quy định|Hướng dẫn|Ban hành|Sửa đổi|Bãi bỏ|Phê duyệt|Công bố|Thực hiện|Triển khai"
              + "|Tổ chức|Thành lập|Bổ sung|Đính chính|Giao|Điều chỉnh|Kiện toàn|Tăng cường)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  static Citing of(StoredDocument document) {
    String type = document.type().orElse("Văn bản");
    String again =
        document.number().map(n -> type + " số " + n).orElse(type + name(document, type));
    if (document.title().isPresent() && BY_NAME_ALONE.contains(type.toLowerCase(Locale.ROOT))) {
      String named = type + name(document, type);
      return new Citing(named, named);
    }
    StringBuilder first = new StringBuilder(again);
    boolean party = document.line().filter(Line.PARTY.code()::equals).isPresent();
    document
        .issued()
        .ifPresent(day -> first.append(party ? ", ngày " : " ngày ").append(written(day)));
    document.issuer().ifPresent(issuer -> first.append(" của ").append(issuer));
    if (document.number().isPresent()) {
      document.title().ifPresent(title -> first.append(' ').append(subject(title)));
    }
    return new Citing(first.toString(), again);
  }

  /** As a draft states its legal basis: like a first mention, but laws with their day as well. */
  public static String asBasis(StoredDocument document) {
    String first = of(document).first();
    boolean dated = document.issued().filter(day -> first.contains(written(day))).isPresent();
    return dated ? first : first + document.issued().map(day -> " ngày " + written(day)).orElse("");
  }

  /** The name without the type word that it may begin with. */
  private static String name(StoredDocument document, String type) {
    return document
        .title()
        .map(title ->
            title.regionMatches(true, 0, type, 0, type.length())
                ? title.substring(type.length()).strip()
                : title)
        .map(title -> " " + title)
        .orElse("");
  }

  private static String subject(String title) {
    if (ABOUT.matcher(title).find()) {
      boolean matter =
          title.startsWith("V/v") || title.toLowerCase(Locale.ROOT).startsWith("về việc");
      return (matter ? "về việc " : "về ") + ABOUT.matcher(title).replaceFirst("");
    }
    return DOES.matcher(title).find()
        ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
        : "về " + title;
  }

  private static String written(LocalDate day) {
    String month = day.getMonthValue() <= 2 ? "%02d" : "%d";
    return ("%02d tháng " + month + " năm %d")
        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
