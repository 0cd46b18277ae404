package vn.danchieu.indexer.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchieu.citation.CitationJsonWriter;
import vn.danchieu.indexer.cite.Extraction;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.source.ImportLine;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.InputReceiver;
import vn.danchieu.indexer.source.Sources;

/** Prints citations as JSON lines; needs no OpenSearch. */
@Command(
    name = "extract",
    description =
        "In các dẫn chiếu trong tệp, mỗi dòng một JSON. Với .jsonl(.gz) gồm {id, text}: mỗi dòng"
            + " vào cho một dòng {id, citations}.")
final class ExtractCommand implements Callable<Integer> {
  private static final int BATCH = 200;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "TỆP", arity = "1..*", description = "Tệp hoặc thư mục cần đọc.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("A command runs under its program");
    }
    var line = spec.commandLine();
    Printing printing = new Printing(line.getOut(), line.getErr());
    new Sources(printing).read(paths);
    printing.flush();
    return printing.problems == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  /** Lines are read in batches, so that both cores work and the order stays. */
  private static final class Printing implements InputReceiver {
    private final PrintWriter out;
    private final PrintWriter err;
    private final List<ImportLine> lines = new ArrayList<>();
    private int problems;

    Printing(PrintWriter out, PrintWriter err) {
      this.out = out;
      this.err = err;
    }

    @Override
    public void input(Input input) {
      switch (input) {
        case Input.TextInput(_, var text, _, _) -> {
          flush();
          Extraction.ofDocument(text)
              .forEach(citation -> out.println(CitationJsonWriter.of(citation)));
        }
        case Input.LineInput(_, var line) -> {
          lines.add(line);
          if (lines.size() == BATCH) {
            flush();
          }
        }
      }
    }

    @Override
    public void problem(Problem problem) {
      problems++;
      err.println(problem);
    }

    void flush() {
      lines.parallelStream()
          .map(line ->
              CitationJsonWriter.line(line.field("id").orElse(""), Extraction.ofPassage(line)))
          .toList()
          .forEach(out::println);
      lines.clear();
      out.flush();
    }
  }
}
