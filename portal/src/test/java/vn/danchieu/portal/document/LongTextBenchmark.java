package vn.danchieu.portal.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredProvision;

/**
 * Not a test: how long the longest texts of a folder of {@code .jsonl.gz} take to be laid out and
 * written as HTML, in processor time, so that other programs on the machine do not count.
 */
final class LongTextBenchmark {
  private static final int ROUNDS = 15;
  private static final Pattern ARTICLE = Pattern.compile("(?m)^Điều (\\d+[a-z]?)\\.");
  private static final Pattern NUMBER = Pattern.compile("\\d+/\\d{4}/[A-ZĐ-]+");

  private LongTextBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    for (String text : longest(Path.of(arguments[0]))) {
      List<StoredProvision> provisions = provisions(text);
      List<InPlaceLink> links = links(text);
      long[] nanos = new long[ROUNDS];
      int size = 0;
      for (int round = 0; round < ROUNDS; round++) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var blocks = TextLayout.of(text, false, provisions, links, List.of());
        size = 0;
        var written =
            TextHtml.of(blocks, label -> label, address -> address, TextHtml.Under.NOTHING);
        for (String piece : written.pieces()) {
          size += piece.length();
        }
        nanos[round] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
      }
      Arrays.sort(nanos);
      System.out.printf(
          "%,d characters, %d articles, %d links: median %d ms, slowest %d ms, %,d characters of"
              + " HTML%n",
          text.length(),
          provisions.size(),
          links.size(),
          nanos[ROUNDS / 2] / 1_000_000,
          nanos[ROUNDS - 1] / 1_000_000,
          size);
    }
  }

  private static List<String> longest(Path folder) throws IOException {
    List<String> longest = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl.gz")).toList()) {
        try (var lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.length() > 300_000) {
              longest.add(JsonMapper.shared().readTree(line).path("text").asString(""));
            }
          }
        }
      }
    }
    longest.sort(Comparator.comparingInt(String::length).reversed());
    return longest.stream().limit(3).toList();
  }

  private static List<StoredProvision> provisions(String text) {
    List<Integer> starts = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    Matcher matcher = ARTICLE.matcher(text);
    while (matcher.find()) {
      starts.add(matcher.start());
      numbers.add(matcher.group(1));
    }
    List<StoredProvision> provisions = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      provisions.add(
          TextLayoutTest.provision("dieu-" + numbers.get(i), new Span(starts.get(i), end)));
    }
    return provisions;
  }

  private static List<InPlaceLink> links(String text) {
    List<InPlaceLink> links = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      links.add(new InPlaceLink(span, "/van-ban/x", "xem trước", "resolved"));
    }
    return links;
  }
}
