package vn.danchieu.portal.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.Accounts;

/** Lets everything behind it know who asks. */
final class ReaderFilter extends OncePerRequestFilter {
  private final Accounts accounts;

  ReaderFilter(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Reader reader = reader(request);
    try {
      Readers.as(
          reader,
          () -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private Reader reader(HttpServletRequest request) {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    if (!(known instanceof AccountToken token)) {
      return Reader.ANONYMOUS;
    }
    Optional<Account> account = accounts.byId((long) token.getPrincipal()).filter(token::holds);
    if (account.isEmpty()) {
      end(request);
    }
    return account.<Reader>map(Account::reader).orElse(Reader.ANONYMOUS);
  }

  /** The account was disabled or its password set anew: this session goes no further. */
  private static void end(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
