package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.audit.Audit;
import vn.danchieu.portal.audit.AuditAction;

/** Opens a session for a person whom somebody vouched for, under a new id. */
@WithAccounts
@Component
class SessionOpener {
  private final SecurityContextRepository kept;
  private final Audit audit;
  private final SessionAuthenticationStrategy fresh =
      new CompositeSessionAuthenticationStrategy(
          List.of(
              new ChangeSessionIdAuthenticationStrategy(),
              new CsrfAuthenticationStrategy(CsrfForms.cookie())));

  SessionOpener(SecurityContextRepository kept, Audit audit) {
    this.kept = kept;
    this.audit = audit;
  }

  void open(Account account, HttpServletRequest request, HttpServletResponse response) {
    AccountToken token = new AccountToken(account);
    request.getSession(true);
    fresh.onAuthentication(token, request, response);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(token);
    kept.saveContext(context, request, response);
    audit.addFor(account.name(), AuditAction.SIGNED_IN, "", account.origin().name());
  }
}
