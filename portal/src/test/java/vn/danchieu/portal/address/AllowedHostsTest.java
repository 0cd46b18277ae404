package vn.danchieu.portal.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
  @ParameterizedTest
  @CsvSource({
    "localhost, 8080, true, true",
    "LOCALHOST., 9000, false, true",
    "127.0.0.1, 9000, false, true",
    "[::1], 80, true, true",
    "127.0.0.1.evil.example, 80, true, false",
    "vanban.example, 443, true, true",
    "VanBan.Example, 443, true, true",
    "vanban.example, 444, false, false",
    "noi-bo.example, 80, true, true",
    "noi-bo.example, 8081, false, false",
    "10.1.2.3, 8080, false, true",
    "10.1.2.3, 80, true, false",
    "evil.example, 443, true, false",
    "'', 80, true, false"
  })
  void areThisMachineThePublicNameAndWhatIsListed(
      String name, int port, boolean usual, boolean allowed) {
    var hosts =
        AllowedHosts.of(
            List.of(" Noi-Bo.example. ", "10.1.2.3:8080"),
            Optional.of(PublicAddress.of("https://vanban.example")));
    assertThat(hosts.allow(name, port, usual)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://vanban.example", "*", "*.example", "a b", "", "x:y"})
  void aListThatHoldsNoHostStopsTheStart(String listed) {
    assertThatThrownBy(() -> AllowedHosts.of(List.of(listed), Optional.empty()))
        .isInstanceOf(BadAddress.class)
        .hasMessage(
            "danchieu.allowed-hosts lists “"
                + listed
                + "”, which is no host. Write names like vanban.example.gov.vn or 10.1.2.3:8080,"
                + " with commas between them.");
  }

  @ParameterizedTest
  @CsvSource({
    "https://vanban.example, https, vanban.example, 443",
    "https://VanBan.example/, https, vanban.example, 443",
    "http://10.1.2.3:8080, http, 10.1.2.3, 8080",
    "HTTP://[::1]:8080, http, [::1], 8080"
  })
  void thePublicAddressIsAWholeHost(String written, String scheme, String host, int port) {
    assertThat(PublicAddress.of(written)).isEqualTo(new PublicAddress(scheme, host, port));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vanban.example",
        "ftp://vanban.example",
        "https://vanban.example/portal",
        "https://user@vanban.example",
        "https://vanban.example?q=a",
        "https://văn bản.example",
        "https://"
      })
  void anythingElseStopsTheStart(String written) {
    assertThatThrownBy(() -> PublicAddress.of(written))
        .isInstanceOf(BadAddress.class)
        .hasMessageStartingWith(
            "danchieu.public-address is “" + written + "”, which is no address of a whole host.");
  }

  @Test
  void theOlderNameOfTheSettingCountsWhereTheNewOneIsEmpty() {
    var feed = new AddressSettings.Feed(" https://cu.example/ ");
    var settings = new AddressSettings("", List.of(), List.of(), feed);
    assertThat(settings.address()).contains(new PublicAddress("https", "cu.example", 443));
    var both = new AddressSettings("https://moi.example", List.of(), List.of(), feed);
    assertThat(both.address()).contains(new PublicAddress("https", "moi.example", 443));
  }
}
