package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredDocument.Letter;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;

/** The letter of the shipped corpus: whole input, whole stored output. */
class LetterTest {
  private static final Shelf SHELF = new Shelf();

  @BeforeAll
  static void load() {
    Summary summary = SHELF.load(Shelf.corpus("letters"));
    assertThat(summary.problems()).isEmpty();
  }

  private static StoredDocument letter() throws Exception {
    return SHELF.document("1225/UBND-NC");
  }

  @Test
  void storesTheFactsOfTheHeader() throws Exception {
    StoredDocument letter = letter();

    assertThat(letter.slug()).isEqualTo("cong-van-1225-ubnd-nc-quang-tri-2020");
    assertThat(letter.type()).contains("Công văn");
    assertThat(letter.number()).contains("1225/UBND-NC");
    assertThat(letter.numberFolded()).containsExactly("1225/ubnd-nc");
    assertThat(letter.sequence()).contains("1225");
    assertThat(letter.symbolParts()).containsExactly("ubnd", "nc");
    assertThat(letter.year()).contains(2020);
    assertThat(letter.line()).contains("nn");
    assertThat(letter.issuer()).contains("UBND tỉnh Quảng Trị");
    assertThat(letter.issuerId()).contains("ubnd.quang-tri");
    assertThat(letter.issued()).contains(LocalDate.of(2020, 3, 24));
    assertThat(letter.title()).contains("tiếp tục đẩy mạnh thực hiện công tác dân vận chính quyền");
    assertThat(letter.held()).isTrue();
    assertThat(letter.form()).contains("markdown");
    assertThat(letter.text().map(String::length)).contains(3535);
    assertThat(letter.sources()).extracting(s -> s.name()).containsExactly("1225-UBND-NC.md");
  }

  @Test
  void storesWhatTheFormOfALetterAdds() throws Exception {
    assertThat(letter().letter())
        .contains(
            new Letter(
                Optional.of("Quảng Trị"),
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
                Optional.of("PHÓ CHỦ TỊCH"),
                Optional.of("Hoàng Nam"),
                List.of("Các Sở, ban, ngành cấp tỉnh", "UBND các huyện, thành phố, thị xã"),
                List.of(
                    "Như trên",
                    "Bộ Nội vụ",
                    "Thường trực Tỉnh ủy",
                    "TT HĐND tỉnh, UBMTTQVN tỉnh",
                    "Ban Dân vận Tỉnh ủy",
                    "Sở Nội vụ",
                    "PCT UBND tỉnh",
                    "Lưu: VT, NC")));
  }

  @Test
  void storesTheTasksWithTheirPlaceInTheText() throws Exception {
    StoredDocument letter = letter();
    String text = letter.text().orElseThrow();

    assertThat(SHELF.provisions(letter))
        .extracting(
            p -> p.kind() + " " + p.anchor() + " " + p.label() + " " + p.start() + ".." + p.end())
        .containsExactly(
            "preamble mo-dau Phần mở đầu 310..588",
            "task nhiem-vu-1 Nhiệm vụ 1 588..821",
            "task nhiem-vu-2 Nhiệm vụ 2 821..1397",
            "task nhiem-vu-3 Nhiệm vụ 3 1397..2376",
            "task nhiem-vu-4 Nhiệm vụ 4 2376..2899",
            "task nhiem-vu-5 Nhiệm vụ 5 2899..3122",
            "closing ket-thuc Phần kết 3122..3313");
    assertThat(SHELF.provisions(letter))
        .allSatisfy(p -> {
          assertThat(p.text()).isEqualTo(text.substring(p.start(), p.end()));
          assertThat(p.number()).contains("1225/UBND-NC");
          assertThat(p.issued()).isEqualTo(letter.issued());
        });
  }

  @Test
  void storesEachCitationWithItsFactsInItsTask() throws Exception {
    assertThat(SHELF.links(letter()))
        .filteredOn(link -> !link.nested())
        .extracting(LetterTest::shown)
        .containsExactly(
            "320..342 p0 THUC_HIEN 1990-CV/TU | Ban Thường vụ Tỉnh ủy Quảng Trị | 2020-02-26",
            "855..879 p2 THUC_HIEN 3676/KH-UBND | UBND tỉnh Quảng Trị | 2017-07-27",
            "922..1046 p2 DAN_CHIEU - | - | -",
            "1452..1476 p3 THEO 3239/KH-UBND | UBND tỉnh Quảng Trị | 2016-08-15",
            "1530..1551 p3 DAN_CHIEU 120-KL/TW | Bộ Chính trị | 2016-01-07",
            "1605..1637 p3 THUC_HIEN 34/2007/PL-UBTVQH11 | Ủy ban Thường vụ Quốc hội | -",
            "1715..1741 p3 THUC_HIEN 04/2015/NĐ-CP | Chính phủ | 2015-01-09",
            "2108..2126 p3 THUC_HIEN 42/2013/QH13 | Quốc hội | -",
            "2936..2959 p5 TONG_KET 290-QĐ/TW | Bộ Chính trị khóa X | 2010-02-25",
            "3056..3077 p5 THEO 163-KH/TU | Ban Thường vụ Tỉnh ủy Quảng Trị | 2020-02-25");
  }

  @Test
  void storesWhatTheLetterSaysAboutTwoOtherDocuments() throws Exception {
    assertThat(SHELF.links(letter()))
        .filteredOn(StoredLink::nested)
        .extracting(link ->
            link.source().flatMap(StoredReference::number).orElse("-")
                + " "
                + link.relation()
                + " "
                + link.target()
                    .number()
                    .or(() -> link.target().title())
                    .orElse(link.target().text()))
        .containsExactly(
            "3676/KH-UBND THUC_HIEN Chương trình phối hợp thực hiện công tác dân vận giữa Ban Dân vận Tỉnh ủy và Ban Cán sự Đảng UBND tỉnh giai đoạn 2017 – 2021",
            "3239/KH-UBND THUC_HIEN 120-KL/TW",
            "163-KH/TU TONG_KET 290-QĐ/TW",
            "290-QĐ/TW BAN_HANH_KEM_THEO Quy chế công tác dân vận của hệ thống chính trị");
  }

  @Test
  void storesTheSentenceThatProvesALink() throws Exception {
    StoredLink link =
        SHELF.links(letter()).stream()
            .filter(l -> l.nested() && l.target().number().equals(Optional.of("120-KL/TW")))
            .findFirst()
            .orElseThrow();

    assertThat(link.sentence())
        .isEqualTo(
            "Tiếp tục thực hiện tốt quy chế dân chủ ở cơ sở theo Kế hoạch số 3239/KH-UBND ngày 15/8/2016 của UBND tỉnh về triển khai thực hiện Kết luận số 120-KL/TW ngày 07/01/2016 của Bộ Chính trị.");
    assertThat(link.trigger()).contains("về triển khai thực hiện");
  }

  @Test
  void publishesTheKeysUnderWhichOthersCiteIt() throws Exception {
    assertThat(letter().keys()).isNotEmpty();
    assertThat(SHELF.links(letter()))
        .allSatisfy(link -> assertThat(link.target().identity()).isNotEmpty());
  }

  private static String shown(StoredLink link) {
    StoredReference target = link.target();
    String provision =
        link.provisionId().map(id -> id.substring(id.lastIndexOf('.') + 1)).orElse("-");
    return "%d..%d %s %s %s | %s | %s"
        .formatted(
            link.start(),
            link.end(),
            provision,
            link.relation(),
            target.number().orElse("-"),
            target.issuer().orElse("-"),
            target.date().map(LocalDate::toString).orElse("-"));
  }
}
