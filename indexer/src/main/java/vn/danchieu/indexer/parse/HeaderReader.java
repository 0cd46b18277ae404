package vn.danchieu.indexer.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.Span;

/** Reads the header: issuer, number, place and date, type, subject, addressees. */
final class HeaderReader {
  /** No header is longer; what comes later is body. */
  private static final int LONGEST = 6000;

  private static final int FLAGS =
      Pattern.MULTILINE
          | Pattern.CASE_INSENSITIVE
          | Pattern.UNICODE_CASE
          | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern NUMBER =
      Pattern.compile(
          "^[ ]*(?:(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Sắc lệnh|Lệnh)\\s+)?Số\\s*[:.]?\\s{0,4}"
              + "(?<number>\\d[\\d.]{0,8}[a-zđ]{0,2}\\s?[/-]\\s?[\\p{L}\\d&./-]{1,40}"
              + "(?:\\s?(?<=[/-])\\s?[\\p{L}\\d&.-]{1,20}|[ ](?=[/-])[/-]\\s?[\\p{L}\\d&.-]{1,20}){0,3})",
          FLAGS);

  private static final Pattern DATE =
      Pattern.compile(
          "(?<place>\\p{L}[\\p{L} .-]{1,40})?,?\\s{1,3}ngày\\s{0,3}(?<day>\\d{1,2})\\s{1,3}tháng\\s{1,3}"
              + "(?<month>\\d{1,2})\\s{1,3}năm\\s{1,3}(?<year>\\d{4})",
          FLAGS);

  private final PlainText text;
  private final String head;

  private HeaderReader(PlainText text) {
    this.text = text;
    this.head = text.plain().substring(0, Math.min(LONGEST, text.plain().length()));
  }

  static Frame read(PlainText text) {
    return new HeaderReader(text).read();
  }

  private Frame read() {
    Matcher number = NUMBER.matcher(head);
    boolean numbered = number.find();
    Matcher heading = DocumentTypes.HEADING.matcher(head);
    boolean headed = heading.find(numbered ? number.end() : 0);
    Addressees addressees = Addressees.read(head);
    headed = headed && !(addressees.found() && addressees.start() < heading.start());
    int limit = limit(numbered ? number.end() : 0, headed ? heading.start() : -1, addressees);
    Matcher date = DATE.matcher(head).region(0, limit);
    boolean dated = date.find();
    Subject subject =
        headed
            ? Subject.under(head, heading.end())
            : Subject.after(head, numbered ? number.end() : 0, limit);
    int bodyStart =
        skipBlank(
            bodyStart(numbered ? number.end() : 0, subject, addressees, dated ? date.end() : 0));
    Foot foot = Foot.read(text.plain(), bodyStart);
    Optional<String> printed =
        numbered ? Optional.of(number.group("number").replaceAll("\\s+", "")) : Optional.empty();
    boolean letter = subject.marked() || addressees.found();
    Header header =
        new Header(
            IssuerBlock.read(
                head.substring(
                    0,
                    issuerEnd(
                        numbered ? number.start() : -1, headed ? heading.start() : -1, limit))),
            printed,
            type(printed, headed ? Optional.of(heading.group("type")) : Optional.empty(), letter),
            dated
                ? Optional.ofNullable(date.group("place")).map(HeaderReader::place)
                : Optional.empty(),
            dated ? date(date) : Optional.empty(),
            subject.text(),
            subject.text().map(_ -> text.raw(subject.start(), subject.end())),
            addressees.names(),
            foot.signature(),
            span(bodyStart, foot.bodyEnd()),
            text.raw(foot.end()));
    return new Frame(header, bodyStart, foot.bodyEnd());
  }

  private Span span(int start, int end) {
    return text.raw(start, Math.max(start, end));
  }

  private int limit(int numberEnd, int heading, Addressees addressees) {
    if (addressees.found()) {
      return addressees.start();
    }
    return heading >= 0 ? heading : Math.min(head.length(), numberEnd + 800);
  }

  private static int issuerEnd(int number, int heading, int limit) {
    if (number >= 0) {
      return number;
    }
    return heading >= 0 ? heading : Math.min(limit, 600);
  }

  private static int bodyStart(int numberEnd, Subject subject, Addressees addressees, int dateEnd) {
    int end =
        Math.max(Math.max(numberEnd, dateEnd), subject.text().isPresent() ? subject.end() : 0);
    return addressees.found() ? Math.max(end, addressees.end()) : end;
  }

  private int skipBlank(int offset) {
    int at = offset;
    while (at < text.plain().length() && Character.isWhitespace(text.plain().charAt(at))) {
      at++;
    }
    return at;
  }

  private static Optional<String> type(
      Optional<String> number, Optional<String> heading, boolean letter) {
    Optional<String> coded = number.flatMap(Numbers::parse).flatMap(DocumentNumber::type);
    if (coded.filter(DocumentTypes.CONSOLIDATED::equals).isPresent()) {
      return coded;
    }
    return heading
        .flatMap(DocumentTypes::named)
        .or(() -> coded)
        .or(() -> letter ? Optional.of(DocumentTypes.LETTER) : Optional.empty());
  }

  private static String place(String written) {
    String line = written.substring(written.lastIndexOf('\n') + 1);
    return line.strip().replaceAll("\\s+", " ");
  }

  private static Optional<LocalDate> date(Matcher date) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group("year")),
              Integer.parseInt(date.group("month")),
              Integer.parseInt(date.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
