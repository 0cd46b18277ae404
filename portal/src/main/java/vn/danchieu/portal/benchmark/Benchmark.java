package vn.danchieu.portal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;

/**
 * {@code portal.jar benchmark --set=FOLDER --run=FILE [--queries=NAME] [--signs=FILE] [portal
 * options]}: loads the {@code corpus.jsonl.gz} of a retrieval set into an index of its own, asks
 * each line of its {@code queries.tsv} as a reader would, and writes what was found as a TREC run,
 * and what speaks for each provision that was gathered.
 *
 * <p>The others ask what is loaded already. {@code benchmark tasks --tasks=FILE --run=FILE
 * [--signs=FILE] [--folded] [--then]} and {@code benchmark validity --records=FILE --report=FILE
 * [--amendments=FILE]}; {@code benchmark numbers --run=FILE [--count=300] [--seed=1]}: types
 * numbers of held documents hastily and writes down whether each was found; {@code benchmark
 * latency --queries=FILE [--count=200]}: times the portal against OpenSearch alone; {@code
 * benchmark documents --queries=FILE --signs=FILE}: writes down what speaks for each document;
 * {@code benchmark hidden-times [--count=500] [--seed=1] --danchieu.audiences=NAMES}: times hidden
 * addresses against absent ones.
 */
public final class Benchmark {
  /** The word that asks for it. */
  public static final String COMMAND = "benchmark";

  private static final String USAGE =
      "Usage: benchmark --set=FOLDER --run=FILE [--queries=queries.tsv] [--signs=FILE]"
          + " [--danchieu.data-dir=FOLDER]";

  private static final String LOADED_USAGE =
      "Usage: benchmark tasks --tasks=FILE --run=FILE [--signs=FILE] [--folded] [--then], or "
          + "benchmark validity --records=FILE --report=FILE [--amendments=FILE]; "
          + "each with [--opensearch.url=URL | --danchieu.data-dir=FOLDER]";

  private Benchmark() {}

  /** Ends the program: with 0 where the run was written, 2 where the arguments do not do. */
  public static void run(Class<?> application, List<String> arguments) throws IOException {
    switch (arguments.size() > 1 ? arguments.get(1) : "") {
      case "tasks" -> ofLoaded(application, arguments, List.of("tasks", "run"));
      case "validity" -> ofLoaded(application, arguments, List.of("records", "report"));
      case "numbers" -> ofNumbers(application, arguments);
      case "hidden-times" -> ofHiddenTimes(application, arguments);
      case "latency" -> ofLatency(application, arguments);
      case "documents" -> ofDocuments(application, arguments);
      default -> ofSet(application, arguments);
    }
  }

  private static void ofNumbers(Class<?> application, List<String> arguments) {
    List<String> options = new ArrayList<>(List.of("--server.port=0"));
    options.add("--danchieu.benchmark.numbers=" + value(arguments, "run"));
    options.add("--danchieu.benchmark.count=" + value(arguments, "count", "300"));
    options.add("--danchieu.benchmark.seed=" + value(arguments, "seed", "1"));
    System.exit(finished(application, options, arguments));
  }

  private static void ofHiddenTimes(Class<?> application, List<String> arguments) {
    List<String> options = new ArrayList<>(List.of("--server.port=0", "--danchieu.corpus=none"));
    options.add("--danchieu.benchmark.hidden-times=true");
    options.add("--danchieu.benchmark.count=" + value(arguments, "count", "500"));
    options.add("--danchieu.benchmark.seed=" + value(arguments, "seed", "1"));
    System.exit(finished(application, options, arguments));
  }

  private static void ofLatency(Class<?> application, List<String> arguments) {
    List<String> options = new ArrayList<>(List.of("--server.port=0"));
    options.add("--danchieu.benchmark.latency=" + value(arguments, "queries"));
    options.add("--danchieu.benchmark.count=" + value(arguments, "count", "200"));
    System.exit(finished(application, options, arguments));
  }

  private static void ofDocuments(Class<?> application, List<String> arguments) {
    List<String> options = new ArrayList<>(List.of("--server.port=0"));
    options.add("--danchieu.benchmark.documents=" + value(arguments, "queries"));
    options.add("--danchieu.benchmark.signs=" + value(arguments, "signs"));
    System.exit(finished(application, options, arguments));
  }

  private static void ofLoaded(Class<?> application, List<String> arguments, List<String> needed) {
    for (String name : needed) {
      if (value(arguments, name, "").isEmpty()) {
        throw new IllegalArgumentException("--" + name + " is missing. " + LOADED_USAGE);
      }
    }
    List<String> options = new ArrayList<>(List.of("--server.port=0", "--danchieu.corpus=none"));
    for (String argument : arguments.subList(2, arguments.size())) {
      if (isOption(argument)) {
        options.add(argument);
      } else if (argument.startsWith("--")) {
        String given = argument.substring(2);
        options.add("--danchieu.benchmark." + (given.contains("=") ? given : given + "=true"));
      }
    }
    System.exit(
        SpringApplication.exit(SpringApplication.run(application, options.toArray(String[]::new))));
  }

  private static void ofSet(Class<?> application, List<String> arguments) throws IOException {
    Path set = Path.of(value(arguments, "set"));
    Path corpus = set.resolve("corpus.jsonl.gz");
    Path queries = set.resolve(value(arguments, "queries", "queries.tsv"));
    for (Path needed : List.of(corpus, queries)) {
      if (!Files.isReadable(needed)) {
        throw new IllegalArgumentException(needed + " cannot be read. " + USAGE);
      }
    }
    Path lines = Files.createTempFile("benchmark", ".jsonl");
    RetrievalSet.convert(corpus, lines);
    List<String> options =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--danchieu.index-prefix=benchmark-" + set.toAbsolutePath().getFileName(),
                "--danchieu.corpus=" + lines,
                "--danchieu.benchmark.queries=" + queries,
                "--danchieu.benchmark.run=" + value(arguments, "run"),
                "--danchieu.benchmark.signs=" + value(arguments, "signs", "")));
    int code = finished(application, options, arguments);
    Files.deleteIfExists(lines);
    System.exit(code);
  }

  private static int finished(Class<?> application, List<String> options, List<String> arguments) {
    arguments.stream()
        .filter(a -> a.contains("."))
        .filter(Benchmark::isOption)
        .forEach(options::add);
    return SpringApplication.exit(
        SpringApplication.run(application, options.toArray(String[]::new)));
  }

  private static boolean isOption(String argument) {
    return argument.startsWith("--danchieu.") || argument.startsWith("--opensearch.");
  }

  private static String value(List<String> arguments, String name) {
    String value = value(arguments, name, "");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("--" + name + " is missing. " + USAGE);
    }
    return value;
  }

  private static String value(List<String> arguments, String name, String otherwise) {
    String start = "--" + name + "=";
    return arguments.stream()
        .filter(a -> a.startsWith(start))
        .map(a -> a.substring(start.length()))
        .findFirst()
        .orElse(otherwise);
  }
}
