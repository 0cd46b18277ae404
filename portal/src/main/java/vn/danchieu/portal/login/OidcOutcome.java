package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.audit.Audit;
import vn.danchieu.portal.audit.AuditAction;
import vn.danchieu.portal.directory.DirectoryAccounts;
import vn.danchieu.portal.directory.DirectoryAccounts.Entry;
import vn.danchieu.portal.directory.DirectoryPerson;
import vn.danchieu.portal.directory.DirectorySettings;
import vn.danchieu.portal.directory.WithDirectory;

/** What follows when the provider has sent a person back. */
@WithDirectory(Account.Origin.OIDC)
@Component
class OidcOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  private static final Logger LOG = LoggerFactory.getLogger(OidcOutcome.class);
  private static final int LONGEST_NAME = 120;

  private final DirectoryAccounts accounts;
  private final SessionOpener sessions;
  private final Audit audit;
  private final String groups;

  OidcOutcome(
      DirectoryAccounts accounts, SessionOpener sessions, Audit audit, DirectorySettings settings) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
    this.groups = settings.oidc().groups();
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication known)
      throws IOException {
    DirectoryPerson person = person((OidcUser) Objects.requireNonNull(known.getPrincipal()));
    switch (accounts.enter(person)) {
      case Entry.Welcome(var account) -> {
        sessions.open(account, request, response);
        response.sendRedirect("/");
      }
      case Entry.Refused(var reason) -> {
        audit.addFor("", AuditAction.SIGN_IN_FAILED, person.name(), "OIDC " + reason);
        back(reason.name(), request, response);
      }
    }
  }

  /** A sign that was not given out here, a provider that is away, a person who said no. */
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    LOG.warn("Somebody was not signed in by the provider: {}", failure.getMessage());
    audit.addFor("", AuditAction.SIGN_IN_FAILED, "", "OIDC " + failure.getMessage());
    back("OIDC", request, response);
  }

  /** What was begun ends here: the session that knew of it too. */
  private static void back(String fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    String word = fault.toLowerCase(Locale.ROOT).replace('_', '-');
    response.sendRedirect("/dang-nhap?loi=" + word);
  }

  private DirectoryPerson person(OidcUser user) {
    String name =
        Stream.of(user.getPreferredUsername(), user.getEmail(), user.getSubject())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    String called = Objects.requireNonNullElse(user.getFullName(), name);
    return new DirectoryPerson(
        Account.Origin.OIDC,
        user.getIssuer() + " " + user.getSubject(),
        name,
        called.length() <= LONGEST_NAME ? called : called.substring(0, LONGEST_NAME),
        groups(user));
  }

  private Set<String> groups(OidcUser user) {
    return switch (user.getClaims().get(groups)) {
      case Collection<?> several ->
          several.stream().map(String::valueOf).collect(Collectors.toSet());
      case String one -> Set.of(one);
      case null, default -> Set.of();
    };
  }
}
