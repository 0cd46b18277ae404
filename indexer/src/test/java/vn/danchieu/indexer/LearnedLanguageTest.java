package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.StoredLanguage;

/** Heard on the way or read back afterwards: the language of a corpus is the same. */
class LearnedLanguageTest {
  /** More than one batch. */
  private static final int DOCUMENTS = 260;

  @TempDir Path folder = Path.of("");

  private static String line(String source, int i, String word) {
    return """
    {"id":"%s:%d","number":"%d/2021/QĐ-UBND","type":"Quyết định","issuer":"Ủy ban nhân dân tỉnh Quảng Trị","issued":"2021-03-01","title":"Quyết định %d","text":"Điều 1. Giao Sở Nội vụ %s báo cáo.\\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\\n"}
    """
        .formatted(source, i, i, i, word);
  }

  private Path file(String name, String lines) throws Exception {
    return Files.writeString(folder.resolve(name), lines);
  }

  private static StoredLanguage language(Shelf shelf) throws Exception {
    return Objects.requireNonNull(
        shelf
            .client
            .get(g -> g.index(shelf.indices.language()).id(StoredLanguage.ID), StoredLanguage.class)
            .source());
  }

  private static long readBack(Shelf shelf) throws Exception {
    return shelf
        .client
        .indices()
        .stats(s -> s.index(shelf.indices.provisions()))
        .all()
        .primaries()
        .search()
        .scrollTotal();
  }

  @Test
  void aLoadIntoNothingLearnsWhatReadingEverythingBackWouldAlsoWhereItReplaces() throws Exception {
    Path many =
        file(
            "mot.jsonl",
            IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(i -> line("mot", i, i % 2 == 0 ? "tổng hợp" : "khẩn trương"))
                .collect(Collectors.joining()));
    Path longer = file("nam.jsonl", line("nam", 3, "cùng các huyện, thị xã, thành phố sớm"));
    Shelf atOnce = new Shelf();
    Shelf inTwo = new Shelf();

    Summary summary = atOnce.load(many, longer);
    inTwo.load(longer);
    inTwo.load(many);

    assertThat(summary.replaced()).isEqualTo(1);
    assertThat(language(atOnce)).isEqualTo(language(inTwo));
    assertThat(language(atOnce).provisions()).isEqualTo(2 * DOCUMENTS);
    assertThat(language(atOnce).model().knows("huyện")).isTrue();
    assertThat(readBack(atOnce)).isZero();
    assertThat(readBack(inTwo)).isPositive();
  }
}
