package vn.danchieu.portal.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.index.StoredWork.Holding;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Works;

/** The worklist: documents that are cited and not held, the most cited first. */
@Component
public class MissingDocuments {
  private static final int AT_ONCE = 500;

  private static final Query MISSING =
      Queries.allOf(
          List.of(
              Works.held(Holding.CITED, Holding.RECORD),
              Query.of(q -> q.range(r -> r.field(Fields.CITED_BY).gt(JsonData.of(0))))));

  private final Works works;

  MissingDocuments(Works works) {
    this.works = works;
  }

  /**
   * Cited and not held in full.
   *
   * @param described as it is known by record, or as those write it who cite it
   * @param byRecord whether a record tells of it
   */
  public record Missing(StoredDocument described, boolean byRecord, long citedBy) {
    private static Missing of(StoredWork work) {
      return new Missing(work.document(), work.isKnown(), work.citedBy());
    }

    /** What is known of it by record alone; empty where not even that is there. */
    public Optional<StoredDocument> record() {
      return Optional.of(described).filter(_ -> byRecord);
    }

    /** Where it has its page. */
    public String address() {
      return byRecord ? Addresses.of(described) : Addresses.ofIdentity(described.identity());
    }
  }

  /** Some of them, and how many there are. */
  public record Page(long total, List<Missing> rows) {}

  /**
   * @param from at most {@link #REACHED} with the size
   */
  public Page page(int from, int size) {
    Works.Page page = works.mostCited(MISSING, from, size);
    return new Page(page.total(), page.works().stream().map(Missing::of).toList());
  }

  /** Those of some ids that are still missing. */
  public List<Missing> these(Collection<String> ids) {
    return works.byId(ids).values().stream()
        .filter(work -> work.holding() != Holding.HELD && work.citedBy() > 0)
        .map(Missing::of)
        .toList();
  }

  /** How far one may page; the table holds all. */
  public static final int REACHED = 10_000;

  /** Every one of them, a few at a time. */
  public void each(Consumer<Missing> reader) {
    works.eachMostCited(MISSING, AT_ONCE, work -> reader.accept(Missing.of(work)));
  }
}
