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
import vn.danchieu.index.AudienceMarks;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.Units;

/** Lets everything behind it know who asks. */
final class ReaderFilter extends OncePerRequestFilter {
  private final Accounts accounts;

  private final Units units;

  ReaderFilter(Accounts accounts, Units units) {
    this.accounts = accounts;
    this.units = units;
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
            if (reader.isSignedIn()) {
              return new AudienceMarks(units.titles())
                  .during(() -> passed(chain, request, response));
            }
            return passed(chain, request, response);
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private static boolean passed(
      FilterChain chain, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    return true;
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
