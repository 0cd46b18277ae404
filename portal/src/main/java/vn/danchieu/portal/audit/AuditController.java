package vn.danchieu.portal.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.text.Csv;
import vn.danchieu.portal.text.Today;

/** {@code /quan-tri/nhat-ky}: the audit, searched and as a table. */
@WithAccounts
@Controller
class AuditController {
  private static final int SHOWN = 50;
  private static final int REACHED = 10_000;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

  private final Audit audit;
  private final Clock clock;

  AuditController(Audit audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** What the form sends; days as they are written in fields. */
  record Asked(
      @BindParam("tu") String from,
      @BindParam("den") String until,
      @BindParam("nguoi") String person,
      @BindParam("hanh-dong") String action,
      @BindParam("tu-khoa") String words) {
    Asked {
      from = plain(from);
      until = plain(until);
      person = plain(person);
      action = plain(action);
      words = plain(words);
    }

    /** Spring leaves out what the address leaves out. */
    private static String plain(@Nullable String given) {
      return Objects.requireNonNullElse(given, "").strip();
    }

    Optional<AuditAction> known() {
      return Arrays.stream(AuditAction.values()).filter(a -> a.name().equals(action)).findFirst();
    }

    /** For links to other pages of the same list. */
    String query() {
      String query =
          UriComponentsBuilder.newInstance()
              .queryParam("tu", "{tu}")
              .queryParam("den", "{den}")
              .queryParam("nguoi", "{nguoi}")
              .queryParam("hanh-dong", "{hanh-dong}")
              .queryParam("tu-khoa", "{tu-khoa}")
              .encode()
              .buildAndExpand(from, until, person, action, words)
              .getQuery();
      return Optional.ofNullable(query).orElse("");
    }
  }

  /** A line as it is shown. */
  record Row(String moment, String person, AuditAction action, String thing, String detail) {}

  @GetMapping("/quan-tri/nhat-ky")
  String page(
      Asked asked, @RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
    AuditQuery wanted = wanted(asked);
    long total = audit.count(wanted);
    long pages = Math.clamp((total + SHOWN - 1) / SHOWN, 1, REACHED / SHOWN);
    int number = (int) Math.clamp(page, 1, pages);
    model.addAttribute("asked", asked);
    model.addAttribute("query", asked.query());
    model.addAttribute("total", total);
    model.addAttribute("number", number);
    model.addAttribute("pages", pages);
    model.addAttribute("actions", audit.actions());
    model.addAttribute(
        "rows", audit.page(wanted, (number - 1) * SHOWN, SHOWN).stream().map(this::row).toList());
    return "admin-audit";
  }

  @GetMapping(value = "/quan-tri/nhat-ky.csv", produces = "text/csv;charset=UTF-8")
  void table(Asked asked, HttpServletResponse response) throws IOException {
    audit.add(AuditAction.AUDIT_EXPORTED, "audit", asked.query());
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nhat-ky.csv\"");
    PrintWriter out = response.getWriter();
    out.write(new Csv("happened", "person", "action", "thing", "detail").toString());
    audit.each(
        wanted(asked),
        entry ->
            out.write(
                Csv.line(
                    entry.happened(),
                    entry.person(),
                    entry.action(),
                    entry.thing(),
                    entry.detail())));
  }

  private AuditQuery wanted(Asked asked) {
    LocalDate first = Today.read(asked.from()).orElse(LocalDate.of(2000, 1, 1));
    LocalDate last = Today.read(asked.until()).orElse(LocalDate.of(9000, 1, 1));
    return new AuditQuery(
        first.atStartOfDay(clock.getZone()).toInstant(),
        last.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
        asked.person().toLowerCase(java.util.Locale.ROOT),
        asked.known(),
        asked.words());
  }

  private Row row(Entry entry) {
    return new Row(
        MOMENT.format(ZonedDateTime.ofInstant(entry.happened(), clock.getZone())),
        entry.person(),
        entry.action(),
        entry.thing(),
        entry.detail());
  }
}
