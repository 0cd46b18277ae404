package vn.danchieu.portal.store;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.danchieu.index.Audience;

/**
 * Which audiences there are beside the public; the reasons stand beside the value in {@code
 * application.yml}.
 *
 * @param audiences their names with commas between them, the narrowest last
 */
@ConfigurationProperties("danchieu")
record AudienceSettings(String audiences) {
  List<Audience> beside() {
    return Audience.listed(audiences);
  }
}
