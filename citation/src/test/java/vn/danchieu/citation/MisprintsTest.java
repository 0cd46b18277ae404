package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, names and dates as typists leave them. */
class MisprintsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nghị định số 12/2016/N Đ-CP | Nghị định 12/2016/NĐ-CP full",
        "Nghị định số l12/2004/NĐ-CP | Nghị định 112/2004/NĐ-CP full",
        "Nghị định 81/2007//NĐ-CP | Nghị định 81/2007/NĐ-CP full",
        "Quyết định số 52/2014/QĐ-ttg | Quyết định 52/2014/QĐ-TTg full",
        "Luật Hải quan số 54/2014/QH-13 | Luật 54/2014/QH13 full",
        "Thông tư số 09 b/2010/TT-BTP | Thông tư 09b/2010/TT-BTP full",
        "Nghị định số 7 1/2010/NĐ-CP | Nghị định 71/2010/NĐ-CP full",
        "Thông tư số 18/2023/TTBTC | Thông tư 18/2023/TT-BTC full",
        "Quyết định số 31/201 /QĐ-UBND ngày 02/5/2018 | Quyết định 31/2018/QĐ-UBND full",
        "Nghị định số 64//2023/NĐ-CP | Nghị định 64/2023/NĐ-CP full",
        "Nghị định số 127/2007NĐ-CP quy định | Nghị định 127/2007/NĐ-CP full",
        "Thông tư số 28/2014TT/BNNPTNT | Thông tư 28/2014/TT-BNNPTNT full",
        "Luật số 144/2025QH15, bao gồm | Luật 144/2025/QH15 full",
        "Quyết định số 143 TCTK/PPCĐ | Quyết định 143/TCTK/PPCĐ full",
        "Quyết định Thủ tướng 12/QĐ-TTg | Quyết định 12/QĐ-TTg full",
        "Thông tư hướng dẫn số 21/2003/TT-BTC | Thông tư 21/2003/TT-BTC full",
        "Công văn trả lời số 12/SNV-CCVC | Công văn 12/SNV-CCVC full",
        "Quyết đ ịnh số 12/QĐ-TTg | Quyết định 12/QĐ-TTg full",
        "Thông t ư số 12/2020/TT-BXD | Thông tư 12/2020/TT-BXD full",
        "Q uyết định số 12/QĐ-TTg | Quyết định 12/QĐ-TTg full",
        "Thông tư số 342015/TT-NHNN | Thông tư 34/2015/TT-NHNN full",
        "Thông tư số 105/2012/NĐ-CP | Nghị định 105/2012/NĐ-CP full",
        "Thông tư số 83/2015/QH13 | ? 83/2015/QH13 full",
        "Công văn số 342015/STC-NS | Công văn 342015/STC-NS full",
        "Luật Giáo dục nghề nghiệp năm 2015 | Luật 74/2014/QH13 name",
        "Luật sỹ quan Quân đội nhân dân Việt Nam năm 1999 | Luật 16/1999/QH10 name"
      })
  void readsWhatWasMeant(String text, String expected) {
    assertThat(Seen.in(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thông tư số 16/2007/TT-BCA (X13) ngày 11 tháng 9 năm 2007 | 2007-09-11",
        "Nghị định 71/2010/NĐ-CP được Chính phủ ban hành ngày 23/6/2010 | 2010-06-23",
        "Nghị định 71/2010/NĐ-CP (ngày 23/6/2010) | 2010-06-23",
        "Quyết định 2137/QĐ-BGDĐT ngày ngày 28 tháng 6 năm 1997 | 1997-06-28",
        "Thông tư số 01/2002/TT-BYT của ngày 6 tháng 02 năm 2002 | 2002-02-06",
        "Luật Bầu cử đại biểu Quốc hội đã được Quốc hội khóa VIII thông qua ngày 15/4/1992 |"
            + " 1992-04-15"
      })
  void findsTheDateBehindWhatStandsBetween(String text, LocalDate date) {
    assertThat(CitationReader.standard().read(text).citations().getFirst().reference().date())
        .isEqualTo(Optional.of(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hội Luật gia Việt Nam",
        "QTKĐ: 01-2014/BLĐTBXH",
        "ghi năm ban hành, ví dụ: 05/QĐ-UBND",
        "các Pháp lệnh hiện hành"
      })
  void refusesWhatOnlyLooksAlike(String text) {
    assertThat(Seen.in(text)).isEmpty();
  }

  @Test
  void readsTheNameOfALawThatAmendsManyLaws() {
    assertThat(
            Seen.in(
                "Luật sửa đổi, bổ sung một số điều của các luật liên quan đến đầu tư xây dựng cơ"
                    + " bản và Pháp lệnh về thuế muối"))
        .containsExactly(
            "Luật Luật sửa đổi, bổ sung một số điều của các luật liên quan đến đầu tư xây dựng cơ"
                + " bản name",
            "Pháp lệnh Pháp lệnh về thuế muối name");
  }

  @Test
  void pointsBackWithNoMarkBehindTheWord() {
    assertThat(Seen.in("Nghị định số 12/2016/NĐ-CP. Nghị định trên có hiệu lực"))
        .containsExactly("Nghị định 12/2016/NĐ-CP full", "Nghị định 12/2016/NĐ-CP anaphor");
    assertThat(Seen.in("quy định tại Luật trên cơ sở kế thừa")).isEmpty();
  }

  @Test
  void readsOnBehindTheHeadOfThePage() {
    String text =
        "theo Điều 9 của Luật Bưu \n"
            + " 53 \n"
            + "CÔNG BÁO/Số 276/Ngày 16-05-2026 \n"
            + "  \n"
            + "chính và Nghị định số \n\n"
            + "CÔNG BÁO/Số 12 + 13/Ngày 01-02-2020 \n"
            + " 7 \n"
            + " \n"
            + "04/2015/NĐ-CP";
    assertThat(Seen.in(text))
        .containsExactly("Luật 49/2010/QH12 name", "Nghị định 04/2015/NĐ-CP full");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NGHỊ ĐỊNH\n1. Phạm vi",
        "THÔNG TƯ1\nHướng dẫn",
        "HÌNH THỨC KỶ LUẬT LAO ĐỘNG",
        "LĨNH VỰC LUẬT SƯ",
        "theo Hiến pháp Hoa Kỳ",
        "Trường Đại học Luật Hà Nội",
        "theo quy định của luật đó"
      })
  void readsNoDocumentIntoHeadingsAndOtherWords(String text) {
    assertThat(Seen.in(text)).isEmpty();
  }

  @Test
  void readsSymbolsWithSpacesAroundEveryMarkAndWordsWithOneWrongAccent() {
    assertThat(Seen.in("Thông tư liên tịch số 20 / 2013 / TTLT - BYT - BCT - BTC"))
        .containsExactly("Thông tư liên tịch 20/2013/TTLT-BYT-BCT-BTC full");
    assertThat(Seen.in("theo Nghị đinh này")).containsExactly("Nghị định - self");
    assertThat(Seen.in("theo\u00a0Nghị\u00a0định\u00a0này")).containsExactly("Nghị định - self");
  }

  @Test
  void namesWhoeverProposesAsIssuer() {
    assertThat(
            CitationReader.standard()
                .read("Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 745/TTr-STC")
                .citations()
                .getFirst()
                .reference()
                .issuerAsWritten())
        .contains("Giám đốc Sở Tài chính");
  }

  @Test
  void readsANumberThatIsALink() {
    String text =
        "theo Nghị định số [105/2014/NĐ-CP](https://example.org/nghi-dinh-105-2014-nd-cp.aspx) ngày"
            + " 15 tháng 11 năm 2014 và điểm [3] của Luật";
    Citation decree = CitationReader.standard().read(text).citations().getFirst();
    assertThat(decree.text()).isEqualTo("Nghị định số [105/2014/NĐ-CP");
    assertThat(decree.reference().number()).contains("105/2014/NĐ-CP");
    assertThat(decree.reference().date()).contains(LocalDate.of(2014, 11, 15));
  }
}
