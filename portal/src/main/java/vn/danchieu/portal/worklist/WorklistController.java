package vn.danchieu.portal.worklist;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.portal.link.MissingDocuments;
import vn.danchieu.portal.store.StoreAway;
import vn.danchieu.portal.text.BrokenTransfer;

/** {@code /con-thieu}: what to look for next, most cited first. */
@Controller
class WorklistController {
  private static final int SHOWN = 50;
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
  void table(HttpServletResponse response) throws IOException {
    WorklistTable table = new WorklistTable(response);
    try {
      missing.each(table::add);
    } catch (StoreAway away) {
      throw table.rows() == 0 ? away : new BrokenTransfer("The worklist", table.rows(), away);
    }
    table.end();
  }

  private static int number(String written) {
    try {
      return Integer.parseInt(written.strip());
    } catch (NumberFormatException _) {
      return 1;
    }
  }
}
