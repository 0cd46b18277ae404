package vn.danchieu.indexer.parse;

import java.util.Locale;

/** The divisions above articles, widest first. */
public enum HeadingLevel {
  PART("Phần", "phan"),
  CHAPTER("Chương", "chuong"),
  SECTION("Mục", "muc"),
  SUBSECTION("Tiểu mục", "tieu-muc");

  private final String word;
  private final String anchor;

  HeadingLevel(String word, String anchor) {
    this.word = word;
    this.anchor = anchor;
  }

  /** As it is stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String word() {
    return word;
  }

  String anchor() {
    return anchor;
  }

  static HeadingLevel of(String written) {
    return switch (written.substring(0, 1).toUpperCase(Locale.ROOT)) {
      case "P" -> PART;
      case "C" -> CHAPTER;
      case "M" -> SECTION;
      default -> SUBSECTION;
    };
  }
}
