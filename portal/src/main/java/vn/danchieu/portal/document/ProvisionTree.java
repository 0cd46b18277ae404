package vn.danchieu.portal.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredProvision.Heading;

/** Provisions under the headings that stand above them: a document as a tree. */
public sealed interface ProvisionTree {
  /** Phần, Chương, Mục or Tiểu mục, and what stands below it. */
  record Division(Heading heading, List<ProvisionTree> parts) implements ProvisionTree {}

  record Provision(StoredProvision stored) implements ProvisionTree {}

  /**
   * @param provisions in the order in which they stand
   */
  static List<ProvisionTree> of(List<StoredProvision> provisions) {
    List<ProvisionTree> parts = new ArrayList<>();
    Deque<Division> open = new ArrayDeque<>();
    for (StoredProvision provision : provisions) {
      List<Heading> path = provision.path();
      int shared = shared(open, path);
      while (open.size() > shared) {
        open.removeLast();
      }
      for (Heading heading : path.subList(shared, path.size())) {
        Division division = new Division(heading, new ArrayList<>());
        (open.isEmpty() ? parts : open.getLast().parts()).add(division);
        open.addLast(division);
      }
      (open.isEmpty() ? parts : open.getLast().parts()).add(new Provision(provision));
    }
    return parts;
  }

  private static int shared(Deque<Division> open, List<Heading> path) {
    Iterator<Division> divisions = open.iterator();
    int shared = 0;
    while (shared < path.size()
        && divisions.hasNext()
        && divisions.next().heading().equals(path.get(shared))) {
      shared++;
    }
    return shared;
  }
}
