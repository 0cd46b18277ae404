package vn.danchieu.portal.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.text.Today;
import vn.danchieu.validity.Standing;

/** Documents, their relations and their citations; an id or a readable address names them. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
class DocumentApi {
  private final Documents documents;
  private final Relations relations;
  private final Standings standings;
  private final ArticleVersions versions;
  private final MessageSource messages;
  private final Today today;

  DocumentApi(
      Documents documents,
      Relations relations,
      Standings standings,
      ArticleVersions versions,
      MessageSource messages,
      Today today) {
    this.documents = documents;
    this.relations = relations;
    this.standings = standings;
    this.versions = versions;
    this.messages = messages;
    this.today = today;
  }

  @GetMapping
  DocumentJson document(
      @PathVariable String id, @RequestParam Optional<String> on, Locale language) {
    StoredDocument document = find(id);
    Standing standing = standings.of(document);
    ValidityJson validity = writer(on, language).of(standing);
    return DocumentJson.of(
        document.titledAs(standing.document()),
        documents.provisions(document),
        versions.of(document.id(), List.of(validity.on())).on(validity.on()),
        validity);
  }

  @GetMapping("/relations")
  RelationsJson relations(
      @PathVariable String id,
      @RequestParam Optional<String> direction,
      @RequestParam Optional<String> on,
      Locale language) {
    String asked = direction.orElse("both");
    if (!List.of("out", "in", "both").contains(asked)) {
      throw new BadQuestion("api.direction", asked);
    }
    StoredDocument document = find(id);
    var around = relations.around(document);
    ValidityJson.Writer writer = writer(on, language);
    Stream<ReadLink> links =
        switch (asked) {
          case "out" -> around.out().stream();
          case "in" -> around.in().stream();
          default -> Stream.concat(around.out().stream(), around.in().stream()).distinct();
        };
    List<RelationJson> edges = links.map(link -> RelationJson.of(link, writer)).toList();
    return new RelationsJson(document.id(), asked, edges.size(), edges);
  }

  /** The edges of a document. */
  record RelationsJson(String id, String direction, int total, List<RelationJson> relations) {}

  @GetMapping("/citations")
  CitationsJson citations(
      @PathVariable String id, @RequestParam Optional<String> on, Locale language) {
    StoredDocument document = find(id);
    ValidityJson.Writer writer = writer(on, language);
    return new CitationsJson(
        document.id(),
        relations.around(document).citations().stream()
            .map(citation -> CitationJson.of(citation, writer))
            .toList());
  }

  /** What the text of a document cites, in its order. */
  record CitationsJson(String id, List<CitationJson> citations) {}

  private StoredDocument find(String id) {
    return documents.find(id).orElseThrow(() -> new NotKnown(id));
  }

  private ValidityJson.Writer writer(Optional<String> on, Locale language) {
    return new ValidityJson.Writer(messages, language, Parameters.day(on, today));
  }
}
