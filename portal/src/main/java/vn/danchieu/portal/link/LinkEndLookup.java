package vn.danchieu.portal.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.store.Documents.Place;
import vn.danchieu.validity.Standing;

/**
 * Looks up the ends of links.
 *
 * @param works by id: hosts, acting documents and targets
 */
record LinkEndLookup(Map<String, StoredWork> works) {
  static final StoredLead NOWHERE = new StoredLead(StoredLead.State.MISSING, List.of());

  /** Empty where its host is no longer there. */
  Optional<ReadLink> read(StoredLink link, Map<String, Place> places) {
    return known(link.hostId())
        .map(host ->
            new ReadLink(
                link,
                host.document(),
                link.source()
                    .map(source -> of(source, link.leads().flatMap(StoredLink.Leads::source)))
                    .orElseGet(() -> of(host)),
                of(link.target(), link.leads().map(StoredLink.Leads::target)),
                link.provisionId().flatMap(id -> Optional.ofNullable(places.get(id)))));
  }

  Standing standing(StoredDocument document) {
    return known(document.id())
        .map(Standings::whole)
        .orElseGet(() -> new Standing(document, List.of()));
  }

  private Optional<StoredWork> known(String id) {
    return Optional.ofNullable(works.get(id)).filter(StoredWork::isKnown);
  }

  private static LinkEnd of(StoredWork work) {
    return new LinkEnd.Known(work.document(), Standings.shortly(work));
  }

  private LinkEnd of(StoredReference reference, Optional<StoredLead> lead) {
    StoredLead known = lead.orElse(NOWHERE);
    long citedBy =
        known.works().stream()
            .flatMap(id -> Optional.ofNullable(works.get(id)).stream())
            .mapToLong(StoredWork::citedBy)
            .max()
            .orElse(1);
    return of(reference, known, Math.max(1, citedBy));
  }

  /** One that is gone since it was derived leads nowhere. */
  LinkEnd of(StoredReference reference, StoredLead lead, long citedBy) {
    List<StoredWork> found = lead.works().stream().flatMap(id -> known(id).stream()).toList();
    if (found.isEmpty()) {
      return new LinkEnd.Absent(reference, reference.identity(), citedBy);
    }
    return lead.state() == StoredLead.State.RESOLVED
        ? of(found.getFirst())
        : new LinkEnd.Choice(reference, found.stream().map(StoredWork::document).toList());
  }
}
