package vn.danchieu.indexer.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Span;

/**
 * What the form of a document says of it.
 *
 * @param issuer as in running text
 * @param number as printed, without spaces
 * @param subject the trích yếu
 * @param subjectSpan where it stands; a citation in it is one
 * @param body from the first sentence to the last, without recipients and signature
 * @param end of the recipients and the signature; annexes follow
 */
public record Header(
    Optional<String> issuer,
    Optional<String> number,
    Optional<String> type,
    Optional<String> place,
    Optional<LocalDate> issued,
    Optional<String> subject,
    Optional<Span> subjectSpan,
    List<String> addressees,
    Signature signature,
    Span body,
    int end) {

  /**
   * The foot of a document.
   *
   * @param recipients Nơi nhận
   * @param authority TM., KT., TL., TUQ.
   */
  public record Signature(
      List<String> recipients,
      List<String> authority,
      Optional<String> title,
      Optional<String> signer) {}
}
