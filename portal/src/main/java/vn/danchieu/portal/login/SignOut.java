package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.audit.Action;
import vn.danchieu.portal.audit.Audit;

/** Records that a person signed out. */
@WithAccounts
@Component
class SignOut implements LogoutHandler {
  private final Audit audit;

  SignOut(Audit audit) {
    this.audit = audit;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (Readers.current().isSignedIn()) {
      audit.add(Action.SIGNED_OUT, "", "");
    }
  }
}
