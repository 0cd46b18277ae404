package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Authorities;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Numbers;
import vn.danchieu.indexer.cite.Contribution.Body;
import vn.danchieu.indexer.parse.Header;
import vn.danchieu.indexer.parse.WrittenTypes;
import vn.danchieu.indexer.source.ImportLine;

/**
 * Number, type and day of a document, settled between a record and the head of the text. The record
 * stands, but where the head agrees with itself and the record does not agree with it, the head
 * wins; what the record said is kept beside it.
 */
final class SettledIdentity {
  private static final String CONSOLIDATED = "Văn bản hợp nhất";

  private final ImportLine record;
  private final Optional<Header> head;
  private final List<ReplacedFact> mended = new ArrayList<>();
  private boolean ofAnother;
  private final Optional<String> number;
  private final Optional<String> type;
  private final Optional<LocalDate> issued;

  private SettledIdentity(ImportLine record, Optional<Body> body) {
    this.record = record;
    this.head = body.map(b -> b.parsed().header());
    this.number = settleNumber();
    this.type = settleType();
    this.issued = settleDay().filter(day -> !isOfAnother(day, body));
  }

  static SettledIdentity of(ImportLine record, Optional<Body> body) {
    return new SettledIdentity(record, body);
  }

  Optional<String> number() {
    return number;
  }

  Optional<String> type() {
    return type;
  }

  Optional<LocalDate> issued() {
    return issued;
  }

  /** Whether the text bears another number than the record: the record's title is not its own. */
  boolean isRenumbered() {
    return mended.stream().anyMatch(fact -> fact.about().equals("number"));
  }

  /**
   * Whether the text is of another act than the record, and not of one whose number the record
   * misspells: whatever else the record says, it says of the other.
   */
  boolean isOfAnother() {
    return ofAnother;
  }

  List<ReplacedFact> mended() {
    return List.copyOf(mended);
  }

  private Optional<String> settleNumber() {
    Optional<String> written = BrokenNumber.number(record).map(LookAlikes::latin);
    Optional<String> own = head.flatMap(Header::number);
    if (written.isEmpty()) {
      return own.or(() -> record.field("title").flatMap(NumberInTitle::alone));
    }
    if (own.isEmpty() || !isBetter(own.get(), written.get())) {
      return written;
    }
    mended.add(new ReplacedFact("number", written.get(), own.get()));
    ofAnother = isOther(own.get(), written.get());
    return own;
  }

  /** Whether two numbers are of different acts, and not one of them misspelt. */
  static boolean isOther(String own, String written) {
    Optional<DocumentNumber> printed = Numbers.parse(own);
    Optional<DocumentNumber> given = Numbers.parse(written);
    return printed.isPresent()
        && given.isPresent()
        && !withoutPoints(own).equals(withoutPoints(written))
        && !isSameSeries(printed.get(), given.get());
  }

  private static boolean isSameSeries(DocumentNumber one, DocumentNumber other) {
    return one.plainSequence().equals(other.plainSequence()) && one.year().equals(other.year());
  }

  private boolean isBetter(String own, String written) {
    Optional<DocumentNumber> printed = Numbers.parse(own);
    Optional<DocumentNumber> given = Numbers.parse(written);
    if (printed.isEmpty() || Numbers.folded(own).equals(Numbers.folded(written))) {
      return false;
    }
    if (given.isEmpty() || withoutPoints(own).equals(withoutPoints(written))) {
      return true;
    }
    return isSameSeries(printed.get(), given.get())
        ? isOfLetterhead(printed.get()) && !isOfLetterhead(given.get())
        : agreesWithHead(printed.get());
  }

  /** 66.16/2026/NQ-CP written without its point. */
  private static String withoutPoints(String number) {
    return Numbers.folded(number.replace(".", ""));
  }

  private boolean isOfLetterhead(DocumentNumber printed) {
    Optional<String> body = head.flatMap(Header::issuer).flatMap(this::authority);
    return body.isPresent() && printed.body().flatMap(this::ofCode).equals(body);
  }

  private Optional<String> authority(String name) {
    Host host =
        new Host(
            head.flatMap(Header::type),
            Optional.empty(),
            Optional.empty(),
            head.flatMap(Header::issued));
    return Authorities.find(name, host).map(Authority::id);
  }

  private Optional<String> ofCode(String code) {
    return Authorities.ofCode(code, head.flatMap(Header::issued)).map(Authority::id);
  }

  /** Whether kind, year and body of the number are those of the letterhead it stands in. */
  private boolean agreesWithHead(DocumentNumber printed) {
    Optional<String> kind = head.flatMap(Header::type);
    boolean sameKind = printed.type().isEmpty() || printed.type().equals(kind);
    boolean consolidated =
        kind.filter(CONSOLIDATED::equals).isPresent() == printed.symbol().startsWith("VBHN");
    boolean sameYear =
        printed
            .year()
            .filter(
                year -> head.flatMap(Header::issued).filter(d -> d.getYear() != year).isPresent())
            .isEmpty();
    return sameKind && consolidated && sameYear && kind.isPresent();
  }

  private Optional<String> settleType() {
    Optional<String> written = record.field("type").map(String::strip);
    Optional<String> named = written.flatMap(WrittenTypes::named);
    Optional<String> own = head.flatMap(Header::type);
    Optional<String> coded = number.flatMap(Numbers::parse).flatMap(DocumentNumber::type);
    if (named.isEmpty()) {
      return own.or(() -> coded).or(() -> written);
    }
    if (own.isEmpty() || own.equals(named) || !headNamesKind(own.get(), named.get(), coded)) {
      return named;
    }
    mended.add(new ReplacedFact("type", named.get(), own.get()));
    return own;
  }

  /** The code of the number decides; numbers of the National Assembly have none. */
  private boolean headNamesKind(String own, String named, Optional<String> coded) {
    boolean consolidated = number.filter(n -> n.contains("VBHN")).isPresent();
    if (own.equals(CONSOLIDATED) || named.equals(CONSOLIDATED)) {
      return own.equals(CONSOLIDATED) && consolidated;
    }
    boolean rules =
        own.equals("Quy định")
            && number.flatMap(Numbers::parse).filter(n -> n.line() == Line.PARTY).isPresent();
    return rules || coded.isEmpty() && isNamedInHead() || coded.equals(Optional.of(own));
  }

  private boolean isNamedInHead() {
    return head.flatMap(Header::subject).isPresent();
  }

  private Optional<LocalDate> settleDay() {
    Optional<LocalDate> written = record.date("issued");
    Optional<LocalDate> own = head.flatMap(Header::issued);
    if (written.isEmpty() || own.isEmpty() || written.equals(own)) {
      return written.or(() -> own);
    }
    if (!isOwnDay(own.get(), written.get())) {
      return written;
    }
    mended.add(ReplacedFact.ofDay(written.get(), own.get()));
    return own;
  }

  /**
   * A day of another year than the number, where the first day of force is of the year of the
   * number: sources put the day of the act that is amended there.
   */
  private boolean isOfAnother(LocalDate day, Optional<Body> body) {
    Optional<Integer> year = number.flatMap(Numbers::parse).flatMap(DocumentNumber::year);
    if (year.isEmpty() || year.get() == day.getYear()) {
      return false;
    }
    Optional<LocalDate> first =
        body.flatMap(b -> FirstDay.of(b, type, Optional.empty()))
            .or(() -> record.date("effective"));
    boolean fits =
        first.filter(d -> d.getYear() == year.get() || d.getYear() == year.get() + 1).isPresent();
    if (fits) {
      mended.add(new ReplacedFact("issued", Differences.DAY.format(day), ""));
    }
    return fits;
  }

  /** The day beside the number, where that number is of its year. */
  private boolean isOwnDay(LocalDate own, LocalDate written) {
    Optional<Integer> year = number.flatMap(Numbers::parse).flatMap(DocumentNumber::year);
    if (year.isPresent() && (own.getYear() == year.get()) != (written.getYear() == year.get())) {
      return own.getYear() == year.get();
    }
    boolean consolidated = type.filter(CONSOLIDATED::equals).isPresent();
    return consolidated || head.flatMap(Header::number).isPresent();
  }
}
