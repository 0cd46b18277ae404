package vn.danchieu.portal.correction;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.CorrectedLink;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.text.Today;

/** {@code /sua/…/dan-chieu}: what a document cites, each to be confirmed or corrected. */
@io.swagger.v3.oas.annotations.Hidden
@WithAccounts
@Controller
class LinkController {
  private static final int SHOWN = 20;
  private static final String LIST = "/sua/{name}/dan-chieu";

  private final Documents documents;
  private final Relations relations;
  private final Editors editors;
  private final Today today;

  LinkController(Documents documents, Relations relations, Editors editors, Today today) {
    this.documents = documents;
    this.relations = relations;
    this.editors = editors;
    this.today = today;
  }

  /** A link, and under which mark its page is found; one that somebody has corrected has none. */
  record Row(ReadLink link, Optional<String> mark) {}

  @GetMapping(LIST)
  String list(
      @PathVariable String name,
      @RequestParam(name = "trang", defaultValue = "1") int page,
      Model model) {
    StoredDocument document = found(name);
    List<Row> rows = rows(document);
    int pages = Math.max(1, (rows.size() + SHOWN - 1) / SHOWN);
    int number = Math.clamp(page, 1, pages);
    model.addAttribute("document", document);
    model.addAttribute("total", rows.size());
    model.addAttribute("number", number);
    model.addAttribute("pages", pages);
    model.addAttribute("on", today.day());
    model.addAttribute("rows", rows.stream().skip((number - 1L) * SHOWN).limit(SHOWN).toList());
    return "correction-links";
  }

  @GetMapping(LIST + "/{mark}")
  String link(@PathVariable String name, @PathVariable String mark, Model model) {
    StoredDocument document = found(name);
    ReadLink link = link(document, mark);
    model.addAttribute("document", document);
    model.addAttribute("link", link);
    model.addAttribute("mark", mark);
    model.addAttribute("on", today.day());
    model.addAttribute("candidates", candidates(link.target()));
    model.addAttribute("relations", Relation.values());
    return "correction-link";
  }

  private static List<StoredDocument> candidates(LinkEnd end) {
    return switch (end) {
      case LinkEnd.Choice choice -> choice.candidates();
      case LinkEnd.Known _, LinkEnd.Absent _ -> List.of();
    };
  }

  @PostMapping(LIST + "/{mark}")
  String correct(
      @PathVariable String name,
      @PathVariable String mark,
      LinkForm form,
      FieldForm.Proof proof,
      RedirectAttributes next) {
    StoredDocument document = found(name);
    ReadLink link = link(document, mark);
    Optional<StoredDocument> to = form.wanted().flatMap(documents::find);
    Optional<StoredCorrection> made = form.correction(link, to, proof, editors.signed());
    if (form.wanted().isPresent() && to.isEmpty()) {
      next.addFlashAttribute("fault", "TARGET");
    } else if (made.isEmpty()) {
      next.addFlashAttribute("fault", "VERDICT");
    } else {
      editors.make(document, List.of(made.get()), next);
    }
    if (next.getFlashAttributes().containsKey("done")) {
      return "redirect:/sua/" + document.slug() + "/dan-chieu";
    }
    next.addFlashAttribute("form", form);
    next.addFlashAttribute("proof", proof);
    return "redirect:/sua/" + document.slug() + "/dan-chieu/" + mark;
  }

  private List<Row> rows(StoredDocument document) {
    return relations.around(document).out().stream()
        .filter(link -> link.assertedBy(document))
        .map(link -> new Row(link, mark(document, link)))
        .toList();
  }

  /** A link that is shown as it was corrected is corrected again once that is taken back. */
  private static Optional<String> mark(StoredDocument document, ReadLink link) {
    boolean corrected =
        document.corrections().stream()
            .flatMap(each -> each.link().stream())
            .anyMatch(each -> isShown(each, link));
    return corrected ? Optional.empty() : Optional.of(CorrectedLink.mark(link.stored()));
  }

  private static boolean isShown(CorrectedLink corrected, ReadLink link) {
    String target = link.stored().target().chosen().orElse(link.stored().target().identity());
    return corrected.sentence().equals(link.stored().sentence())
        && corrected.to().orElse(corrected.target()).equals(target)
        && corrected.toRelation().orElse(corrected.relation()).equals(link.stored().relation());
  }

  private ReadLink link(StoredDocument document, String mark) {
    return rows(document).stream()
        .filter(row -> row.mark().filter(mark::equals).isPresent())
        .map(Row::link)
        .findFirst()
        .orElseThrow(() -> new UnknownDocument(document.slug() + " " + mark));
  }

  private StoredDocument found(String name) {
    return documents.find(name).orElseThrow(() -> new UnknownDocument(name));
  }
}
