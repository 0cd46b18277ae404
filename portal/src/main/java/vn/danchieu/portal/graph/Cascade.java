package vn.danchieu.portal.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;

/** The chain of documents that implement each other, upwards and downwards. */
final class Cascade {
  private static final Set<Relation> CARRIES_OUT =
      EnumSet.of(
          Relation.LEGAL_BASIS,
          Relation.IMPLEMENTS,
          Relation.FOLLOWS,
          Relation.GUIDES,
          Relation.REVIEWS,
          Relation.ISSUES_WITH);

  private static final int STEPS = 4;
  private static final int MOST = 200;

  private final Relations relations;
  private final boolean up;
  private final Map<String, Node> seen = new LinkedHashMap<>();

  private Cascade(Relations relations, boolean up) {
    this.relations = relations;
    this.up = up;
  }

  /** A place in the tree while it grows. */
  private record Node(ReadLink link, LinkEnd end, List<Node> further) {
    Branch grown() {
      return new Branch(link, end, further.stream().map(Node::grown).toList());
    }
  }

  static List<Branch> up(Relations relations, StoredDocument from, List<ReadLink> around) {
    return new Cascade(relations, true).from(from, around);
  }

  static List<Branch> down(Relations relations, StoredDocument from, List<ReadLink> around) {
    return new Cascade(relations, false).from(from, around);
  }

  /** Breadth first: each document stands where the shortest way leads to it. */
  private List<Branch> from(StoredDocument start, List<ReadLink> around) {
    List<Node> first = new ArrayList<>();
    Map<String, List<Node>> places = new LinkedHashMap<>(Map.of(Addresses.of(start), first));
    Set<String> known = new HashSet<>(places.keySet());
    List<ReadLink> links = around;
    for (int step = 0; step < STEPS && !places.isEmpty() && seen.size() < MOST; step++) {
      Map<String, List<Node>> next = new LinkedHashMap<>();
      List<StoredDocument> toRead = new ArrayList<>();
      for (ReadLink link : links) {
        List<Node> place = places.get(Addresses.of(up ? link.source() : link.target()));
        LinkEnd end = up ? link.target() : link.source();
        if (place != null && leads(link, end, known)) {
          Node node = new Node(link, end, new ArrayList<>());
          place.add(node);
          seen.put(Addresses.of(end), node);
          next.put(Addresses.of(end), node.further());
          end.known().ifPresent(one -> toRead.add(one.document()));
        }
      }
      places = next;
      boolean last = step + 1 == STEPS || seen.size() >= MOST;
      links = last ? List.of() : relations.leading(toRead, CARRIES_OUT, up);
    }
    return first.stream().map(Node::grown).toList();
  }

  private boolean leads(ReadLink link, LinkEnd end, Set<String> known) {
    return CARRIES_OUT.contains(link.relation())
        && seen.size() < MOST
        && known.add(Addresses.of(end));
  }
}
