package vn.danchieu.index.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Reads what the child prints: where it is, and why it is not. */
final class ChildOutput {
  private static final String READY = "Ready: ";

  private final CompletableFuture<URI> ready = new CompletableFuture<>();
  private final Thread errors;
  private volatile String lastError = "";

  ChildOutput(Process child) {
    errors = read("opensearch-local-err", child.errorReader(), this::keep, () -> {});
    read("opensearch-local-out", child.inputReader(), this::announce, this::ended);
  }

  URI address(long millis) throws InterruptedException, TimeoutException, ChildEnded {
    try {
      return ready.get(millis, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new ChildEnded();
    }
  }

  /** The last line of the child's errors that says something; waits until all was read. */
  String reason() throws InterruptedException {
    errors.join(1000);
    return lastError;
  }

  private void announce(String line) {
    if (line.startsWith(READY)) {
      ready.complete(URI.create(line.substring(READY.length()).strip()));
    }
  }

  private void ended() {
    ready.completeExceptionally(new IOException("the child ended"));
  }

  // Stack frames, the JVM's warnings and its last words after the real one are no reason.
  private void keep(String line) {
    if (!line.isBlank()
        && !Character.isWhitespace(line.charAt(0))
        && !line.startsWith("WARNING")
        && !line.startsWith("Error: A fatal exception")
        && !line.startsWith("Error: Could not create")) {
      lastError = line.strip();
    }
  }

  private static Thread read(
      String name, BufferedReader lines, Consumer<String> each, Runnable atEnd) {
    Thread reader =
        new Thread(
            () -> {
              try (lines) {
                lines.lines().forEach(each);
              } catch (IOException | UncheckedIOException e) {
                // the child is gone
              }
              atEnd.run();
            },
            name);
    reader.setDaemon(true);
    reader.start();
    return reader;
  }

  /** The child ended before it was ready. */
  static final class ChildEnded extends Exception {
    private static final long serialVersionUID = 1;
  }
}
