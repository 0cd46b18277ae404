package vn.danchieu.portal.admin;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.AccountName;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.OneTimeLinks;
import vn.danchieu.portal.audit.Audit;
import vn.danchieu.portal.audit.AuditAction;

/** What an administrator does to an account: done and recorded together, or not at all. */
@WithAccounts
@Component
class AccountChanges {
  private static final int LONGEST_NAME = 120;

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Audit audit;
  private final TransactionTemplate transactions;

  AccountChanges(
      Accounts accounts, OneTimeLinks links, Audit audit, TransactionTemplate transactions) {
    this.accounts = accounts;
    this.links = links;
    this.audit = audit;
    this.transactions = transactions;
  }

  /** What came of it. */
  sealed interface Answer {
    /**
     * @param link code of a one-time link that was made; blank where none was
     */
    record Done(String link) implements Answer {}

    /** By the key of the reason, under {@code admin.fault}. */
    record Refused(String fault) implements Answer {}
  }

  /** What an account is to be. */
  record Wanted(String fullName, Role role, Set<String> units) {}

  private interface Work {
    Answer done();
  }

  private Answer together(Work work) {
    return Optional.ofNullable(transactions.execute(_ -> work.done())).orElseThrow();
  }

  Answer add(String typed, String fullName, Role role) {
    Optional<String> name = AccountName.of(typed);
    if (name.isEmpty()) {
      return new Answer.Refused("NAME");
    }
    return together(() -> {
      if (accounts.byName(name.get()).isPresent()) {
        return new Answer.Refused("TAKEN");
      }
      Optional<Account> made =
          accounts.add(
              new Accounts.Newcomer(
                  name.get(), shown(fullName, name.get()), role, Account.Origin.LOCAL));
      if (made.isEmpty()) {
        return new Answer.Refused("TAKEN");
      }
      audit.add(AuditAction.ACCOUNT_MADE, name.get(), role.name());
      return new Answer.Done(links.make(new OneTimeLinks.Purpose.Password(made.get().id())));
    });
  }

  /** Role and units of whom another system knows come from there, at each signing in. */
  Answer change(Account account, Wanted wanted) {
    if (account.origin() != Account.Origin.LOCAL) {
      return new Answer.Refused("ELSEWHERE");
    }
    return together(() -> {
      boolean loses = account.role() == Role.ADMINISTRATOR && wanted.role() != Role.ADMINISTRATOR;
      accounts.change(
          account.id(), shown(wanted.fullName(), account.name()), wanted.role(), wanted.units());
      if (loses && !accounts.isLookedAfter()) {
        return undo(account);
      }
      audit.add(
          AuditAction.ACCOUNT_CHANGED,
          account.name(),
          "%s %s → %s %s"
              .formatted(
                  account.role(),
                  new TreeSet<>(account.units()),
                  wanted.role(),
                  new TreeSet<>(wanted.units())));
      return new Answer.Done("");
    });
  }

  private Answer undo(Account account) {
    accounts.change(account.id(), account.fullName(), account.role(), account.units());
    return new Answer.Refused("LAST");
  }

  Answer enable(Account account, boolean enabled) {
    return together(() -> {
      boolean last =
          account.enabled()
              && account.role() == Role.ADMINISTRATOR
              && accounts.administrators() < 2;
      if (last && !enabled) {
        return new Answer.Refused("LAST");
      }
      accounts.enable(account.id(), enabled);
      audit.add(
          enabled ? AuditAction.ACCOUNT_ENABLED : AuditAction.ACCOUNT_DISABLED, account.name(), "");
      return new Answer.Done("");
    });
  }

  /** A link that sets a new password; the old one goes on until then. */
  Answer link(Account account) {
    if (account.origin() != Account.Origin.LOCAL) {
      return new Answer.Refused("ELSEWHERE");
    }
    return together(() -> {
      audit.add(AuditAction.LINK_MADE, account.name(), "");
      return new Answer.Done(links.make(new OneTimeLinks.Purpose.Password(account.id())));
    });
  }

  private static String shown(String fullName, String otherwise) {
    String plain = fullName.strip().replaceAll("\\s+", " ");
    if (plain.isEmpty()) {
      return otherwise;
    }
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
  }
}
