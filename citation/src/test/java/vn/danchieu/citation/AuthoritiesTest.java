package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchieu.citation.vocabulary.Table;

/** Bodies change their names, their tasks and their provinces; what they issued stays theirs. */
class AuthoritiesTest {
  private static String ids(List<Authority> bodies) {
    return bodies.stream().map(Authority::id).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "bo-ke-hoach-dau-tu, 2024-06-01, bo-ke-hoach-dau-tu",
    "bo-ke-hoach-dau-tu, 2025-06-01, bo-tai-chinh",
    "bo-lao-dong-tbxh, 2025-06-01, bo-noi-vu bo-giao-duc-dao-tao bo-y-te",
    "bo-cong-nghiep, 2010-01-01, bo-cong-thuong",
    "bo-thuy-san, 2025-06-01, bo-nong-nghiep-moi-truong",
    "hoi-dong-chinh-phu, 2000-01-01, chinh-phu",
    "dang.bdvtw, 2025-06-01, dang.btgdvtw",
    "dang.bttvhtw, 2025-06-01, dang.btgdvtw",
    "ubnd.quang-binh, 2025-06-30, ubnd.quang-binh",
    "ubnd.quang-binh, 2025-07-01, ubnd.quang-tri",
    "ubnd.quang-tri, 2026-01-01, ubnd.quang-tri",
    "ubnd.ha-tay, 2010-01-01, ubnd.ha-noi",
    "ubnd.thua-thien-hue, 2025-02-01, ubnd.hue",
    "ubnd.binh-tri-thien, 1995-01-01, ubnd.quang-binh ubnd.quang-tri ubnd.thua-thien-hue",
    "ubnd.binh-tri-thien, 2026-01-01, ubnd.quang-tri ubnd.hue",
    "so-ke-hoach-va-dau-tu.quang-binh, 2025-04-01, so-tai-chinh.quang-binh",
    "so-ke-hoach-va-dau-tu.quang-binh, 2025-08-01, so-tai-chinh.quang-tri",
    "ban-dan-van-tinh-uy.binh-duong, 2026-01-01, ban-tuyen-giao-dan-van-tinh-uy.ho-chi-minh",
    "ubnd.huyen-hai-lang, 2026-01-01, ''",
  })
  void areFollowedThroughEveryChange(String id, LocalDate day, String expected) {
    assertThat(ids(Authorities.on(id, day))).isEqualTo(expected);
  }

  @Test
  void knowWhatWentIntoThem() {
    assertThat(ids(Authorities.predecessors("ubnd.lam-dong")))
        .isEqualTo("ubnd.binh-thuan ubnd.dak-nong");
    assertThat(ids(Authorities.predecessors("bo-nong-nghiep-moi-truong")))
        .isEqualTo("bo-tai-nguyen-moi-truong bo-nong-nghiep-ptnt");
    assertThat(Authorities.successors("ubnd.quang-binh"))
        .containsExactly(new Authority("ubnd.quang-tri", "UBND tỉnh Quảng Trị", Line.STATE));
    assertThat(Authorities.lifetime("ubnd.quang-binh").until()).contains(LocalDate.of(2025, 7, 1));
    assertThat(Authorities.lifetime("ubnd.huyen-hai-lang").until())
        .contains(LocalDate.of(2025, 7, 1));
    assertThat(Authorities.lifetime("bo-tai-chinh").until()).isEmpty();
  }

  @Test
  void carryOnTheWorkOfAllTheirAncestors() {
    assertThat(ids(Authorities.ancestors("bo-nong-nghiep-moi-truong")))
        .isEqualTo(
            "bo-tai-nguyen-moi-truong bo-nong-nghiep-ptnt tong-cuc-dia-chinh bo-thuy-san"
                + " bo-lam-nghiep bo-thuy-loi bo-nong-nghiep-cong-nghiep-thuc-pham");
    assertThat(ids(Authorities.ancestors("bo-giao-duc-dao-tao")))
        .as("of the Ministry of Labour it took a small part only")
        .isEqualTo("bo-giao-duc bo-dai-hoc");
    assertThat(ids(Authorities.ancestors("ubnd.quang-tri")))
        .isEqualTo("ubnd.quang-binh ubnd.binh-tri-thien");
    assertThat(Authorities.ancestors("bo-quoc-phong")).isEmpty();
    assertThat(Authorities.ancestors("không có trong bảng")).isEmpty();
  }

  /** Resolution 202/2025/QH15, article 1: 23 provinces joined, 11 as they were. */
  @ParameterizedTest
  @CsvSource({
    "tuyen-quang, ha-giang",
    "lao-cai, yen-bai",
    "thai-nguyen, bac-kan",
    "phu-tho, hoa-binh vinh-phuc",
    "bac-ninh, bac-giang",
    "hung-yen, thai-binh",
    "hai-phong, hai-duong",
    "ninh-binh, ha-nam nam-dinh",
    "quang-tri, quang-binh",
    "da-nang, quang-nam",
    "quang-ngai, kon-tum",
    "gia-lai, binh-dinh",
    "khanh-hoa, ninh-thuan",
    "lam-dong, dak-nong binh-thuan",
    "dak-lak, phu-yen",
    "ho-chi-minh, ba-ria-vung-tau binh-duong",
    "dong-nai, binh-phuoc",
    "tay-ninh, long-an",
    "can-tho, soc-trang hau-giang",
    "vinh-long, ben-tre tra-vinh",
    "dong-thap, tien-giang",
    "ca-mau, bac-lieu",
    "an-giang, kien-giang",
    "ha-noi, ''",
    "hue, ''",
    "cao-bang, ''",
    "dien-bien, ''",
    "ha-tinh, ''",
    "lai-chau, ''",
    "lang-son, ''",
    "nghe-an, ''",
    "quang-ninh, ''",
    "thanh-hoa, ''",
    "son-la, ''",
  })
  void ofTheThirtyFourProvincesTookOverFromThoseThatJoined(String province, String joined) {
    LocalDate day = LocalDate.of(2025, 7, 1);
    List<String> ended =
        Authorities.predecessors("ubnd." + province).stream()
            .map(Authority::id)
            .filter(id -> Authorities.lifetime(id).until().filter(day::equals).isPresent())
            .toList();
    assertThat(Authorities.lifetime("ubnd." + province).until()).isEmpty();
    assertThat(ended)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(joined.split(" ")).filter(p -> !p.isEmpty()).map(p -> "ubnd." + p).toList());
    for (String id : ended) {
      assertThat(ids(Authorities.on(id, day))).isEqualTo("ubnd." + province);
    }
  }

  /** Resolution 176/2025/QH15: fourteen ministries and three bodies of their rank. */
  @ParameterizedTest
  @CsvSource({
    "bo-quoc-phong, Bộ Quốc phòng",
    "bo-cong-an, Bộ Công an",
    "bo-ngoai-giao, Bộ Ngoại giao",
    "bo-noi-vu, Bộ Nội vụ",
    "bo-tu-phap, Bộ Tư pháp",
    "bo-tai-chinh, Bộ Tài chính",
    "bo-cong-thuong, Bộ Công Thương",
    "bo-nong-nghiep-moi-truong, Bộ Nông nghiệp và Môi trường",
    "bo-xay-dung, Bộ Xây dựng",
    "bo-van-hoa-the-thao-du-lich, 'Bộ Văn hóa, Thể thao và Du lịch'",
    "bo-khoa-hoc-cong-nghe, Bộ Khoa học và Công nghệ",
    "bo-giao-duc-dao-tao, Bộ Giáo dục và Đào tạo",
    "bo-y-te, Bộ Y tế",
    "bo-dan-toc-ton-giao, Bộ Dân tộc và Tôn giáo",
    "thanh-tra-chinh-phu, Thanh tra Chính phủ",
    "ngan-hang-nha-nuoc, Ngân hàng Nhà nước Việt Nam",
    "van-phong-chinh-phu, Văn phòng Chính phủ",
  })
  void ofTheGovernmentSinceMarch2025AreThere(String id, String name) {
    assertThat(Authorities.ofId(id).map(Authority::name)).contains(name);
    assertThat(Authorities.lifetime(id).until()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bo-ke-hoach-dau-tu, bo-tai-chinh",
    "bo-giao-thong-van-tai, bo-xay-dung",
    "bo-thong-tin-truyen-thong, bo-khoa-hoc-cong-nghe",
    "bo-tai-nguyen-moi-truong, bo-nong-nghiep-moi-truong",
    "bo-nong-nghiep-ptnt, bo-nong-nghiep-moi-truong",
    "bo-lao-dong-tbxh, bo-noi-vu",
    "uy-ban-dan-toc, bo-dan-toc-ton-giao",
  })
  void thatWereMergedInMarch2025AreCarriedOnByTheMinistryThatTookTheMainPart(
      String id, String heir) {
    assertThat(Authorities.lifetime(id).until()).contains(LocalDate.of(2025, 3, 1));
    assertThat(Authorities.on(id, LocalDate.of(2025, 3, 1)).getFirst().id()).isEqualTo(heir);
    assertThat(ids(Authorities.ancestors(heir)).split(" ")).contains(id);
  }

  @Test
  void bearTheNameThatWasTheirsOnTheDay() {
    Host of1995 = hostOf("Chính phủ", LocalDate.of(1995, 3, 1));
    Host of2025 = hostOf("Chính phủ", LocalDate.of(2025, 3, 10));
    assertThat(Authorities.find("Bộ Nội vụ", of1995).map(Authority::id)).contains("bo-noi-vu-1945");
    assertThat(ids(Authorities.on("bo-noi-vu-1945", LocalDate.of(2025, 1, 1))))
        .isEqualTo("bo-cong-an");
    assertThat(Authorities.find("Bộ Nội vụ", of2025).map(Authority::id)).contains("bo-noi-vu");
    assertThat(Authorities.ofCode("BNV", Optional.of(LocalDate.of(1995, 3, 1))).map(Authority::id))
        .contains("bo-noi-vu-1945");
  }

  @Test
  void areRelativeToTheirHost() {
    Host letter = hostOf("Ủy ban nhân dân tỉnh Quảng Bình", LocalDate.of(2020, 3, 24));
    assertThat(Authorities.find("UBND tỉnh", letter).map(Authority::id))
        .contains("ubnd.quang-binh");
    assertThat(Authorities.find("Ban Thường vụ Tỉnh ủy", letter).map(Authority::id))
        .contains("tinh-uy.quang-binh");
    assertThat(Authorities.find("Sở Nội vụ", letter).map(Authority::id))
        .contains("so-noi-vu.quang-binh");
    assertThat(Authorities.find("Sở Nội vụ", Host.unknown())).isEmpty();
  }

  @Test
  void areProvedByACodeThatOnlyOneOfThemHas() {
    assertThat(Authorities.ofCode("BTC", Optional.empty()).map(Authority::id))
        .contains("bo-tai-chinh");
    assertThat(Authorities.ofCode("UBND", Optional.empty())).isEmpty();
  }

  @Test
  void haveARowForEachThatHoldsBothWays() {
    for (Table.Row row : Table.read("authorities.tsv").rows()) {
      for (String example : row.all("example", " ")) {
        String[] cells = example.split("=", -1);
        LocalDate day = LocalDate.parse(cells[0]);
        String expected = cells[1].replace(';', ' ');
        assertThat(ids(Authorities.on(row.get("id"), day))).as("%s", row).isEqualTo(expected);
      }
      for (String successor : row.all("successors", ";")) {
        assertThat(Authorities.predecessors(successor))
            .as("%s", row)
            .extracting(Authority::id)
            .contains(row.get("id"));
      }
    }
  }

  @Test
  void areThoseOfThirtyFourProvincesToday() {
    LocalDate today = LocalDate.of(2026, 1, 1);
    List<String> now =
        Table.read("places.tsv").rows().stream()
            .map(row -> "ubnd." + row.get("id"))
            .flatMap(id -> Authorities.on(id, today).stream())
            .map(Authority::id)
            .distinct()
            .toList();
    assertThat(now).hasSize(34);
    List<String> before =
        Table.read("places.tsv").rows().stream()
            .map(row -> "ubnd." + row.get("id"))
            .flatMap(id -> Authorities.on(id, LocalDate.of(2025, 6, 1)).stream())
            .map(Authority::id)
            .distinct()
            .toList();
    assertThat(before).hasSize(63);
  }

  private static Host hostOf(String issuer, LocalDate day) {
    return new Host(Optional.empty(), Optional.empty(), Optional.of(issuer), Optional.of(day));
  }
}
