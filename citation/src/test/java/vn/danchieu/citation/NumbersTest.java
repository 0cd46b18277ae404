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
    "01/2016/NQ.HĐTP, 01/2016/NQ-HĐTP, 1/2016/nq-hdtp",
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
    "102-SL/L-004, 102/SL/L-004, 102/sl/l-004",
    "01/2018/TTLT-A-B-C-D-Đ-E-G-H, 01/2018/TTLT-A-B-C-D-Đ-E-G-H, 1/2018/ttlt-a-b-c-d-d-e-g-h",
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

  @Test
  void readsADecreeThatPromulgatedALawAsOneOfTheState() {
    DocumentNumber number = Numbers.parse("102-SL/L-004").orElseThrow();
    assertThat(number.type()).contains("Sắc lệnh");
    assertThat(number.line()).isEqualTo(Line.STATE);
  }

  @ParameterizedTest
  @CsvSource({
    "04/2015/NĐ-CP, 4/2015/nd-cp",
    "74, 74",
    "071/2015, 71/2015",
    "Liên Bộ 12 / A, lienbo12/a",
  })
  void foldsANumberAsItIsPrintedWhereItCannotBeRead(String printed, String folded) {
    assertThat(Numbers.folded(printed)).isEqualTo(folded);
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
    "cv 1990 tu, 1990-CV/TU, 1990-cv/tu",
    "luat 10 2022 qh15, 10/2022/QH15, 10/2022/qh15",
    "luat 10/2022, 10/2022/QH15, 10/2022/qh15",
    "nghi dinh 30 nam 2020, 30/2020/NĐ-CP, 30/2020/nd-cp",
    "thong tu 36/2009 btc, 36/2009/TT-BTC, 36/2009/tt-btc",
    "thong tu 36/2009 cua bo tai chinh, 36/2009/TT-BTC, 36/2009/tt-btc",
    "ket luan 120 bo chinh tri, 120-KL/TW, 120-kl/tw",
    "cong van 1990 tinh uy, 1990-CV/TU, 1990-cv/tu",
    "công văn 1990 của Tỉnh ủy, 1990-CV/TU, 1990-cv/tu",
    "kế hoạch 3676 của ủy ban nhân dân tỉnh, 3676/KH-UBND, 3676/kh-ubnd",
    "tt 01/2011 bnv, 01/2011/TT-BNV, 1/2011/tt-bnv",
    "120 kl tw, 120-KL/TW, 120-kl/tw",
    "39365 chq gsql, 39365/CHQ-GSQL, 39365/chq-gsql",
    "5387 ct cs, 5387/CT-CS, 5387/ct-cs",
    "nghij ddinhj 30/2020, 30/2020/NĐ-CP, 30/2020/nd-cp",
    "nghi5 d9inh5 30/2020, 30/2020/NĐ-CP, 30/2020/nd-cp",
    "nd30/2020/ndcp, 30/2020/NĐ-CP, 30/2020/nd-cp",
    "l0/2O22/QHl5, 10/2022/QH15, 10/2022/qh15",
    "36/2009/TT-8TC, 36/2009/TT-BTC, 36/2009/tt-btc",
    "nghi-dinh-30-2020-nd-cp-ve-cong-tac-van-thu, 30/2020/NĐ-CP, 30/2020/nd-cp",
  })
  void understandsWhatUsersType(String typed, String canonical, String folded) {
    NumberQuery query = Numbers.inQuery(typed).getFirst();
    assertThat(query.canonical()).contains(canonical);
    assertThat(query.folded()).isEqualTo(folded);
    assertThat(query.leftOpen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "quyet dinh so 733/qd-ttg cua thu tuong, 733/QĐ-TTg, năm",
    "39/QĐ-TTg, 39/QĐ-TTg, năm",
    "39/2021/qd-ttg, 39/2021/QĐ-TTg, ''",
  })
  void leavesTheYearOpenWhereASecondSeriesBearsOne(String typed, String canonical, String open) {
    NumberQuery query = Numbers.inQuery(typed).getFirst();
    assertThat(query.canonical()).contains(canonical);
    assertThat(String.join(",", query.leftOpen())).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({"VBHN S, 5", "thông tư số Il, 11", "NĐ B, 8", "l tt bgtvt, 1"})
  void readsLettersBehindAKindOfDocumentAsTheDigitsTheyLookLike(String typed, String sequence) {
    NumberQuery query = Numbers.inQuery(typed).getFirst();
    assertThat(query.sequence()).isEqualTo(sequence);
    assertThat(query.repaired()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"VBHN 2021, 2021", "vbhn 2o92, 2092", "NĐ 1998, 1998", "KH 2025, 2025"})
  void readsWhatMayBeAYearBehindACodeAsANumberInDoubt(String typed, String sequence) {
    NumberQuery query = Numbers.inQuery(typed).getFirst();
    assertThat(query.sequence()).isEqualTo(sequence);
    assertThat(query.leftOpen()).contains("số thứ tự");
    assertThat(query.mayBeYear()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021/QĐ-UBND", "số 2021", "công văn 2021", "cv 2021", "QĐ 2021/2008", "NĐ 15"})
  void hasNoDoubtOfANumberThatIsNoYear(String typed) {
    assertThat(Numbers.inQuery(typed)).isNotEmpty().noneMatch(NumberQuery::mayBeYear);
  }

  @ParameterizedTest
  @CsvSource({
    "sắc lệnh 102 sl l 004, sl-l-004",
    "102 - SL / L - 0O4, sl-l-004",
  })
  void readsTheNumberOfALawBehindThatOfItsDecree(String typed, String symbol) {
    NumberQuery query = Numbers.inQuery(typed).getFirst();
    assertThat(query.sequence()).isEqualTo("102");
    assertThat(query.symbol()).contains(symbol);
    assertThat(query.span().of(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({"89 N, 89, n", "nghi dinh 89 n, 89, nd-n", "Thông tư số 89 X, 89, tt-x"})
  void readsALoneLetterAtTheEndAsACode(String typed, String sequence, String symbol) {
    NumberQuery query = Numbers.inQuery(typed).getFirst();
    assertThat(query.sequence()).isEqualTo(sequence);
    assertThat(query.symbol()).contains(symbol);
    assertThat(query.span().of(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thông tư bò", "luật sở", "quyết định sổ", "kế hoạch B"})
  void takesNoWordForDigits(String typed) {
    assertThat(Numbers.inQuery(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "khoan 2 dieu 5 nghi dinh 30/2020, Điều 5 khoản 2, khoan 2 dieu 5",
    "nghi dinh 30/2020/nd-cp dieu 5 diem a khoan 2, Điều 5 khoản 2 điểm a, dieu 5 diem a khoan 2",
    "diem b khoan 1 dieu 9a tt 36/2009 btc, Điều 9a khoản 1 điểm b, diem b khoan 1 dieu 9a",
  })
  void keepsThePartThatIsTypedBesideANumber(String typed, String pinpoint, String where) {
    NumberQuery query = Numbers.inQuery(typed).getFirst();
    assertThat(query.pinpoint()).contains(pinpoint);
    assertThat(query.pinpointSpan().map(span -> span.of(typed))).contains(where);
    assertThat(query.leftOpen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "29OQĐ/TW, 290, qd-tw",
    "l990CV / TU, 1990, cv-tu",
    "Số 3O7QĐTTg, 307, qd-ttg",
    "l2BTTTT, 12, btttt",
    "2609QĐ-UBND, 2609, qd-ubnd",
    "2BTC, 2, btc",
    "Nghị định số l NĐ CP, 1, nd-cp"
  })
  void readsMisreadDigitsBesideCodesRunTogether(String typed, String sequence, String symbol) {
    NumberQuery query = Numbers.inQuery(typed).getFirst();
    assertThat(query.sequence()).isEqualTo(sequence);
    assertThat(query.symbol()).contains(symbol);
  }

  @Test
  void offersBothReadingsOfADoubtfulLetter() {
    List<NumberQuery> misread = Numbers.inQuery("12B/2020/TT-BTC");
    assertThat(misread).extracting(NumberQuery::sequence).containsExactly("128", "12b");
    assertThat(misread).allMatch(query -> query.canonical().isEmpty());
    assertThat(Numbers.inQuery("66 7 2025 nq cp"))
        .extracting(NumberQuery::sequence)
        .containsExactly("66.7", "667");
  }

  @Test
  void saysWhatATypedNumberLeavesOpen() {
    NumberQuery ordinance = Numbers.inQuery("34/2007").getFirst();
    assertThat(ordinance.sequence()).isEqualTo("34");
    assertThat(ordinance.year()).contains(2007);
    assertThat(ordinance.leftOpen()).containsExactly("loại văn bản", "cơ quan");
    assertThat(Numbers.inQuery("34 2007"))
        .extracting(NumberQuery::folded)
        .containsExactly("34/2007");
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
        "luat dat dai 2013 dieu 5",
        "muc phat 3 trieu",
        "30 ngay lam viec",
        "10 nam thuc hien",
        "ke hoach 2025",
        "KH năm 2025",
        "KH 2021-2025",
        "ke hoach 5 nam 2021-2025",
        "bao cao 6 thang dau nam 2025",
        "hop thang 3/2025",
        "quy trinh 3 buoc",
        "so 7 duong tran phu",
        "mau so 02/kk-tncn",
        "qcvn 41:2019/bgtvt",
        "khoan 2 dieu 5",
        "covid 19",
        "1.002396",
        "",
        "giai doan 2021 2025",
        "2021 2025"
      })
  void takesNoQuantityAndNoYearForANumber(String typed) {
    assertThat(Numbers.inQuery(typed)).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quyết định số 7/QĐ-Tg ngày 01/3/2026|7/QĐ-Tg",
        "Văn bản số 7/KH-Cty ngày 01/3/2026|7/KH-Cty",
        "Công văn số 7/CV-ĐD ngày 01/3/2026|7/CV-ĐD",
        "Công văn số 7/CV-ĐĐ ngày 01/3/2026|7-CV/ĐĐ"
      })
  void aSymbolIsReadToItsEndAsItIsPrinted(String text, String number) {
    Citation citation = CitationReader.standard().read(text).citations().getFirst();
    assertThat(citation.reference().number()).contains(number);
    assertThat(citation.reference().date()).contains(java.time.LocalDate.of(2026, 3, 1));
  }
}
