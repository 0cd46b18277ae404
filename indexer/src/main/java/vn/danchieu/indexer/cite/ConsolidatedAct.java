package vn.danchieu.indexer.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.danchieu.citation.Edge;
import vn.danchieu.citation.Keys;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.version.Act;
import vn.danchieu.version.Consolidation;

/**
 * Which act an official consolidation consolidates: the one that its head lists changes of. Where
 * the body or the year is not known, acts of several bodies may bear the number, and none is told.
 */
final class ConsolidatedAct {
  private static final String TYPE = "Văn bản hợp nhất";

  /** How a part of an identity begins that is not known. */
  private static final String UNKNOWN = ":_";

  private ConsolidatedAct() {}

  /** The same edges; of a consolidation the first that names its act says so. */
  static List<Edge> told(List<Edge> edges, StoredDocument document, String text) {
    Optional<Consolidation> read =
        isOne(document) ? Consolidation.of(act(document, text)) : Optional.empty();
    return read.map(head -> told(edges, head)).orElse(edges);
  }

  private static boolean isOne(StoredDocument document) {
    return document.type().filter(TYPE::equals).isPresent()
        || document.number().filter(number -> number.contains("VBHN")).isPresent();
  }

  private static Act act(StoredDocument document, String text) {
    return new Act(
        document.id(),
        document.number().orElse(""),
        document.title(),
        document.issued(),
        document.effective(),
        text);
  }

  private static List<Edge> told(List<Edge> edges, Consolidation head) {
    List<Edge> told = new ArrayList<>(edges);
    IntStream.range(0, edges.size())
        .boxed()
        .filter(i -> names(edges.get(i), head))
        .min(Comparator.comparingInt((Integer i) -> edges.get(i).target().span().start()))
        .ifPresent(first -> told.set(first, consolidating(edges.get(first))));
    return told;
  }

  private static boolean names(Edge edge, Consolidation head) {
    return edge.source().isEmpty()
        && !edge.nested()
        && edge.relation() == Relation.MENTIONS
        && edge.target().pinpoint().isEmpty()
        && edge.target().reference().number().filter(head::isOf).isPresent()
        && !Keys.identity(edge.target().reference()).contains(UNKNOWN);
  }

  private static Edge consolidating(Edge edge) {
    return new Edge(
        edge.source(),
        edge.target(),
        Relation.CONSOLIDATES,
        edge.trigger(),
        edge.sentence(),
        edge.nested(),
        edge.part(),
        edge.confidence(),
        edge.from(),
        edge.until());
  }
}
