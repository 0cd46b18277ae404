package vn.danchieu.portal.site;

import vn.danchieu.index.Audience;
import vn.danchieu.index.AudienceMarks;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredAct;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredReference;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.text.OwnAddress;
import vn.danchieu.portal.version.ArticlePlaces;

/** Names and addresses as templates ask for them. */
class PageAddresses {
  private final String prefix;

  /** The prefix keeps the reader's language. */
  PageAddresses(String prefix) {
    this.prefix = prefix;
  }

  /** Of a page of the portal whose address is at hand. */
  public String page(String address) {
    return prefix + address;
  }

  /** Of the page in Vietnamese, whole: for paper, and for copying elsewhere. */
  public String canonical(StoredDocument document) {
    return OwnAddress.current() + Addresses.of(document);
  }

  /** Of an article in the page of its document. */
  public String anchor(StoredVersion article) {
    return ArticlePlaces.anchor(article.label());
  }

  public String identifier(StoredDocument document) {
    return OwnAddress.current() + Addresses.ofIdentifier(document);
  }

  public String of(StoredAct act) {
    return prefix + Addresses.of(act);
  }

  public String of(StoredDocument document) {
    return prefix + Addresses.of(document);
  }

  public String of(LinkEnd end) {
    return prefix + Addresses.of(end);
  }

  public String ofIdentity(String identity) {
    return prefix + Addresses.ofIdentity(identity);
  }

  public String ofProof(ReadLink link) {
    return prefix + Addresses.ofProof(link);
  }

  public String name(StoredDocument document) {
    return Named.shortly(document);
  }

  /** Who alone may read it, in words; empty for what is public. */
  public String audience(StoredDocument document) {
    return AudienceMarks.shown(Audience.of(document.id()));
  }

  /** What the readers of an audience are called. */
  public String group(String audience) {
    return AudienceMarks.group(audience);
  }

  public String name(StoredReference reference) {
    return Named.shortly(reference);
  }

  /** What stands between brackets or before a comma: a source in a line, without its full stop. */
  public String source(String said) {
    return Named.abridged(said).replaceFirst("[\\s.,;:”\"]+$", "");
  }
}
