package vn.danchieu.portal.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Pinpoint;
import vn.danchieu.portal.link.ReadLink;

/**
 * Who cites a document, and which of its articles.
 *
 * @param all every citation
 * @param filter what is wanted of them
 * @param limit how many links were read, where there may be more
 */
record CitedBy(
    StoredDocument document,
    List<ReadLink> all,
    Filter filter,
    int number,
    Optional<Integer> limit) {
  private static final int SHOWN = 50;

  /** What the reader wants to see; nothing given is everything. */
  record Filter(
      Optional<String> article,
      Optional<String> type,
      Optional<String> issuer,
      Optional<String> year,
      Optional<String> relation) {
    boolean lets(ReadLink link) {
      StoredDocument host = link.host();
      return same(article, CitedBy.article(link))
          && same(type, host.type())
          && same(issuer, host.issuer())
          && same(year, CitedBy.year(link))
          && same(relation, Optional.of(link.relation().code()));
    }

    private static boolean same(Optional<String> wanted, Optional<String> found) {
      return wanted.isEmpty() || wanted.equals(found);
    }
  }

  /** A value and how many citations have it. */
  record Count(String value, long links) {}

  public List<ReadLink> wanted() {
    return all.stream().filter(filter::lets).toList();
  }

  public List<ReadLink> shown() {
    return wanted().stream().skip((number - 1L) * SHOWN).limit(SHOWN).toList();
  }

  public int pages() {
    return Math.max(1, (wanted().size() + SHOWN - 1) / SHOWN);
  }

  public long hosts() {
    return wanted().stream().map(link -> link.host().id()).distinct().count();
  }

  /** Articles in their order. */
  public List<Count> articles() {
    return counts(CitedBy::article).stream()
        .sorted(Comparator.comparingInt(count -> leadingNumber(count.value())))
        .toList();
  }

  public List<Count> types() {
    return counts(link -> link.host().type());
  }

  public List<Count> issuers() {
    return counts(link -> link.host().issuer());
  }

  public List<Count> years() {
    return counts(CitedBy::year).reversed();
  }

  public List<Count> relations() {
    return counts(link -> Optional.of(link.relation().code()));
  }

  /** The table of what is shown now. */
  public String table() {
    var address = UriComponentsBuilder.fromPath("/van-ban/{slug}/dan-chieu-den.csv");
    var values = new java.util.ArrayList<Object>(List.of(document.slug()));
    add(address, values, "dieu", filter.article());
    add(address, values, "loai", filter.type());
    add(address, values, "co-quan", filter.issuer());
    add(address, values, "nam", filter.year());
    add(address, values, "quan-he", filter.relation());
    return address.encode().buildAndExpand(values.toArray()).toUriString();
  }

  public String ofPage(int page) {
    return table().replace("/dan-chieu-den.csv", "/dan-chieu-den")
        + (table().contains("?") ? "&" : "?")
        + "trang="
        + page;
  }

  private static void add(
      UriComponentsBuilder address, List<Object> values, String name, Optional<String> value) {
    value.ifPresent(given -> {
      address.queryParam(name, "{" + name + "}");
      values.add(given);
    });
  }

  private List<Count> counts(Function<ReadLink, Optional<String>> of) {
    Map<String, Long> counted =
        all.stream()
            .flatMap(link -> of.apply(link).stream())
            .collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    return counted.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList();
  }

  static Optional<String> article(ReadLink link) {
    return Pinpoint.of(link.stored().pinpoint()).map(Pinpoint::article);
  }

  static Optional<String> year(ReadLink link) {
    return link.host().issued().map(day -> String.valueOf(day.getYear()));
  }

  private static int leadingNumber(String article) {
    return Integer.parseInt(article.replaceAll("\\D.*", ""));
  }
}
