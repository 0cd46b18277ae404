package vn.danchieu.portal.directory;

import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.AccountName;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.Units;

/** Gives whom another system vouches for an account, as their groups there say. */
@WithAccounts
@Component
public class DirectoryAccounts implements InitializingBean {
  private final Accounts accounts;
  private final Units units;
  private final GroupTable groups;

  DirectoryAccounts(Accounts accounts, Units units, GroupTable groups) {
    this.accounts = accounts;
    this.units = units;
    this.groups = groups;
  }

  /** What came of it. */
  public sealed interface Entry {
    record Welcome(Account account) implements Entry {}

    record Refused(Reason reason) implements Entry {}
  }

  /** Why a person who is known there does not come in here. */
  public enum Reason {
    NO_GROUP,
    BAD_NAME,
    TAKEN,
    DISABLED
  }

  /** Units that groups are turned into are there before anybody belongs to one. */
  @Override
  public void afterPropertiesSet() {
    groups.rows().stream()
        .flatMap(row -> row.unit().stream())
        .distinct()
        .forEach(code -> units.add(code, code));
  }

  public Entry enter(DirectoryPerson person) {
    Optional<Account> known = accounts.bySubject(person.origin(), person.subject());
    Optional<Role> role = groups.role(person.groups());
    if (role.isEmpty()) {
      known.ifPresent(this::takeAllBack);
      return new Entry.Refused(Reason.NO_GROUP);
    }
    return known.isPresent() ? renew(known.get(), person, role.get()) : add(person, role.get());
  }

  /** Who was let in before is not any more, and sessions that are open end. */
  private void takeAllBack(Account account) {
    accounts.change(account.id(), account.fullName(), Role.READER, java.util.Set.of());
    accounts.enable(account.id(), account.enabled());
  }

  private Entry renew(Account account, DirectoryPerson person, Role role) {
    if (!account.enabled()) {
      return new Entry.Refused(Reason.DISABLED);
    }
    accounts.change(account.id(), person.fullName(), role, groups.units(person.groups()));
    return accounts
        .byId(account.id())
        .<Entry>map(Entry.Welcome::new)
        .orElseGet(() -> new Entry.Refused(Reason.DISABLED));
  }

  /** An account of somebody else is never taken over, whatever its name. */
  private Entry add(DirectoryPerson person, Role role) {
    Optional<String> name = AccountName.of(person.name());
    if (name.isEmpty()) {
      return new Entry.Refused(Reason.BAD_NAME);
    }
    var newcomer = new Accounts.Newcomer(name.get(), person.fullName(), role, person.origin());
    return accounts
        .add(newcomer, person.subject())
        .map(made -> renew(made, person, role))
        .orElseGet(() -> new Entry.Refused(Reason.TAKEN));
  }
}
