package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.Map;
import vn.danchieu.index.StoredDocument.Claim;
import vn.danchieu.index.StoredDocument.Dispute;

/**
 * A fact of a record that gave way to the text, or an issuer to the number.
 *
 * @param about {@code number}, {@code type}, {@code issued}, {@code title}, {@code issuer}
 * @param written by the record
 * @param shown instead; empty where nothing is
 */
record ReplacedFact(String about, String written, String shown) {
  private static final Map<String, String> NAMES =
      Map.of(
          "number",
          "số, ký hiệu",
          "type",
          "loại văn bản",
          "issued",
          "ngày ban hành",
          "title",
          "tên",
          "issuer",
          "cơ quan ban hành");

  private static final String TEXT = "toàn văn";

  /** Who gave a number is told by its symbol. */
  private static final String SYMBOL = "số, ký hiệu";

  private static final int LONGEST = 160;

  static ReplacedFact ofDay(LocalDate written, LocalDate shown) {
    return new ReplacedFact(
        "issued", Differences.DAY.format(written), Differences.DAY.format(shown));
  }

  /** What the record said, kept under the name of its source. */
  Claim claim(Contribution contribution) {
    return new Claim(
        about,
        written,
        java.util.Optional.empty(),
        contribution.facts().date("asOf"),
        Differences.source(contribution),
        contribution.facts().sourceUrl(),
        java.util.Optional.of(
            shown.isEmpty() ? "Không dùng." : "Trái với %s; bản này dùng %<s.".formatted(better())),
        java.util.Optional.of("low"));
  }

  Dispute dispute(Contribution contribution) {
    String own =
        shown.isEmpty() ? "không dùng" : "%s ghi “%s”, được dùng".formatted(better(), cut(shown));
    return new Dispute(
        about,
        "Về %s: nguồn ghi “%s” (%s); %s."
            .formatted(
                NAMES.getOrDefault(about, about),
                cut(written),
                Differences.source(contribution),
                own));
  }

  private String better() {
    return about.equals("issuer") ? SYMBOL : TEXT;
  }

  private static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
