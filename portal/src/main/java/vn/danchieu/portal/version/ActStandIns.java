package vn.danchieu.portal.version;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.version.Consolidation;

/**
 * Official consolidations of an act whose own text is not held: each is its text as of a day, and
 * what later acts change is carried out on it.
 *
 * @param texts by their days
 */
public record ActStandIns(List<Text> texts) {
  public static final ActStandIns NONE = new ActStandIns(List.of());

  /** Longer ones are not read while somebody waits. */
  private static final int LONGEST = 3_000_000;

  /**
   * One of them.
   *
   * @param asOf the last day from which on what it contains is in force
   */
  public record Text(StoredDocument document, LocalDate asOf) {}

  /**
   * @param number of the act; without it none is certain
   * @param texts that may be consolidations of it
   */
  public static ActStandIns of(Optional<String> number, List<StoredDocument> texts) {
    return new ActStandIns(
        texts.stream()
            .filter(text -> text.text().map(String::length).orElse(0) <= LONGEST)
            .flatMap(text ->
                Consolidation.of(OfficialConsolidations.act(text))
                    .filter(read -> number.filter(read::isOf).isPresent())
                    .flatMap(Consolidation::asOf)
                    .map(day -> new Text(text, day))
                    .stream())
            .sorted(Comparator.comparing(Text::asOf))
            .toList());
  }

  /** The last that is not of a later day; empty where no text of that day is held. */
  public Optional<Text> on(LocalDate day) {
    return texts.stream().filter(text -> !text.asOf().isAfter(day)).reduce((_, later) -> later);
  }

  public Optional<Text> first() {
    return texts.stream().findFirst();
  }

  public Optional<Text> last() {
    return texts.stream().reduce((_, later) -> later);
  }
}
