package vn.danchieu.portal.link;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.danchieu.citation.Kind;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredDocument;

/**
 * A citation in a held text: all links that end in one place of it.
 *
 * @param link the one that says most of what the document itself does with the target
 * @param nested whether it stands within the title of another citation
 */
public record ReadCitation(Span span, ReadLink link, Relation relation, boolean nested) {

  /**
   * In the order of the text. What the document only says of two others, such as that one is issued
   * with the other, is no citation of its own.
   */
  public static List<ReadCitation> in(StoredDocument document, List<ReadLink> links) {
    Map<Span, List<ReadLink>> bySpan =
        links.stream()
            .filter(link -> link.fromText() && link.assertedBy(document))
            .collect(
                Collectors.groupingBy(
                    link -> new Span(link.stored().start(), link.stored().end()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return bySpan.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(link -> !link.ofOthers()))
        .map(each -> of(each.getKey(), each.getValue()))
        .filter(citation -> citation.link().stored().target().kind() != Kind.INTERNAL)
        .sorted(Comparator.comparingInt(c -> c.span().start()))
        .toList();
  }

  private static ReadCitation of(Span span, List<ReadLink> links) {
    ReadLink link =
        links.stream()
            .min(
                Comparator.comparing(ReadLink::ofOthers)
                    .thenComparing(each -> each.relation() == Relation.MENTIONS))
            .orElseThrow();
    boolean acted =
        links.stream().anyMatch(l -> !l.ofOthers() && l.relation() != Relation.MENTIONS);
    boolean nested = !acted && links.stream().anyMatch(ReadLink::ofOthers);
    return new ReadCitation(span, link, acted ? link.relation() : Relation.MENTIONS, nested);
  }

  /** Whether it names the document itself, and so leads nowhere. */
  public boolean isSelf(StoredDocument document) {
    Kind kind = link.stored().target().kind();
    return kind == Kind.SELF || link.target().is(document);
  }
}
