package vn.danchieu.portal.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;
import vn.danchieu.citation.Authorities;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.LawNames;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.language.Syllables;
import vn.danchieu.portal.link.Addresses;

/**
 * What the page of results shows.
 *
 * @param on the day for which validity is answered
 * @param named the documents that a typed number may name
 */
record SearchPage(
    AskedPage asked, Found found, LocalDate on, int pageSize, List<StoredDocument> named) {
  private static final int AT_A_GLANCE = 10;

  private static final int AROUND = 2;
  private static final int SHOWN_AT_ONCE = 8;
  private static final int MOST_LINEAGES = 20;

  public SearchAddress address() {
    return asked.address();
  }

  public Filters filters() {
    return asked.address().filters();
  }

  public int page() {
    return first() / pageSize + 1;
  }

  /** The place of the first result of this page, from zero. */
  public int first() {
    return asked.wanted(pageSize).position();
  }

  /** As many as can be turned to by their number; further on leads the next page alone. */
  public int pages() {
    return (int)
        Math.min(PageRequest.DEEPEST / pageSize, (found.total() + pageSize - 1) / pageSize);
  }

  /** The page numbers to offer: the first, the last, and those around this one. */
  public List<Integer> pageNumbers() {
    return IntStream.rangeClosed(1, pages())
        .filter(n -> n == 1 || n == pages() || Math.abs(n - page()) <= AROUND)
        .boxed()
        .toList();
  }

  public Optional<String> previous() {
    int before = Math.min(page() - 1, pages());
    return page() > 1 ? Optional.of(address().page(before)) : Optional.empty();
  }

  public Optional<String> next() {
    boolean numbered = page() < pages();
    return numbered ? Optional.of(address().page(page() + 1)) : found.next().map(address()::after);
  }

  /** The address of a document in which what was typed is marked. */
  public String place(StoredDocument document) {
    return Addresses.of(document) + "?q=" + UriUtils.encode(found.query(), StandardCharsets.UTF_8);
  }

  /** The same of its text on the day of the search. */
  public String placeOf(StoredDocument document) {
    return Addresses.of(document)
        + "?ngay="
        + on
        + "&q="
        + UriUtils.encode(found.query(), StandardCharsets.UTF_8);
  }

  /** Whether anything was understood of what was typed. */
  public boolean understood() {
    Interpretation read = found.read();
    return !read.numbers().isEmpty()
        || read.searched().isPresent()
        || !read.marks().isEmpty()
        || !read.hints().isEmpty();
  }

  /** Whether several words were looked for, and nothing else. */
  public boolean several() {
    Interpretation read = found.read();
    return read.numbers().isEmpty()
        && read.marks().isEmpty()
        && filters().isEmpty()
        && Syllables.of(found.query()).size() > 1;
  }

  /** The laws that were named, each with its versions in time; more are told on their own pages. */
  public List<LawNames.Named> laws() {
    return address().verbatim() || page() > 1
        ? List.of()
        : LawNames.shipped().in(found.read().searched().orElse(found.query()), on).stream()
            .filter(law -> law.place() != LawNames.Place.INSIDE)
            .toList();
  }

  /** Whether the documents that may be named are put up for choice. */
  public boolean offersNamed() {
    return named.size() > 1 || !named.isEmpty() && possibleYear().isPresent();
  }

  /** The digits of the number, where they may be a year. */
  public Optional<String> possibleYear() {
    return found.read().numbers().stream()
        .filter(NumberQuery::mayBeYear)
        .map(NumberQuery::sequence)
        .findFirst();
  }

  /** As many as are looked through at a glance; the others are unfolded. */
  public List<StoredDocument> firstNamed() {
    return named.subList(0, Math.min(AT_A_GLANCE, named.size()));
  }

  public List<StoredDocument> otherNamed() {
    return named.subList(Math.min(AT_A_GLANCE, named.size()), named.size());
  }

  public List<PageRequest.Order> orders() {
    return List.of(PageRequest.Order.values());
  }

  /** The facets that tell something: two values at least, or one that is chosen. */
  public List<Choice> choices() {
    return Stream.of(Facet.STATE, Facet.TYPE, Facet.ISSUER, Facet.SUBJECT, Facet.YEAR, Facet.LINE)
        .filter(facet -> found.facets().of(facet).size() > 1 || !filters().of(facet).isEmpty())
        .map(facet -> new Choice(facet, rows(facet)))
        .toList();
  }

  private List<Row> rows(Facet facet) {
    return found.facets().of(facet).stream().map(count -> row(facet, count)).toList();
  }

  private Row row(Facet facet, Facets.Count count) {
    String value = count.value();
    Optional<String> key =
        switch (facet) {
          case STATE -> Optional.of("state." + value);
          case LINE -> Optional.of("line." + value);
          case TYPE, ISSUER, YEAR, SUBJECT -> Optional.empty();
        };
    return new Row(
        address().toggled(facet, value),
        filters().has(facet, value),
        key,
        count.label().orElse(value),
        count.count());
  }

  /** A facet with its values, the most frequent ones first to be seen. */
  record Choice(Facet facet, List<Row> rows) {
    public List<Row> shown() {
      return rows.stream().limit(SHOWN_AT_ONCE).toList();
    }

    public List<Row> more() {
      return rows.stream().skip(SHOWN_AT_ONCE).toList();
    }
  }

  /**
   * A value of a facet, ready to be written: a page has up to two hundred.
   *
   * @param address with it chosen, or no longer
   * @param key of its name, where the value is a code of the program's own
   */
  record Row(String address, boolean chosen, Optional<String> key, String name, long count) {}

  /** Every filter in force, so that each can be taken away. */
  public List<Chosen> chosen() {
    return Stream.of(Facet.values())
        .flatMap(facet ->
            filters().of(facet).stream()
                .map(value -> new Chosen(facet, value, label(facet, value))))
        .toList();
  }

  /** A value that is filtered by. */
  record Chosen(Facet facet, String value, Optional<String> label) {}

  private Optional<String> label(Facet facet, String value) {
    String counted = facet == Facet.ISSUER ? IssuerLineage.body(value) : value;
    return found.facets().of(facet).stream()
        .filter(count -> count.value().equals(counted))
        .findFirst()
        .flatMap(Facets.Count::label)
        .or(() -> facet == Facet.ISSUER ? named(counted) : Optional.empty());
  }

  private static Optional<String> named(String body) {
    return Authorities.ofId(body).map(Authority::name);
  }

  /** The present bodies among the issuers, and the heirs of others, each with all it carries on. */
  public List<IssuerLineage> lineages() {
    Stream<String> counted = found.facets().of(Facet.ISSUER).stream().map(Facets.Count::value);
    Stream<String> asked = filters().of(Facet.ISSUER).stream().map(IssuerLineage::body);
    return Stream.concat(asked, counted)
        .flatMap(id -> Authorities.on(id, on).stream().map(Authority::id))
        .distinct()
        .flatMap(id -> IssuerLineage.of(id).stream())
        .limit(MOST_LINEAGES)
        .toList();
  }

  public boolean lineageChosen() {
    return filters().of(Facet.ISSUER).stream()
        .anyMatch(value -> !IssuerLineage.body(value).equals(value));
  }
}
