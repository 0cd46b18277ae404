package vn.danchieu.portal.admin;

import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.account.Units;

/** {@code /quan-tri/nguoi-dung}: who may sign in, and as what. */
@WithAccounts
@Controller
class AccountController {
  private static final String LIST = "/quan-tri/nguoi-dung";
  private static final String ONE = LIST + "/{name}";

  private final Accounts accounts;
  private final Units units;
  private final AccountChanges changes;

  AccountController(Accounts accounts, Units units, AccountChanges changes) {
    this.accounts = accounts;
    this.units = units;
    this.changes = changes;
  }

  @GetMapping(LIST)
  String list(Model model) {
    model.addAttribute("accounts", accounts.all());
    model.addAttribute("roles", Role.values());
    return "admin-accounts";
  }

  @PostMapping(LIST)
  String add(
      @RequestParam(name = "ten", defaultValue = "") String name,
      @RequestParam(name = "ho-ten", defaultValue = "") String fullName,
      @RequestParam(name = "vai-tro") Role role,
      RedirectAttributes next) {
    return switch (changes.add(name, fullName, role)) {
      case AccountChanges.Answer.Done(String link) -> {
        next.addFlashAttribute("link", link);
        yield "redirect:" + LIST + "/" + name.strip().toLowerCase(java.util.Locale.ROOT);
      }
      case AccountChanges.Answer.Refused(String fault) -> {
        next.addFlashAttribute("fault", fault);
        next.addFlashAttribute("name", name);
        next.addFlashAttribute("fullName", fullName);
        yield "redirect:" + LIST;
      }
    };
  }

  @GetMapping(ONE)
  String one(@PathVariable String name, Model model) {
    model.addAttribute("account", account(name));
    model.addAttribute("units", units.all());
    model.addAttribute("roles", Role.values());
    return "admin-account";
  }

  @PostMapping(ONE)
  String change(
      @PathVariable String name,
      @RequestParam(name = "ho-ten", defaultValue = "") String fullName,
      @RequestParam(name = "vai-tro") Role role,
      @RequestParam(name = "don-vi") Optional<Set<String>> chosen,
      RedirectAttributes next) {
    return told(
        name,
        changes.change(
            account(name), new AccountChanges.Wanted(fullName, role, chosen.orElse(Set.of()))),
        next);
  }

  @PostMapping(ONE + "/khoa")
  String disable(@PathVariable String name, RedirectAttributes next) {
    return told(name, changes.enable(account(name), false), next);
  }

  @PostMapping(ONE + "/mo")
  String enable(@PathVariable String name, RedirectAttributes next) {
    return told(name, changes.enable(account(name), true), next);
  }

  @PostMapping(ONE + "/lien-ket")
  String link(@PathVariable String name, RedirectAttributes next) {
    return told(name, changes.link(account(name)), next);
  }

  private static String told(String name, AccountChanges.Answer answer, RedirectAttributes next) {
    switch (answer) {
      case AccountChanges.Answer.Done(String link) ->
          next.addFlashAttribute(link.isEmpty() ? "done" : "link", link.isEmpty() ? "yes" : link);
      case AccountChanges.Answer.Refused(String fault) -> next.addFlashAttribute("fault", fault);
    }
    return "redirect:" + LIST + "/" + name;
  }

  private Account account(String name) {
    return accounts
        .byName(name)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
