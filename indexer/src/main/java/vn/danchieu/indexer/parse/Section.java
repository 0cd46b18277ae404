package vn.danchieu.indexer.parse;

import java.util.Optional;
import vn.danchieu.citation.Span;

/**
 * A part of a document.
 *
 * @param kind {@code preamble}, {@code task}, {@code article}, {@code annex}, {@code closing}
 * @param anchor unique in the document
 */
public record Section(
    String kind, String anchor, String label, Optional<String> title, Span span) {}
