package vn.danchieu.portal.link;

import java.util.Optional;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.portal.store.Documents.Place;
import vn.danchieu.portal.text.Marked;
import vn.danchieu.validity.LinkEffects;

/**
 * A stored link with both ends looked up.
 *
 * @param host the document that asserts it
 * @param source the actor: the host itself, or another document where the link is nested
 * @param place the host's provision that says so
 */
public record ReadLink(
    StoredLink stored, StoredDocument host, LinkEnd source, LinkEnd target, Optional<Place> place) {

  public Relation relation() {
    return relation(stored);
  }

  static Relation relation(StoredLink stored) {
    return Relation.ofCode(stored.relation()).orElse(Relation.MENTIONS);
  }

  /** What is to be known besides; that all of the target is meant goes without saying. */
  public Optional<String> note() {
    return LinkEffects.note(stored);
  }

  /** Whether the target's state on the day of the host tells the reader something. */
  public boolean tellsOfThen(LinkEnd end) {
    return fromText() && end.equals(target);
  }

  /** Whether the host's text says so, not a record about it. */
  public boolean fromText() {
    return stored.start() >= 0;
  }

  /** The proof, with the citation marked where the text holds it. */
  public Marked proof() {
    int from = stored.start() - stored.sentenceStart();
    int to = stored.end() - stored.sentenceStart();
    boolean inside = fromText() && stored.sentenceStart() >= 0 && from >= 0 && to >= from;
    Marked sentence =
        inside ? Marked.at(stored.sentence(), new Span(from, to)) : Marked.plain(stored.sentence());
    return sentence.tidied();
  }

  public boolean assertedBy(StoredDocument document) {
    return host.id().equals(document.id());
  }

  /** Whether the host says it of two others. */
  public boolean ofOthers() {
    return stored.source().isPresent();
  }
}
