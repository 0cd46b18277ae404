package vn.danchieu.portal.start;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danchieu.index.Indices;

/** Which indices this portal reads. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {
  @Bean
  Indices indices(StartSettings settings) {
    return new Indices(settings.indexPrefix());
  }
}
