package vn.danchieu.portal.admin;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.AccountName;
import vn.danchieu.portal.account.Units;
import vn.danchieu.portal.audit.Audit;
import vn.danchieu.portal.audit.AuditAction;

/** {@code /quan-tri/don-vi}: the units that accounts belong to. */
@WithAccounts
@Controller
class UnitController {
  private static final String LIST = "/quan-tri/don-vi";
  private static final int LONGEST_TITLE = 200;

  private final Units units;
  private final Audit audit;

  UnitController(Units units, Audit audit) {
    this.units = units;
    this.audit = audit;
  }

  @GetMapping(LIST)
  String list(Model model) {
    model.addAttribute("units", units.all());
    return "admin-units";
  }

  @PostMapping(LIST)
  String add(
      @RequestParam(name = "ma", defaultValue = "") String code,
      @RequestParam(name = "ten", defaultValue = "") String title,
      RedirectAttributes next) {
    Optional<String> plain = AccountName.of(code);
    Optional<String> fault =
        plain.isEmpty() || title.isBlank()
            ? Optional.of("UNIT")
            : units.add(plain.get(), cut(title)) ? Optional.empty() : Optional.of("TAKEN");
    if (fault.isPresent()) {
      next.addFlashAttribute("fault", fault.get());
      next.addFlashAttribute("code", code);
      next.addFlashAttribute("title", title);
    } else {
      audit.add(AuditAction.GROUP_MADE, plain.orElse(code), cut(title));
    }
    return "redirect:" + LIST;
  }

  @PostMapping(LIST + "/{code}")
  String rename(
      @PathVariable String code,
      @RequestParam(name = "ten", defaultValue = "") String title,
      RedirectAttributes next) {
    if (title.isBlank()) {
      next.addFlashAttribute("fault", "UNIT");
    } else {
      found(units.rename(code, cut(title)));
      audit.add(AuditAction.GROUP_CHANGED, code, cut(title));
    }
    return "redirect:" + LIST;
  }

  @PostMapping(LIST + "/{code}/xoa")
  String remove(@PathVariable String code) {
    found(units.remove(code));
    audit.add(AuditAction.GROUP_REMOVED, code, "");
    return "redirect:" + LIST;
  }

  private static void found(boolean found) {
    if (!found) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static String cut(String title) {
    String plain = title.strip().replaceAll("\\s+", " ");
    return plain.length() <= LONGEST_TITLE ? plain : plain.substring(0, LONGEST_TITLE);
  }
}
