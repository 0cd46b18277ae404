package vn.danchieu.citation.key;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.DocumentFacts;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.Reference;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.vocabulary.Issuer;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** The readable identity of a document: line, issuer, type, period, sequence. */
public final class Identity {
  private static final int LONGEST_SLUG = 80;

  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern AROUND = Pattern.compile("^-|-$");

  private Identity() {}

  public static String of(Reference reference) {
    if (reference.kind() == Kind.SELF) {
      return "vn:self";
    }
    Optional<DocumentNumber> number = reference.number().flatMap(Numbers::parse);
    if (number.isEmpty()) {
      return stub(reference.type(), reference.number().or(reference::title), reference.issuer());
    }
    return of(
        number.get(), reference.type(), reference.issuer(), reference.date(), reference.year());
  }

  public static String of(DocumentFacts document) {
    Optional<DocumentNumber> number = document.number().flatMap(Numbers::parse);
    if (number.isEmpty()) {
      return stub(document.type(), document.number().or(document::title), document.issuer());
    }
    return of(
        number.get(),
        document.type(),
        document.issuer(),
        document.issued(),
        document.issued().map(LocalDate::getYear));
  }

  private static String of(
      DocumentNumber number,
      Optional<String> type,
      Optional<Authority> issuer,
      Optional<LocalDate> date,
      Optional<Integer> year) {
    Line line = issuer.map(Authority::line).orElse(number.line());
    String id = issuer.map(Authority::id).orElseGet(() -> bodyOf(number));
    String body = NumberingEras.idOn(id, date);
    String kind = type.or(number::type).map(Identity::slug).orElse("cong-van");
    boolean normative =
        number.year().isPresent() && (kind.equals("quyet-dinh") || kind.equals("chi-thi"));
    return String.join(
        ":",
        "vn",
        line.code(),
        body,
        normative ? kind + "-qppl" : kind,
        period(number, line, id, date, year),
        sequence(number));
  }

  private static String sequence(DocumentNumber number) {
    String sequence = VietnameseText.fold(number.sequence()).replaceFirst("^0+(?=.)", "");
    boolean plain = number.type().isPresent() || number.symbol().startsWith("QH");
    String unit = plain ? "" : "." + slug(number.symbol());
    return sequence + (unit.equals("." + slug(number.body().orElse(""))) ? "" : unit);
  }

  private static String bodyOf(DocumentNumber number) {
    return number
        .body()
        .flatMap(Vocabulary.shipped().codes()::body)
        .filter(body -> !body.is("local") && !body.authority().isEmpty())
        .map(Issuers::ofBody)
        .flatMap(Issuer::toAuthority)
        .map(Authority::id)
        .orElseGet(() -> "_" + slug(number.body().orElse("")));
  }

  private static String period(
      DocumentNumber number,
      Line line,
      String body,
      Optional<LocalDate> date,
      Optional<Integer> year) {
    if (number.year().isPresent()) {
      return number.year().get().toString();
    }
    if (line == Line.PARTY && date.isPresent()) {
      return body.startsWith("dang.")
          ? PartyTerms.central(date.get())
          : PartyTerms.local(date.get());
    }
    return year.map(Object::toString).orElse("_");
  }

  private static String stub(
      Optional<String> type, Optional<String> name, Optional<Authority> issuer) {
    String slug = slug(name.orElse(""));
    String kept =
        slug.length() > LONGEST_SLUG
            ? slug.substring(0, LONGEST_SLUG) + "-" + Integer.toHexString(slug.hashCode())
            : slug;
    return "vn:stub:"
        + slug(type.orElse(""))
        + ":"
        + issuer.map(Authority::id).orElse("_")
        + ":"
        + kept;
  }

  static String slug(String text) {
    String hyphened = BETWEEN.matcher(VietnameseText.fold(text)).replaceAll("-");
    return AROUND.matcher(hyphened).replaceAll("");
  }
}
