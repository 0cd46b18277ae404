package vn.danchieu.indexer.source.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/** How facts of a document are labelled and written outside of it. */
public final class Labels {
  private static final Map<String, String> FIELDS = read();

  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:[ T].*)?");

  private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T].*)?");

  private Labels() {}

  /** The field of an import line that a label announces. */
  public static Optional<String> field(String label) {
    String key = VietnameseText.compose(label).strip().replaceAll("\\s*:$", "");
    return Optional.ofNullable(FIELDS.get(key.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)));
  }

  /** A date as people write it (day first) or as programs do, as an import line has it. */
  public static Optional<String> date(String written) {
    Matcher iso = ISO.matcher(written.strip());
    Matcher date = DATE.matcher(written.strip());
    try {
      if (iso.matches()) {
        return Optional.of(LocalDate.parse(iso.group(1)).toString());
      }
      return date.matches()
          ? Optional.of(
              LocalDate.of(
                      Integer.parseInt(date.group(3)),
                      Integer.parseInt(date.group(2)),
                      Integer.parseInt(date.group(1)))
                  .toString())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> read() {
    Map<String, String> fields = new HashMap<>();
    try (InputStream in = Labels.class.getResourceAsStream("labels.tsv")) {
      if (in == null) {
        throw new IllegalStateException("indexer lacks its resource labels.tsv");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .map(row -> row.split("\t"))
          .forEach(cells -> fields.put(cells[0], cells[1]));
      return Map.copyOf(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
