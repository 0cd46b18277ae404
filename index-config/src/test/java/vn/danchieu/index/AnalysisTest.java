package vn.danchieu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.indices.analyze.AnalyzeToken;
import vn.danchieu.index.local.TestOpenSearch;

/** What becomes of Vietnamese words in the index and in queries. */
class AnalysisTest {
  private static final String INDEX = "analysis-test";
  private static final List<String> ANALYZERS =
      List.of(
          "vi", "vi_search", "vi_bigrams", "vi_folded", "vi_folded_search", "vi_folded_bigrams");

  private static final OpenSearchClient CLIENT =
      OpenSearchClients.open(Connection.to(TestOpenSearch.address().toString()));

  @BeforeAll
  static void createIndex() throws IOException {
    String body = IndexDefinition.of("documents").body().toString();
    try (var response =
        CLIENT
            .generic()
            .execute(Requests.builder().method("PUT").endpoint("/" + INDEX).json(body).build())) {
      assertThat(response.getStatus()).isEqualTo(200);
    }
  }

  @AfterAll
  static void deleteIndex() throws IOException {
    CLIENT.indices().delete(d -> d.index(INDEX));
    CLIENT._transport().close();
  }

  private static List<String> words(String analyzer, String text) throws IOException {
    return CLIENT
        .indices()
        .analyze(a -> a.index(INDEX).analyzer(analyzer).text(text))
        .tokens()
        .stream()
        .map(AnalyzeToken::token)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Quyết định của Ủy ban nhân dân", "Đường, nơ, ỷ lại", "thủy lợi hòa bình"})
  void composedAndDecomposedLettersAreOne(String text) throws IOException {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (String analyzer : ANALYZERS) {
      assertThat(words(analyzer, decomposed)).as(analyzer).isEqualTo(words(analyzer, text));
    }
  }

  @Test
  void theIcelandicLetterIsTheVietnameseOne() throws IOException {
    assertThat(words("vi", "Ð\u1ed9ng NÐ-CP ð")).isEqualTo(words("vi", "Động NĐ-CP đ"));
  }

  @ParameterizedTest
  @CsvSource({
    "hòa, hoà",
    "hóa, hoá",
    "thỏa, thoả",
    "họa, hoạ",
    "khỏe, khoẻ",
    "tùy, tuỳ",
    "thúy, thuý",
    "ủy ban, uỷ ban",
    "lũy, luỹ",
    "thụy, thuỵ",
    "hòan tòan, hoàn toàn",
    "ỦY BAN, UỶ BAN",
    "Hòa Bình, Hoà Bình"
  })
  void bothPlacesOfTheToneAreOneSpelling(String older, String newer) throws IOException {
    for (String analyzer : ANALYZERS) {
      assertThat(words(analyzer, newer)).as(analyzer).isEqualTo(words(analyzer, older));
    }
  }

  @Test
  void accentsCountInTheAccentedFieldOnly() throws IOException {
    assertThat(words("vi", "Dân vận")).containsExactly("dân", "vận");
    assertThat(words("vi_folded", "Dân vận Đảng")).containsExactly("dan", "van", "dang");
    assertThat(words("vi_folded", "dan van dang")).isEqualTo(words("vi_folded", "Dân vận Đảng"));
  }

  @Test
  void syllablesArePairedWithoutTheSingleOnes() throws IOException {
    assertThat(words("vi_bigrams", "quy chế dân chủ"))
        .containsExactly("quy chế", "chế dân", "dân chủ");
    assertThat(words("vi_folded_bigrams", "quy chế dân chủ"))
        .containsExactly("quy che", "che dan", "dan chu");
  }

  @Test
  void anAbbreviationMeansItsWordsWhenSearching() throws IOException {
    assertThat(words("vi_search", "UBND")).contains("ubnd", "ủy", "ban", "nhân", "dân");
    assertThat(words("vi_search", "QCDC")).contains("quy", "chế", "dân", "chủ");
    assertThat(words("vi_folded_search", "qcdc")).contains("quy", "che", "dan", "chu");
    assertThat(words("vi", "UBND")).containsExactly("ubnd");
  }

  @Test
  void theWordsMeanTheirAbbreviationWhenSearching() throws IOException {
    assertThat(words("vi_search", "uỷ ban nhân dân")).contains("ubnd");
  }

  @Test
  void shortCodesStayOutOfTheFoldedField() throws IOException {
    assertThat(words("vi_folded_search", "da")).containsExactly("da");
  }

  @Test
  void theEmptyTextHasNoWords() throws IOException {
    for (String analyzer : ANALYZERS) {
      assertThat(words(analyzer, "")).isEmpty();
    }
  }

  @Test
  void anyTextIsAnalysed() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        int point = random.nextInt(4) == 0 ? random.nextInt(0xD800) : 0x20 + random.nextInt(0x1F00);
        text.appendCodePoint(point);
      }
      for (String analyzer : ANALYZERS) {
        assertThat(words(analyzer, text.toString())).as("seed %d", seed).isNotNull();
      }
    }
  }
}
