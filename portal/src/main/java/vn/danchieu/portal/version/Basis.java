package vn.danchieu.portal.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.version.Consolidation;

/**
 * What the text is from which versions are made.
 *
 * @param contained the acts whose changes it holds already, by number
 * @param asOf the day of a copy of the Code; of a consolidation the last first day of what it lists
 */
public record Basis(Kind kind, List<String> contained, Optional<LocalDate> asOf) {
  private static final String CODE = "Bộ pháp điển";

  /** How a text begins that is the act itself. */
  private static final Pattern HEAD =
      Pattern.compile("(?iU)cộng\\s+hòa\\s+xã\\s+hội|độc\\s+lập\\s*-\\s*tự\\s+do|\\bcăn\\s+cứ\\b");

  private static final int HEAD_LENGTH = 3_000;

  /** In the words of the API. */
  public enum Kind {
    /** As it was issued. */
    ORIGINAL,
    /** With the changes of acts that it lists itself. */
    CONSOLIDATION,
    /** As the Code holds it, which lists no changes. */
    CODE
  }

  public static Basis of(StoredDocument document, Optional<StoredCourse> course) {
    List<String> contained = course.map(StoredCourse::contained).orElse(List.of());
    if (!contained.isEmpty() || isConsolidation(document)) {
      return new Basis(
          Kind.CONSOLIDATION, contained, document.text().flatMap(Consolidation::lastDay));
    }
    Optional<StoredDocument.Claim> listed =
        document.claims().stream()
            .filter(claim -> claim.about().equals(StoredDocument.Claim.LISTED))
            .filter(claim -> claim.source().equals(CODE))
            .findFirst();
    if (listed.isPresent() && document.text().filter(Basis::hasHead).isEmpty()) {
      return new Basis(Kind.CODE, List.of(), listed.flatMap(StoredDocument.Claim::asOf));
    }
    return new Basis(Kind.ORIGINAL, List.of(), Optional.empty());
  }

  /** Whether the text is that of a later day, and what it said before is not known. */
  public boolean isLaterThan(LocalDate day) {
    return kind == Kind.CONSOLIDATION && asOf.filter(day::isBefore).isPresent();
  }

  private static boolean isConsolidation(StoredDocument document) {
    return document.type().filter("Văn bản hợp nhất"::equals).isPresent()
        || document.number().filter(number -> number.contains("VBHN")).isPresent();
  }

  private static boolean hasHead(String text) {
    return HEAD.matcher(text.substring(0, Math.min(HEAD_LENGTH, text.length()))).find();
  }
}
