package vn.danchieu.portal.store;

import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long OpenSearch is waited for; the reasons stand beside the values in {@code
 * application.yml}.
 *
 * @param connect how long a connection may take to be made
 * @param answer how long an answer may take, by kind of call
 * @param atOnce calls that are under way at a time
 * @param waiting calls that wait for one of those to end; another is refused at once
 * @param longestWait how long such a call waits
 * @param nextProbe after how long an OpenSearch that is away is asked again
 */
@ConfigurationProperties("danchieu.store")
record StoreSettings(
    Duration connect,
    Answer answer,
    int atOnce,
    int waiting,
    Duration longestWait,
    Duration nextProbe) {
  StoreSettings {
    if (atOnce < 1 || waiting < 0) {
      throw new IllegalArgumentException(
          "danchieu.store.at-once is %d and danchieu.store.waiting %d: nothing could be asked; set 64 and 192"
              .formatted(atOnce, waiting));
    }
    positive("connect", connect);
    positive("longest-wait", longestWait);
    positive("next-probe", nextProbe);
  }

  /** By kind of call. */
  record Answer(Duration page, Duration suggestion, Duration bulk, Duration probe) {
    Answer {
      positive("answer.page", page);
      positive("answer.suggestion", suggestion);
      positive("answer.bulk", bulk);
      positive("answer.probe", probe);
    }

    Duration longest() {
      return Stream.of(page, suggestion, bulk, probe).max(Comparator.naturalOrder()).orElseThrow();
    }

    Duration to(CallPurpose call) {
      return switch (call) {
        case PAGE -> page;
        case SUGGESTION -> suggestion;
        case BULK -> bulk;
        case PROBE -> probe;
      };
    }
  }

  private static void positive(String name, Duration value) {
    if (value.isNegative() || value.isZero()) {
      throw new IllegalArgumentException(
          "danchieu.store.%s is %s: it must be longer than nothing, such as 2s"
              .formatted(name, value));
    }
  }
}
