package vn.danchieu.indexer.command;

import vn.danchieu.indexer.report.LoadReport;

/** What the exit code tells a script. */
final class ExitCode {
  /** All is loaded; there may be warnings in the report. */
  static final int FINE = 0;

  /** Something was not loaded: a person must look. */
  static final int PROBLEMS = 1;

  /** Wrong usage or configuration, or OpenSearch cannot be used. */
  static final int REFUSED = 2;

  private ExitCode() {}

  /** Warnings alone stop nothing that waits for a load to end well. */
  static int of(LoadReport report) {
    boolean failed =
        report.problems().stream()
            .anyMatch(problem ->
                switch (problem.severity()) {
                  case ERROR -> true;
                  case WARNING -> false;
                });
    return failed ? PROBLEMS : FINE;
  }
}
