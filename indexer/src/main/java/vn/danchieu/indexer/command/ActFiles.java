package vn.danchieu.indexer.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.source.ImportLine;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.InputReceiver;
import vn.danchieu.indexer.source.Sources;
import vn.danchieu.version.Act;

/**
 * The acts of import files, read whole.
 *
 * @param problems how many files and lines could not be read; each was printed
 */
record ActFiles(List<Act> acts, int problems) {
  static ActFiles read(List<Path> paths, PrintWriter err) {
    Reading reading = new Reading(err);
    new Sources(reading).read(paths);
    return new ActFiles(List.copyOf(reading.acts), reading.problems);
  }

  private static final class Reading implements InputReceiver {
    private final List<Act> acts = new ArrayList<>();
    private final PrintWriter err;
    private int problems;

    Reading(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void input(Input input) {
      switch (input) {
        case Input.TextInput _ -> {
          problems++;
          err.println(
              "Bỏ qua một tệp không phải .jsonl: lệnh này cần số, ký hiệu và nội dung từng dòng.");
        }
        case Input.LineInput(_, var line) -> acts.add(act(line));
      }
    }

    private static Act act(ImportLine line) {
      return new Act(
          line.field("id").orElse(""),
          line.field("number").orElse(""),
          line.field("title"),
          line.date("issued"),
          line.date("effective"),
          line.field("text").orElse(""));
    }

    @Override
    public void problem(Problem problem) {
      problems++;
      err.println(problem);
    }
  }
}
