package vn.danchieu.opensearch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.logging.log4j.LogManager;
import org.opensearch.node.NodeValidationException;

/** Starts the node, says where it is, and ends it in good order. */
final class NodeProgram {
  private static final Duration CLOSE_BOUND = Duration.ofSeconds(20);

  private NodeProgram() {}

  static void main(String[] args) throws InterruptedException {
    PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    if (Options.asksForHelp(args)) {
      System.out.print(Options.USAGE);
      return;
    }
    try {
      run(Options.parse(args));
    } catch (NodeStartRefused e) {
      errors.println(e.getMessage());
      System.exit(e.exitCode());
    }
  }

  private static void run(Options options) throws NodeStartRefused, InterruptedException {
    if (!options.stay()) {
      StandardInputWatch.start(System.in);
    }
    DataFolder folder =
        DataFolder.take(options.dataDir(), Duration.ofSeconds(options.lockWaitSeconds()));
    checkFree(options.httpPort());
    checkFree(options.transportPort());
    logTo(folder);
    try {
      folder.deletePorts();
      LocalNode node = new LocalNode(options);
      AtomicBoolean ready = new AtomicBoolean();
      Runnable end =
          () -> {
            close(node, folder);
            options
                .classArchive()
                .filter(_ -> ready.get())
                .map(ClassArchive::new)
                .ifPresent(ClassArchive::writeIfMissing);
          };
      Runtime.getRuntime().addShutdownHook(new Thread(end, "close-node"));
      node.start();
      folder.writePorts(node.httpPort(), node.transportPort());
      ready.set(true);
      System.out.println("Ready: http://127.0.0.1:" + node.httpPort());
    } catch (IOException | NodeValidationException | RuntimeException | LinkageError e) {
      throw refused(options, folder, e);
    }
    // The node's own threads are daemons.
    Thread.currentThread().join();
  }

  // Asked before the server starts: its own refusal comes seconds later.
  private static void checkFree(int port) throws NodeStartRefused {
    if (port == 0) {
      return;
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw portTaken(port);
    }
  }

  private static NodeStartRefused portTaken(int port) {
    return NodeStartRefused.because(
        "Port %d on 127.0.0.1 is taken by another program. Stop that one, or choose another port (0 is any free port)."
            .formatted(port));
  }

  private static NodeStartRefused refused(Options options, DataFolder folder, Throwable e) {
    LogManager.getLogger(NodeProgram.class).error("The node did not start", e);
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof BindException) {
      return portTaken(options.httpPort());
    }
    return NodeStartRefused.because(
        "OpenSearch did not start on the data folder %s: %s. See %s for the whole story."
            .formatted(
                folder.folder(),
                String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given"),
                folder.log()));
  }

  // By system properties, because they must stand before the first class that logs is loaded.
  private static void logTo(DataFolder folder) {
    System.setProperty("danchieu.log", folder.log().toString());
    System.setProperty("log4j2.disableJmx", "true");
    System.setProperty("log4j.shutdownHookEnabled", "false");
    System.setProperty("java.util.logging.manager", "org.apache.logging.log4j.jul.LogManager");
  }

  private static void close(LocalNode node, DataFolder folder) {
    Thread bound = new Thread(NodeProgram::haltLater, "close-bound");
    bound.setDaemon(true);
    bound.start();
    try {
      folder.deletePorts();
      node.close();
      if (node.awaitClose(CLOSE_BOUND.toSeconds(), TimeUnit.SECONDS)) {
        folder.release();
      }
      bound.interrupt();
    } catch (IOException e) {
      System.err.println("OpenSearch did not close cleanly: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // What was acknowledged is in the transaction log; a node that hangs is not worth waiting for.
  private static void haltLater() {
    try {
      Thread.sleep(CLOSE_BOUND);
      Runtime.getRuntime().halt(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
