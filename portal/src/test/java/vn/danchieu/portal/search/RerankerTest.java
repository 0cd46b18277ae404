package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredStates;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.index.language.LanguageModelBuilder;
import vn.danchieu.portal.search.Candidate.Gathered;
import vn.danchieu.portal.search.Reranker.Signed;

class RerankerTest {
  private static final String MEANINGS = "Cư trú là việc công dân sinh sống tại một địa điểm.";
  private static final String DUTIES = "Công dân đăng ký cư trú tại nơi sinh sống.";
  private static final LanguageModel MODEL = learned();

  private static LanguageModel learned() {
    var builder = new LanguageModelBuilder();
    List.of(MEANINGS, DUTIES, "Giải thích từ ngữ", "Nhà ở của công dân", "Hôm qua tôi đi làm về")
        .forEach(builder::add);
    return builder.build();
  }

  private static Gathered gathered(String id, String title, String text) {
    var provision =
        new StoredProvision(
            id,
            "of-" + id,
            Optional.empty(),
            0,
            "article",
            "dieu-1",
            "Điều 1",
            Optional.of(title),
            List.of(),
            text,
            0,
            text.length(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            StoredStates.NONE);
    return new Gathered(Texts.candidate(provision, MODEL), 1);
  }

  private static final List<Gathered> BOTH =
      List.of(
          gathered("duties", "Đăng ký", DUTIES),
          gathered("meanings", "Giải thích từ ngữ", MEANINGS));

  private static ParsedQuery understood(String question) {
    return ParsedQuery.of(TypedQuery.of(question, 1_000), MODEL);
  }

  private static List<Signed> signed(String question) {
    return new Reranker(Map.of()).signed(understood(question), BOTH);
  }

  @Test
  void whoAsksWhatAWordMeansIsAnsweredWhereWordsAreExplained() {
    var reranker = new Reranker(Map.of(ProvisionSign.DEFINITION, 1.0));

    assertThat(reranker.ranked(understood("Cư trú là gì?"), BOTH).getFirst().candidate().id())
        .isEqualTo("meanings");
    assertThat(signed("Đăng ký cư trú"))
        .extracting(each -> each.of(ProvisionSign.DEFINITION))
        .containsExactly(0.0, 0.0);
  }

  @Test
  void theArticleThatSaysWhatTheTermIsComesBeforeOthersThatExplainWords() {
    List<Gathered> all =
        List.of(
            gathered("others", "Giải thích từ ngữ", DUTIES),
            gathered("meanings", "Giải thích từ ngữ", MEANINGS),
            gathered("said", "Đăng ký", MEANINGS));
    var reranker = new Reranker(Map.of(ProvisionSign.DEFINITION, 1.0));

    for (String question :
        List.of("Cư trú là gì?", "Thế nào là cư trú", "cư trú được hiểu thế nào")) {
      assertThat(reranker.ranked(understood(question), all))
          .as(question)
          .extracting(each -> each.candidate().id())
          .startsWith("meanings");
    }
    assertThat(reranker.signed(understood("Cư trú là gì?"), all))
        .extracting(each -> each.of(ProvisionSign.DEFINITION))
        .containsExactly(1.0, 2.0, 1.0);
  }

  @Test
  void ofAToldStoryTheWordsHeldCountLess() {
    Signed straight = signed("Công dân đăng ký cư trú").getFirst();
    Signed story = signed("Hôm qua tôi đi làm về, nhà ở của tôi đăng ký cư trú").getFirst();

    assertThat(straight.of(ProvisionSign.WORDS_WITH_DOCUMENT)).isEqualTo(1.0, within(1e-9));
    assertThat(story.held()).isPositive();
    assertThat(story.of(ProvisionSign.PAIRS) + story.of(ProvisionSign.WORDS_WITH_DOCUMENT))
        .isLessThan(story.held());
  }

  @Test
  void threeSyllablesSideBySideAreMoreThanThreeApart() {
    assertThat(signed("công dân đăng ký").getFirst().of(ProvisionSign.TRIPLES))
        .isEqualTo(1.0, within(1e-9));
    assertThat(signed("công dân đăng ký").getLast().of(ProvisionSign.TRIPLES)).isZero();
    assertThat(signed("ký dân đăng công").getFirst().of(ProvisionSign.TRIPLES)).isZero();
  }
}
