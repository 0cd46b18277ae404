package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.danchieu.index.StoredDocument.Claim;
import vn.danchieu.indexer.source.ImportLine;

/**
 * A source that lists only what is in force, as the legal code (Bộ pháp điển) does: that it holds
 * an act is a claim of force as of the day of its copy.
 */
final class InForceListing {
  /** How a copy of the Code marks its acts; it tells the year in which it was taken. */
  private static final Pattern CODE =
      Pattern.compile("in the Code \\(in force at crawl, (?<year>\\d{4})\\)");

  private static final String NAME = "Bộ pháp điển";
  private static final String IN_FORCE = "Còn hiệu lực";

  private InForceListing() {}

  /**
   * @param issued the day of the act: a copy that lists it was taken later
   */
  static Optional<Claim> in(ImportLine line, Optional<LocalDate> issued) {
    Matcher code = CODE.matcher(line.field("status").map(String::strip).orElse(""));
    if (!code.matches()) {
      return Optional.empty();
    }
    LocalDate year = LocalDate.of(Integer.parseInt(code.group("year")), 1, 1);
    LocalDate day =
        Stream.concat(line.date("asOf").or(() -> Optional.of(year)).stream(), issued.stream())
            .max(LocalDate::compareTo)
            .orElse(year);
    String note =
        line.date("asOf").isPresent()
            ? "Bộ pháp điển chỉ gồm văn bản còn hiệu lực."
            : "Bộ pháp điển chỉ gồm văn bản còn hiệu lực; nguồn chỉ ghi bản năm %s, nên tính từ ngày sớm nhất của năm đó."
                .formatted(code.group("year"));
    return Optional.of(
        new Claim(
            Claim.LISTED,
            IN_FORCE,
            Optional.empty(),
            Optional.of(day),
            NAME,
            line.sourceUrl(),
            Optional.of(note),
            Optional.empty()));
  }
}
