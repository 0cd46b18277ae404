package vn.danchieu.indexer.parse;

import java.util.Optional;
import vn.danchieu.citation.Span;

/**
 * The heading of a division above articles, e.g. {@code Chương II. QUY ĐỊNH CỤ THỂ}.
 *
 * @param anchor unique in the document
 * @param span of the number and the title
 * @param until where what it heads ends
 */
public record Heading(
    HeadingLevel level,
    String anchor,
    String label,
    Optional<String> title,
    Span span,
    int until) {}
