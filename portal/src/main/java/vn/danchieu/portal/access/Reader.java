package vn.danchieu.portal.access;

import java.util.Set;

/** Who asks. */
public sealed interface Reader {
  Reader ANONYMOUS = new Anonymous();

  /** Anybody; every reader while accounts are off. */
  record Anonymous() implements Reader {}

  /**
   * A person with an account.
   *
   * @param name by which the person signs in, and which the audit names
   * @param groups codes of the units the person belongs to, such as {@code van-phong}
   */
  record SignedIn(String name, Role role, Set<String> groups) implements Reader {
    public SignedIn {
      groups = Set.copyOf(groups);
    }
  }

  /** Codes of the groups whose documents this reader may see, beside the public ones. */
  default Set<String> groups() {
    return switch (this) {
      case Anonymous _ -> Set.of();
      case SignedIn person -> person.groups();
    };
  }

  /** Whether this reader may do what a role may. */
  default boolean may(Role role) {
    return switch (this) {
      case Anonymous _ -> false;
      case SignedIn person -> person.role().covers(role);
    };
  }

  default boolean isSignedIn() {
    return switch (this) {
      case Anonymous _ -> false;
      case SignedIn _ -> true;
    };
  }
}
