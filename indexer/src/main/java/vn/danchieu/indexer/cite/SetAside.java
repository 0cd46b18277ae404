package vn.danchieu.indexer.cite;

import java.util.List;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredLink;

/** The links of a document that has to earn its identity first: it cites, and changes nothing. */
final class SetAside {
  private SetAside() {}

  static List<StoredLink> harmless(List<StoredLink> links) {
    return links.stream().map(SetAside::harmless).toList();
  }

  private static StoredLink harmless(StoredLink link) {
    boolean acts = Relation.ofCode(link.relation()).filter(Relation::alters).isPresent();
    return acts ? link.as(Relation.MENTIONS) : link;
  }
}
