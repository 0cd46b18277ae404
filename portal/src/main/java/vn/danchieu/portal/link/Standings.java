package vn.danchieu.portal.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.store.Works;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.Standing;

/** Reads the facts that decide the validity of documents from the register of works. */
@Component
public class Standings {
  private final Works works;

  Standings(Works works) {
    this.works = works;
  }

  /** With everything that is told, also by others than the acts themselves. */
  public Standing of(StoredDocument document) {
    StoredWork work = works.byId(List.of(document.id())).get(document.id());
    return work == null ? new Standing(document, List.of()) : whole(work);
  }

  static Standing whole(StoredWork work) {
    return new Standing(work.document(), changes(work));
  }

  /** By document id; without what others tell of an amendment, which changes no state. */
  public Map<String, Standing> of(Collection<StoredDocument> asked) {
    Map<String, StoredWork> known = works.byId(asked.stream().map(StoredDocument::id).toList());
    Map<String, Standing> standings = new HashMap<>();
    for (StoredDocument document : asked) {
      StoredWork work = known.get(document.id());
      standings.put(
          document.id(), work == null ? new Standing(document, List.of()) : shortly(work));
    }
    return standings;
  }

  /** What others do to works that may be cited only, by identity. */
  public Map<String, Standing> ofCited(Collection<String> identities) {
    Map<String, Standing> standings = new HashMap<>();
    works
        .withIdentities(identities)
        .forEach(work -> standings.put(work.document().identity(), shortly(work)));
    return standings;
  }

  /** The same of a work that is at hand. */
  public static Standing shortly(StoredWork work) {
    return new Standing(
        work.document(), changes(work).stream().filter(change -> !change.isHearsay()).toList());
  }

  private static List<Change> changes(StoredWork work) {
    return work.derived().stream()
        .flatMap(derived -> derived.changes().stream())
        .map(Change::of)
        .toList();
  }
}
