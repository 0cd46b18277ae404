package vn.danchieu.citation.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Reference;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.number.Canonical;
import vn.danchieu.citation.number.NumberMatch;
import vn.danchieu.citation.text.Spaces;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Codes;
import vn.danchieu.citation.vocabulary.Issuer;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.Law;
import vn.danchieu.citation.vocabulary.LawTitle;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** Makes citations of mentions: complete, and as far resolved as the host allows. */
public final class Assembly {
  /** So long a law that replaced another is called "(sửa đổi)". */
  private static final int YEARS_NEW = 2;

  /** From here on a normative number has its year. */
  private static final int YEAR_SLOTS_SINCE = 1998;

  /** What a number of the Government's decrees is called by mistake. */
  private static final Set<String> NORMATIVE =
      Set.of("Thông tư", "Quy định", "Luật", "Thông tư liên tịch");

  private static final Set<String> OF_ASSEMBLY =
      Set.of(
          "",
          "Luật",
          "Bộ luật",
          "Nghị quyết",
          "Pháp lệnh",
          "Hiến pháp",
          "Lệnh",
          "Văn bản",
          "Văn bản hợp nhất");

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final HostContext host;
  private final Canonical canonical = Canonical.standard();

  public Assembly(Tokens tokens, Vocabulary vocabulary, HostContext host) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.host = host;
  }

  public Citation citation(Mention mention, Relation relation, boolean nested) {
    Optional<DocumentNumber> number = number(mention);
    boolean repaired =
        mention.kind == Kind.FULL && number.map(DocumentNumber::repaired).orElse(false);
    return new Citation(
        mention.span(),
        mention.span().of(tokens.text()),
        reference(mention, number),
        mention.date.map(found -> new Span(found.start(), found.end())),
        mention.issuerInherited ? Optional.empty() : mention.issuer.map(this::span),
        mention.pinpoint.map(this::pinpoint),
        mention.pinpoint,
        relation,
        nested,
        repaired,
        confidence(mention, repaired));
  }

  private Span span(Issuers.Match issuer) {
    return new Span(tokens.start(issuer.start()), tokens.end(issuer.end() - 1));
  }

  private String pinpoint(Span span) {
    return Pinpoints.widestFirst(span.of(tokens.text()));
  }

  private Reference reference(Mention mention, Optional<DocumentNumber> number) {
    Mention told = told(mention);
    Optional<Law> law = law(told, number);
    Optional<LocalDate> date = told.date.flatMap(FoundDate::day).or(() -> told.inheritedDate);
    Optional<Issuer> issuer = told.issuer.map(Issuers.Match::issuer);
    return new Reference(
        mention.kind,
        type(told, number),
        number
            .map(DocumentNumber::canonical)
            .or(() -> law.flatMap(Law::number))
            .or(() -> sequence(mention))
            .or(() -> mention.kind == Kind.STANDARD ? mention.name : Optional.empty()),
        year(told, number, date, law),
        issuer(told, number, issuer),
        told.issuer.map(this::span).map(span -> Spaces.single(span.of(tokens.text()))),
        date,
        title(told),
        host.host().date());
  }

  /** Short forms, anaphors and quoted acts speak of what they stand for. */
  private static Mention told(Mention mention) {
    return mention.antecedent.orElse(mention);
  }

  private Optional<DocumentNumber> number(Mention mention) {
    if (mention.kind == Kind.SHORT && mention.antecedent.isEmpty()) {
      return Optional.empty();
    }
    Mention told = told(mention);
    if (told.number.isEmpty() || mention.isHost()) {
      return Optional.empty();
    }
    NumberMatch written = told.number.get();
    boolean glued = normative(canonical.of(written, told.type));
    NumberMatch match = glued ? written.parted() : written;
    DocumentNumber plain = canonical.of(match, told.type);
    int dated = told.date.map(FoundDate::year).orElse(0);
    boolean yearForgotten =
        match.year() == 0
            && dated >= YEAR_SLOTS_SINCE
            && match.marks().startsWith("/-")
            && normative(plain);
    boolean yearCut = match.slot().length() == 3 && String.valueOf(dated).startsWith(match.slot());
    if (yearCut) {
      return Optional.of(canonical.of(match.ofYear(dated), told.type));
    }
    return Optional.of(yearForgotten ? canonical.of(match, told.type, dated) : plain);
  }

  /** Kinds whose numbers always carry the year. */
  private static boolean normative(DocumentNumber number) {
    return number
        .type()
        .filter(type ->
            type.equals("Thông tư")
                || type.equals("Thông tư liên tịch")
                || type.equals("Nghị định"))
        .isPresent();
  }

  private static Optional<String> sequence(Mention mention) {
    return mention.kind == Kind.SHORT
        ? mention.number.map(n -> n.year() > 0 ? n.sequence() + "/" + n.year() : n.sequence())
        : Optional.empty();
  }

  private Optional<String> type(Mention told, Optional<DocumentNumber> number) {
    if (told.kind == Kind.STANDARD) {
      return told.name.map(SignReader::typeOf);
    }
    String word = told.typeName();
    if (word.equals("Thông tư")
        && number.flatMap(DocumentNumber::type).filter(t -> t.equals("Thông tri")).isPresent()) {
      return number.flatMap(DocumentNumber::type);
    }
    boolean misnamed = number.filter(known -> isAnother(word, known)).isPresent();
    return word.isEmpty() || misnamed ? number.flatMap(DocumentNumber::type) : Optional.of(word);
  }

  /** "Thông tư số 83/2015/QH13": the word is another document's, or a slip of the pen. */
  private static boolean isAnother(String word, DocumentNumber number) {
    boolean decree = number.type().filter("Nghị định"::equals).isPresent();
    boolean assembly = number.symbol().matches("(?:UBTV)?QH\\d+");
    return decree && NORMATIVE.contains(word) || assembly && !OF_ASSEMBLY.contains(word);
  }

  /** The version of a named law: by its own date or year, else by the host's day. */
  private Optional<Law> law(Mention told, Optional<DocumentNumber> number) {
    if (number.isPresent() || told.law.isEmpty() || told.kind == Kind.DRAFT) {
      return Optional.empty();
    }
    LawTitle title = told.law.get();
    Optional<LocalDate> date = told.date.flatMap(FoundDate::day);
    if (date.isPresent()) {
      return title
          .ofDate(date.get())
          .or(() -> title.ofYear(date.get().getYear(), host.host().date()));
    }
    int year = told.nameYear > 0 ? told.nameYear : told.date.map(FoundDate::year).orElse(0);
    if (year > 0) {
      return title.ofYear(year, host.host().date());
    }
    if (told.version.isPresent()) {
      return told.version;
    }
    if (host.host().date().isPresent()) {
      LocalDate day = host.host().date().get();
      return told.revised
          ? revised(title, day)
          : hostIsLaw() ? title.enactedBy(day) : title.on(day);
    }
    return title.versions().size() == 1 && !told.revised
        ? Optional.of(title.versions().getFirst())
        : Optional.empty();
  }

  /** "Luật Nhà ở (sửa đổi)" is a bill, or a law that has just been made in place of another. */
  private static Optional<Law> revised(LawTitle title, LocalDate day) {
    return title
        .enactedBy(day)
        .filter(_ -> title.versions().size() > 1)
        .filter(
            law -> law.issued().filter(made -> made.plusYears(YEARS_NEW).isAfter(day)).isPresent());
  }

  private boolean hostIsLaw() {
    return host.host().number().filter(n -> n.contains("/QH")).isPresent()
        || host.host().type().filter(t -> t.equals("Luật") || t.equals("Bộ luật")).isPresent();
  }

  private static Optional<Integer> year(
      Mention told, Optional<DocumentNumber> number, Optional<LocalDate> date, Optional<Law> law) {
    return number
        .flatMap(DocumentNumber::year)
        .or(() -> date.map(LocalDate::getYear))
        .or(() -> told.date.map(FoundDate::year))
        .or(() -> told.nameYear > 0 ? Optional.of(told.nameYear) : Optional.empty())
        .or(() -> law.map(Law::year).filter(y -> y > 0))
        .or(() ->
            told.kind == Kind.SHORT
                ? told.number.map(NumberMatch::year).filter(y -> y > 0)
                : Optional.empty());
  }

  /** The symbol says who issued it where it names one body only; else the text does. */
  private Optional<Authority> issuer(
      Mention told, Optional<DocumentNumber> number, Optional<Issuer> given) {
    boolean unknown = given.filter(body -> body.authority().isEmpty()).isPresent();
    if (unknown && number.filter(Assembly::normative).isEmpty()) {
      return Optional.empty();
    }
    Optional<Issuer> named = given.filter(_ -> !unknown);
    Optional<Issuer> coded =
        number
            .filter(known -> named.isPresent() || normative(known) || !namesAnother(told))
            .flatMap(DocumentNumber::body)
            .filter(code -> !isNumbered(code, told))
            .flatMap(vocabulary.codes()::body)
            .filter(body -> !body.is("local") && !body.authority().isEmpty())
            .map(Issuers::ofBody);
    boolean disagree =
        coded.isPresent()
            && named.isPresent()
            && !coded.get().authority().equals(named.get().authority());
    if (disagree || named.isEmpty()) {
      return coded.flatMap(Issuer::toAuthority).or(() -> lawmaker(told));
    }
    return host.resolve(named.get());
  }

  /** "của Tổng công ty …": the text names a body that no table knows; the code is its own. */
  private boolean namesAnother(Mention told) {
    return told.kind == Kind.FULL
        && tokens.id(told.tailEnd) == vocabulary.words().cua
        && tokens.isCapitalised(told.tailEnd + 1)
        && vocabulary.issuers().match(tokens, told.tailEnd + 1).isEmpty();
  }

  /** CT05 is another office than CT; only the National Assembly and its like count terms. */
  private boolean isNumbered(String code, Mention told) {
    boolean counted =
        told.number.map(NumberMatch::parts).orElse(List.of()).stream()
            .filter(part -> !part.equals(code) && Codes.withoutTerm(part).equals(code))
            .findFirst()
            .isPresent();
    return counted && vocabulary.codes().body(code).filter(body -> body.is("unit")).isPresent();
  }

  private static Optional<Authority> lawmaker(Mention told) {
    return switch (told.typeName()) {
      case "Luật", "Bộ luật", "Hiến pháp" ->
          Optional.of(new Authority("quoc-hoi", "Quốc hội", vn.danchieu.citation.Line.STATE));
      case "Pháp lệnh" ->
          Optional.of(
              new Authority(
                  "ubtvqh", "Ủy ban Thường vụ Quốc hội", vn.danchieu.citation.Line.STATE));
      default -> Optional.empty();
    };
  }

  private Optional<String> title(Mention told) {
    if (told.name.isPresent()) {
      return told.law.map(t -> t.type() + " " + t.title()).or(() -> told.name);
    }
    if (told.titleTo <= told.titleFrom) {
      return Optional.empty();
    }
    Span span = new Span(tokens.start(told.titleFrom), tokens.end(told.titleTo - 1));
    return Optional.of(Spaces.single(span.of(tokens.text())));
  }

  private static double confidence(Mention mention, boolean repaired) {
    return switch (mention.kind) {
      case FULL -> repaired ? 0.9 : 0.98;
      case NAME -> mention.sure ? 0.95 : 0.8;
      case SELF -> mention.antecedent.isPresent() ? 0.8 : 0.95;
      case STANDARD -> 0.95;
      case ANAPHOR -> mention.antecedent.isPresent() ? 0.8 : 0.5;
      case SHORT -> mention.antecedent.isPresent() ? 0.85 : 0.6;
      case UNNUMBERED, DRAFT, TREATY, JUDGMENT, INTERNAL -> 0.8;
    };
  }
}
