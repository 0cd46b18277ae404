package vn.danchieu.portal.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.danchieu.portal.account.Account;

/**
 * What a session keeps of whoever signed in: which account, and its stamp. Name, role and units are
 * read anew for each request, so that what an administrator changes holds at once.
 */
final class AccountToken extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1;

  private final long account;
  private final String stamp;

  AccountToken(Account account) {
    super(List.of());
    this.account = account.id();
    this.stamp = account.stamp();
    setAuthenticated(true);
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return account;
  }

  /** Whether the session that bears this token goes on. */
  boolean holds(Account now) {
    return now.enabled() && now.stamp().equals(stamp);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccountToken token
        && token.account == account
        && token.stamp.equals(stamp);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(account);
  }
}
