package vn.danchieu.portal.correction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.indexer.CorrectionLine;
import vn.danchieu.indexer.LoadingStopped;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.store.Corrections;
import vn.danchieu.portal.store.Works;

/** {@code /sua/nhap}: a file of corrections is looked at, and then taken. */
@io.swagger.v3.oas.annotations.Hidden
@WithAccounts
@Controller
class ImportController {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final int MOST_LINES = 1_000;

  private final Corrections corrections;
  private final Editors editors;
  private final Works works;

  ImportController(Corrections corrections, Editors editors, Works works) {
    this.corrections = corrections;
    this.editors = editors;
    this.works = works;
  }

  @GetMapping("/sua/nhap")
  String form() {
    return "correction-import";
  }

  /** Nothing is kept yet: what could be taken goes with the form of the next step. */
  @PostMapping("/sua/nhap")
  String look(@RequestParam(name = "tep") MultipartFile file, Model model) throws IOException {
    if (file.isEmpty() || file.getSize() > MOST_BYTES) {
      model.addAttribute("fault", file.isEmpty() ? "NO_FILE" : "TOO_LONG");
      return form();
    }
    String text = new String(file.getBytes(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    List<CorrectionLine> lines = CorrectionLine.of(text.lines().toList());
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      model.addAttribute("fault", lines.isEmpty() ? "NO_LINE" : "TOO_LONG");
      return form();
    }
    try {
      show(corrections.look(lines, editors.signed().by()), model);
    } catch (LoadingStopped e) {
      model.addAttribute("stopped", String.valueOf(e.getMessage()));
    }
    return form();
  }

  @PostMapping("/sua/nhap/luu")
  String take(@RequestParam(name = "dong", defaultValue = "") String text, Model model) {
    List<CorrectionLine> lines = CorrectionLine.of(text.lines().toList());
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      model.addAttribute("fault", lines.isEmpty() ? "NO_LINE" : "TOO_LONG");
      return form();
    }
    try {
      List<CorrectionLine> taken = corrections.take(lines, editors.signed().by());
      taken.stream().filter(CorrectionLine::isTaken).forEach(editors::imported);
      show(taken, model);
      model.addAttribute("done", taken.stream().filter(CorrectionLine::isTaken).count());
    } catch (LoadingStopped e) {
      model.addAttribute("stopped", String.valueOf(e.getMessage()));
    }
    return form();
  }

  private void show(List<CorrectionLine> lines, Model model) {
    model.addAttribute("lines", lines);
    model.addAttribute(
        "documents",
        works.documents(
            lines.stream()
                .flatMap(line -> line.read().stream())
                .map(StoredCorrection::documentId)
                .toList()));
    model.addAttribute("usable", lines.stream().filter(CorrectionLine::isTaken).count());
    model.addAttribute(
        "text",
        lines.stream()
            .filter(CorrectionLine::isTaken)
            .map(CorrectionLine::text)
            .collect(Collectors.joining("\n")));
  }
}
