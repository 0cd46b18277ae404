package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.store.Consolidations;
import vn.danchieu.portal.version.ActStandIns;

/** Builds the page of a document that is not held, from the texts that cite it. */
@Component
class CitedPages {
  private static final Pattern IDENTITY =
      Pattern.compile("vn:\\p{Ll}{2,12}(?::[\\p{Ll}\\d._&~/-]{0,80}){2,6}");

  private final Relations relations;
  private final Consolidations consolidations;

  CitedPages(Relations relations, Consolidations consolidations) {
    this.relations = relations;
    this.consolidations = consolidations;
  }

  /** Whether it has the form of an identity, so that an answer about it makes sense. */
  static boolean isIdentity(String written) {
    return IDENTITY.matcher(written).matches();
  }

  Optional<CitedPage> of(String identity, LocalDate on) {
    List<ReadLink> links = relations.naming(identity);
    return links.stream()
        .flatMap(link -> ends(link, identity))
        .max(Comparator.comparingInt(CitedPages::saysSoMuch))
        .map(best -> page(identity, on, links, best));
  }

  private CitedPage page(
      String identity, LocalDate on, List<ReadLink> links, StoredReference best) {
    List<ReadLink> in =
        links.stream().filter(l -> l.stored().target().identity().equals(identity)).toList();
    List<ReadLink> out =
        links.stream()
            .filter(l -> l.stored().source().filter(s -> s.identity().equals(identity)).isPresent())
            .toList();
    List<StoredDocument> candidates =
        links.stream().flatMap(link -> candidates(link, identity)).distinct().toList();
    long hosts = in.stream().map(l -> l.host().id()).distinct().count();
    return new CitedPage(
        identity,
        Named.shortly(best),
        on,
        best,
        candidates,
        hosts,
        in,
        out,
        standIns(identity, best, in));
  }

  private ActStandIns standIns(String identity, StoredReference best, List<ReadLink> in) {
    boolean any =
        in.stream().anyMatch(link -> link.stored().relation().equals(Relation.CONSOLIDATES.code()));
    return any
        ? ActStandIns.of(best.number(), consolidations.ofIdentity(identity))
        : ActStandIns.NONE;
  }

  private static Stream<StoredReference> ends(ReadLink link, String identity) {
    return Stream.concat(link.stored().source().stream(), Stream.of(link.stored().target()))
        .filter(reference -> reference.identity().equals(identity));
  }

  private static Stream<StoredDocument> candidates(ReadLink link, String identity) {
    LinkEnd end =
        link.stored().target().identity().equals(identity) ? link.target() : link.source();
    return switch (end) {
      case LinkEnd.Known known -> Stream.of(known.document());
      case LinkEnd.Choice choice -> choice.candidates().stream();
      case LinkEnd.Absent _ -> Stream.empty();
    };
  }

  private static int saysSoMuch(StoredReference reference) {
    return (int)
        Stream.of(
                reference.number(),
                reference.type(),
                reference.issuer(),
                reference.date(),
                reference.title())
            .filter(Optional::isPresent)
            .count();
  }
}
