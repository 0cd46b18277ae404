package vn.danchieu.citation.speed;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.accuracy.Datasets;

/** Reads about ten million characters of whole documents, and does the plain pass over the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
  private static final long CHARS_PER_FILE = 3_500_000;

  private final List<String> texts = new ArrayList<>();

  /** Whole documents, some of each kind. */
  @Setup
  public void load() {
    Path corpus = Datasets.root().orElseThrow().resolve("data/corpus");
    for (String file : List.of("phapdien", "congbao", "local-letters")) {
      long chars = 0;
      for (var row : Datasets.lines(corpus.resolve(file + ".jsonl.gz"))) {
        if (chars > CHARS_PER_FILE) {
          break;
        }
        texts.add(row.path("text").asString());
        chars += texts.getLast().length();
      }
    }
  }

  long chars() {
    return texts.stream().mapToLong(String::length).sum();
  }

  /** What the library does. */
  @Benchmark
  public long citations() {
    long found = 0;
    for (String text : texts) {
      found += CitationReader.standard().read(text).citations().size();
    }
    return found;
  }

  /** What any program does before it begins: NFC and lower case. */
  @Benchmark
  public long plainPass() {
    long length = 0;
    for (String text : texts) {
      length += Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).length();
    }
    return length;
  }
}
