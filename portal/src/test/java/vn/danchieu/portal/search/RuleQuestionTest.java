package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the articles are the answer, and when the documents that govern a task. */
class RuleQuestionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mức phạt vượt đèn đỏ xe máy",
        "muc phat vuot den do",
        "đăng ký xe hết bao nhiêu tiền",
        "thu tuc dang ky ket hon",
        "điều kiện thành lập quỹ xã hội",
        "người thuê nhà có được nuôi chó không",
        "trẻ mấy tuổi vào lớp một",
        "Ai được miễn học phí?"
      })
  void whatARuleSaysIsAskedFor(String typed) {
    assertThat(RuleQuestion.isAsked(typed, typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tiếp công dân",
        "Công bố danh mục thủ tục hành chính",
        "Lập hồ sơ công việc và nộp lưu",
        "bàn giao máy tính cho xã",
        "Kiểm tra điều kiện vệ sinh bếp ăn"
      })
  void whatIsToBeDoneAsksForNone(String typed) {
    assertThat(RuleQuestion.isAsked(typed, typed)).isFalse();
  }
}
