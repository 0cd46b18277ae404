package vn.danchieu.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
  private static List<String> lines(String text, int longest) throws Exception {
    ByteLines lines =
        new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
    List<String> all = new ArrayList<>();
    for (Optional<byte[]> next = lines.next(); next.isPresent(); next = lines.next()) {
      all.add(new String(next.get(), StandardCharsets.UTF_8));
    }
    return all;
  }

  @Test
  void aLastLineNeedsNoEndAndEmptyLinesCount() throws Exception {
    assertThat(lines("", 100)).isEmpty();
    assertThat(lines("một", 100)).containsExactly("một");
    assertThat(lines("một\n\nhai\n", 100)).containsExactly("một", "", "hai");
  }

  @Test
  void aLineLongerThanTheBufferComesWhole() throws Exception {
    String whole = "dài ".repeat(50_000);

    assertThat(lines("ngắn\n" + whole + "\nsau", 1 << 20)).containsExactly("ngắn", whole, "sau");
  }

  @Test
  void ofALineTooLongOnlyTheBeginningIsKeptAndTheNextIsWhole() throws Exception {
    List<String> lines = lines("x".repeat(500_000) + "\nsau", 1000);

    assertThat(lines.getFirst().length()).isGreaterThan(1000).isLessThan(100_000);
    assertThat(lines.getLast()).isEqualTo("sau");
  }
}
