package vn.danchieu.portal.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.danchieu.portal.text.Today;

/** {@code /kiem-tra}: a draft comes in, a report goes out, and nothing stays. */
@Controller
class DraftController {
  private final DraftChecks checks;
  private final Today today;

  DraftController(DraftChecks checks, Today today) {
    this.checks = checks;
    this.today = today;
  }

  @GetMapping("/kiem-tra")
  String form(Model model) {
    fill(model, "", "", Optional.empty());
    return "draft";
  }

  @PostMapping("/kiem-tra")
  String check(
      @RequestParam(name = "van-ban", defaultValue = "") String text,
      @RequestParam(name = "co-quan", defaultValue = "") String issuer,
      @RequestParam(name = "ngay") Optional<String> date,
      @RequestParam(name = "tep") Optional<MultipartFile> file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    fill(model, text, issuer, date);
    Optional<MultipartFile> given = file.filter(f -> !f.isEmpty());
    Optional<String> read =
        given.isPresent() ? DocxText.of(given.get().getBytes()) : Optional.of(text);
    model.addAttribute("unreadable", read.isEmpty());
    read.filter(t -> !t.isBlank())
        .ifPresent(t ->
            model.addAttribute(
                "report",
                checks.check(
                    new Draft(
                        t, Optional.of(issuer).filter(i -> !i.isBlank()), today.dayOr(date)))));
    return "draft";
  }

  private void fill(Model model, String text, String issuer, Optional<String> date) {
    model.addAttribute("text", text);
    model.addAttribute("issuer", issuer);
    model.addAttribute("date", today.dayOr(date));
    model.addAttribute("unreadable", false);
  }
}
