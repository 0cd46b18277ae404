package vn.danchieu.portal.browse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danchieu.portal.store.CatalogQueries;
import vn.danchieu.portal.store.CatalogQueries.Shelf;
import vn.danchieu.validity.Standing;
import vn.danchieu.validity.State;

/** What a shelf shows: where one is, what stands there, and where one can go on. */
record BrowsePage(
    Shelf shelf, CatalogQueries.Contents contents, List<Row> rows, int number, int pages) {
  private static final int SHOWN = 8;

  /** A document and its state today. */
  record Row(Standing standing, State state) {}

  /**
   * A part of the shelf, and how many documents stand there.
   *
   * @param bodyId of the body whose documents they are
   */
  record Way(String label, String href, long documents, Optional<String> bodyId) {}

  /**
   * The parts of the shelf by one attribute.
   *
   * @param key of the message that names the attribute
   * @param more what is shown on request
   */
  record Division(String key, List<Way> shown, List<Way> more) {}

  /** A step back; the last one is where one is. */
  record Crumb(String label, String href) {}

  public List<Crumb> crumbs() {
    var crumbs = new java.util.ArrayList<Crumb>();
    Shelf at = Shelf.EVERYTHING;
    if (shelf.subject().isPresent()) {
      at = at.ofSubject(shelf.subject().get());
      crumbs.add(new Crumb(shelf.subject().get(), address(at, 1)));
    }
    if (shelf.type().isPresent()) {
      at = at.ofType(shelf.type().get());
      crumbs.add(new Crumb(shelf.type().get(), address(at, 1)));
    }
    if (shelf.issuer().isPresent()) {
      at = at.ofIssuer(shelf.issuer().get());
      crumbs.add(new Crumb(shelf.issuer().get(), address(at, 1)));
    }
    if (shelf.year().isPresent()) {
      crumbs.add(new Crumb(String.valueOf(shelf.year().get()), address(shelf, 1)));
    }
    return crumbs;
  }

  public String heading() {
    return crumbs().stream().map(Crumb::label).collect(Collectors.joining(" · "));
  }

  /** The body whose documents stand here, where it is one that the tables know. */
  public Optional<String> bodyId() {
    return shelf
        .issuer()
        .flatMap(_ -> contents.issuers().stream().findFirst())
        .flatMap(c -> c.bodyId());
  }

  /** The ways to go on: the parts of the shelf, by what is not chosen yet. */
  public List<Division> divisions() {
    return Stream.of(
            division("attribute.type", shelf.type(), contents.types(), shelf::ofType),
            division("attribute.subjects", shelf.subject(), contents.subjects(), shelf::ofSubject),
            division("attribute.issuer", shelf.issuer(), contents.issuers(), shelf::ofIssuer),
            division(
                "browse.year",
                shelf.year(),
                contents.years(),
                year -> shelf.ofYear(Integer.parseInt(year))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Division> division(
      String key,
      Optional<?> chosen,
      List<CatalogQueries.Count> counts,
      Function<String, Shelf> part) {
    if (chosen.isPresent() || counts.isEmpty()) {
      return Optional.empty();
    }
    List<Way> ways =
        counts.stream()
            .map(c ->
                new Way(c.value(), address(part.apply(c.value()), 1), c.documents(), c.bodyId()))
            .toList();
    // A list that hides one entry hides nothing worth a click.
    int shown = ways.size() <= SHOWN + 1 ? ways.size() : SHOWN;
    return Optional.of(new Division(key, ways.subList(0, shown), ways.subList(shown, ways.size())));
  }

  public String ofPage(int page) {
    return address(shelf, page);
  }

  private static String address(Shelf shelf, int page) {
    var address = UriComponentsBuilder.fromPath("/duyet");
    var values = new java.util.ArrayList<Object>();
    shelf.subject().ifPresent(subject -> values.add(add(address, "linh-vuc", subject)));
    shelf.type().ifPresent(type -> values.add(add(address, "loai", type)));
    shelf.issuer().ifPresent(issuer -> values.add(add(address, "co-quan", issuer)));
    shelf.year().ifPresent(year -> values.add(add(address, "nam", year)));
    if (page > 1) {
      values.add(add(address, "trang", page));
    }
    return address.encode().buildAndExpand(values.toArray()).toUriString();
  }

  private static Object add(UriComponentsBuilder address, String name, Object value) {
    address.queryParam(name, "{" + name + "}");
    return value;
  }
}
