package vn.danchieu.portal.address;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which the portal may be asked. Any other name would be written into addresses
 * that a cache or a feed reader keeps.
 *
 * @param entries {@code name} for the usual port, or {@code name:port}
 */
record AllowedHosts(Set<String> entries) {
  /** Only this machine reaches them, by whichever port it forwards. */
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  static AllowedHosts of(List<String> listed, Optional<PublicAddress> address) {
    Stream<String> known =
        address.stream().flatMap(own -> Stream.of(own.host(), own.host() + ":" + own.port()));
    return new AllowedHosts(
        Stream.concat(listed.stream().map(AllowedHosts::entry), known)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String entry(String listed) {
    String entry = plain(listed.strip());
    if (!entry.matches("(\\[[0-9a-f:.]+]|[\\p{Alnum}_.-]+)(:\\d{1,5})?")) {
      throw new BadAddress(
          "danchieu.allowed-hosts lists “%s”, which is no host. Write names like".formatted(listed)
              + " vanban.example.gov.vn or 10.1.2.3:8080, with commas between them.");
    }
    return entry;
  }

  /** Names are the same in any case, with and without the dot of the root. */
  static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /**
   * Whether a request may name this host.
   *
   * @param usual whether the port is the scheme's own, or the one that the portal listens on
   */
  boolean allow(String name, int port, boolean usual) {
    String plain = plain(name);
    return LOOPBACK.contains(plain)
        || (usual && entries.contains(plain))
        || entries.contains(plain + ":" + port);
  }
}
