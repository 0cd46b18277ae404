package vn.danchieu.portal;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The portal, put together. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PortalApplication {
  PortalApplication() {}

  public static void main(String[] args) {
    SpringApplication.run(PortalApplication.class, args);
  }

  /** "Today" is the day in Vietnam, wherever the portal runs. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
  }
}
