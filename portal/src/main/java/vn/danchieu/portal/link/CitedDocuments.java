package vn.danchieu.portal.link;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Works;

/** What is cited, and by how many documents; held or not. */
@Component
public class CitedDocuments {
  private final Works works;

  CitedDocuments(Works works) {
    this.works = works;
  }

  /**
   * Something cited.
   *
   * @param described as it is known, or as those write it who cite it
   */
  public record Cited(StoredDocument described, boolean known, long citedBy) {
    public static Cited of(StoredWork work) {
      return new Cited(work.document(), work.isKnown(), work.citedBy());
    }

    public Optional<StoredDocument> document() {
      return Optional.of(described).filter(_ -> known);
    }
  }

  /** Most cited first. */
  public List<Cited> most(int count) {
    return works.mostCited(Queries.exists(Fields.CITED_BY), 0, count).works().stream()
        .map(Cited::of)
        .toList();
  }
}
