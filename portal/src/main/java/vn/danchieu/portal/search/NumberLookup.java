package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.link.CitedDocuments;
import vn.danchieu.portal.link.Pinpoint;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.Works;

/** Finds documents by a typed number: known ones, else ones that are only cited. */
@Component
public class NumberLookup {
  /** "Thông tư 03" alone names more than fifty. */
  public static final int MOST = 200;

  private static final int MOST_CITED = 50;

  /** The number as it was typed, against one that agrees in its parts. */
  private static final float WHOLE = 3;

  private static final Pattern YEAR_SLOT = Pattern.compile("/(?:19|20)\\d\\d(?=/)");

  private final Store store;
  private final Documents documents;
  private final SearchSettings settings;

  NumberLookup(Store store, Documents documents, SearchSettings settings) {
    this.store = store;
    this.documents = documents;
    this.settings = settings;
  }

  /** The readings of what was typed, where all of it is one number; the likeliest first. */
  public List<NumberQuery> wholly(String typed) {
    return TypedQuery.of(typed, settings.longestQuery()).wholly();
  }

  /**
   * What may be meant by what was typed, where all of it is one number: whoever bears it as it was
   * typed, in any of its readings, first; then whoever agrees with every part that was given, where
   * something was left open.
   */
  public Named named(String typed) {
    TypedQuery line = TypedQuery.of(typed, settings.longestQuery());
    List<Meant> readings = line.wholly().stream().map(number -> Meant.of(line, number)).toList();
    if (readings.isEmpty()) {
      return Named.NOTHING;
    }
    Batch batch = store.batch();
    var held = batch.addWorks(agreeing(readings));
    var absent = batch.addWorks(cited(line.wholly()));
    batch.send();
    List<StoredDocument> agreeing = held.sources().stream().map(StoredWork::document).toList();
    List<StoredDocument> meant =
        agreeing.stream().filter(d -> readings.stream().anyMatch(n -> n.isMeant(d))).toList();
    List<StoredDocument> known = ofTypedKind(readings, meant.isEmpty() ? agreeing : meant);
    return new Named(
        known,
        known.isEmpty()
            ? absent.sources().stream()
                .map(CitedDocuments.Cited::of)
                .filter(each ->
                    line.wholly().stream().anyMatch(number -> agrees(each.described(), number)))
                .toList()
            : List.of());
  }

  /**
   * What a number names.
   *
   * @param known documents that are held or known by record
   * @param cited those that are only cited under it, where none is known; the most cited first
   */
  public record Named(List<StoredDocument> known, List<CitedDocuments.Cited> cited) {
    static final Named NOTHING = new Named(List.of(), List.of());
  }

  /** The document that opens directly: the only one named, where the digits cannot be a year. */
  public static Optional<StoredDocument> only(
      List<NumberQuery> readings, List<StoredDocument> named) {
    return named.size() == 1 && readings.stream().noneMatch(NumberQuery::mayBeYear)
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }

  /** Where a word for its kind was typed and some are of that kind, these alone. */
  private static List<StoredDocument> ofTypedKind(
      List<Meant> readings, List<StoredDocument> documents) {
    List<StoredDocument> some =
        documents.stream().filter(d -> readings.stream().anyMatch(n -> n.isOfKind(d))).toList();
    return some.isEmpty() ? documents : some;
  }

  private static Query query(List<Meant> readings) {
    List<Query> ways = new ArrayList<>();
    for (Meant meant : readings) {
      NumberQuery number = meant.number();
      ways.add(TextQueries.constant(TextQueries.asTyped(number), WHOLE));
      meant.lettered().ifPresent(l -> ways.add(TextQueries.constant(l.query(), WHOLE - 0.5f)));
      TextQueries.inAnyYear(number)
          .ifPresent(any -> ways.add(TextQueries.constant(any, WHOLE - 1)));
      ways.add(TextQueries.constant(TextQueries.parts(number), 1));
    }
    return Query.of(q -> q.disMax(d -> d.queries(ways)));
  }

  /**
   * A reading of what was typed.
   *
   * @param lettered its letters and digits
   * @param kind the type, where a word for it was typed
   */
  private record Meant(
      NumberQuery number, Optional<UnpunctuatedNumber> lettered, Optional<String> kind) {
    static Meant of(TypedQuery typed, NumberQuery number) {
      String written = VietnameseText.fold(number.span().of(typed.text()));
      return new Meant(
          number,
          UnpunctuatedNumber.of(typed, number),
          number.type().filter(type -> written.startsWith(VietnameseText.fold(type))));
    }

    /** A number typed whole means its bearers, and its twin in the series with the year slot. */
    boolean isMeant(StoredDocument document) {
      boolean decided = lettered.filter(l -> l.saysMoreThan(number)).isPresent();
      boolean open = number.canonical().isEmpty() && !number.leftOpen().isEmpty();
      return document.numberFolded().stream().anyMatch(this::isBorne) || open && !decided;
    }

    private boolean isBorne(String folded) {
      boolean twin = number.canonical().isPresent() && number.leftOpen().equals(List.of("năm"));
      return folded.equals(number.folded())
          || lettered.filter(l -> l.spells(folded)).isPresent()
          || twin && YEAR_SLOT.matcher(folded).replaceFirst("").equals(number.folded());
    }

    boolean isOfKind(StoredDocument document) {
      return kind.isEmpty() || document.type().equals(kind);
    }
  }

  /** Where in a document the part stands that was typed beside its number; empty without one. */
  Optional<String> anchor(StoredDocument document, NumberQuery typed) {
    return Pinpoint.of(typed.pinpoint())
        .flatMap(part -> {
          String article = part.articleAnchor();
          var found = documents.at(Map.of(document.id(), Set.of(article)));
          return Optional.ofNullable(found.get(Documents.at(document.id(), article)))
              .map(text -> part.isIn(text.text()) ? part.anchor() : article);
        });
  }

  /** What is only cited under such a number. */
  private SearchRequest cited(List<NumberQuery> readings) {
    List<Query> ways = new ArrayList<>();
    for (NumberQuery number : readings) {
      List<Query> parts = new ArrayList<>();
      List<Query> beginnings = new ArrayList<>();
      for (String sequence : List.of(number.sequence(), "0" + number.sequence())) {
        for (String mark : List.of("/", "-")) {
          String beginning = sequence + mark;
          beginnings.add(Query.of(q -> q.prefix(p -> p.field(Fields.NUMBER).value(beginning))));
        }
      }
      parts.add(Queries.either(beginnings));
      number.type().ifPresent(type -> parts.add(Queries.is(Fields.TYPE, type)));
      number.year().ifPresent(year -> parts.add(Queries.is(Fields.YEAR, year)));
      ways.add(Queries.allOf(parts));
    }
    return SearchRequest.of(s ->
        s.index(store.indices().works())
            .query(
                Queries.allOf(List.of(Queries.either(ways), Works.held(StoredWork.Holding.CITED))))
            .size(MOST_CITED)
            .source(Works.SHOWN)
            .sort(Works.MOST_CITED));
  }

  private static boolean agrees(StoredDocument described, NumberQuery number) {
    String folded = VietnameseText.fold(described.number().orElse(""));
    return TextQueries.codes(number).stream().allMatch(folded::contains);
  }

  private SearchRequest agreeing(List<Meant> readings) {
    Query query = query(readings);
    return SearchRequest.of(s ->
        s.index(store.indices().works())
            .query(q -> q.bool(b -> b.must(query).filter(Works.KNOWN)))
            .size(MOST)
            .source(Works.SHOWN)
            .sort(o -> o.score(c -> c.order(SortOrder.Desc)))
            .sort(o -> o.field(f -> f.field(Fields.HELD).order(SortOrder.Desc)))
            .sort(o -> o.field(f -> f.field(Fields.ISSUED).order(SortOrder.Desc))));
  }
}
