package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.Pinpoint;
import vn.danchieu.portal.link.ReadCitation;
import vn.danchieu.portal.store.Documents;

/** The citations of a text as links; a pinpoint leads to its provision where that is held. */
@Component
class PlacedLinks {
  private final Documents documents;
  private final Previews previews;

  PlacedLinks(Documents documents, Previews previews) {
    this.documents = documents;
    this.previews = previews;
  }

  List<InPlaceLink> of(
      StoredDocument document, List<ReadCitation> citations, LocalDate on, Locale language) {
    List<ReadCitation> leading = citations.stream().filter(c -> !c.isSelf(document)).toList();
    Map<String, StoredProvision> provisions = provisions(leading);
    return leading.stream()
        .map(citation -> {
          LinkEnd target = citation.link().target();
          return new InPlaceLink(
              citation.span(),
              address(citation, provisions),
              previews.of(target, on, language),
              target.code());
        })
        .toList();
  }

  private Map<String, StoredProvision> provisions(List<ReadCitation> citations) {
    Map<String, Set<String>> anchors = new LinkedHashMap<>();
    for (ReadCitation citation : citations) {
      Optional<Pinpoint> pinpoint = Pinpoint.of(citation.link().stored().pinpoint());
      citation
          .link()
          .target()
          .known()
          .filter(known -> known.document().held() && pinpoint.isPresent())
          .ifPresent(known ->
              anchors
                  .computeIfAbsent(known.document().id(), _ -> new LinkedHashSet<>())
                  .add(pinpoint.orElseThrow().articleAnchor()));
    }
    return documents.at(anchors);
  }

  private static String address(ReadCitation citation, Map<String, StoredProvision> provisions) {
    LinkEnd target = citation.link().target();
    String page = Addresses.of(target);
    return Pinpoint.of(citation.link().stored().pinpoint())
        .flatMap(pinpoint ->
            target
                .known()
                .flatMap(known ->
                    Optional.ofNullable(
                        provisions.get(
                            Documents.at(known.document().id(), pinpoint.articleAnchor()))))
                .map(p -> pinpoint.isIn(p.text()) ? pinpoint.anchor() : pinpoint.articleAnchor()))
        .map(anchor -> page + "#" + anchor)
        .orElse(page);
  }
}
