package vn.danchieu.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.search.Found;
import vn.danchieu.portal.search.Interpretation;

/**
 * What a search found.
 *
 * @param facets counts by type, issuer, year, status, group and subject; each without its own
 *     filter
 * @param suggestion a better spelling, where there is one
 * @param interpretation the document numbers that were understood
 * @param next to be given as {@code after} for what follows; null at the end
 * @param limit in how many documents a quoted phrase was looked for, where more hold it
 * @param statusLimit always null: states are counted exactly
 * @param absent documents that were named by number or as a law and are not held
 */
record SearchJson(
    long total,
    List<HitJson> hits,
    Map<String, List<FacetJson>> facets,
    Optional<String> suggestion,
    InterpretationJson interpretation,
    Optional<String> next,
    Optional<Integer> limit,
    Optional<Integer> statusLimit,
    List<AbsentJson> absent) {

  /**
   * A document that was named and is not held.
   *
   * @param url of what is known of it; null where nobody cites it
   */
  record AbsentJson(String name, Optional<String> url, long citedBy) {
    static AbsentJson of(Found.Absent absent) {
      return new AbsentJson(
          absent.name(), absent.identity().map(Addresses::ofIdentity), absent.citedBy());
    }
  }

  /**
   * A document or a provision.
   *
   * @param id the imported id of the unit where one was given, else ours
   * @param snippet HTML: escaped text with {@code <mark>} around what was searched for
   * @param amended where the provision was amended; left out of what was not
   * @param audience who alone may read it; left out of what is public
   */
  record HitJson(
      String id,
      String documentId,
      Optional<String> provisionId,
      Optional<String> number,
      Optional<String> type,
      Optional<String> issuer,
      Optional<LocalDate> issued,
      Optional<String> title,
      Optional<String> label,
      String snippet,
      double score,
      String url,
      Optional<Boolean> held,
      Optional<ValidityJson> validity,
      Optional<Long> citedBy,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<SinceJson> amended,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> audience) {}

  /**
   * The provision reads otherwise than as loaded.
   *
   * @param quoted whether the snippet is from the words since then, not from those of before
   */
  record SinceJson(LocalDate since, boolean quoted) {
    static Optional<SinceJson> of(Found.ProvisionHit hit) {
      return hit.since().map(since -> new SinceJson(since.day(), since.quoted()));
    }
  }

  /**
   * How many results have a value.
   *
   * @param value what to filter by
   * @param label the same in words
   */
  record FacetJson(String value, String label, long count) {}

  /**
   * How the query was read.
   *
   * @param searched the words that are looked for, where they are others than those typed
   * @param marks phrases, words left out and fields
   * @param hints which documents come sooner
   */
  record InterpretationJson(
      String query,
      boolean cut,
      List<NumberJson> numbers,
      Optional<String> searched,
      List<MarkJson> marks,
      List<MarkJson> hints) {
    static InterpretationJson of(Interpretation read) {
      return new InterpretationJson(
          read.query(),
          read.cut(),
          read.numbers().stream().map(NumberJson::of).toList(),
          read.searched(),
          read.marks().stream().map(m -> MarkJson.of(m.sort(), m.value())).toList(),
          read.hints().stream().map(h -> MarkJson.of(h.kind(), h.value())).toList());
    }
  }

  /**
   * Something of a query that narrows it down, or puts some documents first.
   *
   * @param kind {@code phrase}, {@code without}, {@code number}, {@code type}, {@code issuer},
   *     {@code place}, {@code day}, {@code year} or {@code title}
   */
  record MarkJson(String kind, String value) {
    static MarkJson of(Enum<?> kind, String value) {
      return new MarkJson(kind.name().toLowerCase(Locale.ROOT), value);
    }
  }

  /** A document number found in the query; what was not typed is left open. */
  record NumberJson(
      int start,
      int end,
      Optional<String> number,
      Optional<String> type,
      String sequence,
      Optional<Integer> year,
      Optional<String> symbol,
      List<String> leftOpen) {
    static NumberJson of(NumberQuery number) {
      return new NumberJson(
          number.span().start(),
          number.span().end(),
          number.canonical(),
          number.type(),
          number.sequence(),
          number.year(),
          number.symbol(),
          number.leftOpen());
    }
  }
}
