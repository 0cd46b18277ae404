package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.link.CitedDocuments;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;

/** Which documents a typed number names: known ones, else ones that are only cited. */
@Component
public class NumberLookup {
  private static final int MOST = 50;

  private final Store store;
  private final CitedDocuments cited;
  private final SearchSettings settings;

  NumberLookup(Store store, CitedDocuments cited, SearchSettings settings) {
    this.store = store;
    this.cited = cited;
    this.settings = settings;
  }

  /** What was typed, where all of it is one number. */
  public Optional<NumberQuery> wholly(String typed) {
    return Typed.of(typed, settings.longestQuery()).wholly();
  }

  /** Whoever bears the whole number; else whoever agrees with every part that was given. */
  public List<StoredDocument> known(NumberQuery number) {
    List<StoredDocument> exact = list(Queries.is(Fields.NUMBER_FOLDED, number.folded()));
    return exact.isEmpty() ? list(TextQueries.parts(number)) : exact;
  }

  /** Documents that are cited under such a number and not known, most cited first. */
  public List<CitedDocuments.Cited> cited(NumberQuery number) {
    List<String> beginnings = new ArrayList<>();
    for (String sequence : List.of(number.sequence(), "0" + number.sequence())) {
      beginnings.add(sequence + "/");
      beginnings.add(sequence + "-");
    }
    return cited.numbered(beginnings, number.type(), number.year()).stream()
        .filter(each -> each.documents().isEmpty() && agrees(each.reference(), number))
        .toList();
  }

  private static boolean agrees(StoredReference reference, NumberQuery number) {
    String folded = VietnameseText.fold(reference.number().orElse(""));
    return TextQueries.codes(number).stream().allMatch(folded::contains);
  }

  private List<StoredDocument> list(Query query) {
    return store.list(
        SearchRequest.of(s ->
            s.index(store.indices().documents())
                .query(query)
                .size(MOST)
                .source(Queries.WITHOUT_TEXT)
                .sort(o -> o.field(f -> f.field(Fields.HELD).order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field(Fields.ISSUED).order(SortOrder.Desc)))),
        StoredDocument.class);
  }
}
