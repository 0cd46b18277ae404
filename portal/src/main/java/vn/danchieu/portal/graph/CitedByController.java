package vn.danchieu.portal.graph;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.text.Csv;
import vn.danchieu.portal.text.OwnAddress;
import vn.danchieu.portal.text.Today;

/** {@code /van-ban/…/dan-chieu-den}: who cites which article of a document. */
@Controller
class CitedByController {
  private final Documents documents;
  private final Relations relations;
  private final Today today;

  CitedByController(Documents documents, Relations relations, Today today) {
    this.documents = documents;
    this.relations = relations;
    this.today = today;
  }

  @GetMapping("/van-ban/{name}/dan-chieu-den")
  String citedBy(@PathVariable String name, @RequestParam Map<String, String> asked, Model model) {
    CitedBy page = page(name, asked);
    model.addAttribute("page", page);
    model.addAttribute("document", page.document());
    model.addAttribute("on", today.day());
    return "cited-by";
  }

  @GetMapping(value = "/van-ban/{name}/dan-chieu-den.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> table(@PathVariable String name, @RequestParam Map<String, String> asked) {
    CitedBy page = page(name, asked);
    Csv csv =
        new Csv(
            "van_ban", "ngay", "co_quan", "vi_tri", "quan_he", "phan_duoc_dan", "cau", "dia_chi");
    for (ReadLink link : page.wanted()) {
      StoredDocument host = link.host();
      csv.add(
          Named.shortly(host),
          host.issued(),
          host.issuer(),
          link.place().map(place -> place.label()),
          link.relation().verb(),
          link.stored().pinpoint(),
          link.proof().text(),
          OwnAddress.current() + Addresses.ofProof(link));
    }
    String file = "attachment; filename=\"" + page.document().slug() + "-dan-chieu-den.csv\"";
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, file).body(csv.toString());
  }

  private CitedBy page(String name, Map<String, String> asked) {
    StoredDocument document = documents.find(name).orElseThrow(() -> new UnknownDocument(name));
    var around = relations.around(document);
    CitedBy.Filter filter =
        new CitedBy.Filter(
            given(asked, "dieu"),
            given(asked, "loai"),
            given(asked, "co-quan"),
            given(asked, "nam"),
            given(asked, "quan-he"));
    int number =
        given(asked, "trang").filter(n -> n.matches("\\d{1,4}")).map(Integer::valueOf).orElse(1);
    return new CitedBy(document, around.in(), filter, Math.max(1, number), around.limit());
  }

  private static Optional<String> given(Map<String, String> asked, String name) {
    return Optional.ofNullable(asked.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
