package vn.danchieu.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchieu.portal.access.Role;

class DirectorySettingsTest {
  private static DirectorySettings settings(String roles, String issuer, String ldap) {
    return new DirectorySettings(
        roles,
        "CN=Phòng=A=phong-a",
        new DirectorySettings.Oidc(issuer, "dan-chieu", "", "Cổng", "groups", "openid"),
        new DirectorySettings.Ldap(
            ldap, "", "", "", "(uid={0})", "", "(member={0})", "cn", Duration.ofSeconds(1)));
  }

  @Test
  void groupsBecomeTheHighestRoleAndTheirUnits() {
    GroupTable table = new GroupTable(settings("a=clerk;b=editor; c = READER ", "", ""));
    assertThat(table.role(List.of("A", "c"))).contains(Role.CLERK);
    assertThat(table.role(List.of("a", "b", "c"))).contains(Role.EDITOR);
    assertThat(table.role(List.of("d"))).isEmpty();
    assertThat(table.units(Set.of("cn=phòng=a"))).containsExactly("phong-a");
  }

  @ParameterizedTest
  @CsvSource({
    "a, '', '', which is no pair",
    "a=boss, '', '', 'the role “boss”, which there is not'",
    "'', https://a.vn, '', danchieu.directory.roles is empty",
    "a=clerk, http://a.vn, '', begins with https://",
    "a=clerk, '', ldap://a.vn/dc=a, begins with ldaps://"
  })
  void aBadConfigurationStopsThePortalWithItsReason(
      String roles, String issuer, String ldap, String reason) {
    assertThatThrownBy(() -> new GroupTable(settings(roles, issuer, ldap)))
        .hasMessageContaining(reason);
  }
}
