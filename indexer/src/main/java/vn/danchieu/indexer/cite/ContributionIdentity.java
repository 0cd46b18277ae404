package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.citation.Keys;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.Audience;
import vn.danchieu.index.StoredDocument;

/**
 * Which document a contribution is about.
 *
 * @param audience in whose set it stands: the same document of another set is another one
 */
public record ContributionIdentity(String value, Audience audience) {
  private static final int ID_LENGTH = 16;

  /** A part of an identity that no authority stands behind begins so. */
  private static final String UNRESOLVED = ":_";

  /** Of a public document. */
  public static ContributionIdentity of(Contribution contribution) {
    return of(contribution, Audience.PUBLIC);
  }

  public static ContributionIdentity of(Contribution contribution, Audience audience) {
    return new ContributionIdentity(valueOf(contribution), audience);
  }

  private static String valueOf(Contribution contribution) {
    Facts facts = Facts.of(contribution);
    if (!Contradictions.in(facts, contribution).isEmpty()) {
      return join(StoredDocument.SET_ASIDE, Optional.of(contribution.key()));
    }
    String known = Keys.identity(facts.asDocument(""));
    if (isFirm(facts, known)) {
      return known;
    }
    return facts.number().isPresent() ? loose(facts) : unnumbered(facts, contribution);
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

  /** As a person corrected it; the id stays the one under which sources deliver the document. */
  String corrected(Facts facts, List<String> contradictions) {
    String known = Keys.identity(facts.asDocument(""));
    if (isFirm(facts, known) && contradictions.isEmpty()) {
      return known;
    }
    boolean settled = value.startsWith(StoredDocument.SET_ASIDE) && contradictions.isEmpty();
    return settled ? loose(facts) : value;
  }

  /** Another document on which a source has put the same number. */
  public ContributionIdentity apartBy(DistinguishingFacts face) {
    return new ContributionIdentity(
        value + "~" + face.issued().map(LocalDate::toString).orElse(""), audience);
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
    return audience.marked(Contribution.hash(value).substring(0, ID_LENGTH));
  }
}
