package vn.danchieu.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where normative acts of the State stand; see {@code vocabulary/ranks.tsv}. */
public final class LegalRanks {
  private static final LegalRanks SHIPPED = read();

  /** From here on ministries and their equals make the acts; of those none stands above another. */
  private static final int OF_MINISTRIES = 7;

  private final List<Row> rows;

  private LegalRanks(List<Row> rows) {
    this.rows = rows;
  }

  public static LegalRanks shipped() {
    return SHIPPED;
  }

  /** The rank, 1 the highest; empty for what has none. */
  public Optional<Integer> of(Optional<String> type, Optional<String> number) {
    return rows.stream()
        .filter(row -> type.filter(row.type()::equals).isPresent())
        .filter(row ->
            row.symbol().isEmpty() || number.filter(n -> n.contains(row.symbol())).isPresent())
        .map(Row::rank)
        .findFirst();
  }

  /** Whether an act stands above another, so that the other cannot end it. */
  public boolean isAbove(Reference act, Optional<String> otherType, Optional<String> otherNumber) {
    int other = of(otherType, otherNumber).orElse(0);
    return of(act.type(), act.number())
        .filter(rank -> rank < other && rank < OF_MINISTRIES)
        .isPresent();
  }

  private record Row(int rank, String type, String symbol) {}

  private static LegalRanks read() {
    try (var in =
        Objects.requireNonNull(LegalRanks.class.getResourceAsStream("vocabulary/ranks.tsv"))) {
      return new LegalRanks(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(cells -> new Row(Integer.parseInt(cells[0]), cells[1], cells[2]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
