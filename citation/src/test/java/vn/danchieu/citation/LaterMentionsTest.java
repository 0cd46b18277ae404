package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A number that every province has, named in full once and by type and number afterwards. */
class LaterMentionsTest {
  private static final String OF_HA_NOI =
      "Điều 12 Nghị quyết số 35/2025/NQ-HĐND ngày 29 tháng 9 năm 2025 của HĐND thành phố Hà Nội.\n";
  private static final String OF_HUE =
      "Nghị quyết số 35/2025/NQ-HĐND ngày 18 tháng 11 năm 2025 của HĐND thành phố Huế.\n";
  private static final String LATER = "Điều 13 Nghị quyết số 35/2025/NQ-HĐND.\n";

  @Test
  void meanTheBodyThatTheFirstNames() {
    assertThat(issuers(OF_HA_NOI + LATER))
        .containsExactly("HĐND thành phố Hà Nội", "HĐND thành phố Hà Nội");
  }

  @Test
  void meanNoneOfTwo() {
    assertThat(issuers(OF_HA_NOI + OF_HUE + LATER))
        .containsExactly("HĐND thành phố Hà Nội", "HĐND thành phố Huế", "-");
  }

  @Test
  void withADayOfTheirOwnMayMeanAnother() {
    assertThat(
            issuers(OF_HA_NOI + "Nghị quyết số 35/2025/NQ-HĐND ngày 18 tháng 11 năm 2025 quy định"))
        .containsExactly("HĐND thành phố Hà Nội", "-");
  }

  private static List<String> issuers(String text) {
    return CitationReader.standard().read(text).citations().stream()
        .map(citation -> citation.reference().issuer().map(Authority::name).orElse("-"))
        .toList();
  }
}
