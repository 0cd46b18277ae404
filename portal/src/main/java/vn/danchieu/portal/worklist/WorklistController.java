package vn.danchieu.portal.worklist;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.MissingDocuments;
import vn.danchieu.portal.link.MissingDocuments.Missing;
import vn.danchieu.portal.text.Csv;

/** {@code /con-thieu}: what to look for next, most cited first. */
@Controller
class WorklistController {
  private static final int SHOWN = 50;
  private static final String[] HEAD = {
    "so_van_ban_dan_chieu",
    "ten",
    "loai",
    "so_hieu",
    "co_quan",
    "ngay",
    "trich_yeu",
    "ho_so",
    "dinh_danh"
  };

  private final MissingDocuments missing;

  private final SetAsideDocuments setAside;

  WorklistController(MissingDocuments missing, SetAsideDocuments setAside) {
    this.missing = missing;
    this.setAside = setAside;
  }

  @GetMapping("/con-thieu")
  String worklist(@RequestParam(name = "trang") Optional<String> page, Model model) {
    int asked = Math.max(1, page.map(WorklistController::number).orElse(1));
    int number = Math.min(asked, MissingDocuments.REACHED / SHOWN);
    MissingDocuments.Page some = missing.page((number - 1) * SHOWN, SHOWN);
    long pages = Math.max(1, (some.total() + SHOWN - 1) / SHOWN);
    if (number > pages) {
      number = (int) pages;
      some = missing.page((number - 1) * SHOWN, SHOWN);
    }
    model.addAttribute("total", some.total());
    model.addAttribute("first", (number - 1) * SHOWN + 1);
    model.addAttribute("number", number);
    model.addAttribute("pages", Math.min(pages, MissingDocuments.REACHED / SHOWN));
    model.addAttribute("rows", some.rows());
    model.addAttribute("setAside", setAside.first());
    return "worklist";
  }

  @GetMapping(value = "/con-thieu.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> table() {
    Csv csv = new Csv(HEAD);
    missing.each(row -> csv.add(cells(row)));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"con-thieu.csv\"")
        .body(csv.toString());
  }

  private static Object[] cells(Missing row) {
    StoredDocument described = row.described();
    return new Object[] {
      row.citedBy(),
      Named.shortly(described),
      described.type(),
      described.number(),
      described.issuer(),
      described.issued(),
      described.title(),
      row.record().map(Addresses::of),
      described.identity()
    };
  }

  private static int number(String written) {
    try {
      return Integer.parseInt(written.strip());
    } catch (NumberFormatException _) {
      return 1;
    }
  }
}
