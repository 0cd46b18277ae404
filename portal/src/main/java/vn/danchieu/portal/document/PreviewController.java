package vn.danchieu.portal.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.text.Excerpt;
import vn.danchieu.portal.text.Today;

/** {@code /xem-truoc}: what a link leads to, in a few lines; a page of its own, too. */
@Controller
class PreviewController {
  private static final int LONGEST = 420;

  private final Documents documents;
  private final CitedPages cited;
  private final Standings standings;
  private final Today today;

  PreviewController(Documents documents, CitedPages cited, Standings standings, Today today) {
    this.documents = documents;
    this.cited = cited;
    this.standings = standings;
    this.today = today;
  }

  @GetMapping(value = "/xem-truoc", params = "vb")
  String known(@RequestParam String vb, @RequestParam Optional<String> muc, Model model) {
    StoredDocument document = documents.find(vb).orElseThrow(() -> new UnknownDocument(vb));
    Optional<StoredProvision> provision = muc.flatMap(anchor -> provision(document, anchor));
    model.addAllAttributes(
        Map.of(
            "document", document,
            "state", standings.of(document).on(today.day()).state(),
            "label", provision.map(StoredProvision::label),
            "anchor", provision.map(StoredProvision::anchor),
            "excerpt", provision.map(StoredProvision::text).map(PreviewController::shortened)));
    return "preview";
  }

  @GetMapping(value = "/xem-truoc", params = "khoa")
  String cited(@RequestParam String khoa, Model model) {
    CitedPage page = cited.of(khoa, today.day()).orElseThrow(() -> new UnknownDocument(khoa));
    model.addAttribute("page", page);
    return "preview-cited";
  }

  /** A clause or a point is shown with the article that holds it. */
  private Optional<StoredProvision> provision(StoredDocument document, String anchor) {
    String article = anchor.replaceFirst("-khoan-.*", "");
    return Optional.ofNullable(
        documents
            .at(Map.of(document.id(), Set.of(article)))
            .get(Documents.at(document.id(), article)));
  }

  private static String shortened(String text) {
    return Excerpt.first(text.replace("**", "").replaceAll("\\s+", " ").strip(), LONGEST);
  }
}
