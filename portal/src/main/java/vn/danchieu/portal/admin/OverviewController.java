package vn.danchieu.portal.admin;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.Units;
import vn.danchieu.portal.directory.DirectorySettings;
import vn.danchieu.portal.directory.GroupTable;

/** {@code /quan-tri}: whether all is well, and where to go on. */
@WithAccounts
@Controller
class OverviewController {
  private final Map<String, HealthIndicator> indicators;
  private final Accounts accounts;
  private final Units units;
  private final DirectorySettings directory;
  private final GroupTable groups;

  OverviewController(
      Map<String, HealthIndicator> indicators,
      Accounts accounts,
      Units units,
      DirectorySettings directory,
      GroupTable groups) {
    this.indicators = indicators;
    this.accounts = accounts;
    this.units = units;
    this.directory = directory;
    this.groups = groups;
  }

  @GetMapping("/quan-tri")
  String overview(Model model) {
    var all = accounts.all();
    Map<String, String> health = new TreeMap<>();
    indicators.forEach((name, indicator) -> health.put(name, status(indicator)));
    model.addAttribute("health", health);
    model.addAttribute("accounts", all.size());
    model.addAttribute("disabled", all.stream().filter(each -> !each.enabled()).count());
    model.addAttribute("waiting", all.stream().filter(OverviewController::isWaiting).count());
    model.addAttribute("units", units.all().size());
    model.addAttribute("directory", directory);
    model.addAttribute("groups", groups.rows());
    return "admin";
  }

  private static boolean isWaiting(Account account) {
    return account.origin() == Account.Origin.LOCAL && account.password().isEmpty();
  }

  private static String status(HealthIndicator indicator) {
    Health health = indicator.health();
    return health == null ? "UNKNOWN" : health.getStatus().getCode();
  }
}
