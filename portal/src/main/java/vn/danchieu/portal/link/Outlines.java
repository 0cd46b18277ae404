package vn.danchieu.portal.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Edition;
import vn.danchieu.validity.Course;
import vn.danchieu.validity.Standing;

/**
 * Validity and number of citations of many documents at once. Both hang upon links, which are
 * resolved when read; what was worked out is kept until something is loaded.
 */
@Component
public class Outlines {
  private static final int AT_ONCE = 50;

  /** Half a second's work or so: a reader who did not ask for states does not wait for more. */
  private static final int MOST_WORKED_OUT = 200;

  /** Minutes of work at most, in the background. */
  private static final int MOST_BEFOREHAND = 20_000;

  /** Some hundred bytes each: beyond it a start from nothing is cheaper than the memory. */
  private static final int MOST_KEPT = 100_000;

  private final Documents documents;
  private final Standings standings;
  private final CitedDocuments cited;
  private final Edition edition;
  private final Background background = new Background();
  private volatile Kept kept = new Kept("", new ConcurrentHashMap<>());

  Outlines(Documents documents, Standings standings, CitedDocuments cited, Edition edition) {
    this.documents = documents;
    this.standings = standings;
    this.cited = cited;
    this.edition = edition;
  }

  private record Kept(String edition, Map<String, Outline> outlines) {}

  /** By document id; an id that is not known is left out. */
  public Map<String, Outline> of(Collection<String> ids) {
    return of(ids, Integer.MAX_VALUE);
  }

  /** The same, working out no more than so many anew; the others follow in the background. */
  public Map<String, Outline> soon(Collection<String> ids) {
    return of(ids, MOST_WORKED_OUT);
  }

  private Map<String, Outline> of(Collection<String> ids, int most) {
    Map<String, Outline> known = known();
    Map<String, Outline> asked = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      Outline outline = known.get(id);
      if (outline == null) {
        unknown.add(id);
      } else {
        asked.put(id, outline);
      }
    }
    int end = Math.min(unknown.size(), most);
    for (int i = 0; i < end; i += AT_ONCE) {
      asked.putAll(workedOut(unknown.subList(i, Math.min(i + AT_ONCE, end)), known));
    }
    if (end < unknown.size()) {
      background.start(() -> of(unknown.subList(end, unknown.size())));
    }
    return asked;
  }

  /** What is kept was seen to contradict what is stored. */
  public void outdated() {
    edition.outdated();
    kept = new Kept("", new ConcurrentHashMap<>());
  }

  private Map<String, Outline> known() {
    String current = edition.current();
    Kept now = kept;
    if (!now.edition().equals(current) || now.outlines().size() > MOST_KEPT) {
      now = new Kept(current, new ConcurrentHashMap<>());
      kept = now;
      background.start(this::workOutNewest);
    }
    return now.outlines();
  }

  /** Before anybody asks: a search that matches thousands needs all of theirs. */
  private void workOutNewest() {
    String begun;
    do {
      begun = kept.edition();
      of(documents.newestIds(MOST_BEFOREHAND));
    } while (!kept.edition().equals(begun));
  }

  private Map<String, Outline> workedOut(List<String> ids, Map<String, Outline> into) {
    Map<String, StoredDocument> found = documents.byId(ids);
    Map<String, Standing> standing = standings.of(found.values());
    Map<String, Long> counts = cited.counts(found.values());
    Map<String, Outline> outlines =
        found.values().stream()
            .collect(Collectors.toMap(StoredDocument::id, outline(standing, counts), (a, _) -> a));
    into.putAll(outlines);
    return outlines;
  }

  private static Function<StoredDocument, Outline> outline(
      Map<String, Standing> standing, Map<String, Long> counts) {
    return document ->
        new Outline(
            Course.of(standing.getOrDefault(document.id(), new Standing(document, List.of()))),
            counts.getOrDefault(document.id(), 0L),
            document.issued());
  }
}
