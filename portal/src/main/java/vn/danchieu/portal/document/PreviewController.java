package vn.danchieu.portal.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.text.Excerpt;
import vn.danchieu.portal.text.Today;
import vn.danchieu.portal.version.ArticlePlaces;

/** {@code /xem-truoc}: what a link leads to, in a few lines; a page of its own, too. */
@Controller
class PreviewController {
  private static final int LONGEST = 420;

  private final Documents documents;
  private final CitedPages cited;
  private final Standings standings;
  private final ArticleVersions versions;
  private final Today today;

  PreviewController(
      Documents documents,
      CitedPages cited,
      Standings standings,
      ArticleVersions versions,
      Today today) {
    this.documents = documents;
    this.versions = versions;
    this.cited = cited;
    this.standings = standings;
    this.today = today;
  }

  @GetMapping(value = "/xem-truoc", params = "vb")
  String known(@RequestParam String vb, @RequestParam Optional<String> muc, Model model) {
    StoredDocument document = documents.find(vb).orElseThrow(() -> new UnknownDocument(vb));
    Optional<StoredProvision> provision = muc.flatMap(anchor -> provision(document, anchor));
    Optional<StoredVersion> now = provision.flatMap(article -> now(document, article));
    model.addAllAttributes(
        Map.of(
            "changed", now.flatMap(StoredVersion::from),
            "document", document,
            "state", standings.of(document).on(today.day()).state(),
            "label", provision.map(StoredProvision::label),
            "anchor", provision.map(StoredProvision::anchor),
            "excerpt",
                now.map(StoredVersion::text)
                    .or(() -> provision.map(StoredProvision::text))
                    .map(PreviewController::shortened)));
    return "preview";
  }

  /** How an article reads today; empty where it reads as it was loaded. */
  private Optional<StoredVersion> now(StoredDocument document, StoredProvision article) {
    ArticleVersions.Read read = versions.of(document.id(), List.of(today.day()));
    return Optional.ofNullable(read.on(today.day()).get(article.label()))
        .filter(version -> !version.changes().isEmpty() && ArticlePlaces.holds(version, article))
        .filter(version ->
            Optional.ofNullable(read.given().get(version.label()))
                .filter(given -> ArticlePlaces.isSame(given, article))
                .isPresent());
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
