package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.danchieu.citation.Authorities;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.DocumentFacts;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Numbers;
import vn.danchieu.indexer.cite.Contribution.Body;
import vn.danchieu.indexer.parse.Capitals;
import vn.danchieu.indexer.parse.Header;
import vn.danchieu.indexer.source.ImportLine;

/** The facts of a document, each from the best source that knows it. */
record Facts(
    Optional<String> number,
    Optional<String> type,
    Optional<String> issuer,
    Optional<Authority> authority,
    Optional<LocalDate> issued,
    Optional<LocalDate> effective,
    Optional<LocalDate> expired,
    Optional<String> title,
    Optional<Line> line,
    List<String> aliases,
    List<ReplacedFact> mended) {
  private static final String PRESIDENT = "chu-tich-nuoc";

  private static final Pattern NO_BODY =
      Pattern.compile(
          "^(?:NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|THÔNG TƯ|LUẬT|CHỈ THỊ|Số\\s*:|(?i:(?:joint )?"
              + "(?:circular|decree|degree|law|resolution|decision|ordinance|directive)\\b))"
              + "|Căn cứ ");

  /** The best source first. */
  static Facts of(List<Contribution> contributions) {
    List<Facts> all = contributions.stream().map(Facts::of).toList();
    Optional<Facts> known = all.stream().filter(f -> f.authority.isPresent()).findFirst();
    return new Facts(
        first(all, Facts::number),
        first(all, Facts::type),
        known
            .or(() -> all.stream().findFirst())
            .flatMap(Facts::issuer)
            .or(() -> first(all, Facts::issuer)),
        first(all, Facts::authority),
        first(all, Facts::issued),
        first(all, Facts::effective),
        first(all, Facts::expired),
        first(all, Facts::title),
        first(all, Facts::line),
        all.stream().flatMap(f -> f.aliases.stream()).distinct().toList(),
        List.of());
  }

  private static <T> Optional<T> first(List<Facts> all, Function<Facts, Optional<T>> fact) {
    return all.stream().map(fact).flatMap(Optional::stream).findFirst();
  }

  static Facts of(Contribution contribution) {
    ImportLine given = contribution.facts();
    Optional<Header> header = contribution.body().map(Body::parsed).map(p -> p.header());
    SettledIdentity settled = SettledIdentity.of(given, contribution.body());
    Optional<String> number = settled.number();
    Optional<String> type = settled.type();
    Issuer issuer =
        Issuer.of(
            Stream.of(
                    given.field("issuer").filter(Facts::mayBeBody), header.flatMap(Header::issuer))
                .flatMap(Optional::stream)
                .toList(),
            number.flatMap(Numbers::parse),
            new Host(type, number, Optional.empty(), settled.issued()));
    DocumentTitle title = DocumentTitle.of(given, contribution.body(), settled);
    List<ReplacedFact> mended = new ArrayList<>(settled.mended());
    issuer.gaveWay().ifPresent(mended::add);
    title
        .setAside()
        .ifPresent(
            written -> mended.add(new ReplacedFact("title", written, title.shown().orElse(""))));
    return new Facts(
        number,
        type,
        issuer.name(),
        issuer.authority(),
        settled.issued(),
        given.date("effective"),
        given.date("expired"),
        title.shown(),
        line(given.field("line")),
        given.aliases(),
        mended);
  }

  /** "DECREE", "NGHỊ QUYẾT Về việc …", "Số: 12/NQ": the line below or above was taken. */
  private static boolean mayBeBody(String issuer) {
    return !NO_BODY.matcher(issuer.strip()).find();
  }

  /**
   * Of several names for the issuer, the one that is known to the authority file, unless the number
   * names another body.
   *
   * @param gaveWay what was written instead
   */
  private record Issuer(
      Optional<String> name, Optional<Authority> authority, Optional<ReplacedFact> gaveWay) {
    static Issuer of(List<String> written, Optional<DocumentNumber> number, Host host) {
      Optional<Authority> ofNumber = number.flatMap(n -> Authorities.ofNumber(n, host.date()));
      Optional<String> code = number.flatMap(DocumentNumber::body);
      for (String name : Stream.concat(written.stream(), code.stream()).toList()) {
        Optional<Authority> found =
            Authorities.find(name, host).filter(body -> !isDivision(name, body));
        if (found.isPresent()) {
          return ofNumber.filter(body -> cannotBe(found.get(), body)).isPresent()
              ? new Issuer(
                  ofNumber.map(Authority::name),
                  ofNumber,
                  ofNumber.map(body -> new ReplacedFact("issuer", name, body.name())))
              : new Issuer(found.map(Authority::name), found, Optional.empty());
        }
      }
      Optional<Authority> coded = written.isEmpty() ? ofNumber : Optional.empty();
      return new Issuer(
          coded.map(Authority::name).or(() -> written.stream().findFirst().map(Capitals::name)),
          coded,
          Optional.empty());
    }
  }

  /**
   * A site's field names who looks after a matter. A local body may bear the symbol of the body
   * above it, and old laws that of the President.
   */
  private static boolean cannotBe(Authority written, Authority ofNumber) {
    return written.line() == ofNumber.line()
        && !Authorities.isLocal(written)
        && !written.id().equals(ofNumber.id())
        && !ofNumber.id().equals(PRESIDENT);
  }

  /** "Phòng Cảnh sát giao thông Công an tỉnh Sơn La": a part of the body that is found in it. */
  private static boolean isDivision(String name, Authority body) {
    return name.startsWith("Phòng ") && !body.name().startsWith("Phòng ");
  }

  private static Optional<Line> line(Optional<String> code) {
    return code.flatMap(
        given -> Stream.of(Line.values()).filter(line -> line.code().equals(given)).findFirst());
  }

  Optional<DocumentNumber> parsedNumber() {
    return number.flatMap(Numbers::parse);
  }

  Optional<Integer> year() {
    return parsedNumber().flatMap(DocumentNumber::year).or(() -> issued.map(LocalDate::getYear));
  }

  Optional<Line> lineOrDerived() {
    return line.or(() -> authority.map(Authority::line))
        .or(() -> parsedNumber().map(DocumentNumber::line));
  }

  Host host() {
    return new Host(type, number, authority.map(Authority::name).or(() -> issuer), issued);
  }

  DocumentFacts asDocument(String id) {
    return new DocumentFacts(id, type, number, authority, issued, title, aliases);
  }
}
