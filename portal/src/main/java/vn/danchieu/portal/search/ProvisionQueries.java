package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.List;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.search.SourceConfig;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.Fields;
import vn.danchieu.portal.search.SearchSettings.Gathering;
import vn.danchieu.portal.store.Queries;

/** Builds the query for candidate provisions. */
final class ProvisionQueries {
  /** Above the sum of all else. */
  private static final float OWN = 1_000;

  /** All but what only queries need. */
  static final SourceConfig SHOWN =
      SourceConfig.of(s -> s.filter(f -> f.excludes(List.of(Fields.DOCUMENT_STATES))));

  private final Gathering weight;
  private final TextQueries texts;

  ProvisionQueries(SearchSettings settings) {
    this.weight = settings.gathering();
    this.texts = new TextQueries(settings);
  }

  Query of(ParsedQuery understood) {
    List<Query> restrictions = Restrictions.ofProvisions(understood.typed());
    Query words = words(understood);
    return restrictions.isEmpty()
        ? words
        : Query.of(q -> q.bool(b -> b.must(words).filter(restrictions)));
  }

  private Query words(ParsedQuery understood) {
    TypedQuery typed = understood.typed();
    if (!typed.hasWords()) {
      return Query.of(q -> q.matchAll(m -> m));
    }
    if (understood.asked().isEmpty()) {
      return Queries.either(named(understood));
    }
    List<Query> ways = new ArrayList<>();
    add(ways, understood.asked(), 1);
    add(ways, understood.legal(), weight.legal());
    if (understood.restored().isPresent()) {
      addFolded(ways, understood);
    }
    typed
        .numbers()
        .forEach(
            number -> ways.add(TextQueries.constant(TextQueries.asTyped(number), weight.number())));
    return Queries.either(ways);
  }

  /** Provisions of the named document rank before those that cite it, the named article first. */
  private List<Query> named(ParsedQuery understood) {
    List<Query> ways = new ArrayList<>(List.of(texts.provisions(understood)));
    for (NumberQuery number : understood.typed().numbers()) {
      Query of = Restrictions.inProvision(number);
      ways.add(TextQueries.constant(of, OWN));
      for (String article : understood.articles()) {
        Query itself = Queries.is(Fields.LABEL, "Điều " + article);
        ways.add(TextQueries.constant(Queries.allOf(List.of(of, itself)), OWN));
      }
    }
    return ways;
  }

  /**
   * Scales each field by the total weight of its words, so that long and short questions compare.
   */
  private void add(List<Query> ways, Terms terms, float share) {
    double words = share / terms.wordWeight();
    double pairs = weight.pairs() * share / terms.pairWeight();
    terms.words().keySet().forEach(word -> ways.addAll(everywhere("", word, words)));
    terms
        .pairs()
        .keySet()
        .forEach(pair -> ways.addAll(everywhere(Fields.BIGRAMS, pair.written(), pairs)));
  }

  private List<Query> everywhere(String analysis, String written, double boost) {
    return List.of(
        term(Fields.TEXT + analysis, written, boost),
        term(Fields.TITLE + analysis, written, weight.title() * boost),
        term(Fields.DOCUMENT_TITLE + analysis, written, weight.documentTitle() * boost));
  }

  /** Marks may have been put wrongly: the same without any finds what they hide. */
  private void addFolded(List<Query> ways, ParsedQuery understood) {
    double share = weight.folded() / understood.asked().wordWeight();
    understood.words().stream()
        .map(VietnameseText::fold)
        .distinct()
        .limit(understood.asked().words().size())
        .forEach(word -> ways.add(term(Fields.TEXT + Fields.FOLDED, word, share)));
  }

  private static Query term(String field, String word, double boost) {
    return Query.of(
        q -> q.term(t -> t.field(field).value(FieldValue.of(word)).boost((float) boost)));
  }
}
