package vn.danchieu.index.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.StoredLanguage;

/** What is learned from a corpus, and what it is used for. */
class LanguageTest {
  private static final List<String> CORPUS =
      List.of(
          "Thủ tục đăng ký thành lập doanh nghiệp",
          "Người thành lập doanh nghiệp nộp hồ sơ đăng ký tại cơ quan đăng ký kinh doanh",
          "Công tác dân vận của chính quyền các cấp",
          "Văn bản quy phạm pháp luật được dẫn chiếu trong công văn");

  private static LanguageModel learned() {
    var builder = new LanguageModelBuilder();
    CORPUS.forEach(builder::add);
    return builder.build();
  }

  private static String restored(String typed) {
    return String.join(" ", new Restoration(learned()).restored(Syllables.of(typed)));
  }

  @Test
  void marksComeBackAsTheCorpusWritesThem() {
    assertThat(restored("cong tac dan van cua chinh quyen"))
        .isEqualTo("công tác dân vận của chính quyền");
    assertThat(restored("thu tuc dang ky thanh lap doanh nghiep"))
        .isEqualTo("thủ tục đăng ký thành lập doanh nghiệp");
  }

  @Test
  void whatWasTypedWithMarksAndWhatNobodyKnowsStaysAsItWas() {
    assertThat(restored("công tac dan van")).isEqualTo("công tác dân vận");
    assertThat(restored("blockchain dan van")).isEqualTo("blockchain dân vận");
    assertThat(restored("")).isEmpty();
  }

  @Test
  void aFewWordsWithoutMarksAreNoReasonToChangeAnything() {
    var restoration = new Restoration(learned());
    assertThat(restoration.isNeeded(Syllables.of("cong tac dan van"))).isTrue();
    assertThat(restoration.isNeeded(Syllables.of("công tác dân van"))).isFalse();
    assertThat(restoration.isNeeded(List.of())).isFalse();
  }

  @Test
  void twoWordsSideBySideThatHardlyEverStandWithoutMarksWereTypedWithoutThem() {
    var builder = new LanguageModelBuilder();
    Collections.nCopies(30, CORPUS).forEach(corpus -> corpus.forEach(builder::add));
    builder.add("http://dan van.vn");
    var restoration = new Restoration(builder.build());

    assertThat(restoration.isNeeded(Syllables.of("công tác dan van"))).isTrue();
    assertThat(restoration.restored(Syllables.of("công tác dan van")))
        .isEqualTo(Syllables.of("công tác dân vận"));
    assertThat(restoration.isNeeded(Syllables.of("công tác van luat"))).isFalse();
    assertThat(restoration.isNeeded(Syllables.of("công tác của dan van"))).isFalse();
  }

  @Test
  void everyLetterIsMadeSmallAsJavaMakesIt() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String word = "A" + c + "B";
      assertThat(new String(Syllables.letters(word)))
          .isEqualTo(VietnameseText.normalise(word).toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void aCorpusLearnedInWhateverOrderAndWithSomethingTakenBackIsTheSame() {
    var builder = new LanguageModelBuilder();
    builder.add("Điều này bị thay bằng bản sau");
    CORPUS.reversed().forEach(builder::add);
    builder.remove("Điều này bị thay bằng bản sau");
    assertThat(StoredLanguage.of(builder.build(), CORPUS.size()))
        .isEqualTo(StoredLanguage.of(learned(), CORPUS.size()));
  }

  @Test
  void everySpellingIsAsLikelyAsTheCorpusMakesIt() {
    var builder = new LanguageModelBuilder();
    builder.add("mở họp báo");
    builder.add("hồ sơ mở thầu");
    builder.add("phù hợp báo cáo");
    builder.add("phù hợp báo giá");
    Spellings spellings = new Restoration(builder.build()).spellings(Syllables.of("hop bao cao"));

    assertThat(spellings.of("hợp")).isGreaterThan(spellings.of("họp")).isLessThan(1);
    assertThat(spellings.of("họp báo") + spellings.of("hợp báo")).isCloseTo(1, within(0.01));
    assertThat(spellings.of("hợp báo")).isGreaterThan(spellings.of("họp báo"));
    assertThat(spellings.of("nobody asked")).isEqualTo(1);
  }

  @Test
  void whatIsTypedEndsWithAWholeWord() {
    var builder = new LanguageModelBuilder();
    builder.add("thị trường có giá cạnh tranh");
    builder.add("bảo đảm giá cạnh tranh");
    builder.add("mức giảm trừ gia cảnh");
    builder.add("hoàn cảnh khó khăn");
    var restoration = new Restoration(builder.build());

    assertThat(restoration.restored(Syllables.of("giam tru gia canh")))
        .containsExactly("giảm", "trừ", "gia", "cảnh");
    assertThat(restoration.restored(Syllables.of("gia canh tranh")))
        .containsExactly("giá", "cạnh", "tranh");
    Spellings spellings = restoration.spellings(Syllables.of("gia canh"));
    assertThat(spellings.of("gia cảnh")).isGreaterThan(spellings.of("giá cạnh"));
  }

  @Test
  void aLongTextHasSpellingsToo() {
    List<String> typed = Syllables.of("cong tac dan van ".repeat(2_000));
    assertThat(new Restoration(learned()).spellings(typed).of("dân vận")).isGreaterThan(0.5);
  }

  @Test
  void rareWordsAreWorthMoreAndUnknownOnesNothing() {
    LanguageModel model = learned();
    assertThat(model.weight("dẫn")).isGreaterThan(model.weight("đăng"));
    assertThat(model.weight("dân", "vận")).isPositive();
    assertThat(model.weight("vận", "dân")).isZero();
    assertThat(model.weight("blockchain")).isZero();
  }

  @Test
  void isTheSameAfterStoring() {
    LanguageModel model = learned();
    LanguageModel again = LanguageModel.of(model.bytes());
    assertThat(again.size()).isEqualTo(model.size());
    assertThat(again.weight("dân", "vận")).isEqualTo(model.weight("dân", "vận"));
    assertThat(again.bytes()).isEqualTo(model.bytes());
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(() -> LanguageModel.of(new byte[] {1, 2, 3}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyRowOfEverydayWordsDoesInItsExampleWhatItSays() {
    EverydayWords words = EverydayWords.shipped();
    assertThat(words.table()).isNotEmpty();
    for (EverydayWords.Row row : words.table()) {
      List<String> example = Syllables.of(row.example());
      String written = String.join(" ", row.written());
      switch (row.kind()) {
        case "abbreviation" ->
            assertThat(String.join(" ", words.writtenOut(example)))
                .as(written)
                .contains(String.join(" ", row.legal()));
        case "everyday" ->
            assertThat(words.legal(words.writtenOut(example))).as(written).contains(row.legal());
        default -> assertThat(String.join(" ", example)).as(written).contains(written);
      }
    }
  }

  @Test
  void pairsWithNumbersOrWordsOfGrammarTellNoTextFromAnother() {
    assertThat(Syllables.foldedPairs("Kinh phí của xã và các xã, đến 3 năm; kinh phí hòa giải"))
        .containsExactly("kinh_phi", "nam_kinh", "phi_hoa", "hoa_giai");
    assertThat(Syllables.isTelling("cơ quan")).isTrue();
    assertThat(Syllables.isTelling("của xã")).isFalse();
    assertThat(Syllables.isTelling("cua xa")).isFalse();
    assertThat(Syllables.isTelling("30 2020")).isFalse();
  }
}
