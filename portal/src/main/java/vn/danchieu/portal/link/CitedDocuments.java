package vn.danchieu.portal.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.index.StoredWork.Holding;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Works;

/** What is cited, and by how many documents; held or not. */
@Component
public class CitedDocuments {
  private static final int MOST = 50;

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
    private static Cited of(StoredWork work) {
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

  /** Not known, under a number that begins in one of these ways. */
  public List<Cited> numbered(
      Collection<String> beginnings, Optional<String> type, Optional<Integer> year) {
    List<Query> starts =
        beginnings.stream()
            .map(b -> Query.of(q -> q.prefix(p -> p.field(Fields.NUMBER).value(b))))
            .toList();
    List<Query> parts = new ArrayList<>(List.of(Queries.either(starts), Works.held(Holding.CITED)));
    type.ifPresent(t -> parts.add(Queries.is(Fields.TYPE, t)));
    year.ifPresent(y -> parts.add(Queries.is(Fields.YEAR, y)));
    return works.mostCited(Queries.allOf(parts), 0, MOST).works().stream().map(Cited::of).toList();
  }
}
