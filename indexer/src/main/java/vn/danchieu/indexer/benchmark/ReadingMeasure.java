package vn.danchieu.indexer.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.Host;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.InputReceiver;
import vn.danchieu.indexer.source.Sources;

/** Reading citations on one core, beside one plain search for numbers in the same texts. */
final class ReadingMeasure implements InputReceiver {
  private static final long CHARACTERS = 20_000_000;
  private static final int ROUNDS = 3;

  /** The least that any reader of citations must do: find what looks like a number. */
  private static final Pattern PLAIN = Pattern.compile("\\d{1,5}/(?:\\d{4}/)?[\\p{Lu}\\d-]{2,20}");

  private final List<String> texts = new ArrayList<>();
  private long characters;

  /**
   * @param read characters a second
   * @param plain likewise, for the plain search
   */
  record Result(double read, double plain, long found) {
    double ratio() {
      return read / plain;
    }
  }

  static Result of(List<Path> paths) {
    ReadingMeasure measure = new ReadingMeasure();
    new Sources(measure).read(paths);
    CitationReader reader = CitationReader.standard();
    Timed read = measure.best(text -> reader.read(text, Host.unknown()).citations().size());
    Timed plain =
        measure.best(text -> {
          Matcher matcher = PLAIN.matcher(text);
          int found = 0;
          while (matcher.find()) {
            found++;
          }
          return found;
        });
    return new Result(
        measure.characters / read.seconds(), measure.characters / plain.seconds(), read.found());
  }

  @Override
  public void input(Input input) {
    switch (input) {
      case Input.TextInput(_, var text, _, _) -> keep(text);
      case Input.LineInput(_, var line) -> line.text().ifPresent(this::keep);
    }
  }

  @Override
  public void problem(Problem problem) {
    // What cannot be read is not measured.
  }

  private void keep(String text) {
    if (characters < CHARACTERS) {
      texts.add(text);
      characters += text.length();
    }
  }

  private interface Finding {
    int in(String text);
  }

  private record Timed(double seconds, long found) {}

  /** The best of several rounds: others on the machine only ever make it slower. */
  private Timed best(Finding finding) {
    Timed best = new Timed(Double.MAX_VALUE, 0);
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      long found = texts.stream().mapToLong(finding::in).sum();
      double seconds = (System.nanoTime() - start) / 1e9;
      best = seconds < best.seconds() ? new Timed(seconds, found) : best;
    }
    return best;
  }
}
