package vn.danchieu.indexer.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danchieu.citation.Numbers;

/**
 * How collections print a document without its letterhead: "Quyết định số 290-QĐ/TW, ngày
 * 25/02/2010 của Bộ Chính trị về việc …", or the same in capitals under the type.
 */
record TitleLine(
    String type,
    String number,
    Optional<LocalDate> date,
    Optional<String> issuer,
    Optional<String> subject) {
  private static final String NUMBER =
      "(?<number>\\d[\\d.]{0,8}[a-zđA-Z]{0,2}\\s?[/-]\\s?[\\p{L}\\d&./-]{1,60})";

  private static final String DATE =
      ",?\\s+ngày\\s+(?<day>\\d{1,2})(?:\\s+tháng\\s+|[/.-])(?<month>\\d{1,2})(?:\\s+năm\\s+|[/.-])(?<year>\\d{4})";

  private static final String TYPE =
      "^[ ]*(?<type>"
          + WrittenTypes.names()
              .map(name -> name.replace(" ", "\\s+"))
              .collect(Collectors.joining("|"))
          + ")";

  private static final String ISSUER = "của\\s+(?<issuer>[^\\n.;:]{3,80}?)";

  private static final int FLAGS =
      Pattern.MULTILINE
          | Pattern.CASE_INSENSITIVE
          | Pattern.UNICODE_CASE
          | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern AFTER =
      Pattern.compile(
          TYPE
              + "\\s+số\\s*:?\\s*"
              + NUMBER
              + "(?:"
              + DATE
              + ")?(?:\\s+"
              + ISSUER
              + "(?=\\s+(?:về|v/v|hướng|quy|ban|sửa|phê|ngày)\\b|\\s*\\n))?",
          FLAGS);

  private static final Pattern UNDER =
      Pattern.compile(
          TYPE + "\\s*\\n\\s*(?:" + ISSUER + "\\s+)?số\\s*:?\\s*" + NUMBER + "(?:" + DATE + ")?",
          FLAGS);

  private static final Pattern SUBJECT =
      Pattern.compile(
          "[\\s,]+(?<subject>(?:về|v/v|hướng dẫn|quy định|ban hành|sửa đổi|phê duyệt|bãi bỏ|công"
              + " bố)\\b[\\s\\S]{8,600}?)(?=\\n\\s*\\n|\\n\\s*\\(|\\s*$)",
          FLAGS & ~Pattern.MULTILINE);

  /** Below an article, an annex or the number of a row, such a line names another document. */
  private static final Pattern BODY =
      Pattern.compile(
          "^[ ]*(?:Điều\\s+\\d|Nơi\\s+nhận|PHỤ\\s+LỤC|STT\\b|TT[ ]*$|\\d{1,3}[.)]?[ ]*\\n(?="
              + TYPE
              + "))",
          FLAGS);

  /** The first line in which it may stand; later ones cite. */
  private static final int LONGEST = 1200;

  static Optional<TitleLine> in(String head, int basis) {
    String first = head.substring(0, Math.min(basis, Math.min(LONGEST, head.length())));
    Matcher body = BODY.matcher(first);
    String opening = body.find() ? first.substring(0, body.start()) : first;
    for (Pattern form : new Pattern[] {UNDER, AFTER}) {
      Matcher line = form.matcher(opening);
      if (line.find() && Numbers.parse(line.group("number").replaceAll("\\s+", "")).isPresent()) {
        return Optional.of(of(line, subject(opening, line.end())));
      }
    }
    return Optional.empty();
  }

  private static TitleLine of(Matcher line, Optional<String> subject) {
    return new TitleLine(
        line.group("type"),
        line.group("number").replaceAll("\\s+", "").replaceAll("[./-]+$", ""),
        date(line),
        Optional.ofNullable(line.group("issuer"))
            .map(name -> Capitals.name(name.strip().replaceAll("\\s+", " "))),
        subject);
  }

  /** What the line goes on with, up to a blank line or a bracket. */
  private static Optional<String> subject(String opening, int from) {
    Matcher said = SUBJECT.matcher(opening).region(from, opening.length());
    return said.lookingAt()
        ? Optional.of(said.group("subject").strip().replaceAll("\\s+", " "))
            .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher line) {
    if (line.group("day") == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(line.group("year")),
              Integer.parseInt(line.group("month")),
              Integer.parseInt(line.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
