package vn.danchieu.citation.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.citation.vocabulary.Body;
import vn.danchieu.citation.vocabulary.Codes;
import vn.danchieu.citation.vocabulary.DocumentType;
import vn.danchieu.citation.vocabulary.TypeCode;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** The one form that all printed forms of a number come to. */
public final class Canonical {
  private final Codes codes = Vocabulary.shipped().codes();

  public static Canonical standard() {
    return new Canonical();
  }

  /** The number, its type word deciding what its code leaves open. */
  public DocumentNumber of(NumberMatch match, Optional<DocumentType> word) {
    return of(match, word, match.year());
  }

  /** The number with a year slot put in that the text forgot. */
  public DocumentNumber of(NumberMatch match, Optional<DocumentType> word, int year) {
    if (match.marks().startsWith("=")) {
      return fromIssuer(match, word);
    }
    Optional<TypeCode> type = match.parts().isEmpty() ? Optional.empty() : typeCode(match, word);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < match.parts().size(); i++) {
      parts.add(i == 0 && type.isPresent() ? type.get().code() : part(match.parts().get(i)));
    }
    Optional<Body> body = bodyOf(parts, type.isPresent());
    boolean party = isParty(match, type.isPresent(), body);
    String symbol = symbol(match, parts, type, party, body);
    String canonical = join(match, year, symbol, parts, party);
    boolean repaired = match.mended() || year != match.year() || aliased(match, parts);
    return new DocumentNumber(
        canonical,
        fold(canonical, parts.size()),
        match.sequence(),
        year > 0 ? Optional.of(year) : Optional.empty(),
        symbol,
        type.map(code -> typeName(code, body)),
        bodyCode(parts, type.isPresent()),
        body.map(Body::line).orElse(party ? Line.PARTY : Line.STATE),
        repaired);
  }

  /** Thông tri where a Party or front body issues it, never Thông tư. */
  private static String typeName(TypeCode code, Optional<Body> body) {
    boolean notState =
        body.filter(b -> b.line() == Line.PARTY || b.line() == Line.FATHERLAND_FRONT).isPresent();
    return code.code().equals("TT") && notState ? "Thông tri" : code.type();
  }

  private Optional<TypeCode> typeCode(NumberMatch match, Optional<DocumentType> word) {
    String printed = match.parts().getFirst();
    if (isOffice(match, word)) {
      return Optional.empty();
    }
    if (word.isPresent() && VietnameseText.fold(printed).length() == 2) {
      for (String code : word.get().codes()) {
        if (VietnameseText.fold(code).equals(VietnameseText.fold(printed))) {
          return Optional.of(new TypeCode(code, word.get().name(), true));
        }
      }
    }
    return codes.type(printed);
  }

  /** "5387/CT-CS": a code that is also an office's, and behind it one of its units and no body. */
  private boolean isOffice(NumberMatch match, Optional<DocumentType> word) {
    String printed = match.parts().getFirst();
    boolean office =
        codes
            .body(printed)
            .filter(b -> b.is("unit") && b.code().equalsIgnoreCase(printed))
            .isPresent();
    return office
        && match.parts().size() == 2
        && match.year() == 0
        && codes.body(match.parts().get(1)).isEmpty()
        && word.flatMap(w -> codes.type(printed).filter(c -> c.type().equals(w.name()))).isEmpty();
  }

  private String part(String printed) {
    String term = printed.substring(Codes.withoutTerm(printed).length());
    Optional<Body> body = codes.body(printed);
    if (body.isPresent()) {
      return body.get().canonical() + term;
    }
    return printed.toLowerCase(Locale.ROOT).equals(printed)
        ? printed.toUpperCase(Locale.ROOT)
        : printed;
  }

  private boolean aliased(NumberMatch match, List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      String printed = Codes.withoutTerm(match.parts().get(i));
      if (codes.body(printed).filter(b -> !b.code().equals(b.canonical())).isPresent()
          && !VietnameseText.fold(printed)
              .equals(VietnameseText.fold(Codes.withoutTerm(parts.get(i))))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Body> bodyOf(List<String> parts, boolean typed) {
    return bodyCode(parts, typed).flatMap(codes::body);
  }

  private static Optional<String> bodyCode(List<String> parts, boolean typed) {
    int at = typed ? 1 : 0;
    return parts.size() > at ? Optional.of(Codes.withoutTerm(parts.get(at))) : Optional.empty();
  }

  private static boolean isParty(NumberMatch match, boolean typed, Optional<Body> body) {
    if (!typed || match.parts().size() < 2) {
      return false;
    }
    if (match.year() > 0 || match.parts().getFirst().equals("SL")) {
      return false;
    }
    boolean shapedSo = match.marks().startsWith("-/");
    if (body.isEmpty() || body.get().is("either")) {
      return shapedSo;
    }
    return switch (body.get().line()) {
      case PARTY -> true;
      case MASS_ORGANISATION, FATHERLAND_FRONT -> shapedSo;
      case STATE, COURT, INTERNATIONAL, SAIGON -> false;
    };
  }

  private static String symbol(
      NumberMatch match,
      List<String> parts,
      Optional<TypeCode> type,
      boolean party,
      Optional<Body> body) {
    StringBuilder symbol = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (i == 1) {
        boolean old = type.filter(code -> code.code().equals("SL")).isPresent();
        boolean asPrinted = type.isEmpty() || old;
        symbol.append(party ? '/' : asPrinted ? match.marks().charAt(1) : '-');
      } else if (i > 1) {
        symbol.append(match.marks().charAt(i) == '/' && type.isEmpty() ? '/' : '-');
      }
      symbol.append(parts.get(i));
    }
    return symbol.toString();
  }

  private static String join(
      NumberMatch match, int year, String symbol, List<String> parts, boolean party) {
    StringBuilder joined = new StringBuilder(match.sequence());
    if (!match.slot().isEmpty()) {
      joined.append('/').append(match.slot());
    } else if (year > 0) {
      joined.append('/').append(year);
    }
    if (parts.isEmpty()) {
      return joined.toString();
    }
    boolean oldDash = parts.size() == 1 && match.marks().charAt(0) == '-' && !symbol.equals("SL");
    return joined.append(party || oldDash ? '-' : '/').append(symbol).toString();
  }

  /** "51/2005/Bộ Chính trị" is 51-NQ/TW. */
  private DocumentNumber fromIssuer(NumberMatch match, Optional<DocumentType> word) {
    boolean party = match.parts().getFirst().equals("dang.tw");
    Optional<String> code = word.flatMap(w -> w.codes().stream().findFirst());
    String symbol = code.map(c -> c + (party ? "/TW" : "")).orElse("");
    String canonical = match.sequence() + (symbol.isEmpty() ? "" : "-" + symbol);
    return new DocumentNumber(
        canonical,
        fold(canonical, 2),
        match.sequence(),
        Optional.empty(),
        symbol,
        word.map(DocumentType::name),
        party ? Optional.of("TW") : Optional.empty(),
        party ? Line.PARTY : Line.STATE,
        true);
  }

  /** A number folded: lower case, no accents, no leading zeros, old dashes as slashes. */
  public static String fold(String canonical, int parts) {
    String folded = VietnameseText.fold(canonical).replace(" ", "");
    int zeros = 0;
    while (zeros < folded.length() - 1
        && folded.charAt(zeros) == '0'
        && Character.isDigit(folded.charAt(zeros + 1))) {
      zeros++;
    }
    String stripped = folded.substring(zeros);
    return parts == 1 ? stripped.replaceFirst("-", "/") : stripped;
  }
}
