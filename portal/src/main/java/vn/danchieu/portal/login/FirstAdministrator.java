package vn.danchieu.portal.login;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.AccountSettings;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.OneTimeLinks;

/**
 * While nobody can look after the accounts, each start prints a link that makes the first
 * administrator: whoever sees what the portal prints is trusted with it.
 */
@WithAccounts
@Component
class FirstAdministrator implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final AccountSettings settings;
  private final WebServerApplicationContext context;

  FirstAdministrator(
      Accounts accounts,
      OneTimeLinks links,
      AccountSettings settings,
      WebServerApplicationContext context) {
    this.accounts = accounts;
    this.links = links;
    this.settings = settings;
    this.context = context;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (accounts.isLookedAfter()) {
      return;
    }
    LOG.info(
        "Nobody looks after the accounts yet. Make the first administrator here, once, within {}"
            + " hours: {}/kich-hoat?ma={}",
        settings.link().toHours(),
        address(),
        links.make(new OneTimeLinks.Purpose.FirstAdministrator()));
  }

  private String address() {
    Environment environment = context.getEnvironment();
    String named = environment.getProperty("danchieu.public-address", "").strip();
    var server = context.getWebServer();
    return named.isEmpty()
        ? "http://localhost:" + (server == null ? "?" : server.getPort())
        : named.replaceFirst("/+$", "");
  }
}
