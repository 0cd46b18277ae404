package vn.danchieu.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.danchieu.index.local.TestOpenSearch;

/** Points the portal to the tests' OpenSearch and to what is loaded there. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class TestCorpus implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "opensearch.url=" + TestOpenSearch.address(),
            "danchieu.index-prefix=portal-test",
            "danchieu.corpus=" + folder())
        .applyTo(context);
  }

  /** The shipped corpus and, beside it, documents that no honest office writes. */
  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("portal-test-corpus");
      Path shipped = Path.of(System.getProperty("danchieu.root", ".."), "corpus");
      Files.copy(shipped.resolve("records.jsonl"), folder.resolve("records.jsonl"));
      Files.copy(shipped.resolve("letters/1225-UBND-NC.md"), folder.resolve("1225-UBND-NC.md"));
      for (String file :
          List.of("hostile.jsonl", "articles.jsonl", "versions.jsonl", "consolidated.jsonl")) {
        try (var in = TestCorpus.class.getResourceAsStream("/documents/" + file)) {
          Files.copy(java.util.Objects.requireNonNull(in), folder.resolve(file));
        }
      }
      Files.writeString(folder.resolve("long.jsonl"), longText());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Four hundred articles of many lengths: a text that a browser does not lay out at once. */
  private static String longText() {
    StringBuilder text = new StringBuilder();
    for (int article = 1; article <= 400; article++) {
      text.append("Điều ").append(article).append(". Phần thử xqdai ").append(article);
      for (int clause = 1; clause <= 1 + article % 5; clause++) {
        text.append("\\n").append(clause).append(". Lời thử xqvan");
        text.append(" của phần này nối dài thêm".repeat(1 + article * clause % 9)).append('.');
      }
      text.append("\\n\\n");
    }
    return """
    {"id": "long-1", "number": "909/2019/QĐ-XYZ", "type": "Quyết định", \
    "issuer": "UBND tỉnh Quảng Bình", "issued": "2019-05-06", "title": "Bản thử xqdai", \
    "text": "%s", "source": "bài thử"}
    """
        .formatted(text);
  }
}
