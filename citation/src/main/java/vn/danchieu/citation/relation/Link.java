package vn.danchieu.citation.relation;

import java.util.Optional;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.extraction.Mention;

/**
 * A relation between mentions, before they are citations.
 *
 * @param source empty where the host acts
 */
public record Link(
    Optional<Mention> source,
    Mention target,
    Relation relation,
    Optional<Span> trigger,
    Span sentence,
    boolean nested,
    boolean part,
    double confidence) {}
