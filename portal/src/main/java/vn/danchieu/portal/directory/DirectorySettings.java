package vn.danchieu.portal.directory;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * Other systems that know the office's people; the reasons stand beside the values in {@code
 * application.yml}.
 *
 * @param roles which group there has which role here
 * @param units which group there is which unit here
 */
@ConfigurationProperties("danchieu.directory")
public record DirectorySettings(String roles, String units, Oidc oidc, Ldap ldap) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  public DirectorySettings {
    Assert.isTrue(
        oidc.issuer().isBlank() || !oidc.clientId().isBlank(),
        "danchieu.directory.oidc.issuer is set and client-id is not. Name the client that the"
            + " provider knows this portal by.");
    secure("danchieu.directory.oidc.issuer", oidc.issuer(), "https");
    secure("danchieu.directory.ldap.url", ldap.url(), "ldaps");
    Assert.isTrue(
        !(oidc.isNamed() || ldap.isNamed()) || !roles.isBlank(),
        "danchieu.directory.roles is empty, so nobody of the directory could sign in. Name a role"
            + " for a group, like van-thu=clerk.");
  }

  /**
   * A provider of identities by OpenID Connect.
   *
   * @param issuer its address; blank: there is none
   * @param name as people of the office call it
   * @param groups the claim that names the groups of a person
   * @param scopes asked for, with blanks between them
   */
  public record Oidc(
      String issuer,
      String clientId,
      String clientSecret,
      String name,
      String groups,
      String scopes) {
    public boolean isNamed() {
      return !issuer.isBlank();
    }

    /** Without the secret, for logs. */
    @Override
    public String toString() {
      return "Oidc[issuer=%s, clientId=%s]".formatted(issuer, clientId);
    }
  }

  /**
   * A directory by LDAP.
   *
   * @param url with the base of all names; blank: there is none
   * @param user the distinguished name that searches; blank: anybody may
   * @param people below the base, where people are searched
   * @param person the filter that finds one, {0} is what was typed
   * @param groups below the base, where groups are searched
   * @param group the filter that finds the groups of a person: {0} the distinguished name, {1} what
   *     was typed
   * @param fullName the attribute with the name of a person
   * @param answer how long it is waited for
   */
  public record Ldap(
      String url,
      String user,
      String password,
      String people,
      String person,
      String groups,
      String group,
      String fullName,
      Duration answer) {
    public boolean isNamed() {
      return !url.isBlank();
    }

    /** Without the password, for logs. */
    @Override
    public String toString() {
      return "Ldap[url=%s, user=%s]".formatted(url, user);
    }
  }

  /** Passwords and signs of identity go over no wire in the clear. */
  private static void secure(String property, String address, String scheme) {
    if (address.isBlank()) {
      return;
    }
    URI read = URI.create(address.strip());
    String host = Objects.requireNonNullElse(read.getHost(), "");
    Assert.isTrue(
        scheme.equalsIgnoreCase(read.getScheme()) || THIS_MACHINE.contains(host),
        () ->
            "%s is %s, over which passwords would go in the clear. Write an address that begins with %s://."
                .formatted(property, address, scheme));
  }
}
