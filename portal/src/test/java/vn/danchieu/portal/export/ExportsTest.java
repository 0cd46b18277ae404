package vn.danchieu.portal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.danchieu.portal.door.Refused;
import vn.danchieu.portal.link.DocumentForm;

/** Files are made once for many. */
class ExportsTest {
  private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);

  private final Exports exports =
      new Exports(
          new ExportSettings(
              1, Duration.ofMillis(50), Duration.ofSeconds(60), DataSize.ofKilobytes(1)));

  @Test
  void whatFiftyAskForAtOnceIsMadeOnce() throws Exception {
    AtomicInteger made = new AtomicInteger();
    CountDownLatch asked = new CountDownLatch(50);
    List<Future<byte[]>> answers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        answers.add(
            threads.submit(() -> {
              asked.countDown();
              return exports.get(
                  key("one"),
                  () -> {
                    made.incrementAndGet();
                    uninterrupted(asked);
                    return FILE;
                  });
            }));
      }
    }
    for (Future<byte[]> answer : answers) {
      assertThat(answer.get()).isEqualTo(FILE);
    }
    assertThat(made).hasValue(1);
    assertThat(exports.get(key("another state"), () -> new byte[] {1})).containsExactly(1);
  }

  @Test
  void whatFailedIsMadeAnew() {
    assertThatThrownBy(() ->
            exports.get(
                key("failing"),
                () -> {
                  throw new IllegalStateException("no paper");
                }))
        .hasMessage("no paper");
    assertThat(exports.get(key("failing"), () -> FILE)).isEqualTo(FILE);
  }

  @Test
  void whatCannotBeMadeNowIsRefused() {
    exports.get(
        key("outer"),
        () -> {
          assertThatThrownBy(() -> exports.get(key("inner"), () -> FILE))
              .isInstanceOfSatisfying(
                  Refused.class,
                  refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.BUSY));
          return FILE;
        });
    assertThat(exports.get(key("inner"), () -> FILE)).isEqualTo(FILE);
  }

  private static void uninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Exports.Key key(String content) {
    return new Exports.Key(DocumentForm.PDF, "id", content, "http://localhost");
  }
}
