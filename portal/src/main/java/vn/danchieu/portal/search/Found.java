package vn.danchieu.portal.search;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.text.Marked;
import vn.danchieu.portal.validity.Validity;

/**
 * What a search found.
 *
 * @param types how many there are of each type of document, without the filter by type
 */
public record Found(
    String query,
    boolean cut,
    List<NumberQuery> numbers,
    long total,
    List<DocumentHit> hits,
    List<TypeCount> types) {

  /**
   * A document with the two provisions that fit best.
   *
   * @param name how it is called
   * @param snippet from the text or the summary, where no provision was found
   */
  public record DocumentHit(
      StoredDocument document,
      Marked name,
      Marked title,
      Optional<Marked> snippet,
      List<ProvisionHit> provisions,
      double score,
      Validity validity) {}

  /** A provision that was found. */
  public record ProvisionHit(StoredProvision provision, Marked snippet, double score) {}

  /** What a search for provisions found. */
  public record Provisions(String query, boolean cut, long total, List<ProvisionHit> hits) {}

  /** How many documents of a type were found. */
  public record TypeCount(String type, long count) {}
}
