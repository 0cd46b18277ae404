package vn.danchieu.portal.graph;

import java.util.List;
import java.util.Optional;
import vn.danchieu.portal.link.ReadLink;

/**
 * How a document stands among others.
 *
 * @param around its own relations, both ways
 * @param limit how many were read, where there may be more
 * @param up what it carries out, and what that carries out
 * @param down what carries it out, and so on
 */
record RelationScheme(
    List<ReadLink> around, Optional<Integer> limit, List<Branch> up, List<Branch> down) {}
