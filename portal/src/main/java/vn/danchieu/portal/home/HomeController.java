package vn.danchieu.portal.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.danchieu.portal.link.CitedDocuments;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.text.Today;

/** {@code /}: the search box, ways in, and what the portal holds. */
@Controller
class HomeController {
  private static final int SHOWN = 8;

  private final Documents documents;
  private final Works works;
  private final CitedDocuments cited;
  private final Standings standings;
  private final Today today;

  HomeController(
      Documents documents, Works works, CitedDocuments cited, Standings standings, Today today) {
    this.documents = documents;
    this.works = works;
    this.cited = cited;
    this.standings = standings;
    this.today = today;
  }

  @GetMapping("/")
  String home(Model model) {
    var newest = works.newest(SHOWN);
    model.addAttribute(
        "page",
        new HomePage(
            documents.holdings(),
            cited.most(SHOWN),
            standings.of(newest).values().stream().sorted(HomePage.NEWEST_FIRST).toList(),
            today.day()));
    return "home";
  }
}
