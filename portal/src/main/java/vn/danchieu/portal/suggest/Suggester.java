package vn.danchieu.portal.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Operator;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.TextQueryType;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.store.CallPurpose;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.suggest.Suggestion.Kind;
import vn.danchieu.portal.text.Days;

/** Suggests while somebody types. */
@Component
public class Suggester {
  private static final int MOST = 8;
  private static final int MOST_PHRASES = 4;
  private static final int LONGEST = 100;
  private static final int SHORTEST = 2;
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{C}\\s]+");
  private static final Pattern DIGITS = Pattern.compile("0*(\\d{1,6})");
  private static final String PAIRS = Fields.TYPING + "._2gram";

  /** A number that fits stands above every title. */
  private static final float NUMBER = 1_000;

  /** "luật đất" means a law on land before what speaks of one. */
  private static final float TYPED = 20;

  private final Store store;
  private final Phrases phrases;

  Suggester(Store store, Phrases phrases) {
    this.store = store;
    this.phrases = phrases;
  }

  /** At most eight: phrases before documents, but documents alone where a number is typed. */
  public List<Suggestion> of(String raw) {
    String typed =
        UNREADABLE
            .matcher(raw.codePointCount(0, raw.length()) > LONGEST ? "" : raw)
            .replaceAll(" ")
            .stripLeading();
    boolean number = typed.chars().anyMatch(Character::isDigit);
    if (typed.codePoints().filter(Character::isLetterOrDigit).count() < (number ? 1 : SHORTEST)) {
      return List.of();
    }
    Stream<Suggestion> frequent =
        number
            ? Stream.empty()
            : phrases.beginning(typed, MOST_PHRASES).stream().map(Suggester::phrase);
    return Stream.concat(frequent, documents(typed).stream()).limit(MOST).toList();
  }

  private static Suggestion phrase(PhraseTable.Phrase phrase) {
    return new Suggestion(
        Kind.PHRASE, phrase.text(), Optional.empty(), Addresses.ofSearch(phrase.text()));
  }

  private List<Suggestion> documents(String typed) {
    List<Query> ways = new ArrayList<>(numbers(typed));
    ways.add(titled(typed));
    phrases
        .typedTitle(typed)
        .ifPresent(t ->
            ways.add(
                Query.of(q ->
                    q.bool(b ->
                        b.must(titled(t.title()))
                            .filter(Queries.is(Fields.TYPE, t.type()))
                            .boost(TYPED)))));
    Query fitting = Query.of(q -> q.disMax(d -> d.queries(ways)));
    return store
        .list(
            CallPurpose.SUGGESTION,
            SearchRequest.of(s ->
                s.index(store.indices().works())
                    .size(MOST)
                    .trackTotalHits(t -> t.enabled(false))
                    .source(Works.SHOWN)
                    .query(q -> q.bool(b -> b.must(fitting).filter(Works.KNOWN)))),
            StoredWork.class)
        .stream()
        .map(work -> document(work.document()))
        .toList();
  }

  private static Suggestion document(StoredDocument document) {
    String name = Named.shortly(document);
    Optional<String> title = document.title().filter(t -> document.number().isPresent());
    String origin =
        Stream.of(document.issuer(), document.issued().map(Days::shown))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return new Suggestion(
        Kind.DOCUMENT,
        name,
        title.map(Named::abridged).or(() -> Optional.of(origin).filter(o -> !o.isEmpty())),
        Addresses.of(document));
  }

  /** Titles with all words typed; of the last one, only the beginning may be there yet. */
  private static Query titled(String typed) {
    String field = Fields.TITLE + Fields.TYPING;
    return Query.of(q ->
        q.multiMatch(m ->
            m.query(typed)
                .type(TextQueryType.BoolPrefix)
                .operator(Operator.And)
                .fields(field, Fields.TITLE + PAIRS)));
  }

  private static List<Query> numbers(String typed) {
    String folded = VietnameseText.fold(typed).strip();
    List<Query> ways = new ArrayList<>();
    ways.add(boosted(prefix(Fields.NUMBER_FOLDED, folded), NUMBER * 2));
    var bare = DIGITS.matcher(folded);
    if (bare.matches()) {
      ways.add(boosted(sequence(bare.group(1)), NUMBER * 3));
      ways.add(boosted(sequenceBeginning(bare.group(1)), NUMBER));
    }
    Numbers.inQuery(typed).stream().limit(2).forEach(number -> ways.addAll(parts(number)));
    return ways;
  }

  /** All that was typed of a number; its sequence may go on. */
  private static List<Query> parts(NumberQuery number) {
    List<Query> rest = new ArrayList<>();
    number.type().ifPresent(type -> rest.add(Queries.is(Fields.TYPE, type)));
    number.year().ifPresent(year -> rest.add(Queries.is(Fields.YEAR, year)));
    if (number.type().isEmpty()) {
      number
          .symbol()
          .ifPresent(symbol ->
              Stream.of(symbol.split("[-/]"))
                  .forEach(code -> rest.add(prefix(Fields.SYMBOL_PARTS, code))));
    }
    List<Query> exact = new ArrayList<>(rest);
    exact.add(sequence(number.sequence()));
    rest.add(sequenceBeginning(number.sequence()));
    return List.of(boosted(Queries.allOf(exact), NUMBER * 3), boosted(Queries.allOf(rest), NUMBER));
  }

  private static Query sequence(String number) {
    return Queries.is(Fields.SEQUENCE, number);
  }

  private static Query sequenceBeginning(String number) {
    return prefix(Fields.SEQUENCE, number);
  }

  private static Query prefix(String field, String value) {
    return Query.of(q -> q.prefix(p -> p.field(field).value(value)));
  }

  private static Query boosted(Query query, float boost) {
    return Query.of(q -> q.constantScore(c -> c.filter(query).boost(boost)));
  }
}
