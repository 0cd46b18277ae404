package vn.danchieu.portal.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Reports a failed start in one line without a stack trace. */
final class PlainReporter implements FailureAnalysisReporter {
  @Override
  public void report(FailureAnalysis analysis) {
    new PrintStream(System.err, true, StandardCharsets.UTF_8)
        .println(StartRefusals.inOneLine(analysis));
  }
}
