package vn.danchieu.portal.feed;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What feeds are set to; the reasons stand beside the values in {@code application.yml}.
 *
 * @param baseUrl where readers reach the portal; blank: as the request says
 */
@ConfigurationProperties("danchieu.feed")
record FeedSettings(String baseUrl, int entries, int rows) {
  Optional<String> base() {
    return Optional.of(baseUrl.strip().replaceAll("/+$", "")).filter(base -> !base.isEmpty());
  }
}
