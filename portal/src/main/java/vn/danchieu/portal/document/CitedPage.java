package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.List;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.link.ReadLink;

/**
 * What is known of a document only by those who cite it.
 *
 * @param best the citation that says most
 * @param candidates held documents that may be meant
 * @param in who cites it
 * @param out what citing documents say it does
 */
record CitedPage(
    String identity,
    String name,
    LocalDate on,
    StoredReference best,
    List<StoredDocument> candidates,
    long citedBy,
    List<ReadLink> in,
    List<ReadLink> out) {}
