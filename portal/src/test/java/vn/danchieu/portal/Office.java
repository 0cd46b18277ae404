package vn.danchieu.portal;

import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.Passwords;

/** People of the tests, who sign in as a person does. */
@TestComponent
public class Office {
  public static final String PASSWORD = "mot cau de nho, kho doan";
  private final Site site;
  private final Accounts accounts;
  private final Passwords passwords;

  public Office(Site site, Accounts accounts, Passwords passwords) {
    this.site = site;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /** An account, made when it is not there. */
  public Account account(String name, Role role) {
    return accounts
        .byName(name)
        .orElseGet(() -> {
          Account made =
              accounts
                  .add(new Accounts.Newcomer(name, name, role, Account.Origin.LOCAL))
                  .orElseThrow();
          accounts.change(made.id(), name, role, Set.of());
          accounts.setPassword(made.id(), passwords.hash(PASSWORD));
          return accounts.byName(name).orElseThrow();
        });
  }

  /** Somebody with a browser, who has not signed in. */
  public Person stranger() {
    return new Person(site.address());
  }

  /** A person of this role who has signed in. */
  public Person person(Role role) {
    String name = role.name().toLowerCase(java.util.Locale.ROOT);
    account(name, role);
    Person person = stranger();
    Site.Answer answer = person.signIn(name, PASSWORD);
    if (answer.status() != 302) {
      throw new AssertionError(answer.status() + " " + answer.page().select("main").text());
    }
    return person;
  }
}
