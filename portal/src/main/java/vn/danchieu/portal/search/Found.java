package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.language.Syllables;
import vn.danchieu.portal.text.Marked;
import vn.danchieu.validity.Validity;

/**
 * What a search found.
 *
 * @param read how what was typed was read
 * @param limit in how many documents a phrase was looked for, where more hold it
 * @param absent what was named and is not held
 * @param lacking words of the question that stand in no document
 * @param next where to go on, if there is more
 */
public record Found(
    Interpretation read,
    long total,
    Optional<Integer> limit,
    List<DocumentHit> hits,
    Facets facets,
    List<Absent> absent,
    List<String> lacking,
    Optional<Cursor> next) {

  /**
   * A document that was named and is not held.
   *
   * @param name as it is called
   * @param identity under which others cite it; empty where nobody does
   * @param citedBy how many do
   */
  public record Absent(String name, Optional<String> identity, long citedBy) {}

  static Found nothing(ParsedQuery understood) {
    return new Found(
        Interpretation.of(understood),
        0,
        Optional.empty(),
        List.of(),
        Facets.NONE,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** What was typed, in one line. */
  public String query() {
    return read.query();
  }

  /** Of the documents, the best first. */
  List<String> ids() {
    return hits.stream().map(hit -> hit.document().id()).toList();
  }

  Found with(Facets counted) {
    return new Found(read, total, limit, hits, counted, absent, lacking, next);
  }

  Found of(long all, List<DocumentHit> some, Optional<Integer> among) {
    return new Found(read, all, among, some, facets, absent, lacking, next);
  }

  Found missing(List<Absent> named) {
    return new Found(read, total, limit, hits, facets, named, lacking, next);
  }

  Found lacking(List<String> words) {
    return new Found(read, total, limit, hits, facets, absent, words, next);
  }

  /** The question without the words that stand in no document; empty where nothing is left. */
  public String withoutLacking() {
    return Stream.of(query().split(" "))
        .filter(word -> Syllables.of(word).stream().noneMatch(lacking::contains))
        .collect(Collectors.joining(" "));
  }

  /** The words that stand in no document, as they are told. */
  public String lackingWords() {
    return lacking.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
  }

  /** Sets the cursor of the next page, unless all results were given. */
  Found goingOn(Optional<Cursor> place) {
    return new Found(
        read, total, limit, hits, facets, absent, lacking, place.filter(p -> p.position() < total));
  }

  /**
   * A document with the two provisions that fit best.
   *
   * @param name how it is called
   * @param snippet from the text or the summary, where no provision was found
   * @param citedBy how many documents cite it
   */
  public record DocumentHit(
      StoredDocument document,
      Marked name,
      Marked title,
      Optional<Marked> snippet,
      List<ProvisionHit> provisions,
      double score,
      Validity validity,
      long citedBy) {}

  /**
   * An article was amended.
   *
   * @param day since when it reads otherwise than as loaded
   * @param quoted whether what is quoted are the words since then, not those of before
   */
  public record Since(LocalDate day, boolean quoted) {}

  /**
   * A provision that was found.
   *
   * @param since where it was amended
   */
  public record ProvisionHit(
      StoredProvision provision, Marked snippet, double score, Optional<Since> since) {
    ProvisionHit with(Optional<Since> amended) {
      return new ProvisionHit(provision, snippet, score, amended);
    }

    /** The headings above it, e.g. {@code Chương II › Mục 1}; empty where there are none. */
    public String path() {
      return provision.path().stream()
          .map(StoredProvision.Heading::label)
          .collect(Collectors.joining(" › "));
    }

    /** The same with their titles. */
    public String fullPath() {
      return provision.path().stream()
          .map(heading -> heading.label() + heading.title().map(t -> ". " + t).orElse(""))
          .collect(Collectors.joining(" › "));
    }
  }

  /** What a search for provisions found. */
  public record Provisions(
      Interpretation read,
      long total,
      Optional<Integer> limit,
      List<ProvisionHit> hits,
      Optional<Cursor> next) {}
}
