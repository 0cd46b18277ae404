package vn.danchieu.portal.correction;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.store.Corrections;
import vn.danchieu.portal.store.Documents;

/** {@code /sua/…}: the facts of a document and what was corrected in them. */
@io.swagger.v3.oas.annotations.Hidden
@WithAccounts
@Controller
class CorrectionController {
  private static final String PAGE = "redirect:/sua/";

  private final Documents documents;
  private final Corrections corrections;
  private final Editors editors;

  CorrectionController(Documents documents, Corrections corrections, Editors editors) {
    this.documents = documents;
    this.corrections = corrections;
    this.editors = editors;
  }

  @GetMapping("/sua/{name}")
  String page(@PathVariable String name, Model model) {
    StoredDocument document = found(name);
    model.addAttribute("document", document);
    model.addAttribute("made", corrections.of(document.id()).reversed());
    if (!model.containsAttribute("form")) {
      model.addAttribute("form", FieldForm.of(document));
    }
    return "correction";
  }

  @PostMapping("/sua/{name}")
  String correct(
      @PathVariable String name, FieldForm form, FieldForm.Proof proof, RedirectAttributes next) {
    StoredDocument document = found(name);
    List<StoredCorrection> made = form.corrections(document, proof, editors.signed());
    if (made.isEmpty() || form.isDayMistyped()) {
      next.addFlashAttribute("fault", made.isEmpty() ? "NOTHING" : "DAY");
    } else {
      editors.make(document, made, next);
    }
    if (!next.getFlashAttributes().containsKey("done")) {
      next.addFlashAttribute("form", form);
      next.addFlashAttribute("proof", proof);
    }
    return PAGE + document.slug();
  }

  /** That a record is one with a document. */
  @PostMapping("/sua/{name}/la-mot")
  String merge(
      @PathVariable String name,
      @RequestParam(name = "van-ban-dich", defaultValue = "") String typed,
      FieldForm.Proof proof,
      RedirectAttributes next) {
    StoredDocument document = found(name);
    Optional<StoredDocument> into = LinkForm.lastPart(typed).flatMap(documents::find);
    if (into.isEmpty()) {
      next.addFlashAttribute("fault", "TARGET");
    } else {
      editors.make(document, List.of(proof.same(document, into.get(), editors.signed())), next);
    }
    if (next.getFlashAttributes().containsKey("done")) {
      return PAGE + into.orElse(document).slug();
    }
    next.addFlashAttribute("proof", proof);
    return PAGE + document.slug();
  }

  @PostMapping("/sua/{name}/hoan-tac")
  String undo(
      @PathVariable String name,
      @RequestParam(name = "ma", defaultValue = "") String id,
      @RequestParam(name = "ly-do", defaultValue = "") String reason,
      RedirectAttributes next) {
    StoredDocument document = found(name);
    if (reason.isBlank()) {
      next.addFlashAttribute("fault", "REASON");
    } else {
      editors.undo(document, id, FieldForm.Proof.plain(reason), next);
    }
    return PAGE + document.slug();
  }

  /** All of them, for another portal or for safekeeping. */
  @GetMapping(value = "/sua/dinh-chinh.jsonl", produces = "application/x-ndjson")
  void export(HttpServletResponse response) throws IOException {
    response.setContentType("application/x-ndjson;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dinh-chinh.jsonl\"");
    PrintWriter out = response.getWriter();
    editors.exported();
    corrections.export(line -> out.append(line).append('\n'));
  }

  private StoredDocument found(String name) {
    return documents.find(name).orElseThrow(() -> new UnknownDocument(name));
  }
}
