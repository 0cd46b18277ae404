package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.index.language.LanguageModelBuilder;

class ParsedQueryTest {
  private static LanguageModel learned() {
    var builder = new LanguageModelBuilder();
    builder.add("Công ty trách nhiệm hữu hạn giải thể");
    builder.add("Dân vận chính quyền");
    return builder.build();
  }

  @Test
  void marksArePutBackAndAbbreviationsWrittenOut() {
    var understood = ParsedQuery.of(TypedQuery.of("cty giai the", 100), learned());

    assertThat(understood.restored()).contains("cty giải thể");
    assertThat(understood.asked().words()).containsOnlyKeys("công", "ty", "giải", "thể");
  }

  @Test
  void whereMarksAreInDoubtEverySpellingIsLookedForTheLikeliestMost() {
    var builder = new LanguageModelBuilder();
    builder.add("Thông báo mời họp báo");
    builder.add("Phải xin phép họp báo");
    builder.add("Phù hợp báo giá");
    var understood = ParsedQuery.of(TypedQuery.of("hop bao", 100), builder.build());

    assertThat(understood.restored()).contains("họp báo");
    assertThat(understood.asked().words()).containsOnlyKeys("họp", "báo", "hợp");
    assertThat(understood.asked().words().get("họp"))
        .isGreaterThan(understood.asked().words().get("hợp"));
  }

  @Test
  void whatIsToBeTakenAsItStandsIsNeitherMarkedNorWrittenOut() {
    var understood = ParsedQuery.of(TypedQuery.of("cty dân van", 100).verbatim(), learned());

    assertThat(understood.restored()).isEmpty();
    assertThat(understood.legal().words()).isEmpty();
    assertThat(understood.asked().words()).containsOnlyKeys("cty", "dân");
  }

  @Test
  void aYearTypedElsewhereBelongsToTheNumberThatLacksOne() {
    assertThat(TypedQuery.of("nghị định 168 phạt vi phạm giao thông 2024", 100).numbers())
        .extracting(number -> number.year().orElse(0))
        .contains(2024);
    assertThat(TypedQuery.of("nghị định 168 cho giai đoạn 2021-2025", 100).numbers())
        .extracting(number -> number.year().orElse(0))
        .containsOnly(0);
  }

  @Test
  void aQuestionForAMeaningIsTold() {
    assertThat(ParsedQuery.of(TypedQuery.of("Cư trú là gì?", 100), learned()).asksMeaning())
        .isTrue();
    assertThat(ParsedQuery.of(TypedQuery.of("Đăng ký cư trú", 100), learned()).asksMeaning())
        .isFalse();
  }
}
