package vn.danchieu.portal.login;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.AccountName;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.OneTimeLinks;
import vn.danchieu.portal.account.OneTimeLinks.Purpose;
import vn.danchieu.portal.account.Passwords;
import vn.danchieu.portal.audit.Audit;
import vn.danchieu.portal.audit.AuditAction;

/** Sets the password that a one-time link lets a person set. */
@WithAccounts
@Component
class Activation {
  private final OneTimeLinks links;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Audit audit;
  private final TransactionTemplate transactions;

  Activation(
      OneTimeLinks links,
      Accounts accounts,
      Passwords passwords,
      Audit audit,
      TransactionTemplate transactions) {
    this.links = links;
    this.accounts = accounts;
    this.passwords = passwords;
    this.audit = audit;
    this.transactions = transactions;
  }

  /** What the form holds; the name counts for the first administrator alone. */
  record Typed(String name, String password, String repeated) {}

  int shortest() {
    return passwords.shortest();
  }

  /** Of the account whose password is set. */
  Optional<String> name(Optional<Purpose> purpose) {
    return purpose
        .flatMap(p ->
            switch (p) {
              case Purpose.FirstAdministrator _ -> Optional.empty();
              case Purpose.Password(long account) -> accounts.byId(account);
            })
        .map(Account::name);
  }

  /** Returns the fault of what was typed, by its key; empty where the password is set. */
  Optional<String> set(String code, Purpose purpose, Typed typed) {
    Optional<String> name =
        switch (purpose) {
          case Purpose.FirstAdministrator _ -> AccountName.of(typed.name());
          case Purpose.Password _ -> name(Optional.of(purpose));
        };
    if (name.isEmpty()) {
      return Optional.of("NAME");
    }
    Optional<String> fault =
        passwords.fault(name.get(), typed.password(), typed.repeated()).map(Enum::name);
    if (fault.isPresent()) {
      return fault;
    }
    String hash = passwords.hash(typed.password());
    return Optional.ofNullable(
            transactions.execute(status -> {
              Optional<String> failed = carryOut(code, purpose, name.get(), hash);
              if (failed.isPresent()) {
                status.setRollbackOnly();
              }
              return failed;
            }))
        .flatMap(failed -> failed);
  }

  private Optional<String> carryOut(String code, Purpose purpose, String name, String hash) {
    if (!links.use(code)) {
      return Optional.of("LINK");
    }
    Optional<Account> account =
        switch (purpose) {
          case Purpose.FirstAdministrator _ -> administrator(name);
          case Purpose.Password(long id) -> accounts.byId(id);
        };
    account.ifPresent(person -> {
      accounts.setPassword(person.id(), hash);
      audit.addFor(person.name(), AuditAction.PASSWORD_SET, person.name(), "");
    });
    return account.isPresent() ? Optional.empty() : Optional.of("TAKEN");
  }

  /** An account of that name may be there, without a password or disabled: it is taken over. */
  private Optional<Account> administrator(String name) {
    return accounts
        .add(new Accounts.Newcomer(name, name, Role.ADMINISTRATOR, Account.Origin.LOCAL))
        .or(() ->
            accounts
                .byName(name)
                .map(known -> {
                  accounts.change(
                      known.id(), known.fullName(), Role.ADMINISTRATOR, Set.copyOf(known.units()));
                  accounts.enable(known.id(), true);
                  return known;
                }));
  }
}
