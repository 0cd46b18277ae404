package vn.danchieu.portal.login;

import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.AccountName;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.PasswordThrottle;
import vn.danchieu.portal.audit.Audit;
import vn.danchieu.portal.audit.AuditAction;
import vn.danchieu.portal.directory.Directory;
import vn.danchieu.portal.directory.DirectoryAccounts;

/** Looks at a name and a password; {@link SessionOpener} opens what follows. */
@WithAccounts
@Component
class SigningIn {
  private final AuthenticationManager people;
  private final Accounts accounts;
  private final PasswordThrottle guessing;
  private final Audit audit;
  private final Directory directory;

  SigningIn(
      AuthenticationManager people,
      Accounts accounts,
      PasswordThrottle guessing,
      Audit audit,
      Directory directory) {
    this.people = people;
    this.accounts = accounts;
    this.guessing = guessing;
    this.audit = audit;
    this.directory = directory;
  }

  /** What came of a try. */
  sealed interface Outcome {
    record Welcome(Account account) implements Outcome {}

    /** Name or password is wrong, or the account is disabled: which is not told. */
    record Wrong() implements Outcome {}

    /** Too many wrong ones before this. */
    record Locked(Duration left) implements Outcome {}

    /** The directory knows the person, who does not come in here. */
    record Refused(DirectoryAccounts.Reason reason) implements Outcome {}

    /** The directory does not answer. */
    record Away() implements Outcome {}
  }

  Outcome check(String typed, String password) {
    Optional<String> name = AccountName.of(typed);
    if (name.isEmpty()) {
      return new Outcome.Wrong();
    }
    Optional<Duration> locked = guessing.begin(name.get());
    if (locked.isPresent()) {
      return new Outcome.Locked(locked.get());
    }
    Outcome outcome =
        ofTheDirectory(name.get())
            ? directory
                .check(name.get(), password)
                .map(SigningIn::outcome)
                .orElseGet(() -> here(name.get(), password))
            : here(name.get(), password);
    count(name.get(), outcome);
    return outcome;
  }

  /** Who has an account here is never looked for there, so that nobody there becomes them. */
  private boolean ofTheDirectory(String name) {
    return accounts.byName(name).map(known -> known.origin() == Account.Origin.LDAP).orElse(true);
  }

  private Outcome here(String name, String password) {
    try {
      people.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    } catch (AuthenticationException _) {
      return new Outcome.Wrong();
    }
    return accounts
        .byName(name)
        .filter(Account::enabled)
        .<Outcome>map(Outcome.Welcome::new)
        .orElseGet(Outcome.Wrong::new);
  }

  private static Outcome outcome(Directory.Answer answer) {
    return switch (answer) {
      case Directory.Answer.Wrong _ -> new Outcome.Wrong();
      case Directory.Answer.Away _ -> new Outcome.Away();
      case Directory.Answer.Known(DirectoryAccounts.Entry.Welcome(var account)) ->
          new Outcome.Welcome(account);
      case Directory.Answer.Known(DirectoryAccounts.Entry.Refused(var reason)) ->
          new Outcome.Refused(reason);
    };
  }

  /** A try counts as wrong from its beginning; what was none is taken back. */
  private void count(String name, Outcome outcome) {
    switch (outcome) {
      case Outcome.Welcome _ -> guessing.succeed(name);
      case Outcome.Refused(var reason) -> {
        guessing.succeed(name);
        audit.addFor("", AuditAction.SIGN_IN_FAILED, name, reason.name());
      }
      case Outcome.Away _ -> guessing.takeBack(name);
      case Outcome.Wrong _, Outcome.Locked _ ->
          audit.addFor("", AuditAction.SIGN_IN_FAILED, name, "");
    }
  }
}
