package vn.danchieu.portal.directory;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.WithAccounts;

/** Names and passwords of people who have no local account. */
@WithAccounts
@Component
public class Directory {
  private final Optional<LdapPeople> people;
  private final DirectoryAccounts accounts;

  Directory(ObjectProvider<LdapPeople> people, DirectoryAccounts accounts) {
    this.people = Optional.ofNullable(people.getIfAvailable());
    this.accounts = accounts;
  }

  /** What came of a try. */
  public sealed interface Answer {
    record Wrong() implements Answer {}

    /** It does not answer. */
    record Away() implements Answer {}

    record Known(DirectoryAccounts.Entry entry) implements Answer {}
  }

  /** Empty where there is no directory. */
  public Optional<Answer> check(String name, String password) {
    return people.map(asked ->
        switch (asked.ask(name, password)) {
          case LdapPeople.Said.Wrong _ -> new Answer.Wrong();
          case LdapPeople.Said.Nothing _ -> new Answer.Away();
          case LdapPeople.Said.Known(var person) -> new Answer.Known(accounts.enter(person));
        });
  }
}
