package vn.danchieu.index.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people write, and how the law says it: abbreviations that have one reading take its place,
 * everyday words bring the words of the law with them. Ships as {@code everyday.tsv}; each row has
 * its example.
 */
public final class EverydayWords {
  private static final EverydayWords SHIPPED = new EverydayWords(rows());
  private static final int CELLS = 4;

  /**
   * A row of the table.
   *
   * @param kind {@code abbreviation}, {@code everyday} or {@code question}
   * @param legal empty for the phrases of a question, which say nothing of the law
   * @param example a query with what is written
   */
  record Row(String kind, List<String> written, List<String> legal, String example) {}

  private final List<Row> rows;
  private final Map<List<String>, List<String>> abbreviations = new HashMap<>();
  private final Map<List<String>, List<String>> everyday = new HashMap<>();
  private final int longest;

  private EverydayWords(List<Row> rows) {
    this.rows = rows;
    for (Row row : rows) {
      switch (row.kind()) {
        case "abbreviation" -> abbreviations.put(row.written(), row.legal());
        case "everyday" -> everyday.put(row.written(), row.legal());
        default -> {
          // Phrases of a question are only counted.
        }
      }
    }
    this.longest = rows.stream().mapToInt(row -> row.written().size()).max().orElse(0);
  }

  public static EverydayWords shipped() {
    return SHIPPED;
  }

  List<Row> table() {
    return rows;
  }

  /** The single words that people write and the law does not: none of them is a slip. */
  public Set<String> written() {
    return rows.stream()
        .flatMap(row -> row.written().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Everything that the table writes, for counting. */
  List<List<String>> phrases() {
    List<List<String>> phrases = new ArrayList<>();
    for (Row row : rows) {
      phrases.add(row.written());
      if (!row.legal().isEmpty()) {
        phrases.add(row.legal());
      }
    }
    return phrases;
  }

  /** The same with every abbreviation written out. */
  public List<String> writtenOut(List<String> syllables) {
    List<String> all = new ArrayList<>();
    int at = 0;
    while (at < syllables.size()) {
      Optional<Match> match = longest(abbreviations, syllables, at);
      if (match.isPresent()) {
        all.addAll(match.get().legal());
        at += match.get().length();
      } else {
        all.add(syllables.get(at));
        at++;
      }
    }
    return all;
  }

  /** How the law says what stands here in everyday words. */
  public List<List<String>> legal(List<String> syllables) {
    List<List<String>> found = new ArrayList<>();
    for (int at = 0; at < syllables.size(); at++) {
      longest(everyday, syllables, at).ifPresent(match -> found.add(match.legal()));
    }
    return found;
  }

  private record Match(int length, List<String> legal) {}

  private Optional<Match> longest(
      Map<List<String>, List<String>> table, List<String> syllables, int at) {
    for (int length = Math.min(longest, syllables.size() - at); length > 0; length--) {
      List<String> legal = table.get(syllables.subList(at, at + length));
      if (legal != null) {
        return Optional.of(new Match(length, legal));
      }
    }
    return Optional.empty();
  }

  private static List<Row> rows() {
    try (InputStream in = EverydayWords.class.getResourceAsStream("everyday.tsv")) {
      if (in == null) {
        throw new IllegalStateException("index-config lacks its resource everyday.tsv");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(EverydayWords::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("index-config cannot read its resource everyday.tsv", e);
    }
  }

  private static Row row(String line) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    if (cells.size() != CELLS) {
      throw new IllegalStateException("everyday.tsv has a row without four cells: " + line);
    }
    return new Row(
        cells.get(0), Syllables.of(cells.get(1)), Syllables.of(cells.get(2)), cells.get(3));
  }
}
