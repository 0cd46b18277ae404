package vn.danchieu.indexer.cite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.indexer.parse.Capitals;

/**
 * What a source writes where the title belongs. Many write a shelf, the contents of a gazette, the
 * name of a file or the type and number alone there; others put type, number and year before the
 * title.
 *
 * @param name without the document's own type and number
 * @param isName whether it says what the document is about
 * @param isEntry whether it is taken from the contents of a gazette, which are cut off at times
 * @param isSubject whether it is the subject of a letter, of which few are titles
 */
record GivenTitle(String name, boolean isName, boolean isEntry, boolean isSubject) {
  static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** "Trong số Công báo này gồm: …" lists all that one issue of the gazette holds. */
  private static final Pattern CONTENTS =
      Pattern.compile("trong số (?:công báo )?này gồm\\s*:?(?<list>.*)", FLAGS);

  private static final Pattern FILE =
      Pattern.compile("\\S+\\.(?:docx?|pdf|rtf|odt|html?|txt|zip|rar|xlsx?)", FLAGS);

  /** The first line of a preamble, or a form with its blanks. */
  private static final Pattern OTHER_LINE =
      Pattern.compile("căn cứ .*[;,]|.*(?:\\.{4,}|…{2,}).*", FLAGS);

  /** "(41/2024/QH15)" behind an abbreviated name: a label for a folder. */
  private static final Pattern LABEL =
      Pattern.compile(".*\\(\\d{1,4}/\\d{4}/[\\p{L}\\d-]+\\)\\s*", FLAGS);

  private static final Pattern SUBJECT_MARK =
      Pattern.compile("v\\s?/\\s?v\\b\\s*[:.]?\\s*(?<rest>.*)", FLAGS);

  /** How catalogues close a line that began with the number: "do Cục Thuế ban hành". */
  private static final Pattern ISSUED_BY =
      Pattern.compile(
          "\\s+(?:do\\s+(?:\\p{Lu}|thành phố|tỉnh)|(?:Tổng c|C)ục\\s\\p{Lu})[^;]{2,90}"
              + "\\s+(?:ban hành|điện|gửi)$",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** The same behind a title alone: no more than the office stands between. */
  private static final Pattern OFFICE_ISSUED =
      Pattern.compile(
          "\\s+do\\s+(?:Bộ trưởng\\s+)?(?:Bộ|Thủ tướng Chính phủ|Chính phủ|Thống đốc Ngân hàng|Ủy"
              + " ban Thường vụ Quốc hội|Hội đồng Thẩm phán|Ngân hàng Nhà nước)[^;]{0,60}\\s+ban"
              + " hành$",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** What a body issues besides acts. */
  private static final Pattern OF_RULES =
      Pattern.compile(
          ".+\\b(?:chuẩn|danh mục|mẫu|phụ lục|quy chế|quy định|quy trình|định mức|chính sách)"
              + "\\s+(?:[^,;]{0,40}\\s)?do\\s.*",
          FLAGS);

  /** A footnote's or a list's mark in front of a title. */
  private static final Pattern LIST_MARK = Pattern.compile("^\\(\\d{1,2}\\)\\s*");

  /** Where acts of a body are meant, the same words belong to the title. */
  private static final Pattern OF_ACTS =
      Pattern.compile(
          ".*\\b(?:văn bản|luật|quyết định|nghị quyết|nghị định|thông tư|chỉ thị)\\s+do\\s.*",
          FLAGS);

  /** "ngày 31/12/2020 của Bộ trưởng Bộ Công Thương quy định …": whose act it is. */
  private static final Pattern OF_BODY =
      Pattern.compile(
          "^của\\s+\\p{Lu}(?:(?!\\s(?:quy định|hướng dẫn|ban hành|sửa đổi|bãi bỏ|về|công bố|phê"
              + " duyệt|bổ sung)\\b)[^;:]){3,90}\\s+(?=\\p{Ll})",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern AT_MEETING =
      Pattern.compile("(?:tại|về|của)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  /** The number of a law behind its name, in small letters or in capitals. */
  private static final Pattern NUMBER_BEHIND =
      Pattern.compile("[\\s.]+số\\s+\\d{1,4}/\\d{4}/(?:QH|UBTVQH|PL-UBTVQH)\\d{1,2}$", FLAGS);

  /** With these the words before them are no title of their own: "Quyết định của …". */
  private static final Pattern GOES_ON = Pattern.compile("(?:của|này|số|liên tịch)\\b.*", FLAGS);

  /** "Quyết định VỀ VIỆC …": the title of the act that a consolidated text is made of. */
  private static final Pattern KIND_IN_LETTERS =
      Pattern.compile(
          "(?<kind>(?:Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Quy định|Quy chế)"
              + " )(?<rest>.+)");

  /** What stands behind the kind is a title by itself; "Kế hoạch trồng rừng" is one as a whole. */
  private static final Pattern OPENS =
      Pattern.compile(
          "\\p{Lu}|$|(?:về|v/v|quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|bãi bỏ|công bố|phê"
              + " duyệt)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final int SHORTEST = 3;

  /**
   * @param shelves what else the source calls the fields of law it sorts by
   */
  static Optional<GivenTitle> of(
      String field, List<String> shelves, Optional<String> type, Optional<String> number) {
    String written =
        LIST_MARK
            .matcher(
                VietnameseText.compose(Parser.unescapeEntities(field, false))
                    .replaceAll("\\s+", " ")
                    .strip())
            .replaceFirst("");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> entry = number.flatMap(own -> inContents(written, own));
    if (entry.isPresent()) {
      return entry.map(title -> new GivenTitle(begun(title), false, true, false));
    }
    String name = begun(type.map(kind -> withoutHead(written, kind)).orElse(written));
    boolean marked =
        SUBJECT_MARK.matcher(written).matches()
            && type.filter(kind -> !kind.equals("Công văn")).isPresent();
    boolean none =
        marked
            || name.codePoints().filter(Character::isLetter).count() < SHORTEST
            || isShelf(written, shelves)
            || CONTENTS.matcher(written).matches()
            || FILE.matcher(written).matches()
            || LABEL.matcher(written).matches()
            || OTHER_LINE.matcher(name).matches();
    Matcher mark = SUBJECT_MARK.matcher(name);
    String shown = mark.matches() ? begun(mark.group("rest")) : name;
    boolean subject = marked && mark.matches() && shown.length() > SHORTEST;
    return Optional.of(new GivenTitle(shown, !none, false, subject));
  }

  /** The entry of a gazette's contents that bears the document's own number. */
  private static Optional<String> inContents(String written, String number) {
    Matcher contents = CONTENTS.matcher(written);
    if (!contents.matches()) {
      return Optional.empty();
    }
    return Pattern.compile(
            "[^;]{0,40}\\s" + Pattern.quote(number) + "\\s+(?<title>[^;]{12,})(?:;|$)")
        .matcher(contents.group("list"))
        .results()
        .map(entry -> entry.group("title").strip() + (entry.group().endsWith(";") ? "" : "…"))
        .findFirst();
  }

  /** The title by the contents of a gazette, for a text without a head. */
  Optional<String> entry() {
    return Optional.of(name).filter(_ -> isEntry);
  }

  /** "V/v sửa đổi …" in place of a title, which serves where nothing else tells one. */
  Optional<String> subject() {
    return Optional.of(name).filter(_ -> isSubject);
  }

  private static boolean isShelf(String title, List<String> shelves) {
    String folded = VietnameseText.fold(title);
    return shelves.stream().map(VietnameseText::fold).anyMatch(folded::equals);
  }

  private static String withoutHead(String written, String type) {
    Matcher head = TitleHead.of(type).matcher(written);
    if (!head.find()) {
      boolean ofActs = OF_ACTS.matcher(written).matches() || OF_RULES.matcher(written).matches();
      return ofActs ? written : OFFICE_ISSUED.matcher(written).replaceAll("");
    }
    String rest = written.substring(head.end()).strip();
    boolean numbered = head.group("number") != null || head.group("year") != null;
    if (LawName.isLaw(type)) {
      String behind = NUMBER_BEHIND.matcher(rest).replaceAll("");
      return behind.isEmpty() ? "" : LawName.of(type, behind);
    }
    if (!numbered && GOES_ON.matcher(rest).matches()) {
      String sentence = Capitals.sentence(rest);
      return type + " " + sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
    if (!numbered && !OPENS.matcher(rest).lookingAt()) {
      return written;
    }
    if (numbered) {
      rest = OF_BODY.matcher(rest).replaceFirst("");
    }
    if (head.group("conclusion") != null && AT_MEETING.matcher(rest).lookingAt()) {
      return "Kết luận " + ISSUED_BY.matcher(rest).replaceAll("");
    }
    boolean issuer = numbered && !head.group().contains("số") && !OF_ACTS.matcher(rest).matches();
    return begun(issuer ? ISSUED_BY.matcher(rest).replaceAll("") : rest);
  }

  private static String begun(String title) {
    return title.isEmpty()
        ? title
        : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  /**
   * With the capitals of a sentence; the head of the text knows them best where it says the same.
   */
  String shown(Optional<String> head) {
    Matcher kind = KIND_IN_LETTERS.matcher(name);
    if (kind.matches() && Capitals.areIn(kind.group("rest"))) {
      return kind.group("kind") + Capitals.sentence(kind.group("rest"));
    }
    if (!Capitals.areIn(name)) {
      return name;
    }
    String own = VietnameseText.fold(name).strip();
    return head.filter(other -> VietnameseText.fold(other).strip().equals(own))
        .orElseGet(() -> Capitals.sentence(name));
  }
}
