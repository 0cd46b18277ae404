package vn.danchieu.portal;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import vn.danchieu.portal.benchmark.Benchmark;

/** The portal, put together. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PortalApplication {
  /** Above the number of requests that compute at once: danchieu.budgets. */
  private static final int CARRIERS = 64;

  PortalApplication() {}

  public static void main(String[] args) throws IOException {
    if (args.length > 0 && args[0].equals(Benchmark.COMMAND)) {
      Benchmark.run(PortalApplication.class, List.of(args));
      return;
    }
    carriers();
    SpringApplication.run(PortalApplication.class, args);
  }

  /**
   * A request that computes keeps its carrier until it is done: with one a processor, two PDF would
   * silence the health check. More of them share the processors as threads of the system do.
   */
  private static void carriers() {
    String name = "jdk.virtualThreadScheduler.parallelism";
    if (System.getProperty(name) == null) {
      System.setProperty(name, String.valueOf(CARRIERS));
    }
  }

  /** "Today" is the day in Vietnam, wherever the portal runs. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
  }
}
