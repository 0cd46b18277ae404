package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
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
import vn.danchieu.portal.account.AccountName;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.Guessing;
import vn.danchieu.portal.audit.Action;
import vn.danchieu.portal.audit.Audit;

/** Looks at a name and a password, and opens a session under a new id. */
@WithAccounts
@Component
class SigningIn {
  private final AuthenticationManager people;
  private final SecurityContextRepository sessions;
  private final Accounts accounts;
  private final Guessing guessing;
  private final Audit audit;
  private final SessionAuthenticationStrategy fresh =
      new CompositeSessionAuthenticationStrategy(
          List.of(
              new ChangeSessionIdAuthenticationStrategy(),
              new CsrfAuthenticationStrategy(FormSigns.cookie())));

  SigningIn(
      AuthenticationManager people,
      SecurityContextRepository sessions,
      Accounts accounts,
      Guessing guessing,
      Audit audit) {
    this.people = people;
    this.sessions = sessions;
    this.accounts = accounts;
    this.guessing = guessing;
    this.audit = audit;
  }

  /** What came of a try. */
  sealed interface Outcome {
    record Welcome(Account account) implements Outcome {}

    /** Name or password is wrong, or the account is disabled: which is not told. */
    record Wrong() implements Outcome {}

    /** Too many wrong ones before this. */
    record Locked(Duration left) implements Outcome {}
  }

  /** Does not open a session yet: {@link #open}. */
  Outcome check(String typed, String password) {
    Optional<String> name = AccountName.of(typed);
    if (name.isEmpty()) {
      return new Outcome.Wrong();
    }
    Optional<Duration> locked = guessing.begin(name.get());
    if (locked.isPresent()) {
      return new Outcome.Locked(locked.get());
    }
    try {
      people.authenticate(
          UsernamePasswordAuthenticationToken.unauthenticated(name.get(), password));
    } catch (AuthenticationException _) {
      audit.addFor("", Action.SIGN_IN_FAILED, name.get(), "");
      return new Outcome.Wrong();
    }
    guessing.succeed(name.get());
    return accounts
        .byName(name.get())
        .filter(Account::enabled)
        .<Outcome>map(Outcome.Welcome::new)
        .orElseGet(Outcome.Wrong::new);
  }

  void open(Account account, HttpServletRequest request, HttpServletResponse response) {
    AccountToken token = new AccountToken(account);
    request.getSession(true);
    fresh.onAuthentication(token, request, response);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(token);
    sessions.saveContext(context, request, response);
    audit.addFor(account.name(), Action.SIGNED_IN, "", account.origin().name());
  }
}
