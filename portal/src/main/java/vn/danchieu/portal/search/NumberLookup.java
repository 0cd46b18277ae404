package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
import vn.danchieu.portal.link.Pinpoint;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;

/** Which documents a typed number names: known ones, else ones that are only cited. */
@Component
public class NumberLookup {
  /** "Thông tư 03" alone names more than fifty. */
  public static final int MOST = 200;

  /** The number as it was typed, against one that agrees in its parts. */
  private static final float WHOLE = 3;

  private static final Pattern YEAR_SLOT = Pattern.compile("/(?:19|20)\\d\\d(?=/)");

  private final Store store;
  private final Documents documents;
  private final CitedDocuments cited;
  private final SearchSettings settings;

  NumberLookup(Store store, Documents documents, CitedDocuments cited, SearchSettings settings) {
    this.store = store;
    this.documents = documents;
    this.cited = cited;
    this.settings = settings;
  }

  /** The readings of what was typed, where all of it is one number; the likeliest first. */
  public List<NumberQuery> wholly(String typed) {
    return Typed.of(typed, settings.longestQuery()).wholly();
  }

  /**
   * Who may be meant: whoever bears the number as it was typed, in any of its readings, first; then
   * whoever agrees with every part that was given, where something was left open.
   */
  public List<StoredDocument> known(List<NumberQuery> readings) {
    if (readings.isEmpty()) {
      return List.of();
    }
    List<StoredDocument> agreeing = list(query(readings));
    List<StoredDocument> meant =
        agreeing.stream().filter(d -> readings.stream().anyMatch(n -> isMeant(d, n))).toList();
    return meant.isEmpty() ? agreeing : meant;
  }

  private static Query query(List<NumberQuery> readings) {
    List<Query> ways = new ArrayList<>();
    for (NumberQuery number : readings) {
      ways.add(TextQueries.constant(Queries.is(Fields.NUMBER_FOLDED, number.folded()), WHOLE));
      TextQueries.inAnyYear(number)
          .ifPresent(any -> ways.add(TextQueries.constant(any, WHOLE - 1)));
      ways.add(TextQueries.constant(TextQueries.parts(number), 1));
    }
    return Query.of(q -> q.disMax(d -> d.queries(ways)));
  }

  /** A number typed whole means its bearers, and its twin in the series with the year slot. */
  private static boolean isMeant(StoredDocument document, NumberQuery typed) {
    boolean whole = typed.canonical().isPresent();
    boolean twin = typed.leftOpen().equals(List.of("năm"));
    return document.numberFolded().stream()
        .anyMatch(number ->
            number.equals(typed.folded())
                || !whole && !typed.leftOpen().isEmpty()
                || whole
                    && twin
                    && YEAR_SLOT.matcher(number).replaceFirst("").equals(typed.folded()));
  }

  /** Where in a document the part stands that was typed beside its number; empty without one. */
  Optional<String> anchor(StoredDocument document, NumberQuery typed) {
    return Pinpoint.of(typed.pinpoint())
        .flatMap(part -> {
          String article = part.articleAnchor();
          var found = documents.at(List.of(document.id()), List.of(article));
          return Optional.ofNullable(found.get(Documents.at(document.id(), article)))
              .map(text -> part.isIn(text.text()) ? part.anchor() : article);
        });
  }

  /** Documents that are cited under such a number and not known, most cited first. */
  public List<CitedDocuments.Cited> cited(List<NumberQuery> readings) {
    return readings.stream().flatMap(number -> cited(number).stream()).distinct().toList();
  }

  private List<CitedDocuments.Cited> cited(NumberQuery number) {
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
                .sort(o -> o.score(c -> c.order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field(Fields.HELD).order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field(Fields.ISSUED).order(SortOrder.Desc)))),
        StoredDocument.class);
  }
}
