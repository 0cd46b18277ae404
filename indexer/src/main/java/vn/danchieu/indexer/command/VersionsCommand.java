package vn.danchieu.indexer.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchieu.citation.Numbers;
import vn.danchieu.index.Json;
import vn.danchieu.version.Act;
import vn.danchieu.version.Provision;
import vn.danchieu.version.Versions;

/** Prints the provisions of an act on a day as JSON lines; needs no OpenSearch. */
@Command(
    name = "versions",
    description =
        "In từng điều của một văn bản vào một ngày, mỗi dòng một JSON: nội dung, các thay đổi với"
            + " câu chứng minh, và thay đổi chưa áp dụng được.")
final class VersionsCommand implements Callable<Integer> {
  /** "Luật số 91/2015/QH13": what stands before the number. */
  private static final Pattern NAMED = Pattern.compile("(?U)[^/]*?\\s(?=\\d{1,5}\\p{L}?/)");

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--of",
      required = true,
      paramLabel = "SỐ",
      description = "Số, ký hiệu hoặc id của văn bản cần xem.")
  private String of = "";

  @Option(
      names = "--on",
      paramLabel = "NGÀY",
      description = "Ngày cần xem, YYYY-MM-DD; không nêu: sau thay đổi cuối cùng.")
  private String on = "";

  @Parameters(
      paramLabel = "TỆP",
      arity = "1..*",
      description = "Tệp .jsonl hoặc .jsonl.gz có văn bản đó và các văn bản sửa đổi nó.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("A command runs under its program");
    }
    CommandSpec command = spec;
    Optional<LocalDate> day = on.isEmpty() ? Optional.empty() : Optional.of(day(command));
    ActFiles files = ActFiles.read(paths, command.commandLine().getErr());
    Act base = base(files.acts(), day, command);
    List<Act> others = files.acts().stream().filter(act -> act != base).toList();
    Versions versions = Versions.of(base, others);
    versions
        .asOf()
        .ifPresent(asOf -> tellBasis(new HeldConsolidations.Text(base, asOf), day, command));
    List<Provision> provisions = day.map(versions::on).orElseGet(versions::latest);
    PrintWriter out = command.commandLine().getOut();
    provisions.forEach(provision -> out.println(Json.MAPPER.writeValueAsString(provision)));
    out.flush();
    return files.problems() == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private LocalDate day(CommandSpec command) {
    try {
      return LocalDate.parse(on.strip());
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          command.commandLine(),
          "Không đọc được ngày “%s” của --on; hãy ghi năm-tháng-ngày, thí dụ 2020-03-24"
              .formatted(on),
          e);
    }
  }

  /** A consolidation tells nothing of the days before its own. */
  private static void tellBasis(
      HeldConsolidations.Text text, Optional<LocalDate> day, CommandSpec command) {
    if (day.filter(text.asOf()::isAfter).isPresent()) {
      throw new ParameterException(
          command.commandLine(),
          "Không có lời văn ngày %s: các tệp chỉ có %s, lời văn đến ngày %s. Chọn ngày đó hoặc một ngày sau đó, hoặc thêm tệp có văn bản gốc"
              .formatted(day.orElseThrow(), text.act().number(), text.asOf()));
    }
    command
        .commandLine()
        .getErr()
        .println(
            "Theo văn bản hợp nhất %s, lời văn đến ngày %s; thay đổi sau ngày đó được áp dụng vào"
                .formatted(text.act().number(), text.asOf()));
  }

  /**
   * By id first, since numbers repeat; of several with the number the one with the longest text;
   * where the act itself is not there, a consolidation of it.
   */
  private Act base(List<Act> acts, Optional<LocalDate> day, CommandSpec command) {
    Optional<Act> named =
        acts.stream().filter(act -> act.id().equals(of)).findFirst().or(() -> numbered(acts));
    return named
        .filter(act -> !act.text().isBlank())
        .or(() ->
            HeldConsolidations.of(named.map(Act::number).orElseGet(this::number), acts).on(day))
        .or(() -> named)
        .orElseThrow(() ->
            new ParameterException(
                command.commandLine(),
                "Không thấy văn bản “%s” trong %d văn bản đã đọc; hãy nêu số, ký hiệu hoặc id như trong tệp"
                    .formatted(of, acts.size())));
  }

  private String number() {
    Matcher named = NAMED.matcher(of);
    return named.lookingAt() ? of.substring(named.end()) : of;
  }

  private Optional<Act> numbered(List<Act> acts) {
    String number = Numbers.folded(number());
    return acts.stream()
        .filter(act -> Numbers.folded(act.number()).equals(number))
        .reduce((one, other) -> other.text().length() > one.text().length() ? other : one);
  }
}
