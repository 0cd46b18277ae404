package vn.danchieu.portal.browse;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.CitedDocuments;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.store.CatalogQueries;
import vn.danchieu.portal.store.CatalogQueries.Shelf;
import vn.danchieu.portal.text.Today;
import vn.danchieu.validity.Standing;

/** {@code /duyet} with its shelves, {@code /van-ban-moi}, {@code /dan-chieu-nhieu}. */
@Controller
class BrowseController {
  private static final int SHOWN = 25;
  private static final int DEEPEST = 10_000;

  private final CatalogQueries shelves;
  private final CitedDocuments cited;
  private final Standings standings;
  private final Today today;

  BrowseController(CatalogQueries shelves, CitedDocuments cited, Standings standings, Today today) {
    this.shelves = shelves;
    this.cited = cited;
    this.standings = standings;
    this.today = today;
  }

  @GetMapping("/duyet")
  String browse(
      @RequestParam(name = "loai") Optional<String> type,
      @RequestParam(name = "co-quan") Optional<String> issuer,
      @RequestParam(name = "linh-vuc") Optional<String> subject,
      @RequestParam(name = "nam") Optional<String> year,
      @RequestParam(name = "trang") Optional<String> page,
      Model model) {
    Shelf shelf =
        new Shelf(said(type), said(issuer), said(subject), year.flatMap(BrowseController::number));
    model.addAttribute("page", page(shelf, page.flatMap(BrowseController::number).orElse(1)));
    return "browse";
  }

  @GetMapping("/van-ban-moi")
  String newest(Model model) {
    model.addAttribute("page", page(Shelf.EVERYTHING, 1));
    return "newest";
  }

  @GetMapping("/dan-chieu-nhieu")
  String mostCited(Model model) {
    model.addAttribute("cited", cited.most(SHOWN * 2));
    return "most-cited";
  }

  private BrowsePage page(Shelf shelf, int wanted) {
    int number = Math.clamp(wanted, 1, DEEPEST / SHOWN);
    var contents = shelves.look(shelf, (number - 1) * SHOWN, SHOWN);
    int pages = (int) Math.min(DEEPEST / SHOWN, (contents.total() + SHOWN - 1) / SHOWN);
    return new BrowsePage(shelf, contents, rows(contents.documents()), number, pages);
  }

  private List<BrowsePage.Row> rows(List<StoredDocument> documents) {
    var known = standings.of(documents);
    return documents.stream()
        .map(document -> known.getOrDefault(document.id(), new Standing(document, List.of())))
        .map(standing -> new BrowsePage.Row(standing, standing.on(today.day()).state()))
        .toList();
  }

  private static Optional<String> said(Optional<String> written) {
    return written.map(String::strip).filter(w -> !w.isEmpty());
  }

  private static Optional<Integer> number(String written) {
    try {
      return Optional.of(Integer.valueOf(written.strip()));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
