package vn.danchieu.portal.worklist;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.MissingDocuments;
import vn.danchieu.portal.link.MissingDocuments.Missing;
import vn.danchieu.index.Named;
import vn.danchieu.portal.text.Csv;

/** {@code /con-thieu}: what to look for next, most cited first. */
@Controller
class WorklistController {
  private static final int SHOWN = 50;

  private final MissingDocuments missing;

  WorklistController(MissingDocuments missing) {
    this.missing = missing;
  }

  @GetMapping("/con-thieu")
  String worklist(@RequestParam(name = "trang") Optional<String> page, Model model) {
    List<Missing> all = missing.all();
    int pages = Math.max(1, (all.size() + SHOWN - 1) / SHOWN);
    int number = Math.clamp(page.map(WorklistController::number).orElse(1), 1, pages);
    int from = (number - 1) * SHOWN;
    model.addAttribute("total", all.size());
    model.addAttribute("first", from + 1);
    model.addAttribute("number", number);
    model.addAttribute("pages", pages);
    model.addAttribute("rows", all.subList(from, Math.min(all.size(), from + SHOWN)));
    return "worklist";
  }

  @GetMapping(value = "/con-thieu.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> table() {
    Csv csv =
        new Csv(
            "so_van_ban_dan_chieu",
            "ten",
            "loai",
            "so_hieu",
            "co_quan",
            "ngay",
            "trich_yeu",
            "ho_so",
            "dinh_danh");
    for (Missing each : missing.all()) {
      var reference = each.reference();
      csv.add(
          each.citedBy(),
          Named.shortly(reference),
          reference.type(),
          reference.number(),
          reference.issuer().or(reference::issuerAsWritten),
          reference.date(),
          reference.title().or(() -> each.record().flatMap(StoredDocument::title)),
          each.record().map(Addresses::of),
          reference.identity());
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"con-thieu.csv\"")
        .body(csv.toString());
  }

  private static int number(String written) {
    try {
      return Integer.parseInt(written.strip());
    } catch (NumberFormatException _) {
      return 1;
    }
  }
}
