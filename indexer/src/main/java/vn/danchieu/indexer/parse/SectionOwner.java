package vn.danchieu.indexer.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.VietnameseText;

/**
 * What the sections of one region belong to: the document itself, or something that follows its
 * signature and has articles and parts of its own.
 *
 * @param label of the annex; empty for the document itself
 */
record SectionOwner(String label, Optional<String> title) {
  static final SectionOwner DOCUMENT = new SectionOwner("", Optional.empty());

  /** Numbers in them are tasks; in other annexes they count the rows of lists and tables. */
  private static final Set<String> PLANS =
      Set.of("Kế hoạch", "Chương trình", "Đề án", "Phương án", "Chiến lược");

  /** To be filled in: its articles and parts say nothing yet. */
  boolean isForm() {
    return label.startsWith("Mẫu") || label.startsWith("Biểu");
  }

  boolean isPlan() {
    return !isAnnex() || PLANS.contains(label);
  }

  boolean isAnnex() {
    return !label.isEmpty();
  }

  String anchor() {
    return VietnameseText.fold(label)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  String anchor(String own) {
    return isAnnex() ? anchor() + "-" + own : own;
  }

  String label(String own) {
    return isAnnex() ? own + ", " + label : own;
  }
}
