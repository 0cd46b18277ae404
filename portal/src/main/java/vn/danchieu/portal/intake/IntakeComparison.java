package vn.danchieu.portal.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Audience;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;
import vn.danchieu.indexer.Recognition;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.store.Audiences;
import vn.danchieu.portal.store.Works;

/** Compares what was read with what this reader may see of the stock. */
@Component
class IntakeComparison {
  private final Works works;
  private final Relations relations;
  private final Audiences audiences;

  IntakeComparison(Works works, Relations relations, Audiences audiences) {
    this.works = works;
    this.relations = relations;
    this.audiences = audiences;
  }

  List<IntakePreview> at(Recognition read) {
    return read.documents().stream()
        .map(each -> IntakePreview.of(each, held(each.document()), cited(each)))
        .toList();
  }

  /** The same identity in any of the sets. */
  private List<StoredDocument> held(StoredDocument document) {
    String id = Audience.unmarked(document.id());
    List<String> ids =
        audiences.of(Readers.current()).stream().map(each -> each.marked(id)).toList();
    return List.copyOf(works.documents(ids).values());
  }

  private List<LinkEnd> cited(Recognition.Document read) {
    Set<StoredReference> references = new LinkedHashSet<>();
    read.links().stream().map(StoredLink::target).forEach(references::add);
    Map<StoredReference, LinkEnd> ends = relations.ends(references);
    return references.stream()
        .map(ends::get)
        .filter(Objects::nonNull)
        .filter(end -> !end.is(read.document()))
        .distinct()
        .toList();
  }
}
