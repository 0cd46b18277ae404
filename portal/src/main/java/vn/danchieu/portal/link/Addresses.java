package vn.danchieu.portal.link;

import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danchieu.index.StoredAct;
import vn.danchieu.index.StoredDocument;

/** Where things have their page. */
public final class Addresses {
  private Addresses() {}

  public static String of(StoredDocument document) {
    return ofSlug(document.slug());
  }

  public static String of(StoredAct act) {
    return ofSlug(act.slug());
  }

  public static String ofSlug(String slug) {
    return UriComponentsBuilder.fromPath("/van-ban/{slug}").build(slug).toString();
  }

  /** In the manner of the European Legislation Identifier; leads to the page. */
  public static String ofIdentifier(StoredDocument document) {
    String year =
        document
            .issued()
            .map(day -> day.getYear())
            .or(document::year)
            .map(String::valueOf)
            .orElse("0");
    return UriComponentsBuilder.fromPath("/eli/vn/{year}/{slug}")
        .build(year, document.slug())
        .toString();
  }

  /** Of a place in a document. */
  public static String of(StoredDocument document, String anchor) {
    return of(document) + "#" + anchor;
  }

  /** Of what is cited and not held, or leaves a choice. */
  public static String ofIdentity(String identity) {
    return UriComponentsBuilder.fromPath("/van-ban/chua-co")
        .queryParam("khoa", "{khoa}")
        .build(identity)
        .toString();
  }

  public static String of(LinkEnd end) {
    return switch (end) {
      case LinkEnd.Known known -> of(known.document());
      case LinkEnd.Choice choice -> ofIdentity(choice.reference().identity());
      case LinkEnd.Absent absent -> ofIdentity(absent.identity());
    };
  }

  /** Where the host says so. */
  public static String ofProof(ReadLink link) {
    Optional<String> anchor = link.place().map(place -> place.anchor());
    return anchor.map(a -> of(link.host(), a)).orElseGet(() -> of(link.host()));
  }

  public static String ofSearch(String query) {
    return UriComponentsBuilder.fromPath("/tim-kiem")
        .queryParam("q", "{q}")
        .build(query)
        .toString();
  }

  public static String ofSearch(String query, boolean all) {
    return ofSearch(query) + (all ? "&tat-ca=1" : "");
  }
}
