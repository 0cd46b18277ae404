package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.FunctionScoreMode;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.TextQueryType;
import vn.danchieu.citation.LawNames;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.index.Fields;
import vn.danchieu.index.language.Syllables;
import vn.danchieu.portal.search.SearchSettings.AnalysisWeights;
import vn.danchieu.portal.search.SearchSettings.FieldWeights;
import vn.danchieu.portal.store.Queries;

/** Builds the queries: numbers first, then words, accented before unaccented. */
final class TextQueries {
  private static final String CODE_OF_LETTERS = "cv";
  private static final String ISSUER_TEXT = Fields.ISSUER + ".text";

  /** Each word asks a dozen fields, and OpenSearch refuses more than 1,024 clauses. */
  private static final int MOST_WORDS = 40;

  /** Raises a named law above any sum of word scores. */
  private static final float LAW = 1_000;

  /** A document of which an article fits need not hold as much side by side. */
  private static final double LOOSELY = 1 / 3.0;

  private static final Pattern BARE = Pattern.compile("[\\d.]+[a-z]?(?:/\\d{4})?");

  private static final List<String> OF_WORKS =
      List.of(
          Fields.TITLE + Fields.FOLDED, Fields.SUMMARY + Fields.FOLDED, Fields.WORDS, ISSUER_TEXT);

  private final SearchSettings settings;

  TextQueries(SearchSettings settings) {
    this.settings = settings;
  }

  /**
   * Works by their own fields: their numbers and titles are weighed, and enough of the words must
   * stand in them or anywhere in their text, and enough of them side by side.
   */
  Query works(ParsedQuery understood, List<LawNames.Named> laws) {
    return works(understood, laws, true);
  }

  /**
   * The same with fewer side by side, which is told of each: for those with an article that fits.
   */
  Query worksLoosely(ParsedQuery understood, List<LawNames.Named> laws) {
    return works(understood, laws, false);
  }

  private Query works(ParsedQuery understood, List<LawNames.Named> laws, boolean together) {
    TypedQuery typed = understood.typed();
    if (!typed.hasWords()) {
      return Query.of(q -> q.matchAll(m -> m));
    }
    FieldWeights weight = settings.field();
    List<Weighted> fields =
        List.of(
            new Weighted(Fields.TITLE, weight.title()),
            new Weighted(Fields.SUMMARY, weight.summary()));
    List<Query> ways = new ArrayList<>(numbers(typed));
    laws.stream()
        .flatMap(law -> Stream.concat(law.versions().stream(), law.amendment().stream()))
        .filter(law -> law.number().isPresent())
        .forEach(law -> ways.add(constant(NamedWorks.of(law), LAW)));
    List<Query> must = new ArrayList<>(List.of(enough(opening(understood.spoken()), OF_WORKS)));
    List<Query> scored = new ArrayList<>(scored(understood, fields));
    Optional<Query> pairs = side(understood, settings.leastTogether());
    if (together) {
      pairs.ifPresent(must::add);
    } else {
      side(understood, settings.leastTogether() * LOOSELY).ifPresent(must::add);
      Query any = Query.of(q -> q.matchAll(m -> m));
      scored.add(named(DocumentSign.TOGETHER, 0, pairs.orElse(any)));
    }
    ways.add(Query.of(q -> q.bool(b -> b.filter(must).should(scored))));
    return weighed(Queries.either(ways), understood);
  }

  private static Optional<Query> side(ParsedQuery understood, double least) {
    return new AdjacentWords(least).of(understood.asked());
  }

  /**
   * What speaks for a document whatever the words weigh: its text is here, its title says it in
   * full or shortened, a hint means it.
   */
  private Query weighed(Query query, ParsedQuery understood) {
    return Query.of(q ->
        q.functionScore(f -> {
          f.query(query).scoreMode(FunctionScoreMode.Multiply);
          emphasis(understood)
              .forEach(each -> f.functions(w -> w.filter(each.query()).weight(each.weight())));
          return f;
        }));
  }

  /** Everything that multiplies the score of a work. */
  private List<Emphasis> emphasis(ParsedQuery understood) {
    FieldWeights weight = settings.field();
    String words = understood.spoken();
    List<Emphasis> all = new ArrayList<>();
    all.add(new Emphasis(Queries.is(Fields.HELD, true), weight.held()));
    all.add(new Emphasis(named(DocumentSign.TITLED, 0, SaidTitle.whole(words)), weight.titled()));
    SaidTitle.shortened(words).ifPresent(said -> all.add(new Emphasis(said, weight.shortened())));
    for (DocumentHint hint : understood.hints()) {
      DocumentSign sign =
          hint.kind() == DocumentHint.Kind.YEAR ? DocumentSign.YEAR : DocumentSign.HINTED;
      all.add(new Emphasis(named(sign, all.size(), hint.query()), weight.hinted()));
    }
    return all;
  }

  /** OpenSearch tells which of these matched; each bears a name of its own. */
  private static Query named(DocumentSign sign, int place, Query query) {
    return Query.of(q -> q.bool(b -> b.filter(query).queryName(sign + "." + place)));
  }

  /** A reason to weigh a work more. */
  private record Emphasis(Query query, float weight) {}

  /** For words that the corpus does not know: as they stand, with or without their accents. */
  Query provisions(ParsedQuery understood) {
    return words(understood, ofProvision());
  }

  /** So many words that the query stays one that OpenSearch accepts. */
  private static String opening(String text) {
    return String.join(" ", Syllables.of(text).stream().limit(MOST_WORDS).toList());
  }

  private List<Weighted> ofProvision() {
    FieldWeights weight = settings.field();
    return List.of(
        new Weighted(Fields.TEXT, weight.text()),
        new Weighted(Fields.TITLE, weight.title()),
        new Weighted(Fields.DOCUMENT_TITLE, weight.text()));
  }

  /** Each number as a whole, and by its parts. */
  private List<Query> numbers(TypedQuery typed) {
    List<Query> queries = new ArrayList<>();
    for (NumberQuery number : typed.numbers()) {
      UnpunctuatedNumber.of(typed, number)
          .ifPresent(l -> queries.add(numbered(DocumentSign.NUMBER_BUT_YEAR, l.query())));
      queries.add(numbered(DocumentSign.NUMBER, asTyped(number)));
      inAnyYear(number).ifPresent(any -> queries.add(numbered(DocumentSign.NUMBER_BUT_YEAR, any)));
      queries.add(numbered(DocumentSign.NUMBER_PARTS, parts(number)));
      if (number.mayBeYear()) {
        queries.add(numbered(DocumentSign.NUMBER_YEAR, ofThatYear(number)));
      }
    }
    return queries;
  }

  private Query numbered(DocumentSign sign, Query query) {
    double weight = settings.documentSigns().getOrDefault(sign, 0.0);
    return Query.of(
        q -> q.constantScore(c -> c.filter(query).boost((float) weight).queryName(sign.name())));
  }

  /** The very number; of one without a symbol the type must agree: "NĐ 81" is no "Thông tư 81". */
  static Query asTyped(NumberQuery number) {
    List<Query> parts = new ArrayList<>(List.of(Queries.is(Fields.NUMBER_FOLDED, number.folded())));
    number
        .type()
        .filter(_ -> BARE.matcher(number.folded()).matches())
        .ifPresent(type -> parts.add(Queries.is(Fields.TYPE, type)));
    return Queries.allOf(parts);
  }

  private static Query ofThatYear(NumberQuery number) {
    List<Query> parts = new ArrayList<>();
    parts.add(Queries.is(Fields.YEAR, Long.parseLong(number.sequence())));
    number.type().ifPresent(type -> parts.add(Queries.is(Fields.TYPE, type)));
    return Queries.allOf(parts);
  }

  /** The number as it was typed with any year in it, where none was. */
  static Optional<Query> inAnyYear(NumberQuery number) {
    int mark = number.folded().indexOf('/');
    return number.year().isPresent() || mark < 0
        ? Optional.empty()
        : Optional.of(
            Query.of(q ->
                q.wildcard(w ->
                    w.field(Fields.NUMBER_FOLDED)
                        .value(
                            number.folded().substring(0, mark)
                                + "/????"
                                + number.folded().substring(mark)))));
  }

  /** Everything that was typed must agree; what was left open may be anything. */
  static Query parts(NumberQuery number) {
    List<Query> parts = new ArrayList<>();
    parts.add(Queries.is(Fields.SEQUENCE, number.sequence()));
    number.year().ifPresent(year -> parts.add(Queries.is(Fields.YEAR, year)));
    number.type().ifPresent(type -> parts.add(Queries.is(Fields.TYPE, type)));
    codes(number).forEach(code -> parts.add(bearing(code)));
    return Queries.allOf(parts);
  }

  /** The Assembly's codes bear its term, which is rarely typed: QH of QH15. */
  private static Query bearing(String code) {
    return code.endsWith("qh")
        ? Query.of(q -> q.prefix(p -> p.field(Fields.SYMBOL_PARTS).value(code)))
        : Queries.is(Fields.SYMBOL_PARTS, code);
  }

  /**
   * The codes of the symbol that must be found. What only abbreviates the type says no more than
   * the type does, nor does the one body that issues decrees with a year in their number; and
   * letters of the State bear no code for theirs, whatever people type.
   */
  static List<String> codes(NumberQuery number) {
    List<String> codes =
        number.symbol().stream()
            .flatMap(symbol -> Pattern.compile("[-/]").splitAsStream(symbol))
            .filter(code -> !code.isBlank() && !code.equals(CODE_OF_LETTERS))
            .toList();
    boolean coded = number.type().filter(type -> !type.equals("Công văn")).isPresent();
    boolean typeAlone = codes.size() == 1 && number.leftOpen().contains("cơ quan");
    boolean decree = number.type().filter("Nghị định"::equals).isPresent();
    if (decree && number.year().isPresent() && codes.equals(List.of("nd", "cp"))) {
      return List.of();
    }
    return coded && (codes.size() > 1 || typeAlone) ? codes.subList(1, codes.size()) : codes;
  }

  private record Weighted(String field, float weight) {
    String as(String analysis) {
      return field + analysis + "^" + weight;
    }
  }

  private Query words(ParsedQuery understood, List<Weighted> fields) {
    List<String> folded =
        Stream.concat(
                fields.stream().map(field -> field.field() + Fields.FOLDED), Stream.of(ISSUER_TEXT))
            .toList();
    Query enough = enough(opening(understood.spoken()), folded);
    return Query.of(q -> q.bool(b -> b.filter(enough).should(scored(understood, fields))));
  }

  private List<Query> scored(ParsedQuery understood, List<Weighted> fields) {
    AnalysisWeights weight = settings.analysis();
    String text = opening(understood.spoken());
    List<Query> ways = new ArrayList<>();
    ways.add(anyField(text, fields, Fields.BIGRAMS, weight.bigrams()));
    ways.add(anyField(text, fields, "", weight.accented()));
    if (!understood.certain()) {
      ways.add(anyField(text, fields, Fields.FOLDED_BIGRAMS, weight.foldedBigrams()));
      ways.add(anyField(text, fields, Fields.FOLDED, weight.folded()));
    }
    return ways;
  }

  /** Enough of the words, wherever in these fields, with or without their accents. */
  private Query enough(String text, List<String> folded) {
    return Query.of(q ->
        q.multiMatch(m ->
            m.query(text)
                .fields(folded)
                // One for all fields, so that words count together wherever they stand.
                .analyzer("vi_folded_search")
                .type(TextQueryType.CrossFields)
                // What is written out of an abbreviation is no phrase where places are not kept.
                .autoGenerateSynonymsPhraseQuery(false)
                .minimumShouldMatch(settings.leastMatch())));
  }

  private static Query anyField(String text, List<Weighted> fields, String analysis, float boost) {
    List<String> names = fields.stream().map(field -> field.as(analysis)).toList();
    return Query.of(q -> q.multiMatch(m -> m.query(text).fields(names).boost(boost)));
  }

  static Query constant(Query query, float boost) {
    return Query.of(q -> q.constantScore(c -> c.filter(query).boost(boost)));
  }
}
