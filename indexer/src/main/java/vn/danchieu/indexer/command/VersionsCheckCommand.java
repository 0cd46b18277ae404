package vn.danchieu.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.danchieu.citation.Numbers;
import vn.danchieu.index.Json;
import vn.danchieu.version.Act;
import vn.danchieu.version.Comparison;
import vn.danchieu.version.Comparison.Agreement;

/** Compares versions that were worked out with official consolidations, article by article. */
@Command(
    name = "versions-check",
    description =
        "So nội dung đã hợp nhất tự động với văn bản hợp nhất chính thức, từng điều; in số điều"
            + " giống, khác, chưa áp dụng được.")
final class VersionsCheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--pairs",
      paramLabel = "TỆP",
      description =
          "Mỗi dòng một JSON: base, amending, consolidated (số, ký hiệu), hoặc base_id,"
              + " amending_ids, consolidated_id.")
  private @Nullable Path pairs;

  @Option(
      names = "--notes",
      description =
          "So các câu sửa đổi đã đọc với chú thích của mọi văn bản hợp nhất trong các tệp.")
  private boolean notes;

  @Option(
      names = "--details",
      description =
          "In từng điều, từng chú thích không khớp: nội dung của ta và của văn bản hợp nhất.")
  private boolean details;

  @Parameters(
      paramLabel = "TỆP",
      arity = "1..*",
      description = "Tệp .jsonl hoặc .jsonl.gz có các văn bản đó.")
  private List<Path> paths = List.of();

  private final Map<Agreement, Integer> counts = new TreeMap<>();
  private final Map<String, Integer> reasons = new TreeMap<>();

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("A command runs under its program");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (pairs == null && !notes) {
      throw new ParameterException(
          spec.commandLine(), "Chưa rõ so với gì: hãy nêu --pairs TỆP, --notes, hoặc cả hai");
    }
    ActFiles files = ActFiles.read(paths, spec.commandLine().getErr());
    if (pairs != null) {
      pairs(pairs, spec).forEach(pair -> compare(pair, files.acts(), out));
    }
    if (notes) {
      NoteCheck.print(files.acts(), details, out);
    }
    counts.forEach((agreement, count) -> out.printf("%6d %s%n", count, agreement.inWords()));
    reasons.forEach((reason, count) -> out.printf("%6d chưa áp dụng: %s%n", count, reason));
    out.flush();
    return files.problems() == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private static List<JsonNode> pairs(Path file, CommandSpec command) {
    List<JsonNode> read = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines.filter(line -> !line.isBlank()).map(Json.MAPPER::readTree).forEach(read::add);
    } catch (IOException | UncheckedIOException | JacksonException e) {
      throw new ParameterException(
          command.commandLine(),
          "Không đọc được %s, dòng %d: %s".formatted(file, read.size() + 1, e.getMessage()),
          e);
    }
    return read;
  }

  private void compare(JsonNode pair, List<Act> acts, PrintWriter out) {
    Optional<Act> consolidated = consolidated(pair, acts);
    Optional<Act> base = find(pair.path("base_id"), pair.path("base"), acts).findFirst();
    if (base.isEmpty() || consolidated.isEmpty()) {
      out.println("Không có trong các tệp: " + pair.path("base").asString());
      return;
    }
    List<Act> others = new ArrayList<>();
    JsonNode ids = pair.path("amending_ids");
    JsonNode numbers = pair.path("amending");
    for (int i = 0; i < numbers.size(); i++) {
      find(ids.path(i), numbers.path(i), acts).forEach(others::add);
    }
    List<Comparison> compared =
        Comparison.of(base.orElseThrow(), others, consolidated.orElseThrow());
    for (Comparison each : compared) {
      counts.merge(each.agreement(), 1, Integer::sum);
      each.reasons().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
      if (details && each.agreement() != Agreement.IDENTICAL) {
        out.println(Json.MAPPER.writeValueAsString(each));
      }
    }
  }

  /** By its id; else of those with the number one that consolidates the act. */
  private static Optional<Act> consolidated(JsonNode pair, List<Act> acts) {
    String base = Numbers.folded(pair.path("base").asString());
    return find(pair.path("consolidated_id"), pair.path("consolidated"), acts)
        .filter(act -> Numbers.folded(act.text()).contains(base))
        .findFirst();
  }

  /** By its id; else all with its number, the longest text first. */
  private static Stream<Act> find(JsonNode id, JsonNode number, List<Act> acts) {
    if (!id.isMissingNode()) {
      return acts.stream().filter(act -> act.id().equals(id.asString())).limit(1);
    }
    String folded = Numbers.folded(number.asString());
    return acts.stream()
        .filter(act -> Numbers.folded(act.number()).equals(folded))
        .sorted((a, b) -> b.text().length() - a.text().length());
  }
}
