package vn.danchieu.citation;

import java.util.List;

/**
 * All citations of a text in the order in which they start, and all relations it asserts. Every
 * citation is the target of at least one edge. An edge may also lead to a document that the text
 * names only in the title of another, such as the regulation a decision issues: that target has the
 * kind {@link Kind#INTERNAL} and is not among the citations.
 */
public record Reading(List<Citation> citations, List<Edge> edges) {
  public Reading {
    citations = List.copyOf(citations);
    edges = List.copyOf(edges);
  }
}
