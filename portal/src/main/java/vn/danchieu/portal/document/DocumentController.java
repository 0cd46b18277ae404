package vn.danchieu.portal.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.DocumentForm;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.text.Today;

/** {@code /van-ban/…}: a document, held or by record, and what is cited without being held. */
@Controller
class DocumentController {
  private final Documents documents;
  private final Works works;
  private final DocumentPages pages;
  private final CitedPages cited;
  private final Today today;

  DocumentController(
      Documents documents, Works works, DocumentPages pages, CitedPages cited, Today today) {
    this.documents = documents;
    this.works = works;
    this.pages = pages;
    this.cited = cited;
    this.today = today;
  }

  @GetMapping("/van-ban/{name}")
  Object document(
      @PathVariable String name,
      @RequestParam Optional<String> on,
      @RequestParam Optional<String> ngay,
      @RequestParam Optional<String> q,
      Locale language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    StoredDocument document = documents.find(name).orElseThrow(() -> new UnknownDocument(name));
    if (!document.slug().equals(name)) {
      return moved(Addresses.of(document), HttpStatus.MOVED_PERMANENTLY);
    }
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    Optional<DocumentForm> form =
        DocumentForm.accepted(Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)))
            .filter(asked -> asked.isThere(document));
    if (form.isPresent()) {
      return moved(form.get().address(document), HttpStatus.SEE_OTHER);
    }
    var wording = new DocumentPages.Wording(language, request.getContextPath());
    DocumentPage page = pages.of(document, PageQuestion.of(on, ngay, q, today), wording);
    model.addAttribute("document", page.document());
    model.addAttribute("forms", DocumentForm.of(document));
    model.addAttribute("page", page);
    return "document";
  }

  /** In the manner of the European Legislation Identifier: country, year, name. */
  @GetMapping("/eli/vn/{year}/{name}")
  RedirectView identified(@PathVariable String year, @PathVariable String name) {
    StoredDocument document = documents.find(name).orElseThrow(() -> new UnknownDocument(name));
    if (!Addresses.ofIdentifier(document).equals("/eli/vn/" + year + "/" + name)) {
      throw new UnknownDocument(name);
    }
    return moved(Addresses.of(document), HttpStatus.SEE_OTHER);
  }

  /** The text as it was loaded, marks and line breaks included. */
  @GetMapping("/van-ban/{name}/ban-goc")
  String original(@PathVariable String name, Model model) {
    StoredDocument document = documents.find(name).orElseThrow(() -> new UnknownDocument(name));
    model.addAttribute("document", document);
    return "original";
  }

  @GetMapping("/van-ban/chua-co")
  Object cited(@RequestParam String khoa, @RequestParam Optional<String> on, Model model) {
    Optional<StoredDocument> held = works.withIdentity(khoa);
    if (held.isPresent()) {
      return moved(Addresses.of(held.get()), HttpStatus.SEE_OTHER);
    }
    Optional<CitedPage> known = cited.of(khoa, today.dayOr(on));
    if (known.isEmpty() && CitedPages.isIdentity(khoa)) {
      model.addAttribute("identity", khoa);
      return "cited-by-none";
    }
    CitedPage page = known.orElseThrow(() -> new UnknownDocument(khoa));
    if (page.meant().isPresent()) {
      return moved(Addresses.of(page.meant().get()), HttpStatus.SEE_OTHER);
    }
    model.addAttribute("page", page);
    return "cited";
  }

  private static RedirectView moved(String address, HttpStatus status) {
    RedirectView view = new RedirectView(address, true);
    view.setStatusCode(status);
    return view;
  }
}
