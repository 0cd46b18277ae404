package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.index.language.Syllables;
import vn.danchieu.portal.store.Edition;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;

/**
 * The texts of provisions as syllables. Those that were gathered lately are kept until something is
 * loaded: the same ones are gathered again and again.
 */
@Component
class Texts {
  /** One or two kilobytes each. */
  private static final int MOST_KEPT = 10_000;

  /** Beyond it an annex says nothing new of whether it answers. */
  private static final int LONGEST = 20_000;

  private static final List<String> FIELDS =
      List.of(
          Fields.ID,
          Fields.DOCUMENT_ID,
          Fields.LABEL,
          Fields.TITLE,
          Fields.DOCUMENT_TITLE,
          Fields.TEXT);

  private final Store store;
  private final Edition edition;
  private Kept kept = new Kept("", new LinkedHashMap<>());

  Texts(Store store, Edition edition) {
    this.store = store;
    this.edition = edition;
  }

  private record Kept(String edition, LinkedHashMap<String, Candidate> candidates) {}

  /** What is stored of a provision. */
  private record Stored(
      String id,
      String documentId,
      String label,
      Optional<String> title,
      Optional<String> documentTitle,
      String text) {}

  /** By their ids; one that is no longer there is left out. */
  Map<String, Candidate> of(Collection<String> ids, LanguageModel model) {
    String current = edition.current();
    Map<String, Candidate> found = new HashMap<>();
    List<String> missing = new ArrayList<>();
    synchronized (this) {
      if (!kept.edition().equals(current)) {
        kept = new Kept(current, new LinkedHashMap<>(MOST_KEPT, 0.75f, true));
      }
      for (String id : ids) {
        Candidate candidate = kept.candidates().get(id);
        if (candidate == null) {
          missing.add(id);
        } else {
          found.put(id, candidate);
        }
      }
    }
    if (!missing.isEmpty()) {
      Map<String, Candidate> read = read(missing, model);
      found.putAll(read);
      keep(read, current);
    }
    return found;
  }

  private synchronized void keep(Map<String, Candidate> read, String current) {
    if (kept.edition().equals(current)) {
      kept.candidates().putAll(read);
      var eldest = kept.candidates().keySet().iterator();
      while (kept.candidates().size() > MOST_KEPT) {
        eldest.next();
        eldest.remove();
      }
    }
  }

  private Map<String, Candidate> read(List<String> ids, LanguageModel model) {
    Map<String, Candidate> read = new HashMap<>();
    store
        .list(
            SearchRequest.of(s ->
                s.index(store.indices().provisions())
                    .query(Queries.anyOf(Fields.ID, ids))
                    .size(ids.size())
                    .source(c -> c.filter(f -> f.includes(FIELDS)))),
            Stored.class)
        .forEach(stored -> read.put(stored.id(), candidate(stored, model)));
    return read;
  }

  private static Candidate candidate(Stored stored, LanguageModel model) {
    String text = stored.text();
    return new Candidate(
        stored.id(),
        stored.documentId(),
        stored.label(),
        model.shared(Syllables.of(stored.title().orElse(""))),
        model.shared(Syllables.of(stored.documentTitle().orElse(""))),
        model.shared(Syllables.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text)));
  }
}
