package vn.danchieu.portal.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ldap.AuthenticationException;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.OperationNotSupportedException;
import org.springframework.ldap.core.ContextMapper;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.ldap.query.LdapQueryBuilder;
import org.springframework.ldap.support.LdapUtils;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.account.Account;

/** Asks a directory whether a password is right, and for the groups of the person. */
@WithDirectory(Account.Origin.LDAP)
@Component
class LdapPeople {
  private static final Logger LOG = LoggerFactory.getLogger(LdapPeople.class);
  private static final String GROUP_NAME = "cn";
  private static final int LONGEST_NAME = 120;

  private final DirectorySettings.Ldap settings;
  private final LdapContextSource source;
  private final LdapTemplate directory;

  LdapPeople(DirectorySettings settings) {
    this.settings = settings.ldap();
    this.source = source(settings.ldap());
    this.directory = new LdapTemplate(source);
    // Active Directory says of its forest that the rest is on another server.
    directory.setIgnorePartialResultException(true);
  }

  private static LdapContextSource source(DirectorySettings.Ldap ldap) {
    LdapContextSource source = new LdapContextSource();
    source.setUrl(ldap.url().strip().replaceFirst("(?<=[^/])/[^/].*$", ""));
    source.setBase(ldap.url().strip().replaceFirst("^\\w+://[^/]*/?", ""));
    source.setAnonymousReadOnly(ldap.user().isBlank());
    source.setUserDn(ldap.user());
    source.setPassword(ldap.password());
    source.setReferral("ignore");
    String most = String.valueOf(ldap.answer().toMillis());
    source.setBaseEnvironmentProperties(
        Map.of("com.sun.jndi.ldap.connect.timeout", most, "com.sun.jndi.ldap.read.timeout", most));
    source.afterPropertiesSet();
    return source;
  }

  /** What the directory says. */
  sealed interface Said {
    record Known(DirectoryPerson person) implements Said {}

    /** Name or password is wrong. */
    record Wrong() implements Said {}

    /** Nothing: it does not answer, or refuses the portal itself. */
    record Nothing() implements Said {}
  }

  Said ask(String name, String password) {
    // A bind without a password is one of anybody, and succeeds.
    if (password.isEmpty()) {
      return new Said.Wrong();
    }
    try {
      List<DirContextOperations> found = search(settings.people(), settings.person(), name);
      return found.size() == 1 && isPassword(found.getFirst(), password)
          ? new Said.Known(person(name, found.getFirst()))
          : new Said.Wrong();
    } catch (NamingException e) {
      LOG.warn(
          "The directory at danchieu.directory.ldap.url does not answer ({}); who signs in by it"
              + " cannot. Local accounts still can.",
          e.getMessage());
      return new Said.Nothing();
    }
  }

  private boolean isPassword(DirContextOperations person, String password) {
    try {
      LdapUtils.closeContext(source.getContext(person.getNameInNamespace(), password));
      return true;
    } catch (AuthenticationException | OperationNotSupportedException _) {
      return false;
    }
  }

  private DirectoryPerson person(String name, DirContextOperations found) {
    Set<String> groups =
        search(settings.groups(), settings.group(), found.getNameInNamespace(), name).stream()
            .flatMap(group -> Optional.ofNullable(group.getStringAttribute(GROUP_NAME)).stream())
            .collect(Collectors.toSet());
    String called = Optional.ofNullable(found.getStringAttribute(settings.fullName())).orElse(name);
    String shown = called.length() <= LONGEST_NAME ? called : called.substring(0, LONGEST_NAME);
    return new DirectoryPerson(Account.Origin.LDAP, name, name, shown, groups);
  }

  /** What was typed is put into the filter as a value, whatever signs it has. */
  private List<DirContextOperations> search(String base, String filter, Object... typed) {
    ContextMapper<DirContextOperations> whole = found -> (DirContextOperations) found;
    return directory.search(LdapQueryBuilder.query().base(base).filter(filter, typed), whole);
  }
}
