package vn.danchieu.portal.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.json.JsonMapper;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.link.DocumentForm;
import vn.danchieu.portal.store.CorpusVersion;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.text.OwnAddress;
import vn.danchieu.portal.text.Today;

/** Each document in the forms of other programs, and the page that offers them. */
@io.swagger.v3.oas.annotations.Hidden
@Controller
class ExportController {
  private final Documents documents;
  private final DayExports days;
  private final JsonMapper json;
  private final Exports exports;
  private final CorpusVersion edition;

  ExportController(
      Documents documents,
      DayExports days,
      JsonMapper json,
      Exports exports,
      CorpusVersion edition) {
    this.documents = documents;
    this.days = days;
    this.json = json;
    this.exports = exports;
    this.edition = edition;
  }

  @GetMapping("/van-ban/{name}/tai-ve")
  String offers(@PathVariable String name, Model model) {
    StoredDocument document = find(name);
    model.addAttribute("document", document);
    model.addAttribute("forms", DocumentForm.of(document));
    return "downloads";
  }

  @GetMapping("/van-ban/{name}/van-ban.json")
  RedirectView json(@PathVariable String name) {
    RedirectView view = new RedirectView("/api/v1/documents/" + find(name).id(), false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  @GetMapping("/van-ban/{name}/akn.xml")
  ResponseEntity<byte[]> akomaNtoso(
      @PathVariable String name, @RequestParam Optional<String> ngay) {
    Optional<LocalDate> day = ngay.flatMap(Today::read);
    // Where its citations lead changes with what is loaded.
    String content = edition.current() + day.map(that -> "@" + that).orElse("");
    return made(
        name, DocumentForm.AKOMA_NTOSO, content, document -> bytes(days.akomaNtoso(document, day)));
  }

  @GetMapping("/van-ban/{name}/legislation.jsonld")
  ResponseEntity<byte[]> legislation(
      @PathVariable String name, @RequestParam Optional<String> ngay) {
    StoredDocument document = find(name);
    Optional<LocalDate> day = ngay.flatMap(Today::read);
    return answer(
        DocumentForm.JSON_LD,
        document,
        json.writeValueAsBytes(days.legislation(document, day, OwnAddress.current())));
  }

  @GetMapping("/van-ban/{name}/trich-dan.bib")
  ResponseEntity<byte[]> bibtex(@PathVariable String name) {
    StoredDocument document = find(name);
    return answer(
        DocumentForm.BIBTEX, document, bytes(Bibliography.bibtex(document, OwnAddress.current())));
  }

  @GetMapping("/van-ban/{name}/trich-dan.csl.json")
  ResponseEntity<byte[]> csl(@PathVariable String name) {
    StoredDocument document = find(name);
    var item = Bibliography.csl(document, OwnAddress.current());
    return answer(DocumentForm.CSL, document, json.writeValueAsBytes(item));
  }

  @GetMapping("/van-ban/{name}/van-ban.docx")
  ResponseEntity<byte[]> docx(@PathVariable String name) {
    String site = OwnAddress.current();
    return made(name, DocumentForm.DOCX, "", document -> Docx.of(document, site));
  }

  @GetMapping("/van-ban/{name}/van-ban.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String name) {
    String site = OwnAddress.current();
    return made(
        name,
        DocumentForm.PDF,
        "",
        document -> Pdf.of(document, documents.provisions(document), site));
  }

  @GetMapping("/van-ban/{name}/van-ban.txt")
  ResponseEntity<byte[]> text(@PathVariable String name) {
    StoredDocument document = held(name, DocumentForm.TEXT);
    String mark = Named.mark(document.id());
    String head = mark.isEmpty() ? "" : mark.strip() + "\n\n";
    return answer(DocumentForm.TEXT, document, bytes(head + document.text().orElse("")));
  }

  private ResponseEntity<byte[]> made(
      String name, DocumentForm form, String edition, Function<StoredDocument, byte[]> maker) {
    Documents.Version version =
        documents.version(name).orElseThrow(() -> new UnknownDocument(name));
    String content = version.contentHash() + edition;
    var key = new Exports.Key(form, version.id(), content, OwnAddress.current());
    byte[] file = exports.get(key, () -> maker.apply(held(name, form)));
    return answer(form, version.slug(), file);
  }

  private StoredDocument find(String name) {
    return documents.find(name).orElseThrow(() -> new UnknownDocument(name));
  }

  private StoredDocument held(String name, DocumentForm form) {
    StoredDocument document = find(name);
    if (!form.isThere(document)) {
      throw new UnknownDocument(name);
    }
    return document;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ResponseEntity<byte[]> answer(
      DocumentForm form, StoredDocument document, byte[] body) {
    return answer(form, document.slug(), body);
  }

  private static ResponseEntity<byte[]> answer(DocumentForm form, String slug, byte[] body) {
    boolean text = form != DocumentForm.DOCX && form != DocumentForm.PDF;
    String name = slug + form.file().substring(form.file().indexOf('.'));
    String shown = text ? "inline" : "attachment";
    CRC32C sum = new CRC32C();
    sum.update(body);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .eTag("W/\"%x-%x\"".formatted(body.length, sum.getValue()))
        .header(HttpHeaders.CONTENT_TYPE, form.mediaType() + (text ? ";charset=UTF-8" : ""))
        .header(HttpHeaders.CONTENT_DISPOSITION, shown + "; filename=\"" + name + "\"")
        .body(body);
  }
}
