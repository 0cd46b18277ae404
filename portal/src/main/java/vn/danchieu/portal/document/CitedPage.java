package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.version.ActStandIns;

/**
 * What is known of a document only by those who cite it.
 *
 * @param best the citation that says most
 * @param candidates held documents that may be meant
 * @param in who cites it
 * @param out what citing documents say it does
 * @param standIns official consolidations of it that are held
 */
record CitedPage(
    String identity,
    String name,
    LocalDate on,
    StoredReference best,
    List<StoredDocument> candidates,
    long citedBy,
    List<ReadLink> in,
    List<ReadLink> out,
    ActStandIns standIns) {

  /** The one document that every citation leads to; empty where one of them leaves a choice. */
  Optional<StoredDocument> meant() {
    boolean sure =
        in.stream().allMatch(link -> link.target() instanceof LinkEnd.Known)
            && out.stream().allMatch(link -> link.source() instanceof LinkEnd.Known);
    return sure && candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }
}
