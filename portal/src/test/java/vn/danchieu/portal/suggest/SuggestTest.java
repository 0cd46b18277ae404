package vn.danchieu.portal.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

@RunningPortal
class SuggestTest {
  @Autowired Site site;

  private List<String> texts(String typed) {
    List<String> texts = new ArrayList<>();
    site.api("/suggest?q=" + Site.encoded(typed))
        .path("suggestions")
        .forEach(suggestion -> texts.add(suggestion.path("text").asString()));
    return texts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1225              | Công văn 1225/UBND-NC
          12                | Công văn 1225/UBND-NC
          1225/ub           | Công văn 1225/UBND-NC
          kh 36             | Kế hoạch 3676/KH-UBND
          nd 04             | Nghị định 04/2015/NĐ-CP
          nd 04/2015        | Nghị định 04/2015/NĐ-CP
          34/2007           | Pháp lệnh 34/2007/PL-UBTVQH11
          thuc hien dan chu | Luật 10/2022/QH15
          luật thực hiện d  | Luật 10/2022/QH15
          tiep cong d       | Luật 42/2013/QH13
          luat tiep c       | Luật 42/2013/QH13
          """)
  void offersTheDocumentWhoseNumberOrTitleBeginsSo(String typed, String document) {
    assertThat(texts(typed)).contains(document);
  }

  @Test
  void everySuggestionLeadsToAPage() {
    for (String typed : List.of("dan chu", "1225")) {
      JsonNode suggestions = site.api("/suggest?q=" + Site.encoded(typed)).path("suggestions");
      assertThat(suggestions).isNotEmpty();
      for (JsonNode each : suggestions) {
        assertThat(site.get(each.path("url").asString()).status()).isIn(200, 303);
      }
    }
  }

  @Test
  void neverMoreThanEight() {
    assertThat(texts("quy")).hasSizeBetween(1, 8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "d",
        "!!!",
        "\"",
        "\u0000\u0001",
        "*",
        "<script>",
        "a AND (b OR",
        "\uD800",
        "title:*",
        "' OR 1=1--",
        "{\"query\":1}"
      })
  void anyInputIsAnswered(String typed) {
    var answer = site.get("/api/v1/suggest?q=" + Site.encoded(typed));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("suggestions").isArray()).isTrue();
  }

  @Test
  void tenThousandCharactersSuggestNothing() {
    assertThat(texts("dân vận ".repeat(1250))).isEmpty();
    assertThat(site.get("/api/v1/suggest").status()).isEqualTo(200);
  }
}
