package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.citation.Keys;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.StoredDocument;

/** Which document a contribution is about. */
public record Identity(String value) {
  private static final int ID_LENGTH = 16;

  /** A part of an identity that no authority stands behind begins so. */
  private static final String UNRESOLVED = ":_";

  public static Identity of(Contribution contribution) {
    Facts facts = Facts.of(contribution);
    if (!Contradictions.in(facts, contribution.body()).isEmpty()) {
      return new Identity(join(StoredDocument.SET_ASIDE, Optional.of(contribution.key())));
    }
    String known = Keys.identity(facts.asDocument(""));
    if (isFirm(facts, known)) {
      return new Identity(known);
    }
    return new Identity(
        facts.number().isPresent() ? loose(facts) : unnumbered(facts, contribution));
  }

  /**
   * Whether no other document can bear the number: every body and every year has its own number 1.
   */
  private static boolean isFirm(Facts facts, String known) {
    return facts.number().isPresent()
        && facts.year().isPresent()
        && !known.isBlank()
        && !known.contains(UNRESOLVED);
  }

  /** Another document on which a source has put the same number. */
  public Identity apartBy(Face face) {
    return new Identity(value + "~" + face.issued().map(LocalDate::toString).orElse(""));
  }

  /** All that is printed, so that two documents never become one. */
  private static String loose(Facts facts) {
    return join(
        "vn:khac",
        facts.type(),
        facts.number(),
        facts.issuer(),
        facts.issued().map(LocalDate::toString).or(() -> facts.year().map(String::valueOf)));
  }

  private static String unnumbered(Facts facts, Contribution contribution) {
    return facts.title().isPresent()
        ? join(
            "vn:khong-so",
            facts.type(),
            facts.title(),
            facts.issuer(),
            facts.issued().map(LocalDate::toString))
        : join("vn:khong-ten", Optional.of(contribution.key()), Optional.of(contribution.hash()));
  }

  @SafeVarargs
  private static String join(String first, Optional<String>... parts) {
    return Stream.concat(
            Stream.of(first), Stream.of(parts).map(p -> VietnameseText.fold(p.orElse("")).strip()))
        .collect(Collectors.joining(":"));
  }

  /** Opaque, the same in every load. */
  public String id() {
    return Contribution.hash(value).substring(0, ID_LENGTH);
  }
}
