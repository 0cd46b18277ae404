package vn.danchieu.portal.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadLink;

/** Nodes and edges to draw; the lists of the page say the same in words. */
record GraphPicture(List<Node> nodes, List<Edge> edges, boolean cut) {
  private static final int MOST_NODES = 500;

  /**
   * A document.
   *
   * @param lane {@code dang} or {@code nn}
   * @param state how it is found: resolved, ambiguous, missing
   */
  record Node(
      String id,
      String name,
      Optional<String> title,
      String href,
      String lane,
      String state,
      Optional<Integer> year,
      boolean centre) {}

  /** A relation with the page and the sentence that prove it. */
  record Edge(
      String id,
      String from,
      String to,
      String relation,
      String verb,
      String proof,
      String sentence) {}

  /**
   * In which language it speaks, and what its own links begin with.
   *
   * @param verb of a relation
   */
  record Wording(Function<Relation, String> verb, String prefix) {}

  static GraphPicture of(StoredDocument centre, Stream<ReadLink> links, Wording wording) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    Map<String, Edge> edges = new LinkedHashMap<>();
    boolean cut = false;
    for (ReadLink link : (Iterable<ReadLink>) links::iterator) {
      String from = Addresses.of(link.source());
      String to = Addresses.of(link.target());
      boolean room =
          nodes.size() < MOST_NODES - 1 || nodes.containsKey(from) && nodes.containsKey(to);
      cut |= !room;
      if (room && !from.equals(to)) {
        nodes.computeIfAbsent(from, id -> node(id, link.source(), centre, wording.prefix()));
        nodes.computeIfAbsent(to, id -> node(id, link.target(), centre, wording.prefix()));
        edges.putIfAbsent(from + ">" + to + link.relation().code(), edge(link, from, to, wording));
      }
    }
    return new GraphPicture(new ArrayList<>(nodes.values()), new ArrayList<>(edges.values()), cut);
  }

  private static Node node(String id, LinkEnd end, StoredDocument centre, String prefix) {
    String lane =
        RelationGroup.lineOf(end).filter(Line.PARTY.code()::equals).isPresent() ? "dang" : "nn";
    Optional<Integer> year =
        switch (end) {
          case LinkEnd.Known known ->
              known.document().issued().map(day -> day.getYear()).or(known.document()::year);
          case LinkEnd.Choice choice -> choice.reference().year();
          case LinkEnd.Absent absent ->
              absent.reference().date().map(day -> day.getYear()).or(absent.reference()::year);
        };
    return new Node(
        id, end.name(), end.title(), prefix + id, lane, end.code(), year, end.is(centre));
  }

  private static Edge edge(ReadLink link, String from, String to, Wording wording) {
    return new Edge(
        link.stored().id(),
        from,
        to,
        link.relation().code(),
        wording.verb().apply(link.relation()),
        wording.prefix() + Addresses.ofProof(link),
        link.proof().text());
  }
}
