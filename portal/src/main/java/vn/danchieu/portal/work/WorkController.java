package vn.danchieu.portal.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.Account;
import vn.danchieu.portal.account.Accounts;
import vn.danchieu.portal.audit.Audit;
import vn.danchieu.portal.audit.AuditAction;
import vn.danchieu.portal.report.Reports;
import vn.danchieu.portal.store.Audiences;

/** {@code /viec}: the day's work of clerks and editors. */
@io.swagger.v3.oas.annotations.Hidden
@WithAccounts
@Controller
class WorkController {
  private static final int SHOWN = 25;
  private static final int REACHED = 10_000;
  private static final int LONGEST_THING = 120;

  private final WorkFinder work;
  private final WorkAssignments cares;
  private final Accounts accounts;
  private final Reports reports;
  private final Audiences audiences;
  private final Audit audit;

  WorkController(
      WorkFinder work,
      WorkAssignments cares,
      Accounts accounts,
      Reports reports,
      Audiences audiences,
      Audit audit) {
    this.work = work;
    this.cares = cares;
    this.accounts = accounts;
    this.reports = reports;
    this.audiences = audiences;
    this.audit = audit;
  }

  /**
   * Which work is asked for.
   *
   * @param owner name of an account; blank for all
   */
  record Asked(
      @BindParam("loai") String kind,
      @BindParam("nguoi") String owner,
      @BindParam("trang-thai") String state) {
    Asked {
      kind = plain(kind);
      owner = plain(owner);
      state = plain(state);
    }

    private static String plain(@Nullable String given) {
      return Objects.requireNonNullElse(given, "").strip();
    }

    WorkItem.Kind known() {
      return WorkItem.Kind.ofCode(kind).orElse(WorkItem.Kind.REPORT);
    }

    /** Other work is there or settled. */
    Optional<WorkItem.State> asState() {
      return Arrays.stream(WorkItem.State.values())
          .filter(each -> known() == WorkItem.Kind.MISSING && each.name().equals(state))
          .findFirst();
    }

    boolean isNarrow() {
      return !owner.isEmpty() || asState().isPresent();
    }

    /** For links to other pages of the same list. */
    public String query() {
      return "loai="
          + known().code()
          + (owner.isEmpty()
              ? ""
              : "&nguoi="
                  + java.net.URLEncoder.encode(owner, java.nio.charset.StandardCharsets.UTF_8))
          + asState().map(each -> "&trang-thai=" + each.name()).orElse("");
    }
  }

  @GetMapping("/viec")
  String list(
      Asked asked, @RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
    WorkItem.Kind kind = asked.known();
    List<WorkItem> narrow =
        asked.isNarrow()
            ? work.named(kind, cares.things(kind, asked.owner(), asked.asState()))
            : List.of();
    long total = asked.isNarrow() ? narrow.size() : work.count(kind);
    long pages = Math.clamp((total + SHOWN - 1) / SHOWN, 1, REACHED / SHOWN);
    int number = (int) Math.clamp(page, 1, pages);
    int from = (number - 1) * SHOWN;
    List<WorkItem> items =
        asked.isNarrow()
            ? narrow.stream().skip(from).limit(SHOWN).toList()
            : work.page(kind, from, SHOWN);
    model.addAttribute("asked", asked);
    model.addAttribute("kind", kind);
    model.addAttribute("counts", counts());
    model.addAttribute("total", total);
    model.addAttribute("number", number);
    model.addAttribute("pages", pages);
    model.addAttribute("items", cared(kind, items));
    model.addAttribute("people", people());
    model.addAttribute("states", WorkItem.State.values());
    return "work";
  }

  private Map<WorkItem.Kind, Long> counts() {
    Map<WorkItem.Kind, Long> counts = new LinkedHashMap<>();
    for (WorkItem.Kind kind : WorkItem.Kind.values()) {
      counts.put(kind, work.count(kind));
    }
    return counts;
  }

  private List<WorkItem> cared(WorkItem.Kind kind, List<WorkItem> items) {
    Map<String, WorkItem.Care> known = cares.of(kind, items.stream().map(WorkItem::thing).toList());
    List<WorkItem> cared = new ArrayList<>();
    items.forEach(item -> cared.add(item.with(known.getOrDefault(item.thing(), item.care()))));
    return cared;
  }

  /** Who may be given work. */
  private List<Account> people() {
    return accounts.all().stream()
        .filter(each -> each.enabled() && each.role().covers(Role.CLERK))
        .toList();
  }

  @PostMapping("/viec/giao")
  String give(
      Asked asked,
      @RequestParam(name = "viec", defaultValue = "") String thing,
      @RequestParam(name = "giao-cho", defaultValue = "") String owner,
      @RequestParam(name = "den-dau", defaultValue = "WANTED") String state,
      RedirectAttributes next) {
    WorkItem.Kind kind = asked.known();
    boolean known = owner.isEmpty() || people().stream().anyMatch(p -> p.name().equals(owner));
    if (!known || thing.isBlank() || thing.length() > LONGEST_THING || !isThere(kind, thing)) {
      next.addFlashAttribute("fault", known ? "GONE" : "PERSON");
    } else {
      WorkItem.State so =
          Arrays.stream(WorkItem.State.values())
              .filter(each -> each.name().equals(state) && kind == WorkItem.Kind.MISSING)
              .findFirst()
              .orElse(WorkItem.State.WANTED);
      work.give(kind, thing, owner);
      cares.change(kind, thing, new WorkItem.Care(owner, so), by());
      audit.add(AuditAction.WORK_ASSIGNED, kind.code() + " " + thing, owner + " " + so);
      next.addFlashAttribute("done", true);
    }
    return "redirect:/viec?" + asked.query();
  }

  private boolean isThere(WorkItem.Kind kind, String thing) {
    return !work.named(kind, List.of(thing)).isEmpty();
  }

  @PostMapping("/viec/bao-sai/{id}/xong")
  String settle(
      @PathVariable long id,
      @RequestParam(name = "ket-qua", defaultValue = "") String outcome,
      RedirectAttributes next) {
    if (outcome.isBlank()) {
      next.addFlashAttribute("fault", "OUTCOME");
    } else if (reports.settle(id, audiences.of(Readers.current()))) {
      audit.add(AuditAction.REPORT_SETTLED, "bao-sai " + id, outcome.strip());
      next.addFlashAttribute("done", true);
    } else {
      next.addFlashAttribute("fault", "GONE");
    }
    return "redirect:/viec?loai=" + WorkItem.Kind.REPORT.code();
  }

  private static String by() {
    return switch (Readers.current()) {
      case Reader.Anonymous _ -> throw new IllegalStateException("Nobody signed in.");
      case Reader.SignedIn person -> person.name();
    };
  }
}
