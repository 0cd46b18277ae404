package vn.danchieu.portal.search;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.NumberQuery;

/**
 * How a query was understood, shown to the reader so that it can be undone.
 *
 * @param query in one line without control characters
 * @param cut whether it was longer than what is searched for
 * @param numbers document numbers in it, best first
 * @param searched the words that are looked for, where they are others than those typed: marks put
 *     back, keystrokes read
 * @param meant the query as it may have been meant, where a word is as good as unknown
 * @param marks phrases, words left out and fields
 * @param hints which documents come sooner
 */
public record Interpretation(
    String query,
    boolean cut,
    List<NumberQuery> numbers,
    Optional<String> searched,
    Optional<String> meant,
    List<QueryMark> marks,
    List<DocumentHint> hints) {

  static Interpretation of(ParsedQuery understood) {
    TypedQuery typed = understood.typed();
    boolean named = typed.isNumber();
    return new Interpretation(
        typed.text(),
        typed.cut(),
        typed.numbers(),
        understood.restored().filter(_ -> !named),
        understood.meant(),
        typed.marks(),
        understood.hints());
  }

  /** The query without what was marked so. */
  public String without(QueryMark mark) {
    return (query.substring(0, mark.span().start()) + " " + query.substring(mark.span().end()))
        .strip()
        .replaceAll("\\s+", " ");
  }
}
