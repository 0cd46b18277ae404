package vn.danchieu.portal.directory;

import java.util.Set;
import vn.danchieu.portal.account.Account;

/**
 * A person as another system has just vouched for.
 *
 * @param subject what that system will call the same person ever after
 * @param name by which the person signs in there
 */
public record DirectoryPerson(
    Account.Origin origin, String subject, String name, String fullName, Set<String> groups) {
  public DirectoryPerson {
    groups = Set.copyOf(groups);
  }
}
