package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import vn.danchieu.citation.LawNames;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.search.Found.Absent;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.Works;

/**
 * Documents that a question names by number or by the name of a law, so that the page can say which
 * of them are not held.
 */
final class NamedWorks {
  private static final int MOST = 200;

  /** Of a number that leaves something open, so many are told. */
  private static final int MOST_TOLD = 3;

  private final List<NumberQuery> numbers;
  private final List<LawNames.Version> laws;
  private final Optional<Batch.Part<StoredWork>> part;

  private NamedWorks(
      List<NumberQuery> numbers,
      List<LawNames.Version> laws,
      Optional<Batch.Part<StoredWork>> part) {
    this.numbers = numbers;
    this.laws = laws;
    this.part = part;
  }

  static NamedWorks ask(Batch batch, Store store, TypedQuery typed, List<LawNames.Named> named) {
    List<NumberQuery> numbers = typed.numbers().stream().filter(NamedWorks::namesDocument).toList();
    List<LawNames.Version> laws =
        named.stream()
            .flatMap(law -> asked(law).stream())
            .filter(law -> law.number().isPresent())
            .toList();
    List<Query> ways = new ArrayList<>();
    numbers.forEach(number -> ways.add(agreeing(number)));
    laws.forEach(law -> ways.add(of(law)));
    return new NamedWorks(
        numbers,
        laws,
        ways.isEmpty()
            ? Optional.empty()
            : Optional.of(
                batch.addWorks(
                    SearchRequest.of(s ->
                        s.index(store.indices().works())
                            .query(Queries.either(ways))
                            .size(MOST)
                            .trackTotalHits(t -> t.enabled(false))
                            .source(Works.SHOWN)))));
  }

  /** The law, or the act that amends it; none where that one is not known. */
  private static Optional<LawNames.Version> asked(LawNames.Named law) {
    return law.amending() ? law.amendment() : Optional.of(law.meant());
  }

  /** Two digits and a year alone may be a month: "lương 11/2025" names no document. */
  private static boolean namesDocument(NumberQuery number) {
    return !number.mayBeYear() && (number.type().isPresent() || number.symbol().isPresent());
  }

  /** The very law; another may bear its number in the series of another type. */
  static Query of(LawNames.Version law) {
    return Queries.allOf(
        List.of(
            Queries.is(Fields.NUMBER_FOLDED, Numbers.folded(law.number().orElse(""))),
            Queries.is(Fields.TYPE, law.type())));
  }

  private static Query agreeing(NumberQuery number) {
    List<Query> parts = new ArrayList<>();
    parts.add(Queries.is(Fields.SEQUENCE, number.sequence()));
    number.year().ifPresent(year -> parts.add(Queries.is(Fields.YEAR, year)));
    number.type().ifPresent(type -> parts.add(Queries.is(Fields.TYPE, type)));
    return Queries.allOf(parts);
  }

  /** What was named and is not held, once the batch was sent. */
  List<Absent> absent() {
    List<StoredWork> works = part.map(Batch.Part::sources).orElse(List.of());
    Map<String, Absent> absent = new LinkedHashMap<>();
    for (NumberQuery number : numbers) {
      List<StoredWork> meant = works.stream().filter(work -> agrees(work, number)).toList();
      absent(meant, number.canonical().map(written -> named(number.type(), written)))
          .forEach(each -> absent.putIfAbsent(each.name(), each));
    }
    for (LawNames.Version law : laws) {
      List<StoredWork> meant = works.stream().filter(work -> is(work, law)).toList();
      String name = law.name() + " " + law.number().orElse("");
      boolean told = absent.keySet().stream().anyMatch(other -> isNamed(other, law));
      if (!told) {
        absent(meant, Optional.of(name))
            .forEach(each -> absent.put(name, new Absent(name, each.identity(), each.citedBy())));
      }
    }
    return List.copyOf(absent.values());
  }

  private static boolean isNamed(String name, LawNames.Version law) {
    return law.number().filter(name::endsWith).isPresent();
  }

  private static String named(Optional<String> type, String number) {
    return type.map(t -> t + " " + number).orElse(number);
  }

  /**
   * @param name what it is called where nobody cites it; empty where it was not named in full
   */
  private static List<Absent> absent(List<StoredWork> meant, Optional<String> name) {
    if (meant.stream().anyMatch(StoredWork::isKnown)) {
      return List.of();
    }
    if (meant.isEmpty()) {
      return name.map(n -> new Absent(n, Optional.empty(), 0)).stream().toList();
    }
    return meant.stream()
        .sorted(Comparator.comparingInt(StoredWork::citedBy).reversed())
        .limit(name.isPresent() ? 1 : MOST_TOLD)
        .map(work ->
            new Absent(
                vn.danchieu.index.Named.shortly(work.document()),
                Optional.of(work.document().identity()),
                work.citedBy()))
        .toList();
  }

  private static boolean agrees(StoredWork work, NumberQuery number) {
    StoredDocument document = work.document();
    String folded = VietnameseText.fold(document.number().orElse(""));
    return document.sequence().filter(number.sequence()::equals).isPresent()
        && number.year().filter(year -> !document.year().equals(Optional.of(year))).isEmpty()
        && number.type().filter(type -> !document.type().equals(Optional.of(type))).isEmpty()
        && TextQueries.codes(number).stream().allMatch(folded::contains);
  }

  private static boolean is(StoredWork work, LawNames.Version law) {
    StoredDocument document = work.document();
    return document.type().filter(law.type()::equals).isPresent()
        && document.numberFolded().contains(Numbers.folded(law.number().orElse("")));
  }
}
