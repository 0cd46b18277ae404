package vn.danchieu.portal.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadLink;

/**
 * Documents that stand in one relation to the one shown.
 *
 * @param out whether the one shown acts on them
 */
record RelationGroup(Relation relation, boolean out, List<Entry> entries) {

  /** Another document, and each sentence that says so. */
  record Entry(LinkEnd end, List<ReadLink> links) {
    public boolean party() {
      return lineOf(end).filter(Line.PARTY.code()::equals).isPresent();
    }
  }

  public String key() {
    return "group." + (out ? "out." : "in.") + relation.code();
  }

  public String anchor() {
    return (out ? "di-" : "den-")
        + relation.code().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public List<Entry> party() {
    return entries.stream().filter(Entry::party).toList();
  }

  public List<Entry> state() {
    return entries.stream().filter(entry -> !entry.party()).toList();
  }

  static Optional<String> lineOf(LinkEnd end) {
    return switch (end) {
      case LinkEnd.Known known -> known.document().line();
      case LinkEnd.Choice choice -> choice.reference().line().map(Line::code);
      case LinkEnd.Absent absent -> absent.reference().line().map(Line::code);
    };
  }

  /** In the order of {@link Relation}, what the document does first. */
  static List<RelationGroup> of(StoredDocument self, List<ReadLink> links) {
    List<RelationGroup> groups = new ArrayList<>();
    for (boolean out : List.of(true, false)) {
      for (Relation relation : Relation.values()) {
        List<Entry> entries = entries(self, links, relation, out);
        if (!entries.isEmpty()) {
          groups.add(new RelationGroup(relation, out, entries));
        }
      }
    }
    return groups;
  }

  private static List<Entry> entries(
      StoredDocument self, List<ReadLink> links, Relation relation, boolean out) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (ReadLink link : links) {
      boolean acts = link.source().is(self);
      boolean suffers = link.target().is(self);
      if (link.relation() == relation && (out ? acts && !suffers : suffers && !acts)) {
        LinkEnd end = out ? link.target() : link.source();
        entries
            .computeIfAbsent(Addresses.of(end), _ -> new Entry(end, new ArrayList<>()))
            .links()
            .add(link);
      }
    }
    return List.copyOf(entries.values());
  }
}
