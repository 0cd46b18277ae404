package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Keys;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredDocument.Claim;
import vn.danchieu.index.StoredDocument.Dispute;
import vn.danchieu.index.StoredDocument.Letter;
import vn.danchieu.index.StoredDocument.SourceNote;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.indexer.cite.Contribution.Body;
import vn.danchieu.indexer.parse.Header;
import vn.danchieu.indexer.source.ImportLine;

/** Puts together what all sources deliver of one document. */
public final class DocumentAssembler {
  private static final Pattern OTHER_THAN_DIGITS = Pattern.compile("\\D+");
  private static final Pattern SYMBOL_PARTS = Pattern.compile("[^\\p{L}\\d]+");

  /** What a catalogue prints for readers without a log-in: no status. */
  private static final List<String> MASKS = List.of("Đã biết", "Đang cập nhật");

  /** Other texts are not kept, so a later load could not say it again. */
  private static final String AT_HAND = "text";

  /** The source of a fact that the text alone tells. */
  private static final String OWN_TEXT = "toàn văn";

  private final ContributionIdentity identity;
  private final List<Contribution> contributions;
  private final Facts facts;

  /** As they were read, before anybody corrected them. */
  private final Facts read;

  private final CorrectedFacts corrections;
  private final Optional<Body> body;
  private final List<Dispute> differences;

  /** What the packets say otherwise in which texts were sent. */
  private final List<Dispute> sent;

  private final List<String> contradictions;

  /** What the text says of its own first day. */
  private final Optional<LocalDate> firstDay;

  private DocumentAssembler(
      ContributionIdentity identity, List<Contribution> contributions, CorrectedFacts corrections) {
    this.identity = identity;
    this.contributions = contributions;
    this.corrections = corrections;
    this.read = Facts.of(contributions);
    this.facts = corrections.facts(read);
    this.differences = Differences.of(contributions);
    this.sent = contributions.stream().flatMap(c -> SentFacts.disputes(c).stream()).toList();
    this.body =
        contributions.stream().map(Contribution::body).flatMap(Optional::stream).findFirst();
    this.contradictions =
        corrections.settlesIdentity()
            ? List.of()
            : contributions.stream()
                .flatMap(
                    each -> Contradictions.in(corrections.facts(Facts.of(each)), each).stream())
                .distinct()
                .toList();
    this.firstDay = body.flatMap(b -> FirstDay.of(b, facts.type(), facts.issued()));
  }

  /**
   * @param contributions the one that gives the text first, the others in an order that does not
   *     depend on when they were loaded
   * @param loadedAt the time, as stored
   */
  public static AssembledDocument prepare(
      ContributionIdentity identity, List<Contribution> contributions, String loadedAt) {
    return prepare(identity, contributions, CorrectedFacts.NOTHING, loadedAt);
  }

  /** The same with what persons have corrected. */
  public static AssembledDocument prepare(
      ContributionIdentity identity,
      List<Contribution> contributions,
      CorrectedFacts corrections,
      String loadedAt) {
    boolean withdrawn = contributions.stream().anyMatch(Contribution::withdraws);
    return withdrawn
        ? new DocumentAssembler(
                identity,
                contributions.stream().map(Contribution::withoutBody).toList(),
                corrections)
            .tombstone(loadedAt)
        : new DocumentAssembler(identity, contributions, corrections).prepare(loadedAt);
  }

  /** Of everything that contributed, whatever the order in which it came. */
  public static String contentHash(List<Contribution> contributions, CorrectedFacts corrections) {
    return Contribution.hash(
        String.join(
                " ", contributions.stream().map(c -> c.key() + "=" + c.hash()).sorted().toList())
            + corrections.mark());
  }

  private AssembledDocument prepare(String loadedAt) {
    StoredDocument document = document(loadedAt);
    List<StoredProvision> provisions = body.map(b -> Provisions.of(document, b)).orElse(List.of());
    List<StoredLink> links = new ArrayList<>();
    body.ifPresent(b -> links.addAll(TextLinks.of(document, b, facts.host(), provisions)));
    links.addAll(TitleLinks.of(document, facts.host(), links));
    for (Contribution each : contributions) {
      links.addAll(RecordLinks.of(document, facts, each.facts(), links.size()));
    }
    List<StoredLink> corrected = corrections.links(links);
    return new AssembledDocument(
        document,
        provisions,
        contradictions.isEmpty() ? corrected : SetAside.harmless(corrected),
        Stream.concat(
                Stream.concat(differences.stream(), sent.stream()).map(Dispute::text),
                corrections.unmatched(links).stream())
            .toList());
  }

  /** By what it is cited, that it was withdrawn, and why: nothing else is said of it any more. */
  private AssembledDocument tombstone(String loadedAt) {
    StoredDocument whole = document(loadedAt);
    StoredDocument document =
        new StoredDocument(
            whole.id(),
            whole.slug(),
            whole.identity(),
            whole.keys(),
            whole.importIds(),
            whole.number(),
            whole.numberFolded(),
            whole.sequence(),
            whole.year(),
            whole.symbolParts(),
            whole.type(),
            whole.line(),
            whole.issuer(),
            whole.issuerId(),
            whole.issued(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            whole.withdrawn().stream().toList(),
            List.of(),
            List.of(),
            whole.contentHash(),
            whole.loadedAt(),
            List.of());
    return new AssembledDocument(document, List.of(), List.of(), List.of());
  }

  private StoredDocument document(String loadedAt) {
    String id = identity.id();
    Optional<DocumentNumber> number = facts.parsedNumber();
    return new StoredDocument(
        id,
        Slug.of(read),
        corrections.isEmpty() ? identity.value() : identity.corrected(facts, contradictions),
        contradictions.isEmpty() ? Keys.of(facts.asDocument(id)) : List.of(),
        importIds(),
        facts.number(),
        numberFolded(),
        number.map(DocumentNumber::plainSequence).or(this::printedSequence),
        facts.year(),
        number.map(DocumentAssembler::symbolParts).orElse(List.of()),
        facts.type(),
        facts.lineOrDerived().map(Line::code),
        facts.issuer(),
        facts.authority().map(Authority::id),
        facts.issued(),
        effective(),
        facts.expired(),
        facts.title(),
        each(line -> line.subjects().stream()),
        each(line -> line.field("summary").stream()).stream().findFirst(),
        letter(),
        body.isPresent(),
        body.map(Body::text),
        body.map(Body::form),
        claims(),
        sources(),
        Stream.of(
                each(line -> line.disputes().stream()).stream(),
                contradictions.stream().map(StoredDocument::contradiction),
                mended(ReplacedFact::dispute).stream(),
                differences.stream(),
                sentOtherwise(),
                Differences.ofFirstDay(contributions, firstDay).stream())
            .flatMap(disputes -> disputes)
            .distinct()
            .filter(d -> !d.about().equals(AT_HAND) && !corrections.settles(d.about()))
            .toList(),
        contentHash(contributions, corrections),
        loadedAt,
        corrections.ruling());
  }

  /** What gave way to the text says so itself. */
  private Stream<Dispute> sentOtherwise() {
    List<Dispute> told = mended(ReplacedFact::dispute);
    return sent.stream()
        .filter(each -> told.stream().noneMatch(other -> other.about().equals(each.about())));
  }

  /**
   * A record's day before the act was made gives way to the day that the text tells, and so does
   * one that would let the act bind and end others too early. A later one may be that to which
   * another act put it off.
   */
  private Optional<LocalDate> effective() {
    if (corrections.settles("effective")) {
      return facts.effective();
    }
    return facts
        .effective()
        .filter(day -> firstDay.isEmpty() || facts.issued().filter(day::isBefore).isEmpty())
        .filter(day -> firstDay.filter(said -> isSomewhatLater(said, day)).isEmpty())
        .or(() -> firstDay);
  }

  /** By years it is that of another act, put into the text later. */
  private static boolean isSomewhatLater(LocalDate said, LocalDate recorded) {
    return said.isAfter(recorded) && !said.isAfter(recorded.plusYears(1));
  }

  /** Under these an address still finds what was a record of its own. */
  private List<String> importIds() {
    Stream<String> merged =
        contributions.stream()
            .flatMap(each ->
                each.mergedFrom().stream()
                    .flatMap(
                        id -> Stream.of(id, identity.audience().marked(Slug.of(Facts.of(each))))));
    return Stream.concat(each(line -> line.field("id").stream()).stream(), merged)
        .distinct()
        .toList();
  }

  private <T> List<T> each(java.util.function.Function<ImportLine, Stream<T>> part) {
    return contributions.stream().map(Contribution::facts).flatMap(part).distinct().toList();
  }

  private List<String> numberFolded() {
    return Stream.concat(facts.number().stream(), facts.aliases().stream())
        .map(Numbers::folded)
        .distinct()
        .toList();
  }

  /** The digits that a number begins with which cannot be read: {@code 74}. */
  private Optional<String> printedSequence() {
    return facts
        .number()
        .map(Numbers::folded)
        .map(OTHER_THAN_DIGITS::split)
        .flatMap(runs -> Stream.of(runs).findFirst())
        .filter(digits -> !digits.isEmpty());
  }

  private static List<String> symbolParts(DocumentNumber number) {
    return SYMBOL_PARTS
        .splitAsStream(VietnameseText.fold(number.symbol()))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private List<Claim> claims() {
    Stream<Claim> given =
        each(line ->
            Stream.concat(
                line.claims().stream(),
                InForceListing.in(line, facts.issued()).or(() -> status(line)).stream()))
            .stream();
    Stream<Claim> own =
        firstDay.filter(_ -> !effective().equals(facts.effective())).map(this::firstDay).stream();
    return Stream.of(
            corrections.claims().stream(), given, own, mended(ReplacedFact::claim).stream())
        .flatMap(claims -> claims)
        .distinct()
        .toList();
  }

  /** What gave way to the text, of each source. */
  private <T> List<T> mended(BiFunction<ReplacedFact, Contribution, T> told) {
    return contributions.stream()
        .flatMap(each -> Facts.of(each).mended().stream().map(fact -> told.apply(fact, each)))
        .toList();
  }

  /** No source but the text itself tells the day. */
  private Claim firstDay(LocalDate day) {
    return new Claim(
        "effective",
        Differences.DAY.format(day),
        Optional.of(day),
        facts.issued(),
        OWN_TEXT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Claim> status(ImportLine line) {
    return line.field("status")
        .filter(value -> !MASKS.contains(value.strip()))
        .map(value ->
            new Claim(
                "status",
                value.strip(),
                Optional.empty(),
                line.date("asOf"),
                line.field("source").or(line::sourceUrl).orElse(""),
                line.sourceUrl(),
                Optional.empty(),
                Optional.empty()));
  }

  private Optional<Letter> letter() {
    Optional<String> signer = each(line -> line.field("signer").stream()).stream().findFirst();
    Optional<Header> header = body.map(Body::parsed).map(p -> p.header());
    if (header.isEmpty()) {
      return signer.map(name ->
          new Letter(
              Optional.empty(),
              List.of(),
              Optional.empty(),
              Optional.of(name),
              List.of(),
              List.of()));
    }
    Header form = header.get();
    return Optional.of(
        new Letter(
            form.place(),
            form.signature().authority(),
            form.signature().title(),
            form.signature().signer().or(() -> signer),
            form.addressees(),
            form.signature().recipients()));
  }

  private List<SourceNote> sources() {
    List<SourceNote> notes = new ArrayList<>();
    for (Contribution each : contributions) {
      List<SourceNote> named = each.facts().sources();
      notes.addAll(named);
      if (named.isEmpty() && each.body().isPresent()) {
        notes.add(
            new SourceNote(
                each.key().substring(each.key().indexOf(':') + 1),
                Optional.empty(),
                Optional.empty(),
                List.of("text")));
      }
    }
    return notes.stream().distinct().toList();
  }
}
