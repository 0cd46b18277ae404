package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationReaderTest {
  private static List<Citation> read(String text) {
    return CitationReader.standard().read(text).citations();
  }

  /** "type number kind" of each citation. */
  private static List<String> seen(String text) {
    return read(text).stream()
        .map(c ->
            c.reference().type().orElse("?")
                + " "
                + c.reference().number().or(() -> c.reference().title()).orElse("-")
                + " "
                + c.kind().code())
        .toList();
  }

  private static List<String> said(String text) {
    return CitationReader.standard().read(text).edges().stream()
        .filter(edge -> edge.relation() != Relation.MENTIONS)
        .map(edge ->
            edge.source().flatMap(s -> s.reference().number()).orElse("host")
                + " "
                + edge.relation().verb()
                + " "
                + edge.target().reference().number().orElse(edge.target().text()))
        .toList();
  }

  @Test
  void readsNumbersThroughTheirNoise() {
    assertThat(seen("theo Quyết định số 509 /QĐ-\nUBND và QĐ số 12/QÐ–TTgcủa Thủ tướng Chính phủ"))
        .containsExactly("Quyết định 509/QĐ-UBND full", "Quyết định 12/QĐ-TTg full");
    assertThat(seen("Thông tư 12/2025/TT-BCAngày 28/2/2025"))
        .containsExactly("Thông tư 12/2025/TT-BCA full");
    assertThat(seen("Quyết định của Bộ Chính trị số 31-QĐ/TW"))
        .containsExactly("Quyết định 31-QĐ/TW full");
  }

  @Test
  void keepsTheYearSlotAsItStandsAndPutsItInOnlyWhereItIsForgotten() {
    assertThat(seen("Quyết định 10/2020/QĐ-TTg và Quyết định 10/QĐ-TTg ngày 01/02/2020"))
        .containsExactly("Quyết định 10/2020/QĐ-TTg full", "Quyết định 10/QĐ-TTg full");
    Citation circular = read("Thông tư số 27/TT-BYT ngày 01 tháng 11 năm 2024").getFirst();
    assertThat(circular.reference().number()).contains("27/2024/TT-BYT");
    assertThat(circular.repaired()).isTrue();
  }

  @Test
  void letsListsShareTypeIssuerAndDate() {
    assertThat(seen("các Kết luận số 150-KL/TW, số 163-KL/TW và số 167-KL/TW của Bộ Chính trị"))
        .containsExactly(
            "Kết luận 150-KL/TW full", "Kết luận 163-KL/TW full", "Kết luận 167-KL/TW full");
    List<Citation> both =
        read("Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị");
    assertThat(both)
        .allMatch(c -> c.reference().date().equals(Optional.of(LocalDate.of(2013, 12, 12))));
    assertThat(both)
        .allMatch(c -> c.reference().issuer().map(Authority::id).equals(Optional.of("dang.tw")));
  }

  @Test
  void readsDateAndIssuerBeforeTheNumber() {
    Citation decision =
        read("Ngày 29/12/1978, Hội đồng Chính phủ ban hành Quyết định số 326-CP").getFirst();
    assertThat(decision.reference().date()).contains(LocalDate.of(1978, 12, 29));
    assertThat(decision.reference().issuerAsWritten()).contains("Hội đồng Chính phủ");
  }

  @Test
  void readsLawsByNameWithCommasInThem() {
    assertThat(seen("theo Luật Cán bộ, công chức và Luật Phòng, chống tham nhũng năm 2018"))
        .containsExactly("Luật Luật Cán bộ, công chức name", "Luật 36/2018/QH14 name");
    Host in2020 =
        new Host(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2020, 3, 24)));
    assertThat(
            CitationReader.standard()
                .read("Luật Đất đai", in2020)
                .citations()
                .getFirst()
                .reference()
                .number())
        .contains("45/2013/QH13");
  }

  @Test
  void letsABareNameMeanTheVersionThatTheBasisHasNamed() {
    Host early =
        new Host(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 2, 18)));
    assertThat(
            CitationReader.standard()
                .read(
                    "Căn cứ Luật Bảo hiểm xã hội ngày 29 tháng 6 năm 2024;\n"
                        + "Điều 1. Theo Điều 5 Luật Bảo hiểm xã hội",
                    early)
                .citations()
                .getLast()
                .reference()
                .number())
        .contains("41/2024/QH15");
  }

  @Test
  void givesTheNumberOfAnAmendingLawToTheLawThatBearsIt() {
    assertThat(
            seen("Luật sửa đổi, bổ sung một số điều của Luật Di sản văn hóa số 32/2009/QH12")
                .getFirst())
        .isEqualTo("Luật 32/2009/QH12 full");
    assertThat(seen("Luật sửa đổi, bổ sung một số điều của Luật Giám định tư pháp năm 2020"))
        .containsExactly("Luật 56/2020/QH14 name", "Luật 13/2012/QH13 name");
    assertThat(
            seen(
                "Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật số"
                    + " 87/2025/QH15"))
        .containsExactly("Luật 87/2025/QH15 full", "Luật 64/2025/QH15 name");
    assertThat(
            seen("Luật sửa đổi, bổ sung một số điều của Luật Giao thông đường bộ năm 2008")
                .getLast())
        .isEqualTo("Luật 23/2008/QH12 name");
    assertThat(seen("Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 25/2008/QH12"))
        .contains("Luật 25/2008/QH12 full");
  }

  @Test
  void givesTheDateOfAnAmendingLawToTheLawThatBearsIt() {
    List<Citation> laws =
        read(
            "Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25"
                + " tháng 11 năm 2019");
    assertThat(laws.getFirst().reference().number()).contains("52/2019/QH14");
    assertThat(laws.getLast().reference().date()).isEmpty();
  }

  @Test
  void readsTheNameOfALawThatNoTableKnowsUpToItsNumber() {
    assertThat(seen("Luật Người lao động Việt Nam đi làm việc tại nước ngoài số 72/2006/QH11;"))
        .containsExactly("Luật 72/2006/QH11 full");
    assertThat(seen("Luật Đấu thầu\nLuật Đấu thầu số 22/2023/QH15"))
        .containsExactly("Luật Luật Đấu thầu name", "Luật 22/2023/QH15 full");
  }

  @Test
  void readsPinpointsFromTheWidestPartOn() {
    assertThat(read("điểm a khoản 2 Điều 5 Nghị định số 04/2015/NĐ-CP").getFirst().pinpoint())
        .contains("Điều 5 khoản 2 điểm a");
    assertThat(read("quy định từ Điều 12 đến Điều 16 của Nghị định số 80/2014/NĐ-CP"))
        .extracting(c -> c.pinpoint().orElse("-"))
        .containsExactly("Điều 12 đến Điều 16");
    assertThat(read("từ khoản 1 đến khoản 4 Điều 9 Nghị định số 84/2014/NĐ-CP"))
        .extracting(c -> c.pinpoint().orElse("-"))
        .containsExactly("khoản 1 đến khoản 4 Điều 9");
    assertThat(read("các điểm a, b và q khoản 1 Điều 133 Luật Đất đai").getFirst().pinpoint())
        .contains("Điều 133 khoản 1 điểm a, b và q");
  }

  @Test
  void readsWhatPointsBack() {
    assertThat(seen("Nghị định số 04/2015/NĐ-CP. Theo Nghị định nêu trên và Nghị định này"))
        .containsExactly(
            "Nghị định 04/2015/NĐ-CP full", "Nghị định 04/2015/NĐ-CP anaphor", "Nghị định - self");
    assertThat(seen("Nghị quyết số 57-NQ/TW; Nghị quyết 57 nêu rõ"))
        .containsExactly("Nghị quyết 57-NQ/TW full", "Nghị quyết 57-NQ/TW short");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nộp phiếu theo Mẫu số 13/ĐK",
        "Mã TTHC: 1.002396.H42",
        "Giấy phép số 76/GP-BTTTT",
        "xếp thứ 59/63 tỉnh, 9/41 điểm, 24/24 giờ",
        "Quảng trường 3/2, Số 7 đường Hùng Vương",
        "\nSố: 1225/UBND-NC\n",
        "số .../TTr-PVHXH",
        "Quy định trên chỉ áp dụng, quy định này",
        "đủ điều kiện, khoản tiền, luật sư, pháp luật",
        "thi hành Luật trên phạm vi cả nước, Kế hoạch trên địa bàn",
        "Kế hoạch đó phải được phê duyệt",
        "06 Chương, 29 Điều",
        "Hiến pháp năm 1935 phỏng theo hiến pháp Hoa Kỳ",
        "Kế hoạch 5 năm, Quyết định 3 nội dung",
        "STT 17PL 2, quy định của PHÁP LUẬT LIÊN QUAN, khen thưởng, kỷ luật\n1. Cơ sở",
        "CHÍNH PHỦ Số: 172/2025/NĐ-CP | Quy trình số 01",
        "chủ trương, Nghị quyết, chính sách, pháp luật của Trung ương"
      })
  void refusesWhatOnlyLooksLikeACitation(String text) {
    assertThat(seen(text)).isEmpty();
  }

  @Test
  void setsJudgmentsAndStandardsApart() {
    assertThat(seen("Bản án số 159/2022/HSST và Án lệ số 04/2016/AL"))
        .containsExactly("Bản án 159/2022/HSST judgment", "Án lệ 04/2016/AL judgment");
    assertThat(seen("đáp ứng QCVN 41:2025/BNNMT").getFirst()).endsWith("standard");
  }

  @Test
  void neverTakesABillForTheLaw() {
    assertThat(seen("dự án Luật Thuế thu nhập cá nhân (sửa đổi) gửi Quốc hội"))
        .containsExactly("Luật Luật Thuế thu nhập cá nhân draft");
  }

  @Test
  void readsRelationsActiveAndPassive() {
    assertThat(
            said(
                "Thông tư số 26/2014/TT-BCT, được sửa đổi, bổ sung bởi Thông tư số 14/2018/TT-BCT"
                    + " và Thông tư số 38/2025/TT-BCT"))
        .containsExactly(
            "14/2018/TT-BCT sửa đổi, bổ sung 26/2014/TT-BCT",
            "38/2025/TT-BCT sửa đổi, bổ sung 26/2014/TT-BCT");
    assertThat(said("Kế hoạch này thay thế Kế hoạch số 076/KH-UBND ngày 30/8/2025"))
        .containsExactly("host thay thế 076/KH-UBND");
    assertThat(said("thay thế các Nghị định số 81/2021/NĐ-CP và 97/2023/NĐ-CP, gồm 06 Chương"))
        .containsExactly("host thay thế 81/2021/NĐ-CP", "host thay thế 97/2023/NĐ-CP");
  }

  @Test
  void repealsTheSubjectAndNotWhatItsTitleNames() {
    assertThat(
            said(
                "Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn"
                    + " thư và Nghị định số 09/2010/NĐ-CP ngày 08 tháng 02 năm 2010 của Chính phủ"
                    + " sửa đổi, bổ sung một số điều của Nghị định số 110/2004/NĐ-CP ngày 08 tháng"
                    + " 4 năm 2004 của Chính phủ hết hiệu lực từ ngày Nghị định này có hiệu lực"))
        .containsExactly(
            "host làm hết hiệu lực 110/2004/NĐ-CP",
            "host làm hết hiệu lực 09/2010/NĐ-CP",
            "09/2010/NĐ-CP sửa đổi, bổ sung 110/2004/NĐ-CP");
  }

  @Test
  void nestsWhatATitleNames() {
    assertThat(
            said(
                "Căn cứ Kế hoạch số 164-KH/TU ngày 24/8/2022 của Ban Thường vụ Tỉnh ủy về việc"
                    + " triển khai thực hiện Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư"))
        .containsExactly("host căn cứ 164-KH/TU", "164-KH/TU thực hiện 12-CT/TW");
  }

  @Test
  void aPinpointHoldsARangeWithItsWordBefore() {
    assertThat(
            CitationReader.standard()
                .read(
                    "theo khoản 1, 2 Điều 3, các điều từ Điều 5 đến Điều 7 Luật Giá số"
                        + " 16/2023/QH15")
                .citations()
                .getFirst()
                .pinpoint())
        .contains("khoản 1, 2 Điều 3, các điều từ Điều 5 đến Điều 7");
  }

  @Test
  void aTitleMayRepeatTheKindOfItsDocument() {
    assertThat(
            CitationReader.standard()
                .read(
                    "(Điều 1 Thông tư số 02/2018/TT-BGDĐT Thông tư ban hành Quy định về quản lý dự"
                        + " án)")
                .citations()
                .getFirst()
                .reference()
                .title())
        .contains("ban hành Quy định về quản lý dự án");
  }
}
