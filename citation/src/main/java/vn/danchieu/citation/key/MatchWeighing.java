package vn.danchieu.citation.key;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.DocumentFacts;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.Reference;
import vn.danchieu.citation.Resolution.Candidate;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** Weighs one document against one reference: what agrees, what is unknown, what rules it out. */
public final class MatchWeighing {
  /** How surely a document is meant. */
  public enum Level {
    /** Something the text says is not so. */
    EXCLUDED,
    /** Nothing contradicts, but too little is said to tell it from its namesakes. */
    POSSIBLE,
    /** The number and the year or the issuer agree. */
    LIKELY,
    /** Number, issuer and day agree, or a number that only one document can bear. */
    CERTAIN
  }

  private final Reference reference;
  private final DocumentFacts document;
  private final List<String> reasons = new ArrayList<>();
  private double score;
  private Level level = Level.POSSIBLE;

  private MatchWeighing(Reference reference, DocumentFacts document) {
    this.reference = reference;
    this.document = document;
  }

  public static MatchWeighing of(Reference reference, DocumentFacts document) {
    MatchWeighing weighing = new MatchWeighing(reference, document);
    weighing.weigh();
    return weighing;
  }

  public Level level() {
    return level;
  }

  public Candidate candidate() {
    return new Candidate(
        document, Math.min(1, Math.round(score * 100) / 100.0), List.copyOf(reasons));
  }

  private void weigh() {
    Optional<String> wanted = KeyMaker.foldedNumber(reference.type(), reference.number());
    if (contradictsType() || tooYoung() && !wanted.filter(this::yearOfNumberTells).isPresent()) {
      level = Level.EXCLUDED;
      return;
    }
    if (wanted.isPresent() && bears(wanted.get())) {
      score += 0.4;
      reasons.add("cùng số");
      byNumber();
    } else if (byPartialNumber()) {
      score += 0.3;
      reasons.add("cùng loại, số thứ tự và năm");
      boolean unique = reference.type().filter(t -> t.equals("Nghị định")).isPresent();
      level = unique || sameIssuer() ? Level.CERTAIN : Level.POSSIBLE;
    } else if (wanted.isEmpty() && sameTitle()) {
      byTitle();
    } else {
      level = Level.EXCLUDED;
    }
  }

  private boolean bears(String folded) {
    List<String> printed = new ArrayList<>(document.aliases());
    document.number().ifPresent(printed::add);
    return printed.stream()
        .map(number -> KeyMaker.foldedNumber(document.type(), Optional.of(number)))
        .anyMatch(Optional.of(folded)::equals);
  }

  /**
   * A number with its year is borne once: a text that cites it is younger than its own date says,
   * as consolidated texts are, which keep the date of the act that they bring up to date. Those are
   * of national acts; in a local text such a year is rather a slip, unless the day agrees too.
   */
  private boolean yearOfNumberTells(String folded) {
    Optional<DocumentNumber> number = reference.number().flatMap(Numbers::parse);
    boolean sameDay = reference.date().isPresent() && reference.date().equals(document.issued());
    return number.flatMap(DocumentNumber::year).isPresent()
        && (isNational(number) || sameDay)
        && bears(folded);
  }

  private boolean byPartialNumber() {
    Optional<String> partial = KeyMaker.partial(reference.type(), reference.number());
    return partial.isPresent()
        && document
            .number()
            .flatMap(Numbers::parse)
            .filter(n -> n.year().isPresent())
            .flatMap(n ->
                KeyMaker.partial(
                    document.type().or(n::type), Optional.of(n.sequence() + "/" + n.year().get())))
            .filter(partial.get()::equals)
            .isPresent();
  }

  private void byNumber() {
    if (sameType()) {
      score += 0.1;
      reasons.add("cùng loại văn bản");
    }
    IssuerAgreement issuer = IssuerAgreement.of(reference, document);
    if (issuer == IssuerAgreement.CONTRARY) {
      level = Level.EXCLUDED;
      return;
    }
    byIssuer(issuer);
    boolean issuerAgrees = issuer == IssuerAgreement.SAME || issuer == IssuerAgreement.SUCCEEDED;
    Optional<DocumentNumber> number = reference.number().flatMap(Numbers::parse);
    boolean yearInNumber = number.flatMap(DocumentNumber::year).isPresent();
    boolean dated = reference.date().isPresent() && document.issued().isPresent();
    boolean sameDay = dated && reference.date().equals(document.issued());
    if (sameDay) {
      score += 0.3;
      reasons.add("cùng ngày");
    } else if (dated) {
      byOtherDay();
    }
    if (!samePeriod(yearInNumber, number)) {
      level = Level.EXCLUDED;
      return;
    }
    boolean periodAgrees = yearInNumber || sameDay || sameYear();
    if (periodAgrees && !sameDay) {
      score += 0.15;
      reasons.add("cùng năm");
    }
    boolean national = yearInNumber && isNational(number);
    level = level(issuerAgrees, sameDay, periodAgrees, national);
    if (partedByMerger()) {
      reasons.add("trước và sau ngày sáp nhập tỉnh");
      level = Level.POSSIBLE;
    }
  }

  private void byIssuer(IssuerAgreement issuer) {
    switch (issuer) {
      case SAME -> {
        score += 0.2;
        reasons.add("cùng cơ quan ban hành");
      }
      case SUCCEEDED -> {
        score += 0.15;
        reasons.add("cơ quan ban hành nay mang tên khác");
      }
      case MISNAMED -> reasons.add("cơ quan trong văn bản khác");
      case UNKNOWN, CONTRARY -> {}
    }
  }

  /** A day that differs by one digit is a slip; any other is only kept in mind. */
  private void byOtherDay() {
    String one = reference.date().map(LocalDate::toString).orElse("");
    String other = document.issued().map(LocalDate::toString).orElse("");
    int differing = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    if (differing == 1) {
      score += 0.1;
      reasons.add("ngày lệch một chữ số");
    }
    reasons.add("ngày trong văn bản khác");
  }

  /** The old and the new province of one name each count from 1 in the year they merged. */
  private boolean partedByMerger() {
    Optional<LocalDate> cited = reference.date();
    Optional<LocalDate> held = document.issued();
    Optional<LocalDate> merged =
        document.issuer().flatMap(body -> NumberingEras.mergerOf(body.id()));
    return cited.isPresent()
        && held.isPresent()
        && merged.isPresent()
        && cited.get().isBefore(merged.get()) != held.get().isBefore(merged.get());
  }

  private static Level level(
      boolean issuerAgrees, boolean sameDay, boolean periodAgrees, boolean national) {
    if (issuerAgrees && periodAgrees || national || sameDay) {
      return issuerAgrees && sameDay || national ? Level.CERTAIN : Level.LIKELY;
    }
    return Level.POSSIBLE;
  }

  /** A number with a year whose symbol names one body can be borne by one document only. */
  private static boolean isNational(Optional<DocumentNumber> number) {
    return number
        .flatMap(DocumentNumber::body)
        .flatMap(Vocabulary.shipped().codes()::body)
        .filter(body -> !body.is("local"))
        .isPresent();
  }

  /** Whether nothing speaks against the same year, or the same term of a Party body. */
  private boolean samePeriod(boolean yearInNumber, Optional<DocumentNumber> number) {
    if (yearInNumber) {
      return true;
    }
    boolean party = number.map(DocumentNumber::line).filter(l -> l == Line.PARTY).isPresent();
    if (party) {
      if (reference.date().isEmpty() || document.issued().isEmpty()) {
        return reference.year().isEmpty()
            || document.issued().isEmpty()
            || Math.abs(document.issued().get().getYear() - reference.year().get()) <= 1;
      }
      return sameTerm(reference.date().get(), document.issued().get());
    }
    return reference.year().isEmpty() || document.issued().isEmpty() || sameYear();
  }

  private boolean sameTerm(LocalDate one, LocalDate other) {
    boolean central =
        reference.issuer().map(Authority::id).filter(id -> id.startsWith("dang.")).isPresent();
    return central
        ? PartyTerms.central(one).equals(PartyTerms.central(other))
        : PartyTerms.mayBeOneLocal(one, other);
  }

  private boolean sameYear() {
    return reference.year().isPresent()
        && document.issued().map(LocalDate::getYear).equals(reference.year());
  }

  private boolean sameIssuer() {
    return reference.issuer().isPresent()
        && document.issuer().map(Authority::id).equals(reference.issuer().map(Authority::id));
  }

  private boolean sameType() {
    return reference.type().isPresent() && reference.type().equals(documentType());
  }

  private Optional<String> documentType() {
    return document
        .type()
        .or(() -> document.number().flatMap(Numbers::parse).flatMap(DocumentNumber::type));
  }

  /** "Luật" and "Nghị quyết" may share a number; a joint circular is also called a circular. */
  private boolean contradictsType() {
    Optional<String> wanted = reference.type();
    Optional<String> held = documentType();
    if (wanted.isEmpty() || held.isEmpty() || wanted.get().equalsIgnoreCase(held.get())) {
      return false;
    }
    String a = wanted.get();
    String b = held.get();
    boolean near =
        a.startsWith(b) || b.startsWith(a) || a.equals("Văn bản") || b.startsWith("Văn bản khác");
    boolean laws = isLaw(a) && isLaw(b);
    return !near && !laws && !shareCode(a, b);
  }

  /** QĐ/TW is a decision in one text and a regulation in another. */
  private static boolean shareCode(String a, String b) {
    var types = Vocabulary.shipped().types();
    var codes = types.named(a).map(DocumentType::codes).orElse(List.of());
    return types.named(b).stream().flatMap(t -> t.codes().stream()).anyMatch(codes::contains);
  }

  private static boolean isLaw(String type) {
    return type.equals("Luật") || type.equals("Bộ luật");
  }

  /** Nothing cites what was issued after it. */
  private boolean tooYoung() {
    return reference.hostDate().isPresent()
        && document.issued().filter(day -> day.isAfter(reference.hostDate().get())).isPresent();
  }

  private boolean sameTitle() {
    Optional<String> wanted = reference.title().map(KeyMaker::titleKey);
    return wanted.isPresent() && KeyMaker.of(document).contains(wanted.get());
  }

  private void byTitle() {
    score += 0.6;
    reasons.add("cùng tên");
    boolean otherYear =
        reference.kind() != Kind.UNNUMBERED
            && reference.year().isPresent()
            && document.issued().isPresent()
            && !sameYear();
    if (otherYear) {
      level = Level.EXCLUDED;
      return;
    }
    if (sameYear()) {
      score += 0.3;
      reasons.add("cùng năm");
    }
    level = Level.LIKELY;
  }
}
