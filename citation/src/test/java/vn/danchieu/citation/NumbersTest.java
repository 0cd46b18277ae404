package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "04/2015/NĐ-CP, 04/2015/NĐ-CP, 4/2015/nd-cp",
    "Số: **1225**/UBND-NC, 1225/UBND-NC, 1225/ubnd-nc",
    "18/NQ-TW, 18-NQ/TW, 18-nq/tw",
    "02-CT/TƯ, 02-CT/TW, 2-ct/tw",
    "163-KH/TU, 163-KH/TU, 163-kh/tu",
    "66.10/2025/NQ-CP, 66.10/2025/NQ-CP, 66.10/2025/nq-cp",
    "2609QĐ/UBND, 2609/QĐ-UBND, 2609/qd-ubnd",
    "34-SL, 34/SL, 34/sl",
    "53-HĐBT, 53-HĐBT, 53/hdbt",
    "93/2006/TTLT/BTC-BKHCN, 93/2006/TTLT-BTC-BKHCN, 93/2006/ttlt-btc-bkhcn",
    "10287/BNV-CTL&BHXH, 10287/BNV-CTL&BHXH, 10287/bnv-ctl&bhxh",
    "076/KH-UBND, 076/KH-UBND, 76/kh-ubnd",
    "118/2021/ND-CP, 118/2021/NĐ-CP, 118/2021/nd-cp",
    "775/QÐ-BVHTTDL, 775/QĐ-BVHTTDL, 775/qd-bvhttdl",
    "06/20 03 / NĐ - CP, 06/2003/NĐ-CP, 6/2003/nd-cp",
    "33/2002/QH 10, 33/2002/QH10, 33/2002/qh10",
  })
  void bringsEveryPrintedFormToOne(String printed, String canonical, String folded) {
    DocumentNumber number = Numbers.parse(printed).orElseThrow();
    assertThat(number.canonical()).isEqualTo(canonical);
    assertThat(number.folded()).isEqualTo(folded);
  }

  @Test
  void tellsTheMinistrysThongTuFromThePartysThongTri() {
    assertThat(Numbers.parse("05/2020/TT-BTP").orElseThrow().type()).contains("Thông tư");
    assertThat(Numbers.parse("25-TT/TW").orElseThrow().type()).contains("Thông tri");
    assertThat(Numbers.parse("25/TT-MTTW-BTT").orElseThrow().type()).contains("Thông tri");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "12/12/2020", "24/24", "1.002396", "UBND-NC"})
  void findsNoNumberWhereThereIsNone(String printed) {
    assertThat(Numbers.parse(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "so 1225 ubnd nc, 1225/UBND-NC, 1225/ubnd-nc",
    "1225/UBND-NC, 1225/UBND-NC, 1225/ubnd-nc",
    "kh 3676 ubnd, 3676/KH-UBND, 3676/kh-ubnd",
    "nd 04/2015, 04/2015/NĐ-CP, 4/2015/nd-cp",
    "nd 04 2015, 04/2015/NĐ-CP, 4/2015/nd-cp",
    "120-KL/TW, 120-KL/TW, 120-kl/tw",
    "qd 290 tw, 290-QĐ/TW, 290-qd/tw",
    "so: O4 /2015/ND-CP, 04/2015/NĐ-CP, 4/2015/nd-cp",
    "34/2007/pl-ubtvqh11, 34/2007/PL-UBTVQH11, 34/2007/pl-ubtvqh11",
    "quyet dinh so 733/qd-ttg cua thu tuong, 733/QĐ-TTg, 733/qd-ttg",
    "cv 1990 tu, 1990-CV/TU, 1990-cv/tu",
  })
  void understandsWhatUsersType(String typed, String canonical, String folded) {
    NumberQuery query = Numbers.inQuery(typed).getFirst();
    assertThat(query.canonical()).contains(canonical);
    assertThat(query.folded()).isEqualTo(folded);
    assertThat(query.leftOpen()).isEmpty();
  }

  @Test
  void saysWhatATypedNumberLeavesOpen() {
    NumberQuery ordinance = Numbers.inQuery("34/2007").getFirst();
    assertThat(ordinance.sequence()).isEqualTo("34");
    assertThat(ordinance.year()).contains(2007);
    assertThat(ordinance.leftOpen()).containsExactly("loại văn bản", "cơ quan");
    NumberQuery conclusion = Numbers.inQuery("ket luan 120").getFirst();
    assertThat(conclusion.type()).contains("Kết luận");
    assertThat(conclusion.symbol()).contains("kl");
    assertThat(conclusion.leftOpen()).containsExactly("cơ quan");
    NumberQuery letter = Numbers.inQuery("cong van 1225").getFirst();
    assertThat(letter.type()).isEqualTo(Optional.of("Công văn"));
    assertThat(letter.canonical()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dân vận chính quyền",
        "luat dat dai 2024",
        "10 nam thuc hien",
        "ke hoach 2025",
        "",
        "giai doan 2021 2025"
      })
  void takesNoQuantityAndNoYearForANumber(String typed) {
    assertThat(Numbers.inQuery(typed)).isEqualTo(List.of());
  }
}
