package vn.danchieu.indexer.cite;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an act without a head says of itself in its first articles: "Thông tư này quy định về …",
 * "Ban hành kèm theo Thông tư này …".
 */
final class ScopeClause {
  private static final String ACT =
      "(?:Luật|Pháp lệnh|Thông tư liên tịch|Thông tư|Nghị định|Quyết định|Nghị quyết liên tịch|Nghị"
          + " quyết|Chỉ thị)";

  private static final String STEP = "(?m)^[ ]*(?:Điều \\d+[.:]?[ ]*)?(?:\\d+[.)-]+[ ]*)?";

  private static final Pattern ISSUES =
      Pattern.compile(
          STEP
              + "(?:Nay )?[Bb]an hành kèm theo "
              + ACT
              + " này\\s*[:;,]?\\s*(?<what>\\p{Lu}[^.;:\\n]{8,300})",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern RULES =
      Pattern.compile(
          STEP
              + ACT
              + " này (?<verb>quy định chi tiết|quy định|hướng dẫn|ban hành|sửa đổi, bổ sung|điều"
              + " chỉnh|bãi bỏ)(?<what>[^.;:\\n]{8,300})",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** "Ban hành kèm theo Thông tư này⏎1. Danh mục …⏎2. …". */
  private static final Pattern LEAD =
      Pattern.compile(
          STEP + "(?:Nay )?[Bb]an hành kèm theo " + ACT + " này\\s*:?[ ]*\\n(?=[ ]*1[.)])",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ITEM =
      Pattern.compile(
          "[ ]*\\d{1,2}[.)][ ]*(?<what>[^.;:(]{20,300}?)(?:,? (?:bao )?gồm\\b.*|,? phụ lục .*"
              + "|[.;:(].*|\\s*)",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NEXT_ARTICLE = Pattern.compile("(?m)^[ ]*Điều \\d");

  /** What is issued with an act is named once more where its day is told. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?m)(?:^|[.;]\\s|\\d\\. )(?:"
              + ACT
              + " và )?(?<what>(?:Quy chuẩn kỹ thuật quốc gia|Quy chế|Quy định|Danh"
              + " mục|Điều lệ|Nội quy|Định mức kinh tế)[^.;:\\n]{4,200}?)"
              + " (?:ban hành kèm theo "
              + ACT
              + " này )?có hiệu lực",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** "hướng dẫn các nội dung sau:": what it is about stands in the list. */
  private static final Pattern LIST_FOLLOWS =
      Pattern.compile(
          "(?:chi tiết )?(?:về )?\\s*(?:(?:các|một số|những) )?(?:nội dung|vấn"
              + " đề|điều)?.{0,20}\\b(?:sau|sau đây|như sau)\\s*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final int READ = 3000;
  private static final int LONGEST = 240;

  private ScopeClause() {}

  static Optional<String> title(String text) {
    String opening = text.substring(0, Math.min(READ, text.length()));
    Matcher issues = ISSUES.matcher(opening);
    if (issues.find()) {
      return Optional.of("Ban hành " + cut(issues.group("what")));
    }
    Matcher rules = RULES.matcher(opening);
    if (rules.find() && !LIST_FOLLOWS.matcher(rules.group("what")).matches()) {
      String verb = rules.group("verb");
      return Optional.of(
          verb.substring(0, 1).toUpperCase(Locale.ROOT)
              + verb.substring(1)
              + " "
              + cut(rules.group("what")));
    }
    Optional<String> listed = listed(opening);
    if (listed.isPresent()) {
      return listed;
    }
    Matcher issued = ISSUED.matcher(opening);
    return issued.find() ? Optional.of("Ban hành " + cut(issued.group("what"))) : Optional.empty();
  }

  private static Optional<String> listed(String opening) {
    Matcher lead = LEAD.matcher(opening);
    if (!lead.find()) {
      return Optional.empty();
    }
    Matcher next = NEXT_ARTICLE.matcher(opening);
    String list =
        opening.substring(lead.end(), next.find(lead.end()) ? next.start() : opening.length());
    String items =
        list.lines()
            .map(ITEM::matcher)
            .filter(Matcher::matches)
            .map(item -> item.group("what").strip())
            .collect(Collectors.joining("; "));
    return items.isEmpty() ? Optional.empty() : Optional.of("Ban hành " + cut(items));
  }

  private static String cut(String words) {
    String said = words.strip().replaceAll("\\s+", " ").replaceAll(",? (?:bao )?gồm$|,$| này$", "");
    if (said.length() <= LONGEST) {
      return said;
    }
    int at = said.lastIndexOf(' ', LONGEST);
    return said.substring(0, at) + "…";
  }
}
