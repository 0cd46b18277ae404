package vn.danchieu.indexer.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Numbers;

/** Reads the header: issuer, number, place and date, type, subject, addressees. */
final class HeaderReader {
  /** No header is longer; what comes later is body. */
  private static final int LONGEST = 6000;

  private static final int WITHOUT_HEADING = 800;
  private static final int FOOT = 600;

  private static final int FLAGS =
      Pattern.MULTILINE
          | Pattern.CASE_INSENSITIVE
          | Pattern.UNICODE_CASE
          | Pattern.UNICODE_CHARACTER_CLASS;

  /** A small "số" at the start of a line goes on with a citation, unless a colon follows it. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^[ ]*(?:(?:(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Sắc lệnh|Lệnh|BỘ LUẬT|LUẬT|NGHỊ"
              + " QUYẾT)\\s+)(?:số|SỐ)\\s*:|(?:Số|SỐ)\\s*[:.]?|số\\s*:)\\s{0,8}"
              + "(?<number>[OoIl]?\\d[\\d.]{0,8}[a-zđA-Z]{0,2}\\s{0,3}[/–-]\\s?[\\p{L}\\d&./–-]{1,60}(?:\\s?(?<=[/–-])\\s?[\\p{L}\\d&.–-]{1,20}|["
              + " ](?=[/–-])[/–-]\\s?[\\p{L}\\d&.–-]{1,20}){0,3})",
          Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

  /** How a consolidated text lists what it is made of, whatever its heading. */
  private static final Pattern CONSOLIDATED =
      Pattern.compile(
          "hiệu\\s+lực[^.:]{0,150}được\\s+sửa\\s+đổi,\\s+bổ\\s+sung[^.:]{0,40}\\s+bởi|VĂN BẢN HỢP"
              + " NHẤT",
          FLAGS);

  private static final Pattern CONSOLIDATED_NUMBER =
      Pattern.compile(
          "^[ ]*Số\\s*:?\\s*(?<number>\\d{1,5}\\s*/\\s*VBHN\\s*-\\s*\\p{L}{2,12})", FLAGS);

  private static final Pattern ANNEX =
      Pattern.compile("\\s*phụ\\s+lục\\s*(?:[IVXLC]+|số\\s*\\d+|\\d+)?\\s*\\n", FLAGS);

  /** How far the certifying date stands from the number. */
  private static final int BESIDE = 250;

  private static final Pattern MOTTO =
      Pattern.compile("CỘNG\\s+H(?:ÒA|OÀ|ÕA)\\s+XÃ\\s+HỘI|ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM");

  private static final Pattern BASIS = Pattern.compile("^[ ]*(?:Căn cứ|Chiểu)\\b", FLAGS);

  private static final Pattern INSIDE = Pattern.compile("^[ ]*(?:Điều 1\\b|Nơi nhận)", FLAGS);

  private final PlainText text;
  private final String head;
  private final Optional<MatchResult> number;
  private final Optional<MatchResult> heading;
  private final Addressees addressees;
  private final boolean consolidated;

  private HeaderReader(PlainText text) {
    this.text = text;
    boolean none = Articles.isAtTheBeginning(text.plain());
    this.head = none ? "" : text.plain().substring(0, Math.min(LONGEST, text.plain().length()));
    this.addressees = Addressees.read(head);
    this.number = number();
    this.consolidated =
        CONSOLIDATED.matcher(head).find()
            && number.filter(n -> !n.group("number").contains("VBHN")).isEmpty();
    this.heading =
        isAnnex()
            ? Optional.empty()
            : heading().filter(h -> !addressees.found() || h.start() < addressees.start());
  }

  /** The first that stands above the articles; below them an annex has its own. */
  private Optional<MatchResult> heading() {
    int end = first(INSIDE, numberEnd(), head.length()).map(MatchResult::start).orElse(LONGEST);
    int limit = Math.min(end, head.length());
    int basis = first(BASIS, numberEnd(), limit).map(MatchResult::start).orElse(limit);
    Optional<MatchResult> misread =
        number.flatMap(_ -> first(WrittenTypes.HEADING_MISREAD, numberEnd(), basis));
    Optional<MatchResult> own =
        first(WrittenTypes.HEADING, numberEnd(), number.isPresent() ? limit : head.length())
            .filter(h -> misread.filter(m -> m.start() < h.start()).isEmpty());
    return own.or(() -> misread)
        .or(() ->
            number.isPresent() || MOTTO.matcher(head).find()
                ? first(WrittenTypes.HEADING_WITH_TITLE, numberEnd(), basis)
                : Optional.empty());
  }

  /** An annex in a file of its own may hold forms with headings; none is its own. */
  private boolean isAnnex() {
    return annex().isPresent();
  }

  /** "PHỤ LỤC I" above all; its title stands below. */
  private Optional<MatchResult> annex() {
    Matcher annex = ANNEX.matcher(head);
    return number.isEmpty() && annex.lookingAt()
        ? Optional.of(annex.toMatchResult())
        : Optional.empty();
  }

  static HeaderAndBody read(PlainText text) {
    return new HeaderReader(text).read();
  }

  /** A number under the heading, or in the basis that follows, is another document's. */
  private Optional<MatchResult> number() {
    int end =
        first(WrittenTypes.HEADING, 0, head.length())
            .or(() -> first(BASIS, 0, head.length()))
            .map(MatchResult::start)
            .orElse(head.length());
    return first(NUMBER, 0, end);
  }

  private Optional<MatchResult> first(Pattern pattern, int from, int to) {
    Matcher matcher =
        pattern.matcher(head).region(from, to).useAnchoringBounds(false).useTransparentBounds(true);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** Without blanks, with plain hyphens, and with the figure that a scan showed as a letter. */
  private static String written(String number) {
    return number
        .replaceAll("\\s+", "")
        .replace('–', '-')
        .replaceFirst("^[Oo]", "0")
        .replaceFirst("^[Il]", "1");
  }

  /** A title in capitals as the text writes its words. */
  private String inLetters(String title) {
    return Capitals.isCapitals(title) ? new CaseOfText(text.plain()).of(title) : title;
  }

  private HeaderAndBody read() {
    Optional<MatchResult> date =
        WrittenDates.in(head, 0, limit())
            .findFirst()
            .or(() -> WrittenDates.inFigures(head, 0, limit()))
            .or(this::dateInRightColumn);
    Subject subject =
        heading
            .map(h ->
                consolidated
                    ? Subject.consolidated(head, h, this::inLetters)
                    : Subject.under(head, h.end()))
            .or(() -> annex().map(title -> Subject.under(head, title.end())))
            .orElseGet(() -> Subject.after(head, numberEnd(), limit()));
    int bodyStart = bodyStart(subject, date.map(MatchResult::end).orElse(0));
    DocumentFoot foot = DocumentFoot.read(text.plain(), bodyStart);
    Optional<TitleLine> title = titleLine();
    Optional<MatchResult> own = consolidatedNumber();
    Optional<String> printed =
        number
            .or(() -> own)
            .map(n -> written(n.group("number")))
            .or(() -> title.map(TitleLine::number));
    Header header =
        new Header(
            title
                .flatMap(TitleLine::issuer)
                .or(() -> IssuerBlock.read(head.substring(0, issuerEnd())))
                .or(() -> IssuerBlock.underTitle(text.plain(), bodyStart))
                .or(() -> IssuerBlock.small(head.substring(0, issuerEnd()))),
            printed,
            type(printed, subject.marked() || addressees.found() && printed.isPresent())
                .or(() -> title.flatMap(t -> WrittenTypes.named(t.type()))),
            date.map(d -> d.group("place")).map(HeaderReader::place),
            own.flatMap(n -> dateBeside(n.start()))
                .or(() -> title.flatMap(TitleLine::date))
                .or(() -> date.or(() -> dateAtFoot(foot)).flatMap(HeaderReader::date)),
            called(subject, title),
            subject.text().map(_ -> text.raw(subject.start(), subject.end())),
            addressees.names(),
            foot.signature(),
            text.raw(bodyStart, Math.max(bodyStart, foot.bodyEnd())),
            text.raw(foot.end()));
    return new HeaderAndBody(header, bodyStart, foot.bodyEnd(), foot.end());
  }

  /** By the title below the heading, behind the type and number, or in English. */
  private Optional<String> called(Subject subject, Optional<TitleLine> title) {
    return subject
        .text()
        .or(() -> title.flatMap(TitleLine::subject))
        .map(this::inLetters)
        .or(() -> EnglishHead.title(text.plain()));
  }

  /** The right column of the letterhead comes behind "Kính gửi" where that stands in the left. */
  private Optional<MatchResult> dateInRightColumn() {
    return addressees.found()
        ? first(MOTTO, addressees.start(), head.length())
            .map(MatchResult::end)
            .flatMap(motto ->
                WrittenDates.in(head, motto, Math.min(head.length(), motto + BESIDE)).findFirst())
        : Optional.empty();
  }

  /** Without a letterhead the first line says what the document is. */
  private Optional<TitleLine> titleLine() {
    if (number.isPresent() || addressees.found() || MOTTO.matcher(head).find()) {
      return Optional.empty();
    }
    int basis = first(BASIS, 0, head.length()).map(MatchResult::start).orElse(head.length());
    return consolidated ? Optional.empty() : TitleLine.in(head, basis);
  }

  /** A consolidated text bears its number where it is certified, under the last article. */
  private Optional<MatchResult> consolidatedNumber() {
    if (number.isPresent() || !consolidated) {
      return Optional.empty();
    }
    return CONSOLIDATED_NUMBER.matcher(text.plain()).results().reduce((_, last) -> last);
  }

  private Optional<LocalDate> dateBeside(int at) {
    int from = Math.max(0, at - BESIDE);
    int to = Math.min(text.plain().length(), at + BESIDE);
    return WrittenDates.in(text.plain(), at, to)
        .findFirst()
        .or(() -> WrittenDates.in(text.plain(), from, at).reduce((_, last) -> last))
        .flatMap(HeaderReader::date);
  }

  /** Laws carry the day on which they were passed under the last article. */
  private Optional<MatchResult> dateAtFoot(DocumentFoot foot) {
    return WrittenDates.in(text.plain(), Math.max(0, foot.bodyEnd() - FOOT), foot.bodyEnd())
        .filter(d -> isOwnDate(d.group("place")))
        .reduce((_, last) -> last);
  }

  private static boolean isOwnDate(@Nullable String before) {
    return before != null && (before.endsWith("thông qua") || before.endsWith("Hà Nội"));
  }

  private int numberEnd() {
    return number.map(MatchResult::end).orElse(0);
  }

  /**
   * Where the fields of the header end and the subject, the addressees or the basis begin: the
   * dates in a basis are those of other documents.
   */
  private int limit() {
    if (addressees.found()) {
      return addressees.start();
    }
    return heading
        .or(() -> first(BASIS, numberEnd(), head.length()))
        .map(MatchResult::start)
        .filter(start -> heading.isPresent() || start < numberEnd() + WITHOUT_HEADING)
        .orElse(Math.min(head.length(), numberEnd() + WITHOUT_HEADING));
  }

  /** Above the number; where that comes first, above the heading. */
  private int issuerEnd() {
    return number
        .filter(n -> !head.substring(0, n.start()).isBlank())
        .or(() -> heading)
        .map(MatchResult::start)
        .orElse(Math.min(limit(), WITHOUT_HEADING));
  }

  private int bodyStart(Subject subject, int dateEnd) {
    int at = Math.max(numberEnd(), dateEnd);
    at = Math.max(at, heading.map(MatchResult::end).orElse(0));
    at = Math.max(at, subject.text().isPresent() ? subject.end() : 0);
    at = Math.max(at, addressees.found() ? addressees.end() : 0);
    while (at < text.plain().length() && Character.isWhitespace(text.plain().charAt(at))) {
      at++;
    }
    return at;
  }

  /** In the symbol of a letter, CT is a body (Cục Thuế) and no type: its form decides first. */
  private Optional<String> type(Optional<String> printed, boolean letter) {
    Optional<String> coded = printed.flatMap(Numbers::parse).flatMap(DocumentNumber::type);
    if (consolidated || coded.filter(WrittenTypes.CONSOLIDATED::equals).isPresent()) {
      return Optional.of(WrittenTypes.CONSOLIDATED);
    }
    if (isAnnex()) {
      return Optional.of("Phụ lục");
    }
    return heading
        .flatMap(h -> WrittenTypes.resembling(h.group("type")))
        .or(() -> letter ? Optional.of(WrittenTypes.LETTER) : Optional.empty())
        .or(() -> coded);
  }

  private static String place(String written) {
    String line = written.substring(written.lastIndexOf('\n') + 1);
    return line.strip().replaceAll("\\s+", " ");
  }

  private static Optional<LocalDate> date(MatchResult date) {
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
