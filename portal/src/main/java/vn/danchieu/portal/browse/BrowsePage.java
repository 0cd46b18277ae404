package vn.danchieu.portal.browse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danchieu.portal.store.Shelves;
import vn.danchieu.portal.store.Shelves.Shelf;
import vn.danchieu.portal.validity.Standing;
import vn.danchieu.portal.validity.State;

/** What a shelf shows: where one is, what stands there, and where one can go on. */
record BrowsePage(Shelf shelf, Shelves.Contents contents, List<Row> rows, int number, int pages) {

  /** A document and its state today. */
  record Row(Standing standing, State state) {}

  /** A step back; the last one is where one is. */
  record Crumb(String label, String href) {}

  public List<Crumb> crumbs() {
    var crumbs = new java.util.ArrayList<Crumb>();
    Shelf at = new Shelf(Optional.empty(), Optional.empty(), Optional.empty());
    if (shelf.type().isPresent()) {
      at = new Shelf(shelf.type(), at.issuer(), at.year());
      crumbs.add(new Crumb(shelf.type().get(), address(at, 1)));
    }
    if (shelf.issuer().isPresent()) {
      at = new Shelf(at.type(), shelf.issuer(), at.year());
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

  public String ofType(String type) {
    return address(new Shelf(Optional.of(type), shelf.issuer(), shelf.year()), 1);
  }

  public String ofIssuer(String issuer) {
    return address(new Shelf(shelf.type(), Optional.of(issuer), shelf.year()), 1);
  }

  public String ofYear(String year) {
    return address(new Shelf(shelf.type(), shelf.issuer(), Optional.of(Integer.valueOf(year))), 1);
  }

  public String ofPage(int page) {
    return address(shelf, page);
  }

  private static String address(Shelf shelf, int page) {
    var address = UriComponentsBuilder.fromPath("/duyet");
    var values = new java.util.ArrayList<Object>();
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
