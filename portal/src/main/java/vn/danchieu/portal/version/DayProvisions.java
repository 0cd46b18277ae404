package vn.danchieu.portal.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.store.ArticleVersions.Read;

/**
 * The provisions of an act as they read on a day.
 *
 * @param all in the order of the text
 * @param unplaced changed articles of which the place is not certain: they are not among them
 */
public record DayProvisions(List<StoredProvision> all, List<StoredVersion> unplaced) {
  private static final String ARTICLE = "article";

  /**
   * @param loaded the provisions as they are stored
   */
  public static DayProvisions of(List<StoredProvision> loaded, Read read, LocalDate day) {
    List<StoredProvision> all = new ArrayList<>(loaded);
    List<StoredVersion> unplaced = new ArrayList<>();
    read.on(day).values().stream()
        .filter(version -> !version.changes().isEmpty())
        .sorted(Comparator.comparingInt(StoredVersion::position))
        .filter(version -> !place(version, read, all))
        .forEach(unplaced::add);
    return new DayProvisions(List.copyOf(all), List.copyOf(unplaced));
  }

  private static boolean place(StoredVersion version, Read read, List<StoredProvision> all) {
    int own = at(all, ArticlePlaces.anchor(version.label()));
    Optional<StoredVersion> given = Optional.ofNullable(read.given().get(version.label()));
    if (given.isPresent()) {
      boolean same = own >= 0 && ArticlePlaces.isSame(given.orElseThrow(), all.get(own));
      if (same) {
        all.set(own, written(version, all.get(own)));
      }
      return same;
    }
    int before = version.after().map(after -> at(all, ArticlePlaces.anchor(after))).orElse(-1);
    if (own >= 0 || before < 0) {
      return false;
    }
    all.add(before + 1, written(version, all.get(before)));
    return true;
  }

  private static int at(List<StoredProvision> all, String anchor) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).kind().equals(ARTICLE) && all.get(i).anchor().equals(anchor)) {
        return i;
      }
    }
    return -1;
  }

  /** In the place of another, or behind it under the same headings. */
  private static StoredProvision written(StoredVersion version, StoredProvision beside) {
    String heading = version.label() + ". " + version.title();
    return new StoredProvision(
        version.id(),
        version.documentId(),
        Optional.empty(),
        beside.position(),
        ARTICLE,
        ArticlePlaces.anchor(version.label()),
        version.label(),
        Optional.of(version.title()).filter(title -> !title.isEmpty()),
        beside.path(),
        heading.strip() + "\n" + version.text(),
        -1,
        -1,
        beside.number(),
        beside.numberFolded(),
        beside.type(),
        beside.issuer(),
        beside.issuerId(),
        beside.line(),
        beside.issued(),
        beside.year(),
        beside.documentTitle(),
        beside.subjects(),
        beside.states());
  }
}
