package vn.danchieu.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchedWordsTest {
  @Test
  void findsAccentedTextForAnUnaccentedQuery() {
    assertThat(found("dan van chinh quyen", "công tác dân vận chính quyền, hành chính"))
        .containsExactly("dân vận chính quyền");
  }

  @Test
  void findsNoWordOfOtherAccentsThanWereTyped() {
    assertThat(found("sở công thương", "Số: 5/SCT Sở Công Thương, cổng thường"))
        .containsExactly("Sở Công Thương");
    assertThat(found("sở", "Số: 5, Sở, so")).containsExactly("Sở");
    assertThat(found("so", "Số: 5, Sở, so")).containsExactly("Số", "Sở", "so");
  }

  @Test
  void findsANumberWhateverStandsBetweenItsParts() {
    assertThat(found("1225/UBND-NC", "Số: **1225**/UBND-NC")).containsExactly("1225**/UBND-NC");
  }

  @Test
  void findsASingleWord() {
    assertThat(found("hoà", "Hòa giải; hòa")).containsExactly("Hòa", "hòa");
  }

  @Test
  void findsNothingForNothing() {
    assertThat(found("", "dân vận")).isEmpty();
    assertThat(found("?!", "dân vận")).isEmpty();
    assertThat(found("dân", "")).isEmpty();
  }

  private static List<String> found(String query, String text) {
    return SearchedWords.of(query).in(text).stream().map(span -> span.of(text)).toList();
  }
}
