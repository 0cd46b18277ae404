package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws are found by the names that people type. */
class LawNamesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private static List<String> meant(String question, LocalDate day) {
    return LawNames.shipped().in(question, day).stream()
        .map(named -> named.meant().number().orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "bộ luật dân sự, 91/2015/QH13",
    "bo luat dan su, 91/2015/QH13",
    "Luật Dân sự, 91/2015/QH13",
    "luật bảo vệ người tiêu dùng, 19/2023/QH15",
    "luat bao ve nguoi tieu dung, 19/2023/QH15",
    "luật htx 2023, 17/2023/QH15",
    "luật nvqs, 78/2015/QH13",
    "bltths, 101/2015/QH13",
    "luat ke toan, 88/2015/QH13",
    "luật giá trị gia tăng, 48/2024/QH15",
    "luật giá, 16/2023/QH15",
    "luật phòng cháy chữa cháy, 55/2024/QH15",
    "luật phòng cháy và chữa cháy, 27/2001/QH10",
    "hỏi về luật kế toán, 88/2015/QH13",
  })
  void aLawIsFoundByItsName(String question, String number) {
    assertThat(meant(question, DAY)).containsExactly(number);
  }

  @Test
  void theVersionOfAYearOrOfADayIsMeant() {
    assertThat(meant("bộ luật hình sự 1999", DAY)).containsExactly("15/1999/QH10");
    assertThat(meant("bộ luật hình sự", LocalDate.of(2016, 1, 1))).containsExactly("15/1999/QH10");
    assertThat(meant("bộ luật hình sự cũ", DAY)).containsExactly("15/1999/QH10");
  }

  @Test
  void twoLawsUnderOneNameAreBothMeant() {
    assertThat(meant("luat khieu nai to cao", DAY)).contains("02/2011/QH13", "25/2018/QH14");
  }

  @ParameterizedTest
  @CsvSource({
    "luật",
    "quy định về dân sự",
    "nghị định 100/2019",
    "luật gì quy định việc này",
    "an"
  })
  void otherQuestionsNameNone(String question) {
    assertThat(LawNames.shipped().in(question, DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "luật kế toán, ALONE, false",
    "luật kế toán 2015 mới nhất, ALONE, false",
    "luật kế toán quy định gì, FIRST, false",
    "nghị định hướng dẫn luật kế toán, INSIDE, false",
    "luật kế toán sửa đổi, ALONE, true",
    "sửa đổi luật kế toán, INSIDE, true",
  })
  void whatStandsAroundANameIsTold(String question, LawNames.Place place, boolean amending) {
    LawNames.Named named = LawNames.shipped().in(question, DAY).getFirst();

    assertThat(named.place()).isEqualTo(place);
    assertThat(named.amending()).isEqualTo(amending);
  }

  @Test
  void theActThatAmendsALawIsKnownByTheYear() {
    LawNames.Named named = LawNames.shipped().in("luật doanh nghiệp sửa đổi 2025", DAY).getFirst();

    assertThat(named.meant().number()).contains("59/2020/QH14");
    assertThat(named.amendment().flatMap(LawNames.Version::number)).contains("76/2025/QH15");
    assertThat(LawNames.shipped().in("luật doanh nghiệp", DAY).getFirst().amendment()).isEmpty();
  }
}
