package vn.danchieu.citation.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name of a law means another act in another year. */
class LawVersionsTest {
  private static final LawTitles LAWS = Vocabulary.shipped().laws();

  @ParameterizedTest
  @CsvSource({
    "Luật Đất đai, 1990-06-01, 1987-12-29",
    "Luật Đất đai, 1999-06-01, 1993-07-14",
    "Luật Đất đai, 2010-06-01, 13/2003/QH11",
    "Luật Đất đai, 2020-06-01, 45/2013/QH13",
    "Luật Đất đai, 2025-06-01, 31/2024/QH15",
    "Luật Doanh nghiệp, 2003-06-01, 13/1999/QH10",
    "Luật Doanh nghiệp, 2010-06-01, 60/2005/QH11",
    "Luật Doanh nghiệp, 2018-06-01, 68/2014/QH13",
    "Luật Doanh nghiệp, 2025-06-01, 59/2020/QH14",
    "Luật Giao thông đường bộ, 2005-06-01, 26/2001/QH10",
    "Luật Giao thông đường bộ, 2020-06-01, 23/2008/QH12",
    "Luật Dầu khí, 2015-06-01, 1993-07-06",
    "Luật Dầu khí, 2024-06-01, 12/2022/QH15",
    "Luật Quản lý sử dụng tài sản công, 2025-10-01, 15/2017/QH14",
    "Luật Kiểm toán nhà nước, 2010-06-01, 37/2005/QH11",
    "Luật Kinh doanh bất động sản, 2010-06-01, 63/2006/QH11",
    "Luật Công an nhân dân, 2016-06-01, 73/2014/QH13",
    "Luật Các tổ chức tín dụng, 2005-06-01, 02/1997/QH10",
    "Luật Công chức, 2015-06-01, 22/2008/QH12",
    "Luật Xử phạt vi phạm hành chính, 2015-06-01, 15/2012/QH13",
    "Luật PPP, 2022-06-01, 64/2020/QH14",
    "Luật Tổ chức chính quyền địa phương, 2024-06-01, 77/2015/QH13",
    "Luật Tổ chức chính quyền địa phương, 2025-04-01, 65/2025/QH15",
    "Luật Tổ chức chính quyền địa phương, 2025-08-01, 72/2025/QH15",
    "BLHS, 1995-06-01, 1985-06-27",
    "BLHS, 2010-06-01, 15/1999/QH10",
    "BLHS, 2020-06-01, 100/2015/QH13",
  })
  void meansTheVersionOfItsDay(String name, LocalDate day, String expected) {
    Law law = LAWS.named(name).orElseThrow().on(day).orElseThrow();
    assertThat(law.number().or(() -> law.issued().map(LocalDate::toString))).contains(expected);
  }

  @Test
  void asksTheDayOfWritingWhichOfTwoLawsOfAYearIsMeant() {
    LawTitle title = LAWS.named("Luật Tổ chức chính quyền địa phương").orElseThrow();
    assertThat(title.ofYear(2025, Optional.of(LocalDate.of(2025, 4, 1))).flatMap(Law::number))
        .contains("65/2025/QH15");
    assertThat(title.ofYear(2025, Optional.of(LocalDate.of(2025, 9, 1))).flatMap(Law::number))
        .contains("72/2025/QH15");
    assertThat(title.ofYear(2025, Optional.empty())).isEmpty();
    assertThat(title.ofYear(2015, Optional.empty()).flatMap(Law::number)).contains("77/2015/QH13");
  }
}
