package vn.danchieu.portal.graph;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.store.Documents;

/** {@code /van-ban/…/luoc-do}: how a document stands among others. */
@Controller
class GraphController {
  private final Documents documents;
  private final Relations relations;

  GraphController(Documents documents, Relations relations) {
    this.documents = documents;
    this.relations = relations;
  }

  @GetMapping("/van-ban/{name}/luoc-do")
  String scheme(@PathVariable String name, Model model) {
    StoredDocument document = find(name);
    var surroundings = relations.shape(document);
    List<ReadLink> around = both(surroundings);
    List<Branch> up = Cascade.up(relations, document, around);
    List<Branch> down = Cascade.down(relations, document, around);
    model.addAttribute("document", document);
    model.addAttribute("limit", surroundings.limit());
    model.addAttribute("groups", Group.of(document, around));
    model.addAttribute("up", up);
    model.addAttribute("down", down);
    return "graph";
  }

  @GetMapping("/van-ban/{name}/luoc-do.json")
  @ResponseBody
  @io.swagger.v3.oas.annotations.Hidden
  Picture picture(@PathVariable String name, HttpServletRequest request) {
    StoredDocument document = find(name);
    List<ReadLink> around = both(relations.shape(document));
    Stream<Branch> branches =
        Stream.concat(
            Cascade.up(relations, document, around).stream(),
            Cascade.down(relations, document, around).stream());
    Stream<ReadLink> links =
        Stream.concat(around.stream(), branches.flatMap(GraphController::links));
    return Picture.of(document, links, request.getContextPath());
  }

  private static Stream<ReadLink> links(Branch branch) {
    return Stream.concat(
        Stream.of(branch.link()), branch.further().stream().flatMap(GraphController::links));
  }

  private StoredDocument find(String name) {
    return documents.find(name).orElseThrow(() -> new UnknownDocument(name));
  }

  private static List<ReadLink> both(Relations.Surroundings around) {
    return Stream.concat(around.out().stream(), around.in().stream()).distinct().toList();
  }
}
