package vn.danchieu.portal.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;

/**
 * Stored links to a document: enough to count them and to choose which to read.
 *
 * @param all in the order in which it is shown
 * @param said the same without bare mentions where more is said
 */
public record Incoming(List<StoredLink> all, List<StoredLink> said) {

  static Incoming of(List<StoredLink> links, StoredDocument document) {
    List<StoredLink> all = links.stream().filter(link -> comesIn(link, document.id())).toList();
    return new Incoming(all, withoutEchoes(all, link -> link));
  }

  private static boolean comesIn(StoredLink link, String id) {
    boolean its =
        link.source().isEmpty()
            ? link.hostId().equals(id)
            : link.leads()
                .flatMap(StoredLink.Leads::source)
                .filter(lead -> lead.works().equals(List.of(id)))
                .isPresent();
    return !its && link.leads().filter(lead -> lead.target().works().contains(id)).isPresent();
  }

  /** Ids of those that are not among the first. */
  Set<String> after(int shown) {
    Set<String> kept = said.stream().limit(shown).map(StoredLink::id).collect(Collectors.toSet());
    return all.stream()
        .map(StoredLink::id)
        .filter(id -> !kept.contains(id))
        .collect(Collectors.toSet());
  }

  public int count() {
    return said.size();
  }

  /** The day of the first document whose text cites it. */
  public Optional<LocalDate> firstCited() {
    return all.stream()
        .filter(link -> link.start() >= 0)
        .flatMap(link -> link.hostDate().stream())
        .min(Comparator.naturalOrder());
  }

  /** A bare mention says nothing beside a link that says what is done, at the same place. */
  public static <T> List<T> withoutEchoes(List<T> links, Function<T, StoredLink> stored) {
    Set<String> said = new HashSet<>();
    for (T link : links) {
      if (!isMention(stored.apply(link))) {
        said.add(place(stored.apply(link)));
      }
    }
    return links.stream()
        .filter(link -> !isMention(stored.apply(link)) || !said.contains(place(stored.apply(link))))
        .toList();
  }

  private static boolean isMention(StoredLink link) {
    return ReadLink.relation(link) == Relation.MENTIONS;
  }

  private static String place(StoredLink link) {
    return link.hostId() + "@" + link.start() + "@" + link.end();
  }
}
