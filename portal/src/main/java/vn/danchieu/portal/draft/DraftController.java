package vn.danchieu.portal.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.danchieu.indexer.DraftReading;
import vn.danchieu.portal.door.AnswerDeadline;
import vn.danchieu.portal.door.WaitingTime;
import vn.danchieu.portal.text.Today;

/** {@code /kiem-tra}: a draft comes in, a report goes out, and nothing stays. */
@Controller
class DraftController {
  private final DraftChecks checks;
  private final DraftFiles files;
  private final WaitingTime waiting;
  private final Today today;

  DraftController(DraftChecks checks, DraftFiles files, WaitingTime waiting, Today today) {
    this.checks = checks;
    this.files = files;
    this.waiting = waiting;
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
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    fill(model, text, issuer, date);
    AnswerDeadline patience = waiting.patience(request);
    Optional<MultipartFile> given = file.filter(f -> !f.isEmpty());
    DraftReading.Answer read =
        given.isPresent() ? read(given.get(), patience) : new DraftReading.Text(text, List.of());
    switch (read) {
      case DraftReading.Unreadable(String reason) -> model.addAttribute("unreadable", reason);
      case DraftReading.Text(String words, var warnings) -> {
        model.addAttribute("warnings", warnings);
        if (!words.isBlank()) {
          Optional<String> named = Optional.of(issuer).filter(i -> !i.isBlank());
          Draft draft = new Draft(words, named, today.dayOr(date));
          model.addAttribute("report", checks.check(draft, patience));
        }
      }
    }
    return "draft";
  }

  private DraftReading.Answer read(MultipartFile file, AnswerDeadline patience) throws IOException {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return files.read(file.getBytes(), name, patience);
  }

  private void fill(Model model, String text, String issuer, Optional<String> date) {
    model.addAttribute("text", text);
    model.addAttribute("issuer", issuer);
    model.addAttribute("date", today.dayOr(date));
  }
}
