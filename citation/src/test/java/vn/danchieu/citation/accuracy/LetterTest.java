package vn.danchieu.citation.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterTest {
  @Test
  void readsEveryCitationAndRelationOfTheLetterAndNothingElse() throws IOException {
    Optional<Path> shared = Datasets.root();
    assumeTrue(shared.isPresent(), "the measuring data lies beside the repository");
    assertThat(LetterScore.faults(shared.get())).isEmpty();
  }
}
