package vn.danchieu.portal.graph;

import java.util.List;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadLink;

/**
 * A step of the cascade and what follows from it.
 *
 * @param link says why the step is taken
 * @param end where it leads
 */
record Branch(ReadLink link, LinkEnd end, List<Branch> further) {
  int size() {
    return 1 + further.stream().mapToInt(Branch::size).sum();
  }
}
