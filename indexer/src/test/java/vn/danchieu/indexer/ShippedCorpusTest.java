package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedCorpusTest {
  private final Shelf shelf = new Shelf();

  @Test
  void loadsWithoutProblem() throws Exception {
    Summary summary = shelf.load(Shelf.corpus("letters"), Shelf.corpus("records.jsonl"));
    assertThat(summary.problems()).isEmpty();
    assertThat(summary.added()).isEqualTo(summary.read());
  }
}
