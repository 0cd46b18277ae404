package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.query_dsl.Operator;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.Fields;
import vn.danchieu.portal.store.Queries;

/** Filters from the operators of a query. */
final class Restrictions {
  private static final List<String> OF_WORKS = List.of(Fields.TITLE, Fields.SUMMARY);
  private static final List<String> OF_PROVISIONS =
      List.of(Fields.TEXT, Fields.TITLE, Fields.DOCUMENT_TITLE);

  private Restrictions() {}

  /**
   * @param phrases the documents in whose text the phrases and words of marks stand
   */
  static List<Query> ofWorks(TypedQuery typed, QuotedPhrases phrases) {
    return all(
        typed,
        mark ->
            Queries.either(
                List.of(
                    phrase(mark.value(), OF_WORKS), Queries.anyOf(Fields.ID, phrases.in(mark)))),
        Fields.TITLE,
        TextQueries::parts);
  }

  static List<Query> ofProvisions(TypedQuery typed) {
    return all(typed, Restrictions::inProvision, Fields.DOCUMENT_TITLE, Restrictions::inProvision);
  }

  /** Where the phrase or word of a mark stands. */
  static Query inProvision(QueryMark mark) {
    return phrase(mark.value(), OF_PROVISIONS);
  }

  private static List<Query> all(
      TypedQuery typed,
      Function<QueryMark, Query> phrase,
      String title,
      Function<NumberQuery, Query> byParts) {
    List<Query> queries = new ArrayList<>();
    for (QueryMark mark : typed.marks()) {
      queries.add(
          switch (mark.sort()) {
            case PHRASE -> phrase.apply(mark);
            case WITHOUT -> not(phrase.apply(mark));
            case NUMBER -> number(mark.value(), byParts);
            case TYPE -> type(mark.value());
            case ISSUER -> words(mark.value(), Fields.ISSUER + ".text");
            case YEAR -> years(mark.value());
            case TITLE -> words(mark.value(), title + Fields.FOLDED);
          });
    }
    return queries;
  }

  /** As it stands, with its marks where it has some. */
  private static Query phrase(String value, List<String> texts) {
    boolean bare = VietnameseText.fold(value).equalsIgnoreCase(value);
    String analysis = bare ? Fields.FOLDED : "";
    String analyzer = bare ? "vi_folded" : "vi";
    return Queries.either(
        texts.stream()
            .map(text ->
                Query.of(q ->
                    q.matchPhrase(m -> m.field(text + analysis).query(value).analyzer(analyzer))))
            .toList());
  }

  private static Query not(Query query) {
    return Query.of(q -> q.bool(b -> b.mustNot(query)));
  }

  private static Query words(String value, String field) {
    return Query.of(
        q -> q.match(m -> m.field(field).query(v -> v.stringValue(value)).operator(Operator.And)));
  }

  private static Query years(String value) {
    String[] ends = value.split("-");
    return Query.of(q ->
        q.range(r ->
            r.field(Fields.YEAR)
                .gte(JsonData.of(ends[0]))
                .lte(JsonData.of(ends[ends.length - 1]))));
  }

  private static Query number(String value, Function<NumberQuery, Query> byParts) {
    Stream<Query> read =
        Numbers.inQuery(value).stream()
            .flatMap(number ->
                Stream.of(
                    Queries.is(Fields.NUMBER_FOLDED, number.folded()), byParts.apply(number)));
    Query beginning =
        Query.of(
            q -> q.prefix(p -> p.field(Fields.NUMBER_FOLDED).value(VietnameseText.fold(value))));
    return Queries.either(Stream.concat(read, Stream.of(beginning)).toList());
  }

  /** Provisions bear the folded number of their document, not its parts. */
  static Query inProvision(NumberQuery number) {
    List<Query> parts = new ArrayList<>();
    parts.add(
        Queries.either(
            Stream.of("/", "-").map(mark -> beginning(number.sequence() + mark)).toList()));
    number.year().ifPresent(year -> parts.add(Queries.is(Fields.YEAR, year)));
    number.type().ifPresent(type -> parts.add(Queries.is(Fields.TYPE, type)));
    TextQueries.codes(number).forEach(code -> parts.add(holding(code)));
    return Queries.allOf(parts);
  }

  private static Query beginning(String value) {
    return Query.of(q -> q.prefix(p -> p.field(Fields.NUMBER_FOLDED).value(value)));
  }

  private static Query holding(String code) {
    return Query.of(q -> q.wildcard(w -> w.field(Fields.NUMBER_FOLDED).value("*" + code + "*")));
  }

  /** By its name, with dashes for blanks and without marks if need be, or by its code. */
  private static Query type(String value) {
    String name = value.replace('-', ' ');
    Set<String> names =
        Stream.concat(
                Stream.of(name, sentence(name)),
                Numbers.inQuery(name + " 1/2000").stream().flatMap(n -> n.type().stream()))
            .collect(Collectors.toSet());
    return Queries.anyOf(Fields.TYPE, names);
  }

  private static String sentence(String name) {
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }
}
