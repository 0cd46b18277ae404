package vn.danchieu.portal.address;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where readers reach the portal; the reasons stand beside the values in {@code application.yml}.
 *
 * @param publicAddress the one address that everything written here names; blank: as the request
 *     says
 * @param allowedHosts further names under which the portal may be asked
 * @param trustedProxies whose forwarded headers are believed: addresses, or ranges like 10.0.0.0/8
 * @param feed holds the older name of the public address
 */
@ConfigurationProperties("danchieu")
record AddressSettings(
    String publicAddress, List<String> allowedHosts, List<String> trustedProxies, Feed feed) {

  /** What {@code publicAddress} was called when it served feeds alone. */
  record Feed(String baseUrl) {}

  Optional<PublicAddress> address() {
    return Stream.of(publicAddress, feed.baseUrl())
        .map(String::strip)
        .filter(given -> !given.isEmpty())
        .findFirst()
        .map(PublicAddress::of);
  }

  AllowedHosts hosts() {
    return AllowedHosts.of(allowedHosts, address());
  }
}
