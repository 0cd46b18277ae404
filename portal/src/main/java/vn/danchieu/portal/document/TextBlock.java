package vn.danchieu.portal.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph of a text as a page shows it.
 *
 * @param depth of the heading of a division, from 1; 0 for all else
 * @param anchor where a numbered task, an article or a division begins here
 * @param label of what begins here, for its permalink
 */
record TextBlock(
    Style style,
    int depth,
    Optional<String> anchor,
    Optional<String> label,
    List<Stretch> stretches) {

  enum Style {
    PARAGRAPH("doan"),
    DIVISION("de-muc"),
    HEADING("tieu-de"),
    CENTRED("giua"),
    ITEM("muc"),
    SIGNATURE("chu-ky"),
    ISSUER("co-quan"),
    MOTTO("quoc-hieu"),
    NUMBER("so-van-ban"),
    PLACE("noi-ngay");

    private final String code;

    Style(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    /** Whether it stands in the head of a document. */
    boolean isHead() {
      return switch (this) {
        case ISSUER, MOTTO, NUMBER, PLACE -> true;
        case PARAGRAPH, DIVISION, HEADING, CENTRED, ITEM, SIGNATURE -> false;
      };
    }
  }

  /** A stretch that is one link, or none. */
  record Stretch(Optional<InPlaceLink> link, List<Run> runs) {
    String text() {
      return runs.stream().map(Run::text).collect(Collectors.joining());
    }
  }

  /** Characters that look alike. */
  record Run(String text, boolean bold, boolean italic, boolean marked) {
    /** What a style sheet colours. */
    public String classes() {
      return (bold ? "dam " : "") + (italic ? "nghieng" : "");
    }

    public boolean plain() {
      return !bold && !italic && !marked;
    }
  }

  TextBlock in(Style other) {
    return new TextBlock(other, depth, anchor, label, stretches);
  }

  String text() {
    return stretches.stream().map(Stretch::text).collect(Collectors.joining());
  }
}
