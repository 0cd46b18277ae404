package vn.danchieu.indexer.cite;

import java.util.List;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredProvision;

/**
 * A document ready to be written, whole.
 *
 * @param differences what its sources say differently, for the report
 */
public record AssembledDocument(
    StoredDocument document,
    List<StoredProvision> provisions,
    List<StoredLink> links,
    List<String> differences) {}
