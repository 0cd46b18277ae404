package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.audit.Audit;
import vn.danchieu.portal.audit.AuditAction;

/** Records that a person signed out, and says where the browser is still signed in. */
@WithAccounts
@Component
class SignOut implements ChainPart, LogoutHandler, LogoutSuccessHandler {
  private static final String ELSEWHERE = SignOut.class.getName();

  private final Audit audit;
  private final Accounts accounts;

  SignOut(Audit audit, Accounts accounts) {
    this.audit = audit;
    this.accounts = accounts;
  }

  @Override
  public void join(HttpSecurity http) throws Exception {
    http.logout(
        logout -> logout.logoutUrl("/dang-xuat").addLogoutHandler(this).logoutSuccessHandler(this));
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (Readers.current() instanceof Reader.SignedIn person) {
      audit.add(AuditAction.SIGNED_OUT, "", "");
      accounts
          .byName(person.name())
          .filter(account -> account.origin() == Account.Origin.OIDC)
          .ifPresent(_ -> request.setAttribute(ELSEWHERE, true));
    }
  }

  /** The provider knows its own session, and signs the next person at this desk in by it. */
  @Override
  public void onLogoutSuccess(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication)
      throws IOException {
    response.sendRedirect(request.getAttribute(ELSEWHERE) == null ? "/" : "/dang-nhap?da-ra=oidc");
  }
}
