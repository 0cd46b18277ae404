package vn.danchieu.citation;

import java.util.List;

/**
 * All citations of a text in the order in which they start, and all relations it asserts. Every
 * citation is the target of at least one edge.
 */
public record Reading(List<Citation> citations, List<Edge> edges) {
  public Reading {
    citations = List.copyOf(citations);
    edges = List.copyOf(edges);
  }
}
