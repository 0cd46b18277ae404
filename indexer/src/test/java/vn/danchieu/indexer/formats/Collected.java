package vn.danchieu.indexer.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.InputReceiver;
import vn.danchieu.indexer.source.Sources;
import vn.danchieu.indexer.source.guard.ReadingLimits;

/** What reading some paths delivered. */
final class Collected implements InputReceiver {
  final List<Input> inputs = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  static Collected from(Path... paths) {
    return from(ReadingLimits.standard(), paths);
  }

  static Collected from(ReadingLimits limits, Path... paths) {
    Collected collected = new Collected();
    new Sources(collected, limits).read(List.of(paths));
    return collected;
  }

  @Override
  public void input(Input input) {
    inputs.add(input);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /** The text of the only document. */
  String text() {
    if (inputs.size() != 1 || !(inputs.getFirst() instanceof Input.TextInput text)) {
      throw new AssertionError("Not one document: " + inputs + " " + problems);
    }
    return text.text();
  }

  /** The message of the only problem, where nothing was delivered. */
  String refusal() {
    if (!inputs.isEmpty() || problems.size() != 1) {
      throw new AssertionError("Not one refusal: " + inputs + " " + problems);
    }
    return problems.getFirst().message();
  }
}
