package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** What people type, and what must come first; the rows are {@code search/relevance.tsv}. */
@RunningPortal
class RelevanceTest {
  @Autowired Site site;

  static List<String> rows() {
    try (InputStream in = RelevanceTest.class.getResourceAsStream("/search/relevance.tsv")) {
      byte[] all = Objects.requireNonNull(in).readAllBytes();
      return new String(all, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatIsMeantComesFirst(String row) {
    String[] cells = row.split("\t");
    var hits = site.api("/search?size=3&q=" + Site.encoded(cells[0])).path("hits");
    List<String> found = hits.valueStream().map(hit -> hit.path("number").asString("")).toList();

    assertThat(found).as(cells[0]).isNotEmpty();
    assertThat(cells[1].split("\\|")).as("%s: %s", cells[0], found).contains(found.getFirst());
  }
}
