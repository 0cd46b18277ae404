package vn.danchieu.opensearch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the command line asks for; port 0 is any free port. */
record Options(
    Path dataDir,
    int httpPort,
    int transportPort,
    String clusterName,
    String nodeName,
    List<String> seedHosts,
    List<String> initialManagers,
    int lockWaitSeconds,
    Optional<Path> classArchive,
    boolean stay) {

  static final String USAGE =
      """
      Usage: java -jar opensearch-local.jar --data-dir=DIR [option=value ...]

        --data-dir=DIR             the folder that keeps the data between runs (made if missing)
        --http-port=PORT           default 0: a free port, printed when ready
        --transport-port=PORT      default 0: a free port
        --cluster-name=NAME        default dan-chieu
        --node-name=NAME           default node-1
        --seed-hosts=HOST:PORT,... the transport addresses of the other nodes of a cluster
        --initial-managers=NAME,.. the node names that elect a new cluster's first manager
        --lock-wait=SECONDS        default 0: how long to wait for another node to leave DIR
        --class-archive=FILE       written at the end of a run if missing, for -XX:SharedArchiveFile of
                                   the next (this one needs -XX:+RecordDynamicDumpInfo)
        --stay                     stay when standard input ends; end on SIGTERM or Ctrl-C only
        --help                     this text

      The node listens on 127.0.0.1 only. When standard input is a pipe (started by another
      program) it ends as soon as the pipe closes; in a terminal, or with standard input from
      /dev/null, it runs until SIGTERM or Ctrl-C. When ready it prints "Ready: http://127.0.0.1:PORT"
      and writes DIR/ports.properties; its log is DIR/logs/opensearch.log.
      """;

  private static final Set<String> VALUED =
      Set.of(
          "--data-dir",
          "--http-port",
          "--transport-port",
          "--cluster-name",
          "--node-name",
          "--seed-hosts",
          "--initial-managers",
          "--lock-wait",
          "--class-archive");

  static boolean asksForHelp(String[] args) {
    return Arrays.asList(args).contains("--help");
  }

  static Options parse(String[] args) throws NodeStartRefused {
    Map<String, String> given = given(args);
    if (given.getOrDefault("--data-dir", "").isBlank()) {
      throw usage("--data-dir is missing: name the folder that keeps the data.");
    }
    return new Options(
        path("--data-dir", given.getOrDefault("--data-dir", "")),
        number("--http-port", given, 65535),
        number("--transport-port", given, 65535),
        given.getOrDefault("--cluster-name", "dan-chieu"),
        given.getOrDefault("--node-name", "node-1"),
        list(given.getOrDefault("--seed-hosts", "")),
        list(given.getOrDefault("--initial-managers", "")),
        number("--lock-wait", given, 3600),
        given.containsKey("--class-archive")
            ? Optional.of(path("--class-archive", given.getOrDefault("--class-archive", "")))
            : Optional.empty(),
        given.containsKey("--stay"));
  }

  /** A node of its own elects itself; one that is told of others waits for them. */
  boolean alone() {
    return seedHosts.isEmpty() && initialManagers.isEmpty();
  }

  /** Both {@code --name=value} and {@code --name value}. */
  private static Map<String, String> given(String[] args) throws NodeStartRefused {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < args.length; i++) {
      int equals = args[i].indexOf('=');
      String name = equals < 0 ? args[i] : args[i].substring(0, equals);
      if (name.equals("--stay") && equals < 0) {
        given.put(name, "");
      } else if (!VALUED.contains(name)) {
        throw usage("Unknown option " + args[i] + ".");
      } else if (equals >= 0) {
        given.put(name, args[i].substring(equals + 1));
      } else if (i + 1 < args.length) {
        given.put(name, args[++i]);
      } else {
        throw usage("Option " + name + " has no value.");
      }
    }
    return given;
  }

  private static Path path(String name, String value) throws NodeStartRefused {
    try {
      return Path.of(value).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw usage(name + "=" + value + " is not a path: " + e.getReason() + ".");
    }
  }

  private static int number(String name, Map<String, String> given, int max)
      throws NodeStartRefused {
    String value = given.getOrDefault(name, "0");
    try {
      int number = Integer.parseInt(value);
      if (number >= 0 && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through to the one message for both
    }
    throw usage(name + "=" + value + " is not a number from 0 to " + max + ".");
  }

  private static List<String> list(String value) {
    return Stream.of(value.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static NodeStartRefused usage(String message) {
    return new NodeStartRefused(
        NodeStartRefused.Kind.USAGE, message + " Run with --help to see every option.");
  }
}
