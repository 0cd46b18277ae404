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
  PortalApplication() {}

  public static void main(String[] args) throws IOException {
    if (args.length > 0 && args[0].equals(Benchmark.COMMAND)) {
      Benchmark.run(PortalApplication.class, List.of(args));
      return;
    }
    SpringApplication.run(PortalApplication.class, args);
  }

  /** "Today" is the day in Vietnam, wherever the portal runs. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
  }
}
