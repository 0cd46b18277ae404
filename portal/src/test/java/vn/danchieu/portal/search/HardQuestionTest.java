package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** What people type that is no question, or too much of one. */
@RunningPortal
class HardQuestionTest {
  private static final List<String> UNITS = List.of("document", "provision");

  @Autowired Site site;

  /** Each of its words differs, so that each asks every field of its own. */
  private static final String STORY =
      IntStream.range(0, 250).mapToObj(i -> "chuyen" + i).collect(Collectors.joining(" "));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "…!?,.;:-–—()[]{}",
        "\u0007\u202e",
        "\"dân vận",
        "title:* AND (text:[* TO *] OR",
        "* ?* ~^ +-&|!",
        "' OR 1=1; DROP TABLE van_ban --",
        "<script>alert(1)</script>",
        "dân vận AND NOT OR && ||",
        "ubnd hđnd mttq cbccvc tnhh bhxh nsnn qppl ubnd hđnd mttq cbccvc"
      })
  void whateverIsTypedIsAnswered(String typed) {
    for (String unit : UNITS) {
      var answer = site.get("/api/v1/search?unit=" + unit + "&q=" + Site.encoded(typed));
      assertThat(answer.status()).as("%s: %s", unit, typed).isEqualTo(200);
    }
    assertThat(site.search(typed).status()).isEqualTo(200);
  }

  @Test
  void aStoryOfManyWordsStaysWithinWhatOpenSearchAccepts() {
    for (String story : List.of(STORY, "dân vận " + STORY)) {
      for (String unit : UNITS) {
        var answer = site.get("/api/v1/search?unit=" + unit + "&q=" + Site.encoded(story));
        assertThat(answer.status()).as(unit).isEqualTo(200);
      }
    }
  }

  @Test
  void aSizeWithoutMeasureIsRefused() {
    var answer = site.get("/api/v1/search?q=" + Site.encoded("dân vận") + "&size=1000000000");
    assertThat(answer.status()).isEqualTo(400);
  }
}
