package vn.danchieu.portal.graph;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.store.Documents;

/** {@code /van-ban/…/luoc-do}: how a document stands among others. */
@Controller
class GraphController {
  private final Documents documents;
  private final RelationSchemes schemes;
  private final MessageSource messages;

  GraphController(Documents documents, RelationSchemes schemes, MessageSource messages) {
    this.documents = documents;
    this.schemes = schemes;
    this.messages = messages;
  }

  @GetMapping("/van-ban/{name}/luoc-do")
  String scheme(@PathVariable String name, Model model) {
    StoredDocument document = find(name);
    RelationScheme scheme = schemes.of(document);
    model.addAttribute("document", document);
    model.addAttribute("limit", scheme.limit());
    model.addAttribute("groups", RelationGroup.of(document, scheme.around()));
    model.addAttribute("up", scheme.up());
    model.addAttribute("down", scheme.down());
    return "graph";
  }

  @GetMapping("/van-ban/{name}/luoc-do.json")
  @ResponseBody
  @io.swagger.v3.oas.annotations.Hidden
  GraphPicture picture(@PathVariable String name, HttpServletRequest request, Locale language) {
    StoredDocument document = find(name);
    RelationScheme scheme = schemes.of(document);
    Stream<Branch> branches = Stream.concat(scheme.up().stream(), scheme.down().stream());
    Stream<ReadLink> links =
        Stream.concat(scheme.around().stream(), branches.flatMap(GraphController::links));
    var wording =
        new GraphPicture.Wording(
            relation -> messages.getMessage("relation." + relation.code(), null, language),
            request.getContextPath());
    return GraphPicture.of(document, links, wording);
  }

  private static Stream<ReadLink> links(Branch branch) {
    return Stream.concat(
        Stream.of(branch.link()), branch.further().stream().flatMap(GraphController::links));
  }

  private StoredDocument find(String name) {
    return documents.find(name).orElseThrow(() -> new UnknownDocument(name));
  }
}
