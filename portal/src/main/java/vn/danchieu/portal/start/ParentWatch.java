package vn.danchieu.portal.start;

import java.util.concurrent.CompletableFuture;

/**
 * Ends the portal with the process that started it, so that a killed build tool leaves no portal
 * behind.
 */
final class ParentWatch {
  private ParentWatch() {}

  static void start() {
    ProcessHandle.current().parent().ifPresent(ParentWatch::endWith);
  }

  private static void endWith(ProcessHandle parent) {
    CompletableFuture<Void> _ = parent.onExit().thenRun(() -> System.exit(0));
  }
}
