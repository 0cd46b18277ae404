package vn.danchieu.portal.site;

import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.End;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.store.Named;

/** Names and addresses as templates ask for them. */
class PageAddresses {
  PageAddresses() {}

  public String of(StoredDocument document) {
    return Addresses.of(document);
  }

  public String of(End end) {
    return Addresses.of(end);
  }

  public String ofIdentity(String identity) {
    return Addresses.ofIdentity(identity);
  }

  public String ofProof(ReadLink link) {
    return Addresses.ofProof(link);
  }

  public String name(StoredDocument document) {
    return Named.shortly(document);
  }

  public String name(StoredReference reference) {
    return Named.shortly(reference);
  }
}
