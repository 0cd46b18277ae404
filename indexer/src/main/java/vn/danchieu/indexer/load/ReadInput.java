package vn.danchieu.indexer.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.index.Audience;
import vn.danchieu.indexer.cite.Contribution;
import vn.danchieu.indexer.cite.ContributionIdentity;
import vn.danchieu.indexer.cite.DistinguishingFacts;
import vn.danchieu.indexer.cite.RecordLinks;
import vn.danchieu.indexer.parse.BlankNumber;
import vn.danchieu.indexer.report.LoadStage;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.source.ImportLine;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.InputOrigin;

/** An input, read; or why it is not loaded. */
record ReadInput(
    InputOrigin origin,
    Optional<Contribution> contribution,
    Optional<ContributionIdentity> identity,
    List<Problem> problems) {

  /**
   * @param audience who will be able to read it
   */
  static ReadInput of(Input input, Audience audience) {
    try {
      Contribution contribution = Contribution.of(input);
      Optional<Problem> unusable = unusable(input, contribution, audience);
      return unusable.isPresent()
          ? new ReadInput(
              input.origin(), Optional.empty(), Optional.empty(), List.of(unusable.get()))
          : new ReadInput(
              input.origin(),
              Optional.of(contribution),
              Optional.of(ContributionIdentity.of(contribution, audience)),
              warnings(input, contribution));
    } catch (RuntimeException | StackOverflowError e) {
      Problem problem =
          input
              .origin()
              .error(
                  LoadStage.PARSE,
                  "chương trình gặp lỗi khi phân tích ("
                      + e
                      + "). Gửi tệp này cho người phát triển.");
      return new ReadInput(input.origin(), Optional.empty(), Optional.empty(), List.of(problem));
    }
  }

  /** Known where there is a contribution. */
  DistinguishingFacts face() {
    return contribution
        .map(Contribution::face)
        .orElseGet(() -> new DistinguishingFacts(Optional.empty(), Optional.empty()));
  }

  private static Optional<Problem> unusable(
      Input input, Contribution contribution, Audience audience) {
    return SetAdmission.refused(contribution, audience)
        .map(reason -> input.origin().error(LoadStage.PARSE, reason))
        .or(() -> unknown(input, contribution));
  }

  private static Optional<Problem> unknown(Input input, Contribution contribution) {
    return switch (input) {
      case Input.TextInput(var origin, _, _, _) ->
          contribution.body().filter(b -> b.parsed().isDocument()).isPresent()
              ? Optional.empty()
              : Optional.of(
                  origin.error(
                      LoadStage.PARSE,
                      "không phải văn bản hành chính: không thấy số, ký hiệu, loại văn bản hay điều"
                          + " nào. Bỏ tệp ra hoặc bổ sung phần đầu văn bản."));
      case Input.LineInput(var origin, var line) ->
          line.field("number").isPresent()
                  || line.field("title").isPresent()
                  || contribution.body().isPresent()
              ? Optional.empty()
              : Optional.of(
                  origin.error(
                      LoadStage.PARSE,
                      "dòng không có number, title, text hay provisions nào. Bổ sung ít nhất một"
                          + " trường rồi nạp lại."));
    };
  }

  private static Optional<String> blankNumber(Contribution contribution) {
    return contribution
        .body()
        .filter(_ -> contribution.facts().field("number").isEmpty())
        .filter(body -> body.parsed().header().number().isEmpty())
        .flatMap(body -> BlankNumber.in(body.text()));
  }

  private static List<Problem> warnings(Input input, Contribution contribution) {
    ImportLine line = contribution.facts();
    List<Problem> problems = new ArrayList<>();
    blankNumber(contribution)
        .ifPresent(printed ->
            problems.add(
                input
                    .origin()
                    .warning(
                        LoadStage.PARSE,
                        "chỗ ghi số văn bản để trống (%s): bản nháp, hoặc số được ghi tay. Điền số rồi nạp lại; văn bản được nạp không có số."
                            .formatted(printed))));
    line.badDates()
        .forEach(field ->
            problems.add(
                input
                    .origin()
                    .warning(
                        LoadStage.PARSE,
                        "ngày trong trường %s không đọc được (%s). Ghi theo dạng 2020-03-24; văn bản được nạp không có ngày này."
                            .formatted(field, line.field(field).orElse("")))));
    RecordLinks.notUnderstood(line)
        .forEach(verb ->
            problems.add(
                input
                    .origin()
                    .warning(
                        LoadStage.CITE,
                        "quan hệ “%s” không có trong danh mục hoặc thiếu văn bản đích. Dùng các từ như thay thế, hướng dẫn, căn cứ; quan hệ này bị bỏ qua."
                            .formatted(verb))));
    return problems;
  }
}
