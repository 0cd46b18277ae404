package vn.danchieu.portal.account;

import java.util.Optional;
import java.util.Set;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Role;

/**
 * A person who may sign in.
 *
 * @param name typed to sign in: small letters, digits, dots, hyphens
 * @param password as a hash; empty before the person set one, and for those who sign in elsewhere
 * @param stamp sessions bear it; another one ends them
 * @param units codes
 */
public record Account(
    long id,
    String name,
    String fullName,
    Role role,
    Optional<String> password,
    Origin origin,
    boolean enabled,
    String stamp,
    Set<String> units) {
  public Account {
    units = Set.copyOf(units);
  }

  /** Who checks that the person is the one named. */
  public enum Origin {
    LOCAL,
    OIDC,
    LDAP
  }

  public Reader.SignedIn reader() {
    return new Reader.SignedIn(name, role, units);
  }

  /** Without the hash, for logs. */
  @Override
  public String toString() {
    return "Account[id=%d, name=%s, role=%s]".formatted(id, name, role);
  }
}
