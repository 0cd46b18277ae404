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

  private static final int CONSTITUTION = 1;
  private static final int OF_ASSEMBLY = 2;
  private static final String RESOLUTION = "Nghị quyết";

  /** From here on ministries and their equals make the acts; of those none stands above another. */
  private static final int OF_MINISTRIES = 7;

  /** From here on provinces and communes make the acts, which end nothing that the centre made. */
  private static final int OF_PROVINCES = 10;

  /** How the names of the councils and committees of provinces and communes begin. */
  private static final List<String> LOCAL =
      List.of(
          "Ủy ban nhân dân",
          "UBND",
          "Chủ tịch Ủy ban nhân dân",
          "Chủ tịch UBND",
          "Hội đồng nhân dân",
          "HĐND");

  /** What the rank of an act is read from. */
  public record Act(Optional<String> type, Optional<String> number, Optional<String> issuer) {
    public static Act of(Reference act) {
      return new Act(
          act.type(), act.number(), act.issuer().map(Authority::name).or(act::issuerAsWritten));
    }

    private boolean isLocal() {
      return issuer.filter(name -> LOCAL.stream().anyMatch(name::startsWith)).isPresent();
    }
  }

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
  public boolean isAbove(Act act, Act other) {
    int below = rank(other).orElse(0);
    if (rank(act).filter(rank -> rank == CONSTITUTION).isPresent()) {
      return !amendsConstitution(other, below);
    }
    return rank(act)
        .filter(rank -> rank < below && (rank < OF_MINISTRIES || below >= OF_PROVINCES))
        .isPresent();
  }

  /** By its resolutions the National Assembly does; no law does. */
  private static boolean amendsConstitution(Act act, int rank) {
    return rank == 0
        || rank == CONSTITUTION
        || rank == OF_ASSEMBLY && act.type().filter(RESOLUTION::equals).isPresent();
  }

  private Optional<Integer> rank(Act act) {
    return act.isLocal() ? Optional.of(OF_PROVINCES) : of(act.type(), act.number());
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
