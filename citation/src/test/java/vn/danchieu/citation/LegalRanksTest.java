package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalRanksTest {
  private static LegalRanks.Act act(String written) {
    String[] parts = written.split(";", -1);
    return new LegalRanks.Act(
        Optional.of(parts[0]),
        Optional.of(parts[1]).filter(number -> !number.isEmpty()),
        Optional.of(parts[2]).filter(issuer -> !issuer.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "Luật;7/2020/QH14;,Nghị định;8/2021/NĐ-CP;,true",
    "Luật;7/2020/QH14;,Nghị quyết;8/2021/NQ-HĐND;,true",
    "Luật;7/2020/QH14;,Nghị quyết;8/2021/QH15;,false",
    "Thông tư;7/2020/TT-BTC;,Quyết định;8/2021/QĐ-UBND;,true",
    "Thông tư;7/2020/TT-BTC;,Quyết định;8;Ủy ban nhân dân tỉnh Sơn La,true",
    "Thông tư;7/2020/TT-BTC;,Thông tư liên tịch;8/2014/TTLT-BTC-BTP;,false",
    "Quyết định;7/2020/QĐ-TTg;,Thông tư;8/2021/TT-BTC;,true",
    "Quyết định;7/2020/QĐ-UBND;,Nghị quyết;8/2021/NQ-HĐND;,false",
    "Quyết định;7/2020/QĐ-UBND;,Nghị định;8/2021/NĐ-CP;,false",
    "Hiến pháp;;,Nghị quyết;203/2025/QH15;,false",
    "Hiến pháp;;,Luật;8/2021/QH15;,true"
  })
  void noBodyEndsWhatStandsAboveIt(String act, String other, boolean above) {
    assertThat(LegalRanks.shipped().isAbove(act(act), act(other))).isEqualTo(above);
  }
}
