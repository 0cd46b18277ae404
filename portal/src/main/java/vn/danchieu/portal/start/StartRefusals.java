package vn.danchieu.portal.start;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;
import vn.danchieu.index.BadConnection;
import vn.danchieu.index.local.LocalOpenSearchException;
import vn.danchieu.indexer.LoadingStopped;
import vn.danchieu.portal.address.BadAddress;
import vn.danchieu.portal.database.DatabaseAway;

/** Explains why the portal could not start, and what to do. */
final class StartRefusals implements FailureAnalyzer {
  private final Environment environment;

  StartRefusals(Environment environment) {
    this.environment = environment;
  }

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      FailureAnalysis analysis = known(at);
      if (analysis != null) {
        return analysis;
      }
    }
    return null;
  }

  private @Nullable FailureAnalysis known(Throwable failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), "");
    return switch (failure) {
      case StartRefused refused -> new FailureAnalysis(message, refused.nextStep(), refused);
      case PortInUseException taken ->
          isForManagement(taken)
              ? new FailureAnalysis(
                  "Port "
                      + taken.getPort()
                      + ", for health and metrics, is taken by another program.",
                  "Stop that program, or choose another port with --management.server.port=PORT.",
                  taken)
              : new FailureAnalysis(
                  "Port " + taken.getPort() + " is taken by another program.",
                  "Stop that program, or choose another port with --server.port=PORT.",
                  taken);
      // These name the next step themselves.
      case LocalOpenSearchException local -> new FailureAnalysis(message, "", local);
      case BadAddress bad -> new FailureAnalysis(message, "", bad);
      case DatabaseAway away -> new FailureAnalysis(message, "", away);
      case BadConnection bad -> new FailureAnalysis(message, "", bad);
      case LoadingStopped stopped -> new FailureAnalysis(message, "", stopped);
      default -> null;
    };
  }

  private boolean isForManagement(PortInUseException taken) {
    return environment.getProperty("management.server.port", "").equals("" + taken.getPort());
  }

  static String inOneLine(FailureAnalysis analysis) {
    String action = Objects.requireNonNullElse(analysis.getAction(), "");
    return String.join(
            " ", Arrays.asList("Dẫn Chiếu did not start:", analysis.getDescription(), action))
        .strip();
  }
}
