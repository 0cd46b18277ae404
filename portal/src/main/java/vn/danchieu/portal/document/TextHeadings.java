package vn.danchieu.portal.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredProvision.Heading;

/** The headings above the provisions of one text. */
final class TextHeadings {
  private TextHeadings() {}

  /** A heading, and how many stand above it. */
  record Placed(Heading heading, int above) {}

  /** Each once, in the order in which they stand. */
  static List<Placed> of(List<StoredProvision> provisions) {
    Map<String, Placed> placed = new LinkedHashMap<>();
    for (StoredProvision provision : provisions) {
      for (int above = 0; above < provision.path().size(); above++) {
        Heading heading = provision.path().get(above);
        placed.putIfAbsent(heading.anchor(), new Placed(heading, above));
      }
    }
    return List.copyOf(placed.values());
  }
}
