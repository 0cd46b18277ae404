package vn.danchieu.indexer.cite;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * A program: draws documents of an import file by a seed and prints number, type, title and the
 * first words of the text, to be read by a person. Arguments: seed, count, files ({@code
 * .jsonl.gz}).
 */
final class TitleSample {
  private static final int OPENING = 420;

  private TitleSample() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (int i = 2; i < arguments.length; i++) {
      List<String> lines = new ArrayList<>(lines(Path.of(arguments[i])));
      Collections.shuffle(lines, new Random(Long.parseLong(arguments[0])));
      out.println("== " + arguments[i]);
      lines.stream()
          .limit(Long.parseLong(arguments[1]))
          .map(Told::contribution)
          .forEach(drawn -> out.println(shown(drawn)));
    }
  }

  private static String shown(Contribution drawn) {
    Facts facts = Facts.of(drawn);
    String text = drawn.body().map(Contribution.Body::text).orElse("").replaceAll("\\s+", " ");
    return "%s %s | %s%n    %s"
        .formatted(
            facts.type().orElse("-"),
            facts.number().orElse("-"),
            facts.title().orElse("-----"),
            text.substring(0, Math.min(OPENING, text.length())));
  }

  private static List<String> lines(Path file) {
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
