package vn.danchieu.citation.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.vocabulary.Table;

/** Numbers typed in every careless way are read as no other number than the one meant. */
class TypedNumbersTest {
  private static final int VARIANTS = 5;

  @Test
  void understandsTheNumbersOfTheVocabularyHoweverTheyAreTyped() {
    List<String> numbers =
        Stream.of("type-codes.tsv", "bodies.tsv")
            .flatMap(table -> Table.read(table).rows().stream())
            .map(row -> row.get("example"))
            .toList();
    assertUnderstood(numbers, 20_251_124);
  }

  @Test
  void understandsTheNumbersOfRealDocumentsHoweverTheyAreTyped() {
    assumeTrue(Datasets.root().isPresent());
    Path corpus = Datasets.root().orElseThrow().resolve("data/corpus");
    List<String> numbers = new ArrayList<>();
    for (String set : List.of("phapdien", "vbpl-html", "congbao", "local-letters")) {
      for (JsonNode row : Datasets.lines(corpus.resolve(set + ".jsonl.gz"))) {
        numbers.add(row.path("number").asString("").strip());
      }
    }
    assertUnderstood(numbers, 300);
  }

  /**
   * At least 99 in 100 agree with the number meant, and no more than 1 in 1000 are sure of another.
   */
  private static void assertUnderstood(List<String> numbers, long seed) {
    Random random = new Random(seed);
    Map<String, String> faults = new LinkedHashMap<>();
    int all = 0;
    for (String number : numbers) {
      Optional<DocumentNumber> parsed = Numbers.parse(number);
      for (int i = 0; parsed.isPresent() && i < VARIANTS; i++) {
        TypedVariants.Variant variant =
            TypedVariants.of(number, parsed.get().type().orElse("Công văn"), random);
        TypedVariants.fault(variant).ifPresent(fault -> faults.put(variant.typed(), fault));
        all++;
      }
    }
    long certain = faults.values().stream().filter(f -> f.startsWith("WRONGLY")).count();
    System.out.println(
        "Typed numbers, seed %d: %d of %d misread, %d of them wrongly certain"
            .formatted(seed, faults.size(), all, certain));
    assertThat(faults.size()).as("%s", faults).isLessThanOrEqualTo(all / 100);
    assertThat(certain).as("%s", faults).isLessThanOrEqualTo(all / 1000 + 1);
  }
}
