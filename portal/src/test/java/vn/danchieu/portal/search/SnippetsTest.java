package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.index.language.LanguageModelBuilder;

/** Which words of a text are marked. */
class SnippetsTest {
  private static final String WORKS =
      "Người nào tự ý xây nhà trong hành lang an toàn của công trình điện lực; gây nổ, gây cháy,"
          + " đốt rừng làm nương rẫy, trồng cây, làm đổ cây ảnh hưởng đến an toàn vận hành; đào hố,"
          + " đóng cọc, xây nhà trong hành lang bảo vệ đường cáp ngầm.";
  private static final String STATE =
      "Kho bạc Nhà nước thu phí; không thu của ngôi nhà; không phép.";
  private static final LanguageModel MODEL = learned();

  private static LanguageModel learned() {
    var builder = new LanguageModelBuilder();
    List.of(WORKS, STATE, "không phép", "Nhà nước không thu", "nhà", "nhà", "không", "không")
        .forEach(builder::add);
    return builder.build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          xây nhà         | works | xây nhà, xây nhà
          nhà không phép  | state | không phép
          """)
  void wordsThatStandTogetherAsAskedForAreMarkedInAllThatIsShown(
      String question, String text, String marked) {
    ParsedQuery understood = ParsedQuery.of(TypedQuery.of(question, 1_000), MODEL);

    assertThat(
            Snippets.of(understood).of(text.equals("works") ? WORKS : STATE).pieces().stream()
                .filter(piece -> piece.marked())
                .map(piece -> piece.text()))
        .containsExactly(marked.split(", "));
  }
}
