package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked in a query, and what only looks so. */
class QueryMarkTest {
  private static String read(String query) {
    TypedQuery typed = TypedQuery.of(query, 1000);
    String marks =
        typed.marks().stream()
            .map(mark -> mark.sort() + "=" + mark.value())
            .collect(Collectors.joining("; "));
    return typed.words().strip().replaceAll("\\s+", " ") + " / " + marks;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "tiếp công dân" ở xã            | "tiếp công dân" ở xã / PHRASE=tiếp công dân
          “dân vận khéo” -"khiếu nại"     | “dân vận khéo” / PHRASE=dân vận khéo; WITHOUT=khiếu nại
          đất đai -rừng                   | đất đai / WITHOUT=rừng
          loai:nghi-dinh nam:2015 dân chủ | dân chủ / TYPE=nghi-dinh; YEAR=2015
          Năm:2015-2020 CQ:"bộ nội vụ"    | / YEAR=2015-2020; ISSUER=bộ nội vụ
          so:30/2020 tieude:"văn thư"     | / NUMBER=30/2020; TITLE=văn thư
          04/2015/NĐ -CP                  | 04/2015/NĐ -CP /
          Hà Nội - Hải Phòng              | Hà Nội - Hải Phòng /
          nam:abc                         | nam:abc /
          https://example.vn -            | https://example.vn - /
          "chưa đóng                      | "chưa đóng /
          "" -"" loai:                    | "" -"" loai: /
          cho em hỏi giấy "góp vốn" có dùng để nộp hồ sơ được không ạ | cho em hỏi giấy "góp vốn" có dùng để nộp hồ sơ được không ạ /
          khac:gì "..."                   | khac:gì "..." /
          """)
  void areReadWhereTheySaySomething(String query, String words) {
    assertThat(read(query).strip()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"\"tiếp công dân\" -rừng", "so:30/2020"})
  void areWordsWhereNothingIsToBeUnderstood(String query) {
    TypedQuery typed = TypedQuery.of(query, 1000).verbatim();

    assertThat(typed.marks()).isEmpty();
    assertThat(typed.words()).isEqualTo(query);
  }
}
