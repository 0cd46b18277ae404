package vn.danchieu.portal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.danchieu.portal.store.StoreAway.Reason;

class CallGateTest {
  @Test
  void refusesAtOnceWhereNobodyMayWait() {
    CallGate gate = new CallGate(1, 0, Duration.ofDays(1));
    try (var _ = gate.enter()) {
      refuses(gate);
    }
    try (var again = gate.enter()) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void refusesWhoHasWaitedTooLongAndKeepsNoPlaceForHim() {
    CallGate gate = new CallGate(1, 1, Duration.ofMillis(20));
    try (var _ = gate.enter()) {
      refuses(gate);
      refuses(gate);
    }
    try (var again = gate.enter()) {
      assertThat(again).isNotNull();
    }
  }

  private static void refuses(CallGate gate) {
    assertThatThrownBy(gate::enter)
        .isInstanceOfSatisfying(
            StoreAway.class, away -> assertThat(away.reason()).isEqualTo(Reason.BUSY));
  }
}
