package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reads like a repeal of a whole document and is none. */
class NoRepealsTest {
  @Test
  void endsNoDocumentOfTheNoteBeforeAndNoneByItself() {
    assertThat(
            Seen.said(
                """
                30 Mẫu này được bãi bỏ theo quy định tại khoản 10 Điều 1 của Thông tư số 15/2023/TT-BXD, có hiệu lực thi hành kể từ ngày 15/02/2024
                31 Mẫu này được bãi bỏ theo quy định tại khoản 2 Điều 3 của Thông tư số 8/2024/TT-BXD, có hiệu lực thi hành kể từ ngày 01/5/2024
                32 Mẫu này được sửa đổi theo quy định tại khoản 10 Điều 1 của Thông tư số 15/2023/TT-BXD
                """))
        .noneMatch(said -> said.contains("bãi bỏ") || said.contains("sửa đổi"));
    assertThat(
            Seen.said(
                "Điều 5 Thông tư số 15/2023/TT-BXD được bãi bỏ theo Điều 2 Thông tư số"
                    + " 15/2023/TT-BXD."))
        .noneMatch(said -> said.contains("bãi bỏ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bãi bỏ các quy định liên quan đến thu phí tại Thông tư số 45/2018/TT-BTC.",
        "Bãi bỏ các nội dung về mức thu tại Quyết định số 12/2019/QĐ-UBND.",
        "Bãi bỏ các quy định trước đây trái với Quyết định số 13/2019/QĐ-UBND.",
        "Bãi bỏ những quy định tại Nghị định số 14/2019/NĐ-CP trái với Nghị định này.",
        "Bãi bỏ các biểu mẫu ban hành kèm theo Thông tư số 17/2019/TT-BTC.",
        "Bãi bỏ các cụm từ “cấp huyện” tại Nghị định số 66/2019/NĐ-CP."
      })
  void neverEndsTheWholeOfWhichSomeIsRepealed(String sentence) {
    assertThat(Seen.said(sentence))
        .filteredOn(said -> said.contains("bãi bỏ"))
        .allMatch(said -> said.endsWith("(một phần)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều 3. Bãi bỏ các văn bản trước đây trái với Quyết định này.\n"
            + "1. Quyết định số 12/2020/QĐ-UBND ngày 01/02/2020 được tiếp tục thực hiện.\n"
            + "2. Thông tư số 5/2021/TT-BTC.",
        "Điều 3. Bãi bỏ các văn bản trái với Quyết định này\n"
            + "1. Quyết định số 12/2020/QĐ-UBND ngày 01/02/2020 tiếp tục có hiệu lực.",
        "Điều 3. Bãi bỏ các văn bản cụ thể như sau, trừ những văn bản tiếp tục áp dụng:\n"
            + "1. Quyết định số 12/2020/QĐ-UBND tiếp tục có hiệu lực.",
        "Điều 1. Bãi bỏ các quyết định kể từ ngày Quyết định này có hiệu lực. Giao các sở thực"
            + " hiện:\n"
            + "- Quyết định số 14/2020/QĐ-UBND."
      })
  void endsNothingThatAListBelowNamesForAnotherReason(String text) {
    assertThat(Seen.said(text)).noneMatch(said -> said.contains("bãi bỏ"));
  }

  @Test
  void endsWhatIsAboutGoingOn() {
    assertThat(
            Seen.said(
                """
                Điều 1. Bãi bỏ các văn bản sau:
                1. Quyết định số 12/2020/QĐ-UBND về việc tiếp tục thực hiện chính sách A.
                """))
        .containsExactly("host bãi bỏ 12/2020/QĐ-UBND");
  }

  @Test
  void takesLawsThatAmendedACodeForNoneThatAreAmended() {
    assertThat(
            Seen.said(
                "Sửa đổi, bổ sung một số điều của Bộ luật Lao động số 10/2012/QH13 đã được sửa"
                    + " đổi, bổ sung một số điều theo Bộ luật số 92/2015/QH13, Luật số 84/2015/QH13"
                    + " và Luật số 35/2018/QH14"))
        .containsExactly(
            "host sửa đổi, bổ sung 10/2012/QH13",
            "92/2015/QH13 sửa đổi, bổ sung 10/2012/QH13",
            "84/2015/QH13 sửa đổi, bổ sung 10/2012/QH13",
            "35/2018/QH14 sửa đổi, bổ sung 10/2012/QH13");
  }

  @Test
  void closesTheNameOfAnAmendingLawAtASemicolon() {
    assertThat(
            Seen.said(
                "Việc bổ nhiệm tuân theo quy định của Luật sửa đổi, bổ sung một số điều của Luật"
                    + " Cán bộ, công chức và Luật Viên chức; Luật Doanh nghiệp; Luật Hợp tác xã."))
        .noneMatch(said -> said.contains("sửa đổi") && said.contains("Doanh nghiệp"))
        .noneMatch(said -> said.contains("sửa đổi") && said.matches(".*(59/2020|17/2023).*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều 1. Giao Vụ Pháp chế trình Bộ trưởng:\n1. Bãi bỏ Thông tư số 5/2010/TT-BYT.",
        "Điều 3. Bộ trưởng có trách nhiệm:\n1. Bãi bỏ Thông tư số 5/2010/TT-BYT;",
        "Vụ Pháp chế trình Bộ trưởng xem xét: bãi bỏ Thông tư số 5/2010/TT-BYT."
      })
  void aListOfTasksEndsNothing(String text) {
    assertThat(Seen.said(text)).isEmpty();
  }

  @Test
  void norDoesThatOfADecree() {
    Host decree =
        new Host(
            Optional.of("Nghị định"),
            Optional.of("12/2022/NĐ-CP"),
            Optional.of("Chính phủ"),
            Optional.of(LocalDate.of(2022, 9, 30)));
    String text =
        "Điều 3. Bộ trưởng Bộ Y tế có trách nhiệm:\n"
            + "a) Bãi bỏ Thông tư số 5/2010/TT-BYT;\n"
            + "b) Báo cáo.";
    assertThat(CitationReader.standard().read(text, decree).edges())
        .extracting(Edge::relation)
        .containsOnly(Relation.MENTIONS);
  }

  @Test
  void aTaskEndsWithItsArticle() {
    assertThat(
            Seen.said(
                """
                Điều 3. Bộ trưởng Bộ Y tế có trách nhiệm:
                1. Hướng dẫn thi hành.
                Điều 4. Hiệu lực thi hành
                1. Bãi bỏ Thông tư số 5/2010/TT-BYT.
                """))
        .containsExactly("host bãi bỏ 5/2010/TT-BYT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trường hợp Thông tư số 24/2019/TT-BGTVT %s bởi Nghị định số 27/2022/NĐ-CP thì áp dụng quy"
            + " định cũ.",
        "Nếu Thông tư số 24/2019/TT-BGTVT %s bởi Nghị định số 27/2022/NĐ-CP, cơ quan báo cáo Bộ.",
        "Đề nghị xem xét việc Thông tư số 24/2019/TT-BGTVT %s bởi Nghị định số 27/2022/NĐ-CP.",
        "Thông tư số 24/2019/TT-BGTVT chưa %s bởi Nghị định số 27/2022/NĐ-CP.",
        "Thông tư số 24/2019/TT-BGTVT không %s bởi Nghị định số 27/2022/NĐ-CP.",
        "Thông tư số 24/2019/TT-BGTVT có thể %s bởi Nghị định số 27/2022/NĐ-CP.",
        "Thông tư số 24/2019/TT-BGTVT sẽ %s bởi Nghị định của Chính phủ.",
        "Thông tư số 24/2019/TT-BGTVT chưa từng %s bởi Nghị định số 27/2022/NĐ-CP.",
        "Thông tư số 24/2019/TT-BGTVT không hề %s bởi Nghị định số 27/2022/NĐ-CP.",
        "Thông tư số 24/2019/TT-BGTVT không thể %s bởi Nghị định số 27/2022/NĐ-CP.",
        "Thông tư số 24/2019/TT-BGTVT dự kiến %s bởi Nghị định số 27/2022/NĐ-CP.",
        "Thông tư số 24/2019/TT-BGTVT cần %s bởi Nghị định số 27/2022/NĐ-CP."
      })
  void whatIsDeniedOrSupposedToBeDoneByAnotherIsNotDone(String text) {
    for (String verb : List.of("bị bãi bỏ", "bị ngưng hiệu lực", "bị tạm ngưng hiệu lực")) {
      assertThat(CitationReader.standard().read(text.formatted(verb)).edges())
          .as(verb)
          .noneMatch(edge -> edge.relation().ends());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chưa từng bị bãi bỏ",
        "không hề hết hiệu lực",
        "không hề bị ngưng hiệu lực",
        "có thể hết hiệu lực",
        "dự kiến bị bãi bỏ",
        "dự kiến hết hiệu lực từ ngày 01/01/2027",
        "cần được bãi bỏ",
        "phải được thay thế"
      })
  void whatIsDeniedPlannedOrDemandedIsNotDone(String said) {
    assertThat(CitationReader.standard().read("Thông tư số 24/2019/TT-BGTVT " + said + ".").edges())
        .noneMatch(edge -> edge.relation().ends());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thông tư số 24/2019/TT-BGTVT hết hiệu lực.",
        "Thông tư số 24/2019/TT-BGTVT bị bãi bỏ.",
        "Thông tư số 24/2019/TT-BGTVT được bãi bỏ.",
        "Thông tư số 24/2019/TT-BGTVT sẽ hết hiệu lực từ ngày 01/01/2027.",
        "Quyết định số 24/2019/QĐ-UBND về kinh tế tập thể hết hiệu lực."
      })
  void whatTheHostEndsHasEnded(String text) {
    assertThat(CitationReader.standard().read(text).edges())
        .anyMatch(edge -> edge.relation().ends());
  }

  @Test
  void whatAnotherDidIsDone() {
    assertThat(
            CitationReader.standard()
                .read("Nghị định số 04/2015/NĐ-CP đã bị bãi bỏ bởi Nghị định số 59/2023/NĐ-CP.")
                .edges())
        .anyMatch(edge -> edge.relation() == Relation.REPEALS);
  }
}
