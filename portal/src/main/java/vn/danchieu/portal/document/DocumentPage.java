package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.history.Event;
import vn.danchieu.portal.history.Timeline;
import vn.danchieu.portal.link.Incoming;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.store.IssuerNow;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.Standing;
import vn.danchieu.validity.State;
import vn.danchieu.validity.Validity;

/**
 * What the page of a document shows.
 *
 * @param on the day for which validity is answered
 * @param name how the document is called in a heading
 * @param searched what was searched for on the way here, and is marked in the text
 * @param text as HTML, escaped
 * @param view of which day it is the text
 * @param hits where the searched words stand
 * @param contents the numbered parts, for the table of contents
 * @param out what it does to others and what it says others do
 * @param in what others do to it, as far as the page shows it
 * @param incoming all of that, in numbers
 * @param limit how many links were read, where there may be more
 */
record DocumentPage(
    StoredDocument document,
    String name,
    LocalDate on,
    Optional<String> searched,
    Standing standing,
    Validity validity,
    Optional<Validity> atIssue,
    TextHtml.Written text,
    DayView view,
    List<TextHit> hits,
    List<StoredProvision> contents,
    List<ReadLink> out,
    List<ReadLink> in,
    Incoming incoming,
    Optional<Integer> limit) {

  /** As much of each list as one reads at once. */
  static final int SHOWN = 20;

  public Citing citing() {
    return Citing.of(document);
  }

  /** As much as one reads at once; the rest has a page of its own. */
  public List<ReadLink> outShown() {
    return out.stream().limit(SHOWN).toList();
  }

  public List<ReadLink> inShown() {
    return in.stream().limit(SHOWN).toList();
  }

  public List<Change> endedBy() {
    return standing.endedBy(on);
  }

  public List<Change> amendedBy() {
    return standing.changes().stream().filter(change -> !change.whole()).toList();
  }

  /** The day of the first document held that cites it, for a look at how things stood then. */
  public Optional<LocalDate> citedOn() {
    return incoming.firstCited().filter(day -> !day.equals(on));
  }

  /** Who its issuer is on the day. */
  public IssuerNow issuerNow() {
    return IssuerNow.of(document, on);
  }

  public boolean party() {
    return standing.isParty();
  }

  public boolean stateApplies() {
    return validity.state() != State.NOT_APPLICABLE;
  }

  /** What sources claim of anything but the state of validity. */
  public List<StoredDocument.Claim> otherClaims() {
    return document.claims().stream()
        .filter(claim -> !claim.about().equals("status"))
        .filter(claim -> !claim.about().equals(StoredDocument.Claim.LISTED))
        .toList();
  }

  /** What the text builds upon and no longer holds on the day, each once. */
  public List<MovedBasis> movedBases() {
    Set<String> said = new HashSet<>();
    List<MovedBasis> moved = new ArrayList<>();
    for (ReadLink link : out) {
      if (link.fromText() && link.assertedBy(document)) {
        link.target()
            .known()
            .ifPresent(known ->
                known.standing().endedBy(on).stream()
                    .filter(change -> !change.isBy(document.id()))
                    .limit(1)
                    .filter(_ -> said.add(known.document().id()))
                    .forEach(change -> moved.add(new MovedBasis(link, change))));
      }
    }
    return moved;
  }

  /** The last document that was made on the ground of this one, where it still is so. */
  public Optional<ReadLink> lastBasis() {
    return in.stream()
        .filter(
            link -> link.relation() == Relation.LEGAL_BASIS && link.stored().hostDate().isPresent())
        .max(Comparator.comparing(link -> link.stored().hostDate().orElseThrow()));
  }

  public List<Event> history() {
    return Timeline.of(standing);
  }

  public boolean hasTasks() {
    return contents.stream().anyMatch(p -> p.kind().equals("task"));
  }

  /** The numbered parts a reader jumps to, below their headings. */
  public List<Contents> jumps() {
    return Contents.of(
        contents.stream()
            .filter(p -> p.kind().equals("task") || p.kind().equals("article"))
            .toList());
  }
}
