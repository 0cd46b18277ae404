package vn.danchieu.indexer.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Indices;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.report.LoadStopped;

/**
 * Measures extraction, loading, search and page beside their limits, on an OpenSearch of its own.
 *
 * @param heap of that OpenSearch, such as {@code 1g}
 * @param portal the portal's jar; without it search and page are left out
 */
public record LimitBenchmark(PrintWriter out, String heap, Optional<Path> portal) {
  private static final int QUERIES = 150;
  private static final int PAGES = 60;

  /** Of the documents of ministries and provinces together. */
  private static final int MEAN_CHARACTERS = 12_000;

  /** As many as come in a week; what is late with so few is late every day. */
  private static final int MORE = 1_000;

  private static final double MEGA = 1e6;

  /** The paths as they are. */
  public void standard(List<Path> paths) {
    run(node -> {
      MarkdownTable table = new MarkdownTable("phép đo", "lượng", "đo được", "giới hạn", "tỷ lệ");
      reading(paths, table);
      LoadingMeasure.Result loaded = new LoadingMeasure(node).measure(paths);
      loading(loaded, table);
      if (portal.isPresent()) {
        new LoadingMeasure(node).load(paths, Indices.DEFAULT_PREFIX);
        answers(paths, node, table);
      }
      out.print(table);
      out.println(memory(loaded));
      out.flush();
    });
  }

  /** Synthetic documents like those of the paths, more and more of them. */
  public void growth(List<Path> paths, List<Integer> sizes) {
    run(node -> {
      Synthetic synthetic = Synthetic.like(paths, 1);
      MarkdownTable table =
          new MarkdownTable(
              "văn bản",
              "nạp và suy ra",
              "thêm %,d".formatted(MORE),
              "đĩa",
              "tìm p50/p95/p99",
              "trang p50/p95/p99",
              "nhiệm vụ p50/p95/p99",
              "gợi ý p50/p95/p99");
      int stored = 0;
      for (int size : sizes) {
        LoadingMeasure.Took took = grown(synthetic, node, stored, size);
        LoadingMeasure.Took more = grown(synthetic, node, size, size + MORE);
        out.println("Đã nạp %,d văn bản, đang hỏi.".formatted(size + MORE));
        out.flush();
        table.row(
            Stream.concat(
                    Stream.of(
                        "%,d".formatted(size),
                        "%,d trong %.0f s (%.0f/s)"
                            .formatted(
                                size - stored, took.seconds(), (size - stored) / took.seconds()),
                        "%.0f s".formatted(more.seconds())),
                    answered(synthetic, node))
                .toArray(String[]::new));
        stored = size + MORE;
        out.print(table);
        out.flush();
      }
      out.println(
          "Bộ nhớ cao nhất: bộ nạp %s, OpenSearch %s"
              .formatted(Usage.own().peak(), node.usage().peak()));
      out.flush();
    });
  }

  /**
   * The same documents as in the paths, fewer and more of them, by a process with little memory.
   */
  public void memory(List<Path> paths, List<Integer> sizes) {
    run(node -> {
      Synthetic synthetic = Synthetic.like(paths, 1);
      MarkdownTable table =
          new MarkdownTable(
              "văn bản",
              "ký tự",
              "thời gian",
              "bộ nạp, -Xmx" + MemoryMeasure.HEAP,
              "bộ nạp đang cần",
              "OpenSearch");
      for (int size : sizes) {
        int mean = synthetic.meanCharacters();
        Path file = synthetic.write(node.folder().resolve("gia-lap.jsonl.gz"), 0, size, mean);
        MemoryMeasure.Result result = new MemoryMeasure(node).of(file, "nho" + size);
        node.ask("DELETE", "/nho" + size + "-*", "");
        Files.delete(file);
        table.row(
            "%,d".formatted(size),
            "%.1f triệu".formatted(size / MEGA * mean),
            "%.0f s".formatted(result.seconds()),
            result.peak(),
            result.inUse(),
            result.serverPeak());
      }
      out.print(table);
      out.flush();
    });
  }

  private static LoadingMeasure.Took grown(Synthetic synthetic, Node node, int from, int to)
      throws IOException, InterruptedException {
    Path file = node.folder().resolve("gia-lap.jsonl.gz");
    synthetic.write(file, from, to - from, MEAN_CHARACTERS);
    LoadingMeasure measure = new LoadingMeasure(node);
    LoadingMeasure.Took took =
        measure.took(() -> measure.load(List.of(file), Indices.DEFAULT_PREFIX));
    Files.delete(file);
    return took;
  }

  private Stream<String> answered(Synthetic synthetic, Node node)
      throws IOException, InterruptedException {
    List<String> queries = Stream.generate(synthetic::query).limit(QUERIES).toList();
    List<Latency> taken = new ArrayList<>();
    if (portal.isPresent()) {
      try (Portal running = Portal.start(portal.get(), node)) {
        List<List<String>> asked =
            List.of(
                queries.stream().map(Portal::search).toList(),
                pages(node),
                queries.stream().map(Portal::task).toList(),
                queries.stream().map(Portal::suggestions).toList());
        for (List<String> paths : asked) {
          running.latency(paths.subList(0, Math.min(paths.size(), QUERIES) / 3));
          taken.add(running.latency(paths));
        }
      }
    }
    return Stream.concat(
        Stream.of("%,d MB".formatted(node.bytes() >> 20)), taken.stream().map(Latency::toString));
  }

  private void reading(List<Path> paths, MarkdownTable table) {
    ReadingMeasure.Result result = ReadingMeasure.of(paths);
    table.row(
        "trích dẫn chiếu",
        "%,d dẫn chiếu".formatted(result.found()),
        "%.1f triệu ký tự/s một lõi".formatted(result.read() / MEGA),
        "%.1f (một lượt tìm số hiệu)".formatted(result.plain() / MEGA),
        "%.2f".formatted(result.ratio()));
  }

  private static void loading(LoadingMeasure.Result result, MarkdownTable table) {
    int documents = result.summary().read();
    table
        .row(
            "nạp, theo đồng hồ",
            "%,d văn bản, %,d MB gửi đi".formatted(documents, result.bytes() >> 20),
            "%.1f s: %.1f văn bản/s"
                .formatted(result.load().seconds(), documents / result.load().seconds()),
            "%.1f s (gửi thẳng _bulk)".formatted(result.raw().seconds()),
            "%.2f".formatted(result.ratio()))
        .row(
            "nạp, theo thời gian xử lý",
            "bộ nạp %s; gửi thẳng %s".formatted(shares(result.load()), shares(result.raw())),
            "%.1f s".formatted(result.load().work().toMillis() / 1e3),
            "%.1f s (gửi thẳng _bulk)".formatted(result.raw().work().toMillis() / 1e3),
            "%.2f".formatted(result.workRatio()));
  }

  private static String shares(LoadingMeasure.Took took) {
    return "%.1f s + OpenSearch %.1f s"
        .formatted(took.client().toMillis() / 1e3, took.server().toMillis() / 1e3);
  }

  private static String memory(LoadingMeasure.Result result) {
    return "Bộ nhớ cao nhất khi nạp: bộ nạp %s, OpenSearch %s"
        .formatted(result.ownPeak(), result.serverPeak());
  }

  private void answers(List<Path> paths, Node node, MarkdownTable table)
      throws IOException, InterruptedException {
    Synthetic words = Synthetic.like(paths, 2);
    List<String> queries = Stream.generate(words::query).limit(QUERIES).toList();
    List<String> searches = queries.stream().map(Portal::search).toList();
    List<String> pages = pages(node);
    try (Portal running = Portal.start(portal.orElseThrow(), node)) {
      running.latency(searches.subList(0, QUERIES / 3));
      running.latency(pages.subList(0, Math.min(pages.size(), PAGES / 3)));
      row(table, "tìm", running.latency(searches), plainSearches(node, queries));
      row(table, "trang văn bản", running.latency(pages), plainReads(node, pages));
    }
  }

  private static void row(MarkdownTable table, String what, Latency measured, Latency limit) {
    table.row(
        what + ", p50/p95/p99",
        "%d lần".formatted(measured.count()),
        measured.toString(),
        limit + " (hỏi thẳng OpenSearch)",
        "%.2f".formatted(limit.millis(0.5) / measured.millis(0.5)));
  }

  private static List<String> pages(Node node) {
    return node.ask(
            "POST",
            "/" + Indices.standard().documents() + "/_search",
            "{\"size\":" + PAGES + ",\"_source\":[\"slug\"],\"sort\":[\"id\"]}")
        .path("hits")
        .path("hits")
        .valueStream()
        .map(hit -> "/van-ban/" + hit.path("_source").path(Fields.SLUG).asString(""))
        .toList();
  }

  /** The least that a search must do. */
  private static Latency plainSearches(Node node, List<String> queries) {
    Latency latency = new Latency();
    for (String words : queries) {
      ObjectNode query = Json.MAPPER.createObjectNode();
      query.putObject("query").putObject("match").put(Fields.TEXT, words);
      query.putArray("_source").add(Fields.ID).add(Fields.TITLE);
      timed(
          latency,
          () ->
              node.ask(
                  "POST", "/" + Indices.standard().provisions() + "/_search", query.toString()));
    }
    return latency;
  }

  /** The least that a page must do: fetch the document and the links it holds. */
  private static Latency plainReads(Node node, List<String> pages) {
    Latency latency = new Latency();
    for (String page : pages) {
      String slug = page.substring(page.lastIndexOf('/') + 1);
      timed(
          latency,
          () ->
              node.ask(
                  "POST",
                  "/" + Indices.standard().documents() + "/_search",
                  "{\"query\":{\"term\":{\"slug\":\"" + slug + "\"}}}"));
    }
    return latency;
  }

  private static void timed(Latency latency, Runnable work) {
    long start = System.nanoTime();
    work.run();
    latency.add(System.nanoTime() - start, true);
  }

  private interface Measuring {
    void on(Node node) throws IOException, InterruptedException;
  }

  private void run(Measuring measuring) {
    try (Node node = Node.start(heap)) {
      measuring.on(node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadStopped("Phép đo bị ngắt giữa chừng.", e);
    }
  }
}
