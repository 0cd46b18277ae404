package vn.danchieu.citation.speed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.danchieu.citation.accuracy.Datasets;

/** Measures when it is asked for by name: no test of the usual run. */
class SpeedRun {
  @Test
  void printsCharactersPerSecondAndTheRatioToThePlainPass() throws RunnerException {
    assumeTrue(Boolean.getBoolean("speed") && Datasets.root().isPresent());
    ReadingBenchmark texts = new ReadingBenchmark();
    texts.load();
    Map<String, Double> millis = new HashMap<>();
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(ReadingBenchmark.class.getName())
                    .jvmArgs("-Xmx1g")
                    .build())
            .run()) {
      millis.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    double read = millis.getOrDefault("citations", Double.NaN);
    double plain = millis.getOrDefault("plainPass", Double.NaN);
    System.out.printf(
        "%.1f million characters per second and core, %.2f times the plain pass (%.1f)%n",
        texts.chars() / read / 1000, read / plain, texts.chars() / plain / 1000);
  }
}
