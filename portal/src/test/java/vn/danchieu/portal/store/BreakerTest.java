package vn.danchieu.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BreakerTest {
  private static final Duration PAUSE = Duration.ofMillis(1);

  private final AtomicBoolean there = new AtomicBoolean();
  private final Semaphore probes = new Semaphore(0);

  private boolean probe() {
    probes.release();
    return there.get();
  }

  @Test
  void speaksForAnOpenSearchThatIsAwayAndLetsPassOnceItIsBack() throws Exception {
    try (Breaker breaker = new Breaker(this::probe, PAUSE)) {
      assertThat(isOpen(breaker)).isFalse();
      breaker.unanswered();
      // With the third the second was found silent.
      assertThat(probes.tryAcquire(3, 1, TimeUnit.MINUTES)).isTrue();
      assertThat(isOpen(breaker)).isTrue();

      there.set(true);
      while (isOpen(breaker)) {
        Thread.sleep(PAUSE);
      }
      breaker.unanswered();
      assertThat(isOpen(breaker)).isFalse();
    }
  }

  @Test
  void oneCallWithoutAnAnswerClosesNobodyOut() throws Exception {
    there.set(true);
    try (Breaker breaker = new Breaker(this::probe, PAUSE)) {
      breaker.unanswered();
      assertThat(probes.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
      assertThat(isOpen(breaker)).isFalse();
    }
  }

  private static boolean isOpen(Breaker breaker) {
    try {
      breaker.pass();
      return false;
    } catch (StoreAway _) {
      return true;
    }
  }
}
