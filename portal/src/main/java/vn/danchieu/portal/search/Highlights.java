package vn.danchieu.portal.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch.core.search.BoundaryScanner;
import org.opensearch.client.opensearch.core.search.BuiltinHighlighterType;
import org.opensearch.client.opensearch.core.search.Highlight;
import org.opensearch.client.opensearch.core.search.HighlightField;
import vn.danchieu.index.Fields;
import vn.danchieu.portal.text.Marked;

/** Marks what was searched for in the accented text, also for what was typed without accents. */
final class Highlights {
  /** From where sentences are rounded up on both sides. */
  private static final int FRAGMENT = 160;

  /** Some sentences of the law fill a page. */
  private static final int MOST_SHOWN = 320;

  private Highlights() {}

  static Highlight of(Typed typed) {
    HighlightField parts =
        HighlightField.of(f ->
            f.numberOfFragments(1)
                .fragmentSize(FRAGMENT)
                .boundaryScanner(BoundaryScanner.Sentence)
                .boundaryScannerLocale("vi-VN")
                .matchedFields(List.of(Fields.TEXT, Fields.TEXT + Fields.FOLDED)));
    return Highlight.of(h ->
        h.type(t -> t.builtin(BuiltinHighlighterType.FastVector))
            .preTags(Marked.OPEN)
            .postTags(Marked.CLOSE)
            .highlightQuery(TextQueries.marks(typed, List.of(Fields.TEXT)))
            .fields(Fields.TEXT, parts));
  }

  static Optional<Marked> in(Map<String, List<String>> highlights, String field) {
    return highlights.getOrDefault(field, List.of()).stream()
        .findFirst()
        .map(found -> Marked.bracketed(found).tidied().settled());
  }

  /** Whole sentences, unless they are too long to be read in a list. */
  static Optional<Marked> sentences(Map<String, List<String>> highlights, String field) {
    return in(highlights, field).map(found -> found.withoutNextItem().abridged(MOST_SHOWN));
  }
}
